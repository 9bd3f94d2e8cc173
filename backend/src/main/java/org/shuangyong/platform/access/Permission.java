package org.shuangyong.platform.access;

/**
 * The vocabulary of the system. One word is at once the permission, the operationId in the
 * contract, the action in the audit trail and the argument of the frontend's {@code can()}.
 *
 * <p>Constants rather than an enum because annotations need compile-time strings.
 */
public final class Permission {
  public static final String ME_GET = "me.get";

  public static final String UNIT_LIST = "unit.list";
  public static final String UNIT_GET = "unit.get";
  public static final String UNIT_CREATE = "unit.create";
  public static final String UNIT_UPDATE = "unit.update";
  public static final String UNIT_EXPORT = "unit.export";
  public static final String UNIT_HISTORY = "unit.history";
  public static final String UNIT_IMPACT = "unit.impact";
  public static final String UNIT_RENAME = "unit.rename";
  public static final String UNIT_MOVE = "unit.move";
  public static final String UNIT_MERGE = "unit.merge";

  public static final String BODY_LIST = "body.list";
  public static final String BODY_CREATE = "body.create";
  public static final String BODY_UPDATE = "body.update";
  public static final String MEMBERSHIP_LIST = "membership.list";
  public static final String MEMBERSHIP_FLAGS = "membership.flags";
  public static final String MEMBERSHIP_EXPORT = "membership.export";
  public static final String MEMBERSHIP_ADD = "membership.add";
  public static final String MEMBERSHIP_UPDATE = "membership.update";
  public static final String MEMBERSHIP_REPLACE = "membership.replace";
  public static final String MEMBERSHIP_END = "membership.end";

  public static final String PLAN_LIST = "plan.list";
  public static final String PLAN_GET = "plan.get";
  public static final String PLAN_IMPORT = "plan.import";
  public static final String PLAN_CREATE = "plan.create";
  public static final String PLAN_EDIT = "plan.edit";
  public static final String PLAN_DELETE = "plan.delete";
  public static final String PLAN_SUGGEST = "plan.suggest";
  public static final String PLAN_ASSIGN = "plan.assign";
  public static final String PLAN_DROP = "plan.drop";
  public static final String PLAN_RESTORE = "plan.restore";
  public static final String PLAN_PUBLISH = "plan.publish";
  public static final String PLAN_EXPORT = "plan.export";
  public static final String PLAN_RENEW = "plan.renew";
  public static final String PLAN_SUPPLEMENT = "plan.supplement";
  public static final String PLAN_STRIKE = "plan.strike";
  public static final String WORK_POINT_REWORD = "work-point.reword";
  public static final String WORK_POINT_ADD = "work-point.add";
  public static final String PLAN_SERVE = "plan.serve";
  public static final String WORK_POINT_SPLIT = "work-point.split";
  public static final String WORK_POINT_MERGE = "work-point.merge";
  public static final String WORK_POINT_RETITLE = "work-point.retitle";

  public static final String MATTER_LIST = "matter.list";
  public static final String MATTER_GET = "matter.get";
  public static final String MATTER_EXPORT = "matter.export";
  public static final String MATTER_PROPOSE = "matter.propose";
  public static final String MATTER_REGISTER = "matter.register";
  public static final String MATTER_RETURN = "matter.return";
  public static final String MATTER_RESUBMIT = "matter.resubmit";
  public static final String MATTER_AMEND = "matter.amend";
  public static final String MATTER_ASSIGN = "matter.assign";
  public static final String MATTER_ASSIGN_MANY = "matter.assign-many";
  public static final String MATTER_SIGN = "matter.sign";
  public static final String MATTER_REPORT = "matter.report";
  public static final String MATTER_APPLY = "matter.apply";
  public static final String MATTER_VERIFY = "matter.verify";
  public static final String MATTER_REJECT = "matter.reject";
  public static final String MATTER_CONFIRM = "matter.confirm";
  public static final String MATTER_SEND_BACK = "matter.send-back";
  public static final String MATTER_EXTEND = "matter.extend";
  public static final String MATTER_GRANT = "matter.grant";
  public static final String MATTER_REFUSE = "matter.refuse";
  public static final String MATTER_LONG_TERM = "matter.long-term";
  public static final String MATTER_RESUME = "matter.resume";
  public static final String MATTER_REMIND = "matter.remind";
  public static final String MATTER_CLOSE_SILENT = "matter.close-silent";
  public static final String MATTER_REOPEN = "matter.reopen";
  public static final String MATTER_DECLINE = "matter.decline";
  public static final String MATTER_EXPLAIN = "matter.explain";
  public static final String MATTER_WITHDRAW = "matter.withdraw";
  public static final String MATTER_APPROVE = "matter.approve";
  public static final String MATTER_COMMENT = "matter.comment";
  public static final String MATTER_TAKE_BACK = "matter.take-back";
  public static final String MATTER_PAPER = "matter.paper";
  public static final String MATTER_DISAPPROVE = "matter.disapprove";

