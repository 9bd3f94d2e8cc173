package org.shuangyong.benefit;

/** What states and actions are called in workbooks and on the page of machines. */
public final class BenefitWords {
  private BenefitWords() {}

  public static String of(BenefitStatus status) {
    return switch (status) {
      case HANDLING -> "办理中";
      case SUPPLEMENT -> "待补正";
      case REFUSING -> "拟不予";
      case REFUSED -> "不予";
      case PASSED -> "待办结";
      case FINISHED -> "已办结";
      case VISITED -> "已回访";
      case ARCHIVED -> "已归档";
      case WITHDRAWN -> "已撤回";
    };
  }
}
