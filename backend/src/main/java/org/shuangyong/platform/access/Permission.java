package org.shuangyong.platform.access;

/**
 * The vocabulary of the system. One word is at once the permission, the operationId in the
 * contract, the action in the audit trail and the argument of the frontend's {@code can()}.
 *
 * <p>Constants rather than an enum because annotations need compile-time strings; in three files
 * because they are many. All are read as members of this one.
 */
public interface Permission extends FamilyPermission, ActivityPermission, DocumentPermission {
  String ME_GET = "me.get";

  String UNIT_LIST = "unit.list";
  String UNIT_GET = "unit.get";
  String UNIT_CREATE = "unit.create";
  String UNIT_UPDATE = "unit.update";
  String UNIT_EXPORT = "unit.export";
  String UNIT_IMPORT = "unit.import";
  String UNIT_HISTORY = "unit.history";
  String UNIT_IMPACT = "unit.impact";
  String UNIT_RENAME = "unit.rename";
  String UNIT_MOVE = "unit.move";
  String UNIT_MERGE = "unit.merge";

  String BODY_LIST = "body.list";
  String BODY_CREATE = "body.create";
  String BODY_UPDATE = "body.update";

  String MEMBERSHIP_LIST = "membership.list";
  String MEMBERSHIP_FLAGS = "membership.flags";
  String MEMBERSHIP_EXPORT = "membership.export";
  String MEMBERSHIP_ADD = "membership.add";
  String MEMBERSHIP_UPDATE = "membership.update";
  String MEMBERSHIP_REPLACE = "membership.replace";
  String MEMBERSHIP_END = "membership.end";

  String PLAN_LIST = "plan.list";
  String PLAN_GET = "plan.get";
  String PLAN_IMPORT = "plan.import";
  String PLAN_CREATE = "plan.create";
  String PLAN_EDIT = "plan.edit";
  String PLAN_DELETE = "plan.delete";
  String PLAN_SUGGEST = "plan.suggest";
  String PLAN_ASSIGN = "plan.assign";
  String PLAN_DROP = "plan.drop";
  String PLAN_RESTORE = "plan.restore";
  String PLAN_PUBLISH = "plan.publish";
  String PLAN_EXPORT = "plan.export";
  String PLAN_PAPER = "plan.paper";
  String PLAN_RENEW = "plan.renew";
  String PLAN_SUPPLEMENT = "plan.supplement";
  String PLAN_STRIKE = "plan.strike";
  String PLAN_SERVE = "plan.serve";

  String WORK_POINT_REWORD = "work-point.reword";
  String WORK_POINT_ADD = "work-point.add";
  String WORK_POINT_SPLIT = "work-point.split";
  String WORK_POINT_MERGE = "work-point.merge";
  String WORK_POINT_RETITLE = "work-point.retitle";

  String MATTER_LIST = "matter.list";
  String MATTER_TOPIC_FIGURES = "matter.topic-figures";
  String MATTER_GET = "matter.get";
  String MATTER_EXPORT = "matter.export";
  String MATTER_PROPOSE = "matter.propose";
  String MATTER_REGISTER = "matter.register";
  String MATTER_RETURN = "matter.return";
  String MATTER_RESUBMIT = "matter.resubmit";
  String MATTER_AMEND = "matter.amend";
  String MATTER_ASSIGN = "matter.assign";
  String MATTER_ASSIGN_MANY = "matter.assign-many";
  String MATTER_SIGN = "matter.sign";
  String MATTER_REPORT = "matter.report";
  String MATTER_APPLY = "matter.apply";
  String MATTER_VERIFY = "matter.verify";
  String MATTER_REJECT = "matter.reject";
  String MATTER_CONFIRM = "matter.confirm";
  String MATTER_SEND_BACK = "matter.send-back";
  String MATTER_EXTEND = "matter.extend";
  String MATTER_GRANT = "matter.grant";
  String MATTER_REFUSE = "matter.refuse";
  String MATTER_LONG_TERM = "matter.long-term";
  String MATTER_RESUME = "matter.resume";
  String MATTER_REMIND = "matter.remind";
  String MATTER_CLOSE_SILENT = "matter.close-silent";
  String MATTER_REOPEN = "matter.reopen";
  String MATTER_DECLINE = "matter.decline";
  String MATTER_EXPLAIN = "matter.explain";
  String MATTER_WITHDRAW = "matter.withdraw";
  String MATTER_APPROVE = "matter.approve";
  String MATTER_COMMENT = "matter.comment";
  String MATTER_TAKE_BACK = "matter.take-back";
  String MATTER_PAPER = "matter.paper";
  String MATTER_DISAPPROVE = "matter.disapprove";
  String MATTER_LETTERS = "matter.letters";
  String MATTER_LETTER = "matter.letter";

