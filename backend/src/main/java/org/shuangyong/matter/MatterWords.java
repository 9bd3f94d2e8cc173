package org.shuangyong.matter;

import java.util.List;

/** The Chinese words of the enumerations, for documents made on the server. */
public final class MatterWords {
  private MatterWords() {}

  public static String of(MatterStatus status) {
    return switch (status) {
      case SUBMITTED -> "已提报";
      case RETURNED -> "已退回";
      case REGISTERED -> "已立账";
      case ASSIGNED -> "已交办";
      case SIGNED -> "已签收";
      case IN_PROGRESS -> "办理中";
      case CLOSING -> "待核验";
      case CONFIRMING -> "待确认";
      case EXTENSION_ASKED -> "待延期审批";
      case LONG_TERM -> "长期推进";
      case AWAITING_LEADER -> "待领导审定";
      case CLOSED -> "已销号";
      case DECLINED -> "不予受理";
      case EXPLAINED -> "已解释";
      case WITHDRAWN -> "已撤销";
    };
  }

  public static String of(MatterAction action) {
    return switch (action) {
      case REGISTER -> "立账";
      case RETURN -> "退回补充";
      case RESUBMIT -> "重新提报";
      case AMEND -> "修改栏目";
      case ASSIGN -> "交办";
      case SIGN -> "签收";
      case REPORT -> "报进展";
      case APPLY -> "申请销号";
      case VERIFY -> "核验通过";
      case REJECT -> "核验退回";
      case CONFIRM -> "确认销号";
      case SEND_BACK -> "退回办理";
      case EXTEND -> "申请延期";
      case GRANT -> "同意延期";
      case REFUSE -> "不同意延期";
      case LONG_TERM -> "转长期推进";
      case RESUME -> "恢复办理";
      case REMIND -> "催确认";
      case CLOSE_SILENT -> "逾期未答复销号";
      case REOPEN -> "重开";
      case DECLINE -> "拟不予受理";
      case EXPLAIN -> "拟解释办结";
      case WITHDRAW -> "申请撤销";
      case APPROVE -> "审定同意";
      case DISAPPROVE -> "审定不同意";
    };
  }

  public static String of(MatterList list) {
    return switch (list) {
      case A -> "地方为部队办实事";
      case B -> "部队为地方办实事";
      case T -> "工作任务";
    };
  }

  public static String of(MatterKind kind) {
    return switch (kind) {
      case TASK -> "任务分解";
      case TROOP_NEED -> "部队需求";
      case LOCAL_NEED -> "地方需求";
      case FAMILY_DIFFICULTY -> "官兵家庭困难";
      case DECISION -> "议定事项";
      case FINDING -> "督导整改";
      case GAP -> "短板措施";
      case DEFECT -> "设施缺陷";
      case SUPPORT_NEED -> "支前需求";
      case PROJECT -> "帮扶项目";
    };
  }

  static String of(MatterSource source) {
    return switch (source) {
      case DIRECT -> "主动提报";
      case PLAN -> "年度要点";
      case COLLECTION -> "集中征集";
      case VISIT -> "座谈走访";
      case SPECIAL -> "专项征集";
      case MEETING -> "会议议定";
      case SURVEY -> "专项调研";
      case INSPECTION -> "督导检查";
      case LETTER -> "来函来访";
    };
  }

  public static String of(SheetColour colour) {
    return switch (colour) {
      case BLUE -> "蓝单";
      case ORANGE -> "橙单";
      case RED -> "红单";
    };
  }

  static String of(Light light) {
    return switch (light) {
      case GREEN -> "正常";
      case YELLOW -> "临期";
      case RED -> "逾期";
      case CLOSED -> "已销号";
    };
  }

  /** 满意度, 1 to 5. */
  static String ofRating(int satisfaction) {
    return List.of("很不满意", "不满意", "基本满意", "满意", "很满意").get(satisfaction - 1);
  }
}
