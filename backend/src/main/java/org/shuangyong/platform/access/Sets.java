package org.shuangyong.platform.access;

import static org.shuangyong.platform.access.Permission.*;

import java.util.Set;

/** Permissions that go together; {@link Role} says who has which. */
final class Sets {
  static final Set<String> READ =
      Set.of(
          ME_GET,
          UNIT_LIST,
          UNIT_GET,
          UNIT_HISTORY,
          UNIT_EXPORT,
          BODY_LIST,
          MEMBERSHIP_LIST,
          MEMBERSHIP_FLAGS,
          MEMBERSHIP_EXPORT,
          PLAN_LIST,
          PLAN_GET,
          PLAN_EXPORT,
          MATTER_LIST,
          MATTER_GET,
          MATTER_EXPORT,
          EXPORT_START,
          JOB_LIST,
          JOB_GET,
          JOB_CANCEL,
          JOB_RETRY,
          JOB_FILE,
          VIEW_LIST,
          VIEW_SAVE,
          VIEW_DELETE,
          INBOX_LIST,
          INBOX_UNREAD,
          INBOX_READ,
          INBOX_READ_ALL,
          SHEET_LIST,
          SHEET_GET,
          SHEET_EXPORT,
          ATTACHMENT_GET,
          ATTACHMENT_CONTENT,
          REPORT_HOME,
          REPORT_PLAN_PROGRESS,
          TERM_LIST,
          TERM_GET,
          TERM_TARGETS,
          REPORT_TERM,
          DOUBLE_LIST_GET,
          DOUBLE_LIST_EXPORT,
          COLLECTION_LIST,
          COLLECTION_GET,
          RECONCILIATION_LIST,
          RECONCILIATION_GET,
          RECONCILIATION_LINES,
          RECONCILIATION_EXPORT,
          KIND_LIST,
          KIND_GET,
          REPORT_INDICATORS,
          REPORT_BREAKDOWN,
          REPORT_EXPORT,
          FILING_LIST,
          FILING_GET,
          FILING_TASKS,
          LAW_LIST,
          BENEFIT_VALUE_LIST,
          RULE_LIST,
          CALENDAR_GET,
          MERIT_RULE_LIST,
          OFFER_VALID,
          ASSET_LIST,
          ASSET_GET,
          ASSET_EXPORT,
          DUTY_LIST,
          MATTER_LETTERS);
  static final Set<String> PARTY =
      Set.of(
          ATTACHMENT_UPLOAD,
          FILING_FILE,
          FILING_AMEND,
          MATTER_PROPOSE,
          MATTER_PAPER,
          MATTER_RESUBMIT,
          MATTER_SIGN,
          MATTER_REPORT,
          MATTER_APPLY,
          MATTER_CONFIRM,
          MATTER_SEND_BACK,
          MATTER_EXTEND,
          MATTER_WITHDRAW,
          PAPER_ENTRY_LIST,
          PAPER_ENTRY_RECORD,
          COLLECTION_PROPOSE,
          COLLECTION_NONE,
          RECONCILIATION_STATE,
          MATTER_LETTER,
          SHEET_ANSWER);
  static final Set<String> FAMILY =
      Set.of(
          PERSON_LIST,
          PERSON_GET,
          HOUSEHOLD_LIST,
          HOUSEHOLD_GET,
          PERSON_CREATE,
          PERSON_UPDATE,
          PERSON_CATEGORY,
          PERSON_CATEGORY_CHANGE,
          PERSON_RECORD,
          PERSON_RECORD_CHANGE,
          PERSON_REVEAL,
          PERSON_DOUBT,
          PERSON_CLOSE,
          PERSON_CONFIRM,
          HOUSEHOLD_CREATE,
          HOUSEHOLD_UPDATE,
          HOUSEHOLD_JOIN,
          HOUSEHOLD_LEAVE,
          HOUSEHOLD_END,
          HOUSEHOLD_REVEAL);

  /** 街镇审核. */
  static final Set<String> FAMILY_CHECK =
      Set.of(PERSON_CHECK, PERSON_SEND_BACK, PERSON_CLEAR, PERSON_REOPEN);

  /** Who sees a matter may say something on it. */
  static final Set<String> TALK = Set.of(MATTER_COMMENT, MATTER_TAKE_BACK);

  /** 应采已采、应挂已挂、喜报按期, and whom the first of them counts. */
  static final Set<String> FAMILY_COVERAGE =
      Set.of(REPORT_COVERAGE, REPORT_COVERAGE_EXPORT, REPORT_EXPECTED);

