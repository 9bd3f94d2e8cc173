package org.shuangyong.platform.access;

/** The words of families: persons, households, plaques, letters, rosters, cases. */
public interface FamilyPermission {
  String PERSON_LIST = "person.list";
  String PERSON_GET = "person.get";
  String PERSON_CREATE = "person.create";
  String PERSON_UPDATE = "person.update";
  String PERSON_CATEGORY = "person.category";
  String PERSON_CATEGORY_CHANGE = "person.category-change";
  String PERSON_RECORD = "person.record";
  String PERSON_RECORD_CHANGE = "person.record-change";
  String PERSON_REVEAL = "person.reveal";
  String PERSON_CHECK = "person.check";
  String PERSON_APPROVE = "person.approve";
  String PERSON_CHECK_MANY = "person.check-many";
  String PERSON_APPROVE_MANY = "person.approve-many";
  String PERSON_SEND_BACK = "person.send-back";
  String PERSON_DOUBT = "person.doubt";
  String PERSON_CLEAR = "person.clear";
  String PERSON_REOPEN = "person.reopen";
  String PERSON_CLOSE = "person.close";
  String PERSON_CONFIRM = "person.confirm";
  String PERSON_ATTACH = "person.attach";
  String PERSON_HISTORY = "person.history";
  String PERSON_CONFIRMATION = "person.confirmation";
  String PERSON_CONFIRM_MANY = "person.confirm-many";

  String HOUSEHOLD_LIST = "household.list";
  String HOUSEHOLD_GET = "household.get";
  String HOUSEHOLD_CREATE = "household.create";
  String HOUSEHOLD_UPDATE = "household.update";
  String HOUSEHOLD_JOIN = "household.join";
  String HOUSEHOLD_LEAVE = "household.leave";
  String HOUSEHOLD_END = "household.end";
  String HOUSEHOLD_REVEAL = "household.reveal";
  String HOUSEHOLD_ATTACH = "household.attach";

  String PLAQUE_LIST = "plaque.list";
  String PLAQUE_GET = "plaque.get";
  String PLAQUE_EXPORT = "plaque.export";
  String PLAQUE_FIGURES = "plaque.figures";
  String PLAQUE_ENTITLEMENT = "plaque.entitlement";
  String PLAQUE_FIND = "plaque.find";
  String PLAQUE_CREATE = "plaque.create";
  String PLAQUE_CHECK = "plaque.check";
  String PLAQUE_CHECK_MANY = "plaque.check-many";
  String PLAQUE_DECLINE = "plaque.decline";
  String PLAQUE_DEFER = "plaque.defer";
  String PLAQUE_RECONSIDER = "plaque.reconsider";
  String PLAQUE_UNBATCH = "plaque.unbatch";
  String PLAQUE_HANG = "plaque.hang";
  String PLAQUE_CLOSE = "plaque.close";
  String PLAQUE_REPLACE = "plaque.replace";
  String PLAQUE_EXAMINE = "plaque.examine";
  String PLAQUE_APPROVE = "plaque.approve";
  String PLAQUE_REFUSE = "plaque.refuse";
  String PLAQUE_HAND_IN = "plaque.hand-in";
  String PLAQUE_KEEP = "plaque.keep";
  String PLAQUE_PROPOSE_CANCEL = "plaque.propose-cancel";
  String PLAQUE_NOTIFY = "plaque.notify";
  String PLAQUE_STATE = "plaque.state";
  String PLAQUE_DROP_CANCEL = "plaque.drop-cancel";
  String PLAQUE_CANCEL = "plaque.cancel";
  String PLAQUE_TAKE_BACK = "plaque.take-back";
  String PLAQUE_ASK_RESTORE = "plaque.ask-restore";
  String PLAQUE_RESTORE = "plaque.restore";

  String PLAQUE_BATCH_LIST = "plaque-batch.list";
  String PLAQUE_BATCH_GET = "plaque-batch.get";
  String PLAQUE_BATCH_CREATE = "plaque-batch.create";
  String PLAQUE_BATCH_FILL = "plaque-batch.fill";
  String PLAQUE_BATCH_CLOSE = "plaque-batch.close";

  String PLAQUE_STOCK_LIST = "plaque-stock.list";
  String PLAQUE_STOCK_MOVES = "plaque-stock.moves";
  String PLAQUE_STOCK_RECEIVE = "plaque-stock.receive";
  String PLAQUE_STOCK_GIVE = "plaque-stock.give";
  String PLAQUE_STOCK_DESTROY = "plaque-stock.destroy";

  String MERIT_LIST = "merit.list";
  String MERIT_GET = "merit.get";
  String MERIT_FIGURES = "merit.figures";
  String MERIT_EXPORT = "merit.export";
  String MERIT_GAZETTEER = "merit.gazetteer";
  String MERIT_RECEIVE = "merit.receive";
  String MERIT_AMEND = "merit.amend";
  String MERIT_REGISTER = "merit.register";
  String MERIT_CHECK = "merit.check";
  String MERIT_RETURN = "merit.return";
  String MERIT_FORWARD = "merit.forward";
  String MERIT_VERIFY = "merit.verify";
  String MERIT_PLAN = "merit.plan";
  String MERIT_ROUTE = "merit.route";
  String MERIT_DELIVER = "merit.deliver";
  String MERIT_REPORT = "merit.report";
  String MERIT_ARCHIVE = "merit.archive";
  String MERIT_PAY = "merit.pay";
  String MERIT_REVEAL = "merit.reveal";

