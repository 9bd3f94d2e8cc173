package org.shuangyong.platform.access;

import static org.shuangyong.platform.access.Permission.*;

import java.util.Set;

/** Permissions that go together; {@link Role} says who has which. */
interface Sets extends FamilySets, ActivitySets, DocumentSets {
  Set<String> READ =
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
          PLAN_PAPER,
          MATTER_LIST,
          MATTER_TOPIC_FIGURES,
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
          INBOX_MAIL,
          INBOX_MAIL_WANT,
          INBOX_MAIL_STOP,
          SHEET_LIST,
          SHEET_GET,
          SHEET_EXPORT,
          ATTACHMENT_GET,
          ATTACHMENT_CONTENT,
          REPORT_HOME,
          REPORT_WAITING,
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

  Set<String> PARTY =
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

  /** Who sees a matter may say something on it. */
  Set<String> TALK = Set.of(MATTER_COMMENT, MATTER_TAKE_BACK);

  Set<String> SUPERVISE = Set.of(SHEET_ISSUE, SHEET_CLEAR, SHEET_RETURN);

  /** 类型管理: what is asked for in each kind of record. */
  Set<String> KINDS =
      Set.of(KIND_LIST, KIND_GET, KIND_FAMILIES, KIND_HISTORY, KIND_SAVE, KIND_RETIRE);
}