  public static final String TERM_LIST = "term.list";
  public static final String TERM_GET = "term.get";
  public static final String TERM_TARGETS = "term.targets";
  public static final String TERM_CREATE = "term.create";
  public static final String TERM_EDIT = "term.edit";

  public static final String DOUBLE_LIST_GET = "double-list.get";
  public static final String DOUBLE_LIST_EXPORT = "double-list.export";
  public static final String PAPER_ENTRY_LIST = "paper-entry.list";
  public static final String PAPER_ENTRY_RECORD = "paper-entry.record";

  public static final String COLLECTION_LIST = "collection.list";
  public static final String COLLECTION_GET = "collection.get";
  public static final String COLLECTION_OPEN = "collection.open";
  public static final String COLLECTION_CHANGE = "collection.change";
  public static final String COLLECTION_PROPOSE = "collection.propose";
  public static final String COLLECTION_NONE = "collection.none";

  public static final String RECONCILIATION_LIST = "reconciliation.list";
  public static final String RECONCILIATION_GET = "reconciliation.get";
  public static final String RECONCILIATION_LINES = "reconciliation.lines";
  public static final String RECONCILIATION_EXPORT = "reconciliation.export";
  public static final String RECONCILIATION_OPEN = "reconciliation.open";
  public static final String RECONCILIATION_STATE = "reconciliation.state";
  public static final String RECONCILIATION_CLOSE = "reconciliation.close";

  public static final String KIND_LIST = "kind.list";
  public static final String SHEET_LIST = "sheet.list";
  public static final String SHEET_GET = "sheet.get";
  public static final String SHEET_EXPORT = "sheet.export";
  public static final String SHEET_ISSUE = "sheet.issue";
  public static final String SHEET_ANSWER = "sheet.answer";
  public static final String SHEET_CLEAR = "sheet.clear";
  public static final String SHEET_RETURN = "sheet.return";

  public static final String INBOX_LIST = "inbox.list";
  public static final String INBOX_UNREAD = "inbox.unread";
  public static final String INBOX_READ = "inbox.read";
  public static final String INBOX_READ_ALL = "inbox.read-all";
  public static final String FILING_LIST = "filing.list";
  public static final String FILING_GET = "filing.get";
  public static final String FILING_TASKS = "filing.tasks";
  public static final String FILING_FILE = "filing.file";
  public static final String FILING_AMEND = "filing.amend";

  public static final String RULE_LIST = "rule.list";
  public static final String RULE_SET = "rule.set";

  public static final String SECRECY_RULE_LIST = "secrecy-rule.list";
  public static final String SECRECY_RULE_SET = "secrecy-rule.set";
  public static final String SECRECY_RULE_TRY = "secrecy-rule.try";
  public static final String SECRECY_HIT_LIST = "secrecy-hit.list";

  public static final String ATTACHMENT_UPLOAD = "attachment.upload";
  public static final String ATTACHMENT_GET = "attachment.get";
  public static final String ATTACHMENT_CONTENT = "attachment.content";