  /** 村社受理、悬挂. */
  static final Set<String> PLAQUES =
      Set.of(
          PLAQUE_LIST,
          PLAQUE_GET,
          PLAQUE_EXPORT,
          PLAQUE_FIGURES,
          PLAQUE_ENTITLEMENT,
          PLAQUE_FIND,
          PLAQUE_CREATE,
          PLAQUE_DECLINE,
          PLAQUE_DEFER,
          PLAQUE_RECONSIDER,
          PLAQUE_HANG,
          PLAQUE_REPLACE,
          PLAQUE_HAND_IN,
          PLAQUE_TAKE_BACK,
          PLAQUE_BATCH_LIST,
          PLAQUE_BATCH_GET,
          PLAQUE_STOCK_LIST,
          PLAQUE_STOCK_MOVES);

  /** 街镇审查. */
  static final Set<String> PLAQUES_TOWN =
      Set.of(
          PLAQUE_CHECK,
          PLAQUE_UNBATCH,
          PLAQUE_CLOSE,
          PLAQUE_EXAMINE,
          PLAQUE_KEEP,
          PLAQUE_PROPOSE_CANCEL,
          PLAQUE_NOTIFY,
          PLAQUE_STATE,
          PLAQUE_ASK_RESTORE,
          PLAQUE_BATCH_CREATE,
          PLAQUE_BATCH_FILL,
          PLAQUE_BATCH_CLOSE);

  /** 区局审批、制发. */
  static final Set<String> PLAQUES_OFFICE =
      Set.of(
          PLAQUE_APPROVE,
          PLAQUE_REFUSE,
          PLAQUE_DROP_CANCEL,
          PLAQUE_CANCEL,
          PLAQUE_RESTORE,
          PLAQUE_STOCK_RECEIVE,
          PLAQUE_STOCK_GIVE,
          PLAQUE_STOCK_DESTROY);

  /** 喜报 to read. */
  static final Set<String> MERIT =
      Set.of(MERIT_LIST, MERIT_GET, MERIT_FIGURES, MERIT_EXPORT, MERIT_GAZETTEER);

  /** Who brings letters to the families. */
  static final Set<String> MERIT_VISIT =
      Set.of(MERIT_PLAN, MERIT_ROUTE, MERIT_DELIVER, MERIT_PAY, MERIT_REVEAL);

  static final Set<String> MERIT_OFFICE =
      Set.of(
          MERIT_RECEIVE,
          MERIT_AMEND,
          MERIT_REGISTER,
          MERIT_CHECK,
          MERIT_RETURN,
          MERIT_FORWARD,
          MERIT_VERIFY,
          MERIT_REPORT,
          MERIT_ARCHIVE,
          MERIT_RULE_SET,
          CALENDAR_SET);

  /** Rosters in, what is expected, and the rules that files keep. */
  static final Set<String> ROSTER =
      Set.of(
          ROSTER_LIST,
          ROSTER_GET,
          ROSTER_COLUMNS,
          ROSTER_TEMPLATE,
          ROSTER_ROWS,
          ROSTER_UPLOAD,
          ROSTER_HEAD,
          ROSTER_PREVIEW,
          ROSTER_RESUME,
          ROSTER_DECIDE,
          ROSTER_APPLY,
          ROSTER_UNDO,
          ROSTER_DROP,
          ROSTER_REJECTED,
          QUALITY_GET,
          ROSTER_GAPS,
          ROSTER_GAP_MISSING,
          ROSTER_GAP_EXTRA,
          QUALITY_UNITS,
          QUALITY_LIST);

  /** 优待事项 to read, within what the unit took in, acts in or acted in. */
  static final Set<String> BENEFIT =
      Set.of(
          BENEFIT_LIST,
          BENEFIT_GET,
          BENEFIT_FIGURES,
          BENEFIT_EXPORT,
          BENEFIT_EXAM_LIST,
          BENEFIT_REVEAL,
          BENEFIT_PAPER);

  static final Set<String> BENEFIT_ACT =
      Set.of(BENEFIT_PASS, BENEFIT_ASK, BENEFIT_REFUSE, BENEFIT_CONTACT);

  static final Set<String> BENEFIT_PROPOSE =
      Set.of(BENEFIT_ACCEPT, BENEFIT_SUPPLEMENT, BENEFIT_WITHDRAW);

  static final Set<String> BENEFIT_OFFICE =
      Set.of(
          BENEFIT_ACCEPT,
          BENEFIT_SUPPLEMENT,
          BENEFIT_WITHDRAW,
          BENEFIT_AGREE,
          BENEFIT_DISAGREE,
          BENEFIT_RETURN,
          BENEFIT_FINISH,
          BENEFIT_VISIT,
          BENEFIT_ARCHIVE,
          BENEFIT_END,
          BENEFIT_VALUE_SET,
          LAW_ADD,
          LAW_CHANGE);

