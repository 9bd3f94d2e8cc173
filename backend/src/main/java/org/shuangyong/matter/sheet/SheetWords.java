package org.shuangyong.matter.sheet;

/** The Chinese words of the enumerations, for documents made on the server. */
public final class SheetWords {
  private SheetWords() {}

  public static String of(SheetStatus status) {
    return switch (status) {
      case ISSUED -> "待反馈";
      case ANSWERED -> "待复查";
      case CLEARED -> "已销单";
      case RAISED -> "已升级";
      case ENDED -> "随事项办结";
    };
  }

  public static String of(SheetAction action) {
    return switch (action) {
      case ANSWER -> "反馈";
      case CLEAR -> "销单";
      case RETURN -> "退回重办";
      case RAISE -> "升级";
      case END -> "随事项办结";
    };
  }
}
