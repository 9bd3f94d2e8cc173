package org.shuangyong.site;

/** The words of workbooks. */
final class SiteWords {
  private SiteWords() {}

  static String of(SiteStatus status) {
    return switch (status) {
      case PLANNED -> "规划";
      case IN_USE -> "在用";
      case PAUSED -> "暂停";
      case CLOSED -> "撤销";
    };
  }

  static String of(SiteLevel level) {
    return switch (level) {
      case NATIONAL -> "国家级";
      case PROVINCIAL -> "省（直辖市）级";
      case MUNICIPAL -> "设区的市级";
      case DISTRICT -> "区县级";
      case UNGRADED -> "未列级";
    };
  }

  static String of(SiteCondition condition) {
    return switch (condition) {
      case GOOD -> "完好";
      case WORN -> "陈旧";
      case BROKEN -> "破损";
      case MISSING -> "缺失";
    };
  }

  static String of(SiteElements elements) {
    return switch (elements) {
      case NONE -> "无";
      case PLANNED -> "规划中";
      case HAS -> "已有";
    };
  }

  static String of(PlacementCarrier carrier) {
    return switch (carrier) {
      case BUS -> "公交";
      case COACH -> "客运";
      case TRAIN -> "铁路";
      case SCENIC -> "景区";
      case SCREEN -> "户外大屏";
      case HALL -> "办事大厅";
      case MEDIA -> "媒体";
      case OTHER -> "其他";
    };
  }
}