  /** 双拥设施 to read, within what the unit keeps and what is open to visits. */
  static final Set<String> SITE =
      Set.of(
          SITE_LIST,
          SITE_GET,
          SITE_MAP,
          SITE_EXPORT,
          SITE_ROUND_LIST,
          SITE_ROUND_GET,
          SITE_ROUND_PLACES,
          SITE_CHECK_LIST,
          SITE_BOOKING_LIST,
          SITE_BOOKING_VISITS,
          SITE_BOOKING_SLOTS,
          SITE_STOCK_LIST,
          SITE_SERVICE_LIST,
          SITE_HOME_GET,
          SITE_PROJECT_LIST,
          SITE_PLACEMENT_LIST,
          SITE_PLACEMENT_EXPORT);

  /**
   * Who visits by appointment; troops do so on paper: when and how many they go is not kept here.
   */
  static final Set<String> SITE_VISIT =
      Set.of(SITE_BOOKING_APPLY, SITE_BOOKING_CANCEL, SITE_BOOKING_FEEDBACK);

  /** Who looks at the sites of its area. */
  static final Set<String> SITE_CHECK = Set.of(SITE_CHECK_ADD, SITE_CHECK_AGAIN);

  /** Who keeps sites. */
  static final Set<String> SITE_KEEP =
      Set.of(
          SITE_CREATE,
          SITE_UPDATE,
          SITE_START,
          SITE_PAUSE,
          SITE_CLOSE,
          SITE_BOOKING_APPROVE,
          SITE_BOOKING_REFUSE,
          SITE_BOOKING_VISIT,
          SITE_STOCK_ADD,
          SITE_STOCK_MOVE,
          SITE_SERVICE_SET,
          SITE_PROJECT_ADD,
          SITE_PROJECT_UPDATE,
          SITE_PROJECT_ADVANCE,
          SITE_PROJECT_CANCEL,
          SITE_PLACEMENT_ADD,
          SITE_PLACEMENT_UPDATE,
          SITE_PLACEMENT_PROVE);

  /** Exports, moves, yearly confirmation, suspected doubles. */
  static final Set<String> FAMILY_CARE =
      Set.of(
          PERSON_ATTACH,
          HOUSEHOLD_ATTACH,
          PERSON_EXPORT_LIST,
          PERSON_EXPORT_ASK,
          PERSON_EXPORT_START,
          PERSON_HISTORY,
          PERSON_RECORD_LIST,
          PERSON_RECORD_FIGURES,
          PERSON_RECORD_EXPORT,
          PERSON_CONFIRMATION,
          PERSON_CONFIRM_MANY,
          PERSON_MOVE_LIST,
          PERSON_MOVE_ASK,
          PERSON_MOVE_ACCEPT,
          PERSON_MOVE_REFUSE,
          PERSON_MOVE_WITHDRAW,
          PERSON_TWIN_LIST,
          PERSON_TWIN_PROPOSE,
          PERSON_TWIN_DISTINCT);

  static final Set<String> FAMILY_CARE_CHECK =
      Set.of(PERSON_TWIN_MERGE, PERSON_TWIN_REFUSE, PERSON_TWIN_UNDO);

  /** 年历, and one's own subscriptions to it. */
  static final Set<String> SCHEDULE =
      Set.of(SCHEDULE_GET, SCHEDULE_FEED_LIST, SCHEDULE_FEED_CREATE, SCHEDULE_FEED_REVOKE);

  static final Set<String> SCHEDULE_OFFICE =
      Set.of(SCHEDULE_ADD, SCHEDULE_CHANGE, SCHEDULE_DROP, SCHEDULE_RESTORE);

  /** 活动 to read, within what a unit of the scope has a part in. */
  static final Set<String> ACTIVITY =
      Set.of(
          ACTIVITY_LIST,
          ACTIVITY_GET,
          ACTIVITY_EXPORT,
          ACTIVITY_FIGURES,
          ACTIVITY_COVERAGE,
          CAMPAIGN_LIST,
          CAMPAIGN_GET,
          MEETING_GET,
          MEETING_FORMER,
          MEETING_PACK,
          TRAINING_GET,
          TRAINING_RECORD,
          TRAINING_UNTRAINED,
          CONTEST_GET,
          MISSION_GET);

  /** What an organizer does with its own. */
  static final Set<String> ACTIVITY_ACT =
      Set.of(
          ACTIVITY_PLAN,
          ACTIVITY_EDIT,
          ACTIVITY_NOTIFY,
          ACTIVITY_HOLD,
          ACTIVITY_RECORD,
          ACTIVITY_SUMMARIZE,
          ACTIVITY_CANCEL,
          ACTIVITY_ATTACH,
          MEETING_SET,
          MEETING_ATTEND,
          MEETING_MINUTES,
          MEETING_APPROVE,
          TRAINING_SET,
          CONTEST_SET,
          MISSION_SET);

