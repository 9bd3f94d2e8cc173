package org.shuangyong.unit;

/** What an organization is (domain F1 ORG). */
public enum UnitKind {
  /** 领导机构. */
  LEADING_BODY,
  /** 区级部门. */
  DEPARTMENT,
  /** 街道. */
  STREET,
  /** 镇. */
  TOWN,
  /** 村. */
  VILLAGE,
  /** 社区. */
  COMMUNITY,
  /** 部队, only ever as an alias such as 驻綦A部. */
  TROOP,
  /** 社会组织. */
  SOCIAL_ORG,
  /** 企业. */
  ENTERPRISE,
  /** 学校. */
  SCHOOL,
  /** 医院. */
  HOSPITAL,
  /** 窗口单位. */
  SERVICE_WINDOW,
  /** 外区伙伴. */
  PARTNER;

  /** Where people live and files are kept: a street, a town, and what is below. */
  public boolean place() {
    return this == STREET || this == TOWN || this == VILLAGE || this == COMMUNITY;
  }
}
