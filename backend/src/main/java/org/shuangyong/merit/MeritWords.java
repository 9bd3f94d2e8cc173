package org.shuangyong.merit;

/** What workbooks say in Chinese. */
final class MeritWords {
  private MeritWords() {}

  static String of(MeritStatus status) {
    return switch (status) {
      case RECEIVED -> "已接收";
      case REGISTERED -> "已登记";
      case VERIFYING -> "核实中";
      case RETURNED -> "已退回";
      case FORWARDED -> "转办外区";
      case VERIFIED -> "已核实";
      case PLANNED -> "已排期";
      case DELIVERED -> "已送达";
      case REPORTED -> "已反馈";
      case ARCHIVED -> "已归档";
    };
  }

  static String of(MeritRelation relation) {
    return switch (relation) {
      case PARENT -> "父母";
      case SPOUSE -> "配偶";
      case CARER -> "抚养人";
      case OTHER -> "其他亲属";
    };
  }
}