  public static final String REPORT_HOME = "report.home";
  public static final String REPORT_PLAN_PROGRESS = "report.plan-progress";
  public static final String REPORT_INDICATORS = "report.indicators";
  public static final String REPORT_BREAKDOWN = "report.breakdown";
  public static final String REPORT_EXPORT = "report.export";
  public static final String REPORT_COVERAGE = "report.coverage";
  public static final String REPORT_COVERAGE_EXPORT = "report.coverage-export";
  public static final String REPORT_EXPECTED = "report.expected";

  /** Each kind of export takes a right of its own as well, such as {@link #MATTER_EXPORT}. */
  public static final String EXPORT_START = "export.start";

  public static final String JOB_LIST = "job.list";
  public static final String JOB_GET = "job.get";
  public static final String JOB_CANCEL = "job.cancel";
  public static final String JOB_RETRY = "job.retry";
  public static final String JOB_FILE = "job.file";

  public static final String VIEW_LIST = "view.list";
  public static final String VIEW_SAVE = "view.save";
  public static final String VIEW_DELETE = "view.delete";

  public static final String REPORT_TERM = "report.term";
  public static final String REPORT_PLAN_FORMER = "report.plan-former";

  public static final String AUDIT_LIST = "audit.list";
  public static final String AUDIT_VERIFY = "audit.verify";

  public static final String PERSON_LIST = "person.list";
  public static final String PERSON_GET = "person.get";
  public static final String PERSON_CREATE = "person.create";
  public static final String PERSON_UPDATE = "person.update";
  public static final String PERSON_CATEGORY = "person.category";
  public static final String PERSON_CATEGORY_CHANGE = "person.category-change";
  public static final String PERSON_RECORD = "person.record";
  public static final String PERSON_RECORD_CHANGE = "person.record-change";
  public static final String PERSON_REVEAL = "person.reveal";
  public static final String PERSON_CHECK = "person.check";
  public static final String PERSON_APPROVE = "person.approve";
  public static final String PERSON_SEND_BACK = "person.send-back";
  public static final String PERSON_DOUBT = "person.doubt";
  public static final String PERSON_CLEAR = "person.clear";
  public static final String PERSON_REOPEN = "person.reopen";
  public static final String PERSON_CLOSE = "person.close";
  public static final String PERSON_CONFIRM = "person.confirm";
  public static final String HOUSEHOLD_LIST = "household.list";
  public static final String HOUSEHOLD_GET = "household.get";
  public static final String HOUSEHOLD_CREATE = "household.create";
  public static final String HOUSEHOLD_UPDATE = "household.update";
  public static final String HOUSEHOLD_JOIN = "household.join";
  public static final String HOUSEHOLD_LEAVE = "household.leave";
  public static final String HOUSEHOLD_END = "household.end";
  public static final String HOUSEHOLD_REVEAL = "household.reveal";

