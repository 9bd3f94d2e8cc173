package org.shuangyong.platform.access;

import static org.shuangyong.platform.access.Permission.*;

import java.util.Set;

/** What goes together of {@link FamilyPermission}. */
interface FamilySets {
  Set<String> FAMILY =
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
  Set<String> FAMILY_CHECK =
      Set.of(PERSON_CHECK, PERSON_CHECK_MANY, PERSON_SEND_BACK, PERSON_CLEAR, PERSON_REOPEN);

  /** 应采已采、应挂已挂、喜报按期, and whom the first of them counts. */
  Set<String> FAMILY_COVERAGE = Set.of(REPORT_COVERAGE, REPORT_COVERAGE_EXPORT, REPORT_EXPECTED);

  /** 村社受理、悬挂. */
  Set<String> PLAQUES =
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
  Set<String> PLAQUES_TOWN =
      Set.of(
          PLAQUE_CHECK,
          PLAQUE_CHECK_MANY,
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
  Set<String> PLAQUES_OFFICE =
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
  Set<String> MERIT = Set.of(MERIT_LIST, MERIT_GET, MERIT_FIGURES, MERIT_EXPORT, MERIT_GAZETTEER);

  /** Who brings letters to the families. */
  Set<String> MERIT_VISIT = Set.of(MERIT_PLAN, MERIT_ROUTE, MERIT_DELIVER, MERIT_PAY, MERIT_REVEAL);

  Set<String> MERIT_OFFICE =
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
  Set<String> ROSTER =
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
          QUALITY_LIST,
          BENEFIT_DISCHARGED,
          BENEFIT_DISCHARGED_EXPORT);

  /** 优待事项 to read, within what the unit took in, acts in or acted in. */
  Set<String> BENEFIT =
      Set.of(
          BENEFIT_LIST,
          BENEFIT_SEARCH,
          BENEFIT_GET,
          BENEFIT_FIGURES,
          BENEFIT_EXPORT,
          BENEFIT_EXAM_LIST,
          BENEFIT_REVEAL,
          BENEFIT_PAPER);

  Set<String> BENEFIT_ACT = Set.of(BENEFIT_PASS, BENEFIT_ASK, BENEFIT_REFUSE, BENEFIT_CONTACT);

  Set<String> BENEFIT_PROPOSE = Set.of(BENEFIT_ACCEPT, BENEFIT_SUPPLEMENT, BENEFIT_WITHDRAW);

  Set<String> BENEFIT_OFFICE =
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

  /** To ask for more people, of any list, than leave without approval. */
  Set<String> PEOPLE_OUT = Set.of(PERSON_EXPORT_LIST, PERSON_EXPORT_ASK, PERSON_EXPORT_START);

  /** Exports, moves, yearly confirmation, suspected doubles. */
  Set<String> FAMILY_CARE =
      Set.of(
          PERSON_ATTACH,
          HOUSEHOLD_ATTACH,
          PERSON_EXPORT,
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

  Set<String> FAMILY_CARE_CHECK = Set.of(PERSON_TWIN_MERGE, PERSON_TWIN_REFUSE, PERSON_TWIN_UNDO);
}
