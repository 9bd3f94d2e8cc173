package org.shuangyong.unit;

/** The Chinese words of the enumerations, for documents made on the server. */
public final class UnitWords {
  private UnitWords() {}

  static String of(UnitKind kind) {
    return switch (kind) {
      case LEADING_BODY -> "领导机构";
      case DEPARTMENT -> "区级部门";
      case STREET -> "街道";
      case TOWN -> "镇";
      case VILLAGE -> "村";
      case COMMUNITY -> "社区";
      case TROOP -> "部队";
      case SOCIAL_ORG -> "社会组织";
      case ENTERPRISE -> "企业";
      case SCHOOL -> "学校";
      case HOSPITAL -> "医院";
      case SERVICE_WINDOW -> "窗口单位";
      case PARTNER -> "外区伙伴";
    };
  }

  public static String of(ActorKind kind) {
    return switch (kind) {
      case PARTY -> "党委";
      case GOVERNMENT -> "政府";
      case DEPARTMENT -> "部门";
      case SOCIETY -> "社会";
      case MILITARY -> "军队";
    };
  }
}
