package org.shuangyong.platform.access;

import static org.shuangyong.platform.access.Permission.*;

import java.util.Set;

/** What goes together of {@link ActivityPermission}. */
interface ActivitySets {
  /** 双拥设施 to read, within what the unit keeps and what is open to visits. */
  Set<String> SITE =
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
  Set<String> SITE_VISIT = Set.of(SITE_BOOKING_APPLY, SITE_BOOKING_CANCEL, SITE_BOOKING_FEEDBACK);

  /** Who looks at the sites of its area. */
  Set<String> SITE_CHECK = Set.of(SITE_CHECK_ADD, SITE_CHECK_AGAIN);

  /** Who keeps sites. */
  Set<String> SITE_KEEP =
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

  /** 年历, and one's own subscriptions to it. */
  Set<String> SCHEDULE =
      Set.of(SCHEDULE_GET, SCHEDULE_FEED_LIST, SCHEDULE_FEED_CREATE, SCHEDULE_FEED_REVOKE);

  Set<String> SCHEDULE_OFFICE =
      Set.of(SCHEDULE_ADD, SCHEDULE_CHANGE, SCHEDULE_DROP, SCHEDULE_RESTORE);

  /** 活动 to read, within what a unit of the scope has a part in. */
  Set<String> ACTIVITY =
      Set.of(
          ACTIVITY_LIST,
          ACTIVITY_GET,
          ACTIVITY_EXPORT,
          ACTIVITY_FIGURES,
          SCHOOL_TRAINING_LIST,
          SCHOOL_TRAINING_EXPORT,
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
  Set<String> ACTIVITY_ACT =
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

  Set<String> ACTIVITY_OFFICE =
      Set.of(
          ACTIVITY_REOPEN,
          CAMPAIGN_CREATE,
          CAMPAIGN_EDIT,
          CAMPAIGN_START,
          CAMPAIGN_CLOSE,
          MEETING_DECIDE,
          MEETING_MINIMUM);

  /** 慰问、督导调研、招聘会 to read, as parts of an activity. */
  Set<String> VISIT = Set.of(VISIT_GET, FINDING_LIST, FAIR_GET);

  /** Who visits, and keeps the roster of border families. */
  Set<String> VISIT_ACT =
      Set.of(
          VISIT_ADD,
          VISIT_CHANGE,
          VISIT_REMOVE,
          VISIT_SIGN,
          FINDING_ADD,
          VISIT_OWED,
          VISIT_OWED_EXPORT,
          BORDER_FAMILY_LIST,
          BORDER_FAMILY_EXPORT,
          BORDER_FAMILY_TAG,
          BORDER_FAMILY_CHANGE,
          BORDER_FAMILY_END);

  Set<String> FAIR_ACT = Set.of(FAIR_OFFER, FAIR_CHANGE, FAIR_REMOVE, FAIR_HIRE, FAIR_UNHIRE);

  /** What was done of what is owed. */
  Set<String> COVERAGE =
      Set.of(
          COVERAGE_DUTIES,
          COVERAGE_HEAT,
          COVERAGE_SESSIONS,
          COVERAGE_PAIRS,
          VISIT_TOTALS,
          VISIT_EXPORT);

  /** 结对共建、社会化拥军 to read; the list of valid offers is everybody's. */
  Set<String> PARTNERSHIP =
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
  Set<String> PARTNERSHIP_PARTY =
      Set.of(
          PARTNERSHIP_REVEAL,
          PARTNERSHIP_YEAR,
          PARTNERSHIP_CONFIRM,
          PARTNERSHIP_WATCH,
          PARTNERSHIP_HELP,
          PARTNERSHIP_LIFT);

  Set<String> PARTNERSHIP_KEEP =
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

  Set<String> PARTNERSHIP_OFFICE =
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
  Set<String> READINESS =
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

  Set<String> READINESS_KEEP =
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
  Set<String> READINESS_TROOP =
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
  Set<String> JOINT_OFFICE = Set.of(JOINT_OFFICE_LIST, JOINT_OFFICE_MONTH, JOINT_OFFICE_LOG);
}
