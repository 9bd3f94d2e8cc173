package org.shuangyong.platform.access;

import static org.shuangyong.platform.access.Permission.*;

import java.util.Set;

/** Permissions of partnerships, readiness and the joint office; {@link Role} says who has which. */
final class PartnerSets {
  /** What everybody with a role of the business reads: public lists, and letters of their matters. */
  static final Set<String> OPEN =
      Set.of(OFFER_VALID, ASSET_LIST, ASSET_GET, ASSET_EXPORT, DUTY_LIST, MATTER_LETTERS);

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

  private PartnerSets() {}
}