  static final Set<String> ACTIVITY_OFFICE =
      Set.of(
          ACTIVITY_REOPEN,
          CAMPAIGN_CREATE,
          CAMPAIGN_EDIT,
          CAMPAIGN_START,
          CAMPAIGN_CLOSE,
          MEETING_DECIDE,
          MEETING_MINIMUM);

  /** 慰问、督导调研、招聘会 to read, as parts of an activity. */
  static final Set<String> VISIT = Set.of(VISIT_GET, FINDING_LIST, FAIR_GET);

  /** Who visits, and keeps the roster of border families. */
  static final Set<String> VISIT_ACT =
      Set.of(
          VISIT_ADD,
          VISIT_CHANGE,
          VISIT_REMOVE,
          VISIT_SIGN,
          FINDING_ADD,
          BORDER_FAMILY_LIST,
          BORDER_FAMILY_TAG,
          BORDER_FAMILY_CHANGE,
          BORDER_FAMILY_END);

  static final Set<String> FAIR_ACT =
      Set.of(FAIR_OFFER, FAIR_CHANGE, FAIR_REMOVE, FAIR_HIRE, FAIR_UNHIRE);

  /** What was done of what is owed. */
  static final Set<String> COVERAGE =
      Set.of(COVERAGE_DUTIES, COVERAGE_HEAT, COVERAGE_SESSIONS, VISIT_TOTALS);

  static final Set<String> SUPERVISE = Set.of(SHEET_ISSUE, SHEET_CLEAR, SHEET_RETURN);

  /** 类型管理: what is asked for in each kind of record. */
  static final Set<String> KINDS =
      Set.of(KIND_LIST, KIND_GET, KIND_FAMILIES, KIND_HISTORY, KIND_SAVE, KIND_RETIRE);

  /** 结对共建、社会化拥军 to read; the list of valid offers is everybody's. */
  static final Set<String> PARTNERSHIP =
      Set.of(
          PARTNER_LIST,
          PARTNER_GET,
          PARTNERSHIP_LIST,
          PARTNERSHIP_GET,
          PARTNERSHIP_FIGURES,
          PARTNERSHIP_EXPORT,
          OFFER_LIST,
          OFFER_GET,
          OFFER_EXPORT);

  /** What the parties of a partnership enter of it. */
  static final Set<String> PARTNERSHIP_PARTY =
      Set.of(
          PARTNERSHIP_REVEAL,
          PARTNERSHIP_YEAR,
          PARTNERSHIP_CONFIRM,
          PARTNERSHIP_WATCH,
          PARTNERSHIP_HELP,
          PARTNERSHIP_LIFT);

  static final Set<String> PARTNERSHIP_KEEP =
      Set.of(
          PARTNER_CREATE,
          PARTNER_UPDATE,
          PARTNER_CHECK,
          PARTNER_REVEAL,
          PARTNERSHIP_CREATE,
          PARTNERSHIP_UPDATE,
          PARTNERSHIP_CLAUSES,
          OFFER_APPLY,
          OFFER_COMPLAIN);

  static final Set<String> PARTNERSHIP_OFFICE =
      Set.of(
          PARTNERSHIP_END,
          PARTNERSHIP_OPEN,
          OFFER_QUALIFY,
          OFFER_REVIEW,
          OFFER_PUBLICIZE,
          OFFER_SIGN,
          OFFER_AWARD,
          OFFER_RECHECK,
          OFFER_DELIST,
          OFFER_REFUSE,
          OFFER_ANSWER);

  /** 应急备战 to read; what can be lent is seen by both sides. */
  static final Set<String> READINESS =
      Set.of(
          READINESS_RED,
          TEAM_LIST,
          TEAM_GET,
          TEAM_SERVICES,
          TEAM_EXPORT,
          STOCK_LIST,
          STOCK_GET,
          STOCK_EXPORT,
          HAZARD_LIST,
          HAZARD_GET,
          HAZARD_EXPORT);

  static final Set<String> READINESS_KEEP =
      Set.of(
          TEAM_CREATE,
          TEAM_UPDATE,
          TEAM_LOG,
          TEAM_REVEAL,
          STOCK_CREATE,
          STOCK_UPDATE,
          STOCK_MOVE,
          HAZARD_CREATE,
          HAZARD_UPDATE,
          HAZARD_REVEAL,
          ASSET_CREATE,
          ASSET_UPDATE);

  /** A troop's own teams and what it can lend. */
  static final Set<String> READINESS_TROOP =
      Set.of(
          TEAM_LIST,
          TEAM_GET,
          TEAM_SERVICES,
          TEAM_CREATE,
          TEAM_UPDATE,
          TEAM_LOG,
          ASSET_CREATE,
          ASSET_UPDATE);

  /** 合署办公, for who sits in it. */
  static final Set<String> JOINT_OFFICE =
      Set.of(JOINT_OFFICE_LIST, JOINT_OFFICE_MONTH, JOINT_OFFICE_LOG);

  private Sets() {}
}