  String MERIT_RULE_LIST = "merit-rule.list";
  String MERIT_RULE_SET = "merit-rule.set";

  String ROSTER_LIST = "roster.list";
  String ROSTER_GET = "roster.get";
  String ROSTER_COLUMNS = "roster.columns";
  String ROSTER_TEMPLATE = "roster.template";
  String ROSTER_ROWS = "roster.rows";
  String ROSTER_UPLOAD = "roster.upload";
  String ROSTER_HEAD = "roster.head";
  String ROSTER_PREVIEW = "roster.preview";
  String ROSTER_RESUME = "roster.resume";
  String ROSTER_DECIDE = "roster.decide";
  String ROSTER_APPLY = "roster.apply";
  String ROSTER_UNDO = "roster.undo";
  String ROSTER_DROP = "roster.drop";

  /** The workbook of the rows that were not taken; the right of every roster's job. */
  String ROSTER_REJECTED = "roster.rejected";

  String ROSTER_GAPS = "roster.gaps";
  String ROSTER_GAP_MISSING = "roster.gap-missing";
  String ROSTER_GAP_EXTRA = "roster.gap-extra";
  String ROSTER_GAP_ASSIGN = "roster.gap-assign";

  String QUALITY_GET = "quality.get";
  String QUALITY_UNITS = "quality.units";
  String QUALITY_LIST = "quality.list";

  String BENEFIT_LIST = "benefit.list";
  String BENEFIT_SEARCH = "benefit.search";
  String BENEFIT_GET = "benefit.get";
  String BENEFIT_FIGURES = "benefit.figures";
  String BENEFIT_EXPORT = "benefit.export";
  String BENEFIT_EXAM_LIST = "benefit.exam-list";
  String BENEFIT_DISCHARGED = "benefit.discharged";
  String BENEFIT_DISCHARGED_EXPORT = "benefit.discharged-export";
  String BENEFIT_REVEAL = "benefit.reveal";
  String BENEFIT_ACCEPT = "benefit.accept";
  String BENEFIT_PAPER = "benefit.paper";
  String BENEFIT_PASS = "benefit.pass";
  String BENEFIT_ASK = "benefit.ask";
  String BENEFIT_SUPPLEMENT = "benefit.supplement";
  String BENEFIT_REFUSE = "benefit.refuse";
  String BENEFIT_AGREE = "benefit.agree";
  String BENEFIT_DISAGREE = "benefit.disagree";
  String BENEFIT_RETURN = "benefit.return";
  String BENEFIT_FINISH = "benefit.finish";
  String BENEFIT_VISIT = "benefit.visit";
  String BENEFIT_ARCHIVE = "benefit.archive";
  String BENEFIT_WITHDRAW = "benefit.withdraw";
  String BENEFIT_CONTACT = "benefit.contact";
  String BENEFIT_END = "benefit.end";

  String BENEFIT_VALUE_LIST = "benefit-value.list";
  String BENEFIT_VALUE_SET = "benefit-value.set";

  String LAW_LIST = "law.list";
  String LAW_ADD = "law.add";
  String LAW_CHANGE = "law.change";

  String PERSON_EXPORT = "person.export";
  String PERSON_EXPORT_LIST = "person-export.list";
  String PERSON_EXPORT_ASK = "person-export.ask";
  String PERSON_EXPORT_START = "person-export.start";
  String PERSON_EXPORT_APPROVE = "person-export.approve";
  String PERSON_EXPORT_REFUSE = "person-export.refuse";

  String CRYPTO_KEYS = "crypto.keys";
  String CRYPTO_RESEAL = "crypto.reseal";
  String CRYPTO_REINDEX = "crypto.reindex";

  String PERSON_RECORD_LIST = "person-record.list";
  String PERSON_RECORD_FIGURES = "person-record.figures";
  String PERSON_RECORD_EXPORT = "person-record.export";

  String PERSON_MOVE_LIST = "person-move.list";
  String PERSON_MOVE_ASK = "person-move.ask";
  String PERSON_MOVE_ACCEPT = "person-move.accept";
  String PERSON_MOVE_REFUSE = "person-move.refuse";
  String PERSON_MOVE_WITHDRAW = "person-move.withdraw";

  String PERSON_TWIN_LIST = "person-twin.list";
  String PERSON_TWIN_PROPOSE = "person-twin.propose";
  String PERSON_TWIN_DISTINCT = "person-twin.distinct";
  String PERSON_TWIN_MERGE = "person-twin.merge";
  String PERSON_TWIN_REFUSE = "person-twin.refuse";
  String PERSON_TWIN_UNDO = "person-twin.undo";
}