  public static final String PLAQUE_LIST = "plaque.list";
  public static final String PLAQUE_GET = "plaque.get";
  public static final String PLAQUE_EXPORT = "plaque.export";
  public static final String PLAQUE_FIGURES = "plaque.figures";
  public static final String PLAQUE_ENTITLEMENT = "plaque.entitlement";
  public static final String PLAQUE_FIND = "plaque.find";
  public static final String PLAQUE_CREATE = "plaque.create";
  public static final String PLAQUE_CHECK = "plaque.check";
  public static final String PLAQUE_DECLINE = "plaque.decline";
  public static final String PLAQUE_DEFER = "plaque.defer";
  public static final String PLAQUE_RECONSIDER = "plaque.reconsider";
  public static final String PLAQUE_UNBATCH = "plaque.unbatch";
  public static final String PLAQUE_HANG = "plaque.hang";
  public static final String PLAQUE_CLOSE = "plaque.close";
  public static final String PLAQUE_REPLACE = "plaque.replace";
  public static final String PLAQUE_EXAMINE = "plaque.examine";
  public static final String PLAQUE_APPROVE = "plaque.approve";
  public static final String PLAQUE_REFUSE = "plaque.refuse";
  public static final String PLAQUE_HAND_IN = "plaque.hand-in";
  public static final String PLAQUE_KEEP = "plaque.keep";
  public static final String PLAQUE_PROPOSE_CANCEL = "plaque.propose-cancel";
  public static final String PLAQUE_NOTIFY = "plaque.notify";
  public static final String PLAQUE_STATE = "plaque.state";
  public static final String PLAQUE_DROP_CANCEL = "plaque.drop-cancel";
  public static final String PLAQUE_CANCEL = "plaque.cancel";
  public static final String PLAQUE_TAKE_BACK = "plaque.take-back";
  public static final String PLAQUE_ASK_RESTORE = "plaque.ask-restore";
  public static final String PLAQUE_RESTORE = "plaque.restore";
  public static final String PLAQUE_BATCH_LIST = "plaque-batch.list";
  public static final String PLAQUE_BATCH_GET = "plaque-batch.get";
  public static final String PLAQUE_BATCH_CREATE = "plaque-batch.create";
  public static final String PLAQUE_BATCH_FILL = "plaque-batch.fill";
  public static final String PLAQUE_BATCH_CLOSE = "plaque-batch.close";
  public static final String PLAQUE_STOCK_LIST = "plaque-stock.list";
  public static final String PLAQUE_STOCK_MOVES = "plaque-stock.moves";
  public static final String PLAQUE_STOCK_RECEIVE = "plaque-stock.receive";
  public static final String PLAQUE_STOCK_GIVE = "plaque-stock.give";
  public static final String PLAQUE_STOCK_DESTROY = "plaque-stock.destroy";
  public static final String MERIT_LIST = "merit.list";
  public static final String MERIT_GET = "merit.get";
  public static final String MERIT_FIGURES = "merit.figures";
  public static final String MERIT_EXPORT = "merit.export";
  public static final String MERIT_GAZETTEER = "merit.gazetteer";
  public static final String MERIT_RECEIVE = "merit.receive";
  public static final String MERIT_AMEND = "merit.amend";
  public static final String MERIT_REGISTER = "merit.register";
  public static final String MERIT_CHECK = "merit.check";
  public static final String MERIT_RETURN = "merit.return";
  public static final String MERIT_FORWARD = "merit.forward";
  public static final String MERIT_VERIFY = "merit.verify";
  public static final String MERIT_PLAN = "merit.plan";
  public static final String MERIT_ROUTE = "merit.route";
  public static final String MERIT_DELIVER = "merit.deliver";
  public static final String MERIT_REPORT = "merit.report";
  public static final String MERIT_ARCHIVE = "merit.archive";
  public static final String MERIT_PAY = "merit.pay";
  public static final String MERIT_REVEAL = "merit.reveal";
  public static final String MERIT_RULE_LIST = "merit-rule.list";
  public static final String MERIT_RULE_SET = "merit-rule.set";
  public static final String CALENDAR_GET = "calendar.get";
  public static final String CALENDAR_SET = "calendar.set";
  public static final String ROSTER_LIST = "roster.list";
  public static final String ROSTER_GET = "roster.get";
  public static final String ROSTER_COLUMNS = "roster.columns";
  public static final String ROSTER_TEMPLATE = "roster.template";
  public static final String ROSTER_ROWS = "roster.rows";
  public static final String ROSTER_UPLOAD = "roster.upload";
  public static final String ROSTER_HEAD = "roster.head";
  public static final String ROSTER_PREVIEW = "roster.preview";
  public static final String ROSTER_RESUME = "roster.resume";
  public static final String ROSTER_DECIDE = "roster.decide";
  public static final String ROSTER_APPLY = "roster.apply";
  public static final String ROSTER_UNDO = "roster.undo";
  public static final String ROSTER_DROP = "roster.drop";

  /** The workbook of the rows that were not taken; the right of every roster's job. */
  public static final String ROSTER_REJECTED = "roster.rejected";

