package org.shuangyong.activity;

/** Who takes part, by class (1.1, 3.7). */
public enum Audience {
  /** 干部. */
  CADRE,
  /** 群众. */
  MASSES,
  /** 官兵. */
  SOLDIER,
  /** 学生. */
  STUDENT,
  /** 退役军人. */
  VETERAN,
  /** 军属. */
  FAMILY,
  /** 企业. */
  ENTERPRISE,
  /** 社会组织. */
  SOCIAL_ORG,
  /** 学校. */
  SCHOOL,
  /** 志愿者. */
  VOLUNTEER
}