  String TERM_LIST = "term.list";
  String TERM_GET = "term.get";
  String TERM_TARGETS = "term.targets";
  String TERM_CREATE = "term.create";
  String TERM_EDIT = "term.edit";

  String DOUBLE_LIST_GET = "double-list.get";
  String DOUBLE_LIST_EXPORT = "double-list.export";

  String PAPER_ENTRY_LIST = "paper-entry.list";
  String PAPER_ENTRY_RECORD = "paper-entry.record";

  String COLLECTION_LIST = "collection.list";
  String COLLECTION_GET = "collection.get";
  String COLLECTION_OPEN = "collection.open";
  String COLLECTION_CHANGE = "collection.change";
  String COLLECTION_PROPOSE = "collection.propose";
  String COLLECTION_NONE = "collection.none";

  String RECONCILIATION_LIST = "reconciliation.list";
  String RECONCILIATION_GET = "reconciliation.get";
  String RECONCILIATION_LINES = "reconciliation.lines";
  String RECONCILIATION_EXPORT = "reconciliation.export";
  String RECONCILIATION_OPEN = "reconciliation.open";
  String RECONCILIATION_STATE = "reconciliation.state";
  String RECONCILIATION_CLOSE = "reconciliation.close";

  String KIND_LIST = "kind.list";
  String KIND_GET = "kind.get";
  String KIND_FAMILIES = "kind.families";
  String KIND_HISTORY = "kind.history";
  String KIND_SAVE = "kind.save";
  String KIND_RETIRE = "kind.retire";

  String SHEET_LIST = "sheet.list";
  String SHEET_GET = "sheet.get";
  String SHEET_EXPORT = "sheet.export";
  String SHEET_ISSUE = "sheet.issue";
  String SHEET_ANSWER = "sheet.answer";
  String SHEET_CLEAR = "sheet.clear";
  String SHEET_RETURN = "sheet.return";

  String INBOX_LIST = "inbox.list";
  String INBOX_UNREAD = "inbox.unread";
  String INBOX_READ = "inbox.read";
  String INBOX_READ_ALL = "inbox.read-all";
  String INBOX_MAIL = "inbox.mail";
  String INBOX_MAIL_WANT = "inbox.mail-want";
  String INBOX_MAIL_STOP = "inbox.mail-stop";

  String FILING_LIST = "filing.list";
  String FILING_GET = "filing.get";
  String FILING_TASKS = "filing.tasks";
  String FILING_FILE = "filing.file";
  String FILING_AMEND = "filing.amend";

  String RULE_LIST = "rule.list";
  String RULE_SET = "rule.set";

  String SECRECY_RULE_LIST = "secrecy-rule.list";
  String SECRECY_RULE_SET = "secrecy-rule.set";
  String SECRECY_RULE_TRY = "secrecy-rule.try";

  String SECRECY_HIT_LIST = "secrecy-hit.list";

  String ATTACHMENT_UPLOAD = "attachment.upload";
  String ATTACHMENT_GET = "attachment.get";
  String ATTACHMENT_CONTENT = "attachment.content";

  String REPORT_HOME = "report.home";
  String REPORT_WAITING = "report.waiting";
  String REPORT_PLAN_PROGRESS = "report.plan-progress";
  String REPORT_INDICATORS = "report.indicators";
  String REPORT_BREAKDOWN = "report.breakdown";
  String REPORT_EXPORT = "report.export";
  String REPORT_COVERAGE = "report.coverage";
  String REPORT_COVERAGE_EXPORT = "report.coverage-export";
  String REPORT_EXPECTED = "report.expected";
  String REPORT_TERM = "report.term";
  String REPORT_PLAN_FORMER = "report.plan-former";

  /** Each kind of export takes a right of its own as well, such as {@link #MATTER_EXPORT}. */
  String EXPORT_START = "export.start";

  String JOB_LIST = "job.list";
  String JOB_GET = "job.get";
  String JOB_CANCEL = "job.cancel";
  String JOB_RETRY = "job.retry";
  String JOB_FILE = "job.file";

  String VIEW_LIST = "view.list";
  String VIEW_SAVE = "view.save";
  String VIEW_DELETE = "view.delete";

  String AUDIT_LIST = "audit.list";
  String AUDIT_VERIFY = "audit.verify";

  String CALENDAR_GET = "calendar.get";
  String CALENDAR_SET = "calendar.set";
}
