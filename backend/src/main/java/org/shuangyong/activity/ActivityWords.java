package org.shuangyong.activity;

/** What states and classes are called in workbooks and on the page of machines. */
public final class ActivityWords {
  private ActivityWords() {}

  public static String of(ActivityStatus status) {
    return switch (status) {
      case PLANNED -> "筹划";
      case NOTIFIED -> "已通知";
      case HELD -> "已举办";
      case RECORDED -> "已登记";
      case SUMMARIZED -> "已总结";
      case CANCELLED -> "已取消";
    };
  }

  public static String of(SchoolTrainingDto.State state) {
    return switch (state) {
      case DONE -> "已完成";
      case HELD -> "待登记";
      case PLANNED -> "已安排";
      case NONE -> "未开展";
    };
  }

  public static String of(Audience audience) {
    return switch (audience) {
      case CADRE -> "干部";
      case MASSES -> "群众";
      case SOLDIER -> "官兵";
      case STUDENT -> "学生";
      case VETERAN -> "退役军人";
      case FAMILY -> "军属";
      case ENTERPRISE -> "企业";
      case SOCIAL_ORG -> "社会组织";
      case SCHOOL -> "学校";
      case VOLUNTEER -> "志愿者";
    };
  }
}
