package org.shuangyong.plaque;

/** Code words in the field's terms, for documents. */
final class PlaqueWords {
  private PlaqueWords() {}

  static String of(PlaqueGround ground) {
    return switch (ground) {
      case BEREAVED -> "三属";
      case SERVING -> "现役军人";
      case SERVING_FAMILY -> "现役军人家属";
      case VETERAN -> "退役军人";
    };
  }

  static String of(PlaquePlace place) {
    return switch (place) {
      case DOOR -> "大门";
      case INDOORS -> "室内";
    };
  }

  static String of(PlaqueStatus status) {
    return switch (status) {
      case CANDIDATE -> "待核";
      case DUE -> "应挂";
      case DECLINED -> "拒挂";
      case DEFERRED -> "暂缓";
      case BATCHED -> "已排批次";
      case HUNG -> "已挂";
      case REPLACE_ASKED -> "申请更换";
      case REPLACE_EXAMINED -> "更换待批";
      case REPLACING -> "待更换";
      case KEPT -> "保留不更换";
      case CANCEL_PROPOSED -> "拟取消";
      case CANCEL_NOTIFIED -> "已告知";
      case CANCEL_HEARD -> "已陈述";
      case CANCELLED -> "已取消";
      case TAKEN_BACK -> "已收回";
      case RESTORE_ASKED -> "拟恢复";
      case RESTORING -> "待恢复悬挂";
      case CLOSED -> "已注销";
    };
  }
}