  public static final String ROSTER_GAPS = "roster.gaps";
  public static final String ROSTER_GAP_MISSING = "roster.gap-missing";
  public static final String ROSTER_GAP_EXTRA = "roster.gap-extra";
  public static final String ROSTER_GAP_ASSIGN = "roster.gap-assign";
  public static final String QUALITY_GET = "quality.get";
  public static final String QUALITY_UNITS = "quality.units";
  public static final String QUALITY_LIST = "quality.list";
  public static final String BENEFIT_LIST = "benefit.list";
  public static final String BENEFIT_GET = "benefit.get";
  public static final String BENEFIT_FIGURES = "benefit.figures";
  public static final String BENEFIT_EXPORT = "benefit.export";
  public static final String BENEFIT_EXAM_LIST = "benefit.exam-list";
  public static final String BENEFIT_REVEAL = "benefit.reveal";
  public static final String BENEFIT_ACCEPT = "benefit.accept";
  public static final String BENEFIT_PAPER = "benefit.paper";
  public static final String BENEFIT_PASS = "benefit.pass";
  public static final String BENEFIT_ASK = "benefit.ask";
  public static final String BENEFIT_SUPPLEMENT = "benefit.supplement";
  public static final String BENEFIT_REFUSE = "benefit.refuse";
  public static final String BENEFIT_AGREE = "benefit.agree";
  public static final String BENEFIT_DISAGREE = "benefit.disagree";
  public static final String BENEFIT_RETURN = "benefit.return";
  public static final String BENEFIT_FINISH = "benefit.finish";
  public static final String BENEFIT_VISIT = "benefit.visit";
  public static final String BENEFIT_ARCHIVE = "benefit.archive";
  public static final String BENEFIT_WITHDRAW = "benefit.withdraw";
  public static final String BENEFIT_CONTACT = "benefit.contact";
  public static final String BENEFIT_END = "benefit.end";
  public static final String BENEFIT_VALUE_LIST = "benefit-value.list";
  public static final String BENEFIT_VALUE_SET = "benefit-value.set";
  public static final String LAW_LIST = "law.list";
  public static final String LAW_ADD = "law.add";
  public static final String LAW_CHANGE = "law.change";
  public static final String PERSON_ATTACH = "person.attach";
  public static final String HOUSEHOLD_ATTACH = "household.attach";
  public static final String PERSON_EXPORT_LIST = "person-export.list";
  public static final String PERSON_EXPORT_ASK = "person-export.ask";
  public static final String PERSON_EXPORT_START = "person-export.start";
  public static final String PERSON_EXPORT_APPROVE = "person-export.approve";
  public static final String PERSON_EXPORT_REFUSE = "person-export.refuse";
  public static final String CRYPTO_KEYS = "crypto.keys";
  public static final String CRYPTO_RESEAL = "crypto.reseal";
  public static final String PERSON_HISTORY = "person.history";
  public static final String PERSON_RECORD_LIST = "person-record.list";
  public static final String PERSON_RECORD_FIGURES = "person-record.figures";
  public static final String PERSON_RECORD_EXPORT = "person-record.export";
  public static final String PERSON_CONFIRMATION = "person.confirmation";
  public static final String PERSON_CONFIRM_MANY = "person.confirm-many";
  public static final String PERSON_MOVE_LIST = "person-move.list";
  public static final String PERSON_MOVE_ASK = "person-move.ask";
  public static final String PERSON_MOVE_ACCEPT = "person-move.accept";
  public static final String PERSON_MOVE_REFUSE = "person-move.refuse";
  public static final String PERSON_MOVE_WITHDRAW = "person-move.withdraw";
  public static final String PERSON_TWIN_LIST = "person-twin.list";
  public static final String PERSON_TWIN_PROPOSE = "person-twin.propose";
  public static final String PERSON_TWIN_DISTINCT = "person-twin.distinct";
  public static final String PERSON_TWIN_MERGE = "person-twin.merge";
  public static final String PERSON_TWIN_REFUSE = "person-twin.refuse";
  public static final String PERSON_TWIN_UNDO = "person-twin.undo";

  private Permission() {}
}
