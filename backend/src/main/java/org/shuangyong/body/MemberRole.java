package org.shuangyong.body;

/** What a person is in a body, in the order of a printed roster (domain B11). */
public enum MemberRole {
  /** 组长. */
  LEADER,
  /** 常务副组长. */
  EXECUTIVE_DEPUTY,
  /** 副组长. */
  DEPUTY,
  /** 成员. */
  MEMBER,
  /** 办公室主任. */
  OFFICE_DIRECTOR,
  /** 办公室副主任. */
  OFFICE_DEPUTY,
  /** 联络员: one for each unit (12.3). */
  LIAISON,
  /** 副联络员: one for each unit (12.3). */
  DEPUTY_LIAISON,
  /** 合署办公人员 (12.4). */
  JOINT_STAFF,
  /** 值班人员: on duty from a day to a day (4.2). */
  ON_DUTY;

  String word() {
    return switch (this) {
      case LEADER -> "组长";
      case EXECUTIVE_DEPUTY -> "常务副组长";
      case DEPUTY -> "副组长";
      case MEMBER -> "成员";
      case OFFICE_DIRECTOR -> "办公室主任";
      case OFFICE_DEPUTY -> "办公室副主任";
      case LIAISON -> "联络员";
      case DEPUTY_LIAISON -> "副联络员";
      case JOINT_STAFF -> "合署办公人员";
      case ON_DUTY -> "值班人员";
    };
  }
}
