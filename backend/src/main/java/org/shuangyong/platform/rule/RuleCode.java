package org.shuangyong.platform.rule;

import java.util.Arrays;
import java.util.Optional;

/**
 * The numbers that differ between places and years. Each is a dated row a person can change, with
 * its source; what stands here is only what holds where nobody has said otherwise.
 */
public enum RuleCode {
  /** Yellow when at most this many days are left (B5). */
  LIGHT_NEAR_DAYS("light.near-days", 10, 0, 365),
  /** Yellow when more than this share of the period has passed, in percent (B5). */
  LIGHT_NEAR_PERCENT("light.near-percent", 80, 1, 100),
  /** Yellow when nothing was reported for longer than this many days: monthly reports (B5). */
  REPORT_DAYS("report.days", 31, 1, 366),
  /** Days after the due date until the leaders are told (B5). */
  ESCALATE_DAYS("light.escalate-days", 7, 0, 365),
  /** Days a proposer may be silent after a reminder before the office may close (B5). */
  SILENCE_DAYS("confirm.silence-days", 15, 1, 365),
  /** Days before the limit of a 督办单 when its unit is told (B5, no limit found). */
  SHEET_NEAR_DAYS("sheet.near-days", 2, 0, 60),
  /** Days before the last day of a reconciliation when who has not spoken is told (12.10). */
  RECONCILIATION_NEAR_DAYS("reconciliation.near-days", 5, 0, 60),
  /** Days for which the inbox goes on by mail after its person last opened it. */
  INBOX_MAIL_DAYS("inbox.mail-days", 30, 1, 366),
  /** Days until a request has its first answer, from the office and then from the lead (4.2). */
  FIRST_ANSWER_DAYS("answer.first-days", 3, 0, 60),
  /** The same for the difficulty of a soldier's family, which goes first (6.6, no limit found). */
  FAMILY_ANSWER_DAYS("answer.family-days", 1, 0, 60),
  /** The day of the year a unit's own plan is due, as month and day: 331 is 31 March (11.4). */
  FILING_PLAN_DUE("filing.plan-due", 331, 101, 1231),
  /** The same for how a unit carries out the points (0.3). */
  FILING_IMPLEMENTATION_DUE("filing.implementation-due", 430, 101, 1231),
  /** The same for its summary of the year (11.4). */
  FILING_SUMMARY_DUE("filing.summary-due", 1215, 101, 1231),
  /** The same for its review (11.4). */
  FILING_REVIEW_DUE("filing.review-due", 1225, 101, 1231),
  /** How often a plaque that was lost without fault is reissued (B1). */
  PLAQUE_REISSUE_MOST("plaque.reissue-most", 2, 0, 99),
  /** Working days to put a letter of merit into the book (B2; 临漳 2). */
  MERIT_REGISTER_DAYS("merit.register-days", 2, 1, 60),
  /** Working days from the book to verified (B2, no national limit seen). */
  MERIT_VERIFY_DAYS("merit.verify-days", 10, 1, 120),
  /** Working days from verified to delivered (B2, no national limit seen). */
  MERIT_DELIVER_DAYS("merit.deliver-days", 30, 1, 250),

  /** So many rows a village may import at once; larger rosters are the town's or the office's. */
  ROSTER_VILLAGE_ROWS("roster.village-rows", 2000, 1, 300_000),

  /** Days after which a troop is to be visited again: before 春节 and 八一 (B6, Henan 2015). */
  VISIT_TROOP_DAYS("visit.troop-days", 200, 1, 1100),
  /** The same for a family on the roster of the borders (6.5, no limit found). */
  VISIT_BORDER_DAYS("visit.border-days", 366, 1, 1100),
  /** Days for which a subscription to the year answers (B10). */
  SCHEDULE_FEED_DAYS("schedule.feed-days", 366, 1, 1100),
  /** Months after which a board that nobody looked at is due for renewal (3.5). */
  SITE_BOARD_MONTHS("site.board-months", 6, 1, 60),

  /** Exports of persons or families with more rows than this need another's approval (domain C). */
  EXPORT_ROWS("export.rows", 200, 0, 100_000),
  /** Days for which an export that was asked for or approved may be started (domain C). */
  EXPORT_DAYS("export.days", 3, 1, 90),
  /** Days for which an offer is shown to the public before it is signed (6.4). */
  OFFER_PUBLIC_DAYS("offer.public-days", 5, 1, 60),
  /** Days after which a listed offer is checked again (6.4). */
  OFFER_RECHECK_DAYS("offer.recheck-days", 365, 30, 1500),
  /** Days before the last day of an agreement when its sides are told (7.1). */
  PARTNERSHIP_ENDING_DAYS("partnership.ending-days", 60, 0, 366),
  /** Months within which a team that is to be drilled was drilled (10.5). */
  TEAM_DRILL_MONTHS("team.drill-months", 6, 1, 36),
  /** Days within which a stock was counted (10.4). */
  STOCK_CHECK_DAYS("stock.check-days", 180, 7, 1500),
  /** Days after which a unit that has not signed for a text is reminded (0.2, no limit found). */
  DOCUMENT_SIGN_DAYS("document.sign-days", 3, 1, 60);

  private final String code;
  private final int initial;
  private final int least;
  private final int most;

  RuleCode(String code, int initial, int least, int most) {
    this.code = code;
    this.initial = initial;
    this.least = least;
    this.most = most;
  }

  public String code() {
    return code;
  }

  /** The value where no row says otherwise. */
  public int initial() {
    return initial;
  }

  public int least() {
    return least;
  }

  public int most() {
    return most;
  }

  static Optional<RuleCode> of(String code) {
    return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
  }
}
