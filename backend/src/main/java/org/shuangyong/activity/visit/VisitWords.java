package org.shuangyong.activity.visit;

/** What classes and gifts are called in workbooks. */
final class VisitWords {
  private VisitWords() {}

  static String of(ServiceRegion region) {
    return switch (region) {
      case PLATEAU -> "高原";
      case ISLAND -> "海岛";
      case BORDER -> "边防";
      case COAST -> "海防";
    };
  }

  static String of(Gift gift) {
    return switch (gift) {
      case CONCERN -> "送关怀";
      case HEALTH -> "送健康";
      case HELP -> "送帮扶";
      case CARE -> "送关爱";
      case WARMTH -> "送温暖";
      case LETTER -> "送喜报";
    };
  }
}
