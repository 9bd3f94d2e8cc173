package org.shuangyong.platform.access;

/** The words of what is held and kept: activities, sites, partnerships, readiness, the year. */
public interface ActivityPermission {
  String SITE_LIST = "site.list";
  String SITE_GET = "site.get";
  String SITE_MAP = "site.map";
  String SITE_EXPORT = "site.export";
  String SITE_CREATE = "site.create";
  String SITE_UPDATE = "site.update";
  String SITE_START = "site.start";
  String SITE_PAUSE = "site.pause";
  String SITE_CLOSE = "site.close";

  String SITE_ROUND_LIST = "site-round.list";
  String SITE_ROUND_GET = "site-round.get";
  String SITE_ROUND_PLACES = "site-round.places";
  String SITE_ROUND_CREATE = "site-round.create";
  String SITE_ROUND_CLOSE = "site-round.close";

  String SITE_CHECK_LIST = "site-check.list";
  String SITE_CHECK_ADD = "site-check.add";
  String SITE_CHECK_AGAIN = "site-check.again";

  String SITE_BOOKING_LIST = "site-booking.list";
  String SITE_BOOKING_VISITS = "site-booking.visits";
  String SITE_BOOKING_SLOTS = "site-booking.slots";
  String SITE_BOOKING_APPLY = "site-booking.apply";
  String SITE_BOOKING_APPROVE = "site-booking.approve";
  String SITE_BOOKING_REFUSE = "site-booking.refuse";
  String SITE_BOOKING_CANCEL = "site-booking.cancel";
  String SITE_BOOKING_VISIT = "site-booking.visit";
  String SITE_BOOKING_FEEDBACK = "site-booking.feedback";

  String SITE_STOCK_LIST = "site-stock.list";
  String SITE_STOCK_ADD = "site-stock.add";
  String SITE_STOCK_MOVE = "site-stock.move";

  String SITE_SERVICE_LIST = "site-service.list";
  String SITE_SERVICE_SET = "site-service.set";

  String SITE_HOME_GET = "site-home.get";

  String SITE_PROJECT_LIST = "site-project.list";
  String SITE_PROJECT_ADD = "site-project.add";
  String SITE_PROJECT_UPDATE = "site-project.update";
  String SITE_PROJECT_ADVANCE = "site-project.advance";
  String SITE_PROJECT_CANCEL = "site-project.cancel";

  String SITE_PLACEMENT_LIST = "site-placement.list";
  String SITE_PLACEMENT_EXPORT = "site-placement.export";
  String SITE_PLACEMENT_ADD = "site-placement.add";
  String SITE_PLACEMENT_UPDATE = "site-placement.update";
  String SITE_PLACEMENT_PROVE = "site-placement.prove";

  String SCHEDULE_GET = "schedule.get";
  String SCHEDULE_ADD = "schedule.add";
  String SCHEDULE_CHANGE = "schedule.change";
  String SCHEDULE_DROP = "schedule.drop";
  String SCHEDULE_RESTORE = "schedule.restore";

  String SCHEDULE_FEED_LIST = "schedule-feed.list";
  String SCHEDULE_FEED_CREATE = "schedule-feed.create";
  String SCHEDULE_FEED_REVOKE = "schedule-feed.revoke";

  String ACTIVITY_LIST = "activity.list";
  String ACTIVITY_GET = "activity.get";
  String ACTIVITY_EXPORT = "activity.export";
  String ACTIVITY_PLAN = "activity.plan";
  String ACTIVITY_EDIT = "activity.edit";
  String ACTIVITY_NOTIFY = "activity.notify";
  String ACTIVITY_HOLD = "activity.hold";
  String ACTIVITY_RECORD = "activity.record";
  String ACTIVITY_SUMMARIZE = "activity.summarize";
  String ACTIVITY_REOPEN = "activity.reopen";
  String ACTIVITY_CANCEL = "activity.cancel";
  String ACTIVITY_ATTACH = "activity.attach";
  String ACTIVITY_FIGURES = "activity.figures";

  String SCHOOL_TRAINING_LIST = "school-training.list";
  String SCHOOL_TRAINING_EXPORT = "school-training.export";

  String CAMPAIGN_LIST = "campaign.list";
  String CAMPAIGN_GET = "campaign.get";
  String CAMPAIGN_CREATE = "campaign.create";
  String CAMPAIGN_EDIT = "campaign.edit";
  String CAMPAIGN_START = "campaign.start";
  String CAMPAIGN_CLOSE = "campaign.close";

  String MEETING_GET = "meeting.get";
  String MEETING_FORMER = "meeting.former";
  String MEETING_PACK = "meeting.pack";
  String MEETING_MINIMUM = "meeting.minimum";
  String MEETING_SET = "meeting.set";
  String MEETING_ATTEND = "meeting.attend";
  String MEETING_MINUTES = "meeting.minutes";
  String MEETING_APPROVE = "meeting.approve";
  String MEETING_DECIDE = "meeting.decide";

  String TRAINING_GET = "training.get";
  String TRAINING_SET = "training.set";
  String TRAINING_RECORD = "training.record";
  String TRAINING_UNTRAINED = "training.untrained";

  String CONTEST_GET = "contest.get";
  String CONTEST_SET = "contest.set";

  String MISSION_GET = "mission.get";
  String MISSION_SET = "mission.set";

  String VISIT_GET = "visit.get";
  String VISIT_ADD = "visit.add";
  String VISIT_CHANGE = "visit.change";
  String VISIT_REMOVE = "visit.remove";
  String VISIT_SIGN = "visit.sign";
  String VISIT_TOTALS = "visit.totals";
  String VISIT_DUE = "visit.due";
  String VISIT_EXPORT = "visit.export";
  String VISIT_OWED = "visit.owed";
  String VISIT_OWED_EXPORT = "visit-owed.export";

  String BORDER_FAMILY_LIST = "border-family.list";
  String BORDER_FAMILY_TAG = "border-family.tag";
  String BORDER_FAMILY_CHANGE = "border-family.change";
  String BORDER_FAMILY_END = "border-family.end";
  String BORDER_FAMILY_EXPORT = "border-family.export";

  String FINDING_LIST = "finding.list";
  String FINDING_ADD = "finding.add";
  String FINDING_RECHECK = "finding.recheck";

  String FAIR_GET = "fair.get";
  String FAIR_OFFER = "fair.offer";
  String FAIR_CHANGE = "fair.change";
  String FAIR_REMOVE = "fair.remove";
  String FAIR_HIRE = "fair.hire";
  String FAIR_UNHIRE = "fair.unhire";

  String COVERAGE_DUTIES = "coverage.duties";
  String COVERAGE_HEAT = "coverage.heat";
  String COVERAGE_SESSIONS = "coverage.sessions";
  String COVERAGE_PAIRS = "coverage.pairs";

  String PARTNER_LIST = "partner.list";
  String PARTNER_GET = "partner.get";
  String PARTNER_CREATE = "partner.create";
  String PARTNER_UPDATE = "partner.update";
  String PARTNER_CHECK = "partner.check";
  String PARTNER_REVEAL = "partner.reveal";

  String PARTNERSHIP_LIST = "partnership.list";
  String PARTNERSHIP_GET = "partnership.get";
  String PARTNERSHIP_FIGURES = "partnership.figures";
  String PARTNERSHIP_EXPORT = "partnership.export";
  String PARTNERSHIP_CREATE = "partnership.create";
  String PARTNERSHIP_UPDATE = "partnership.update";
  String PARTNERSHIP_END = "partnership.end";
  String PARTNERSHIP_REVEAL = "partnership.reveal";
  String PARTNERSHIP_YEAR = "partnership.year";
  String PARTNERSHIP_CONFIRM = "partnership.confirm";
  String PARTNERSHIP_CLAUSES = "partnership.clauses";
  String PARTNERSHIP_OPEN = "partnership.open";
  String PARTNERSHIP_WATCH = "partnership.watch";
  String PARTNERSHIP_HELP = "partnership.help";
  String PARTNERSHIP_LIFT = "partnership.lift";

  String OFFER_LIST = "offer.list";
  String OFFER_GET = "offer.get";
  String OFFER_VALID = "offer.valid";
  String OFFER_EXPORT = "offer.export";
  String OFFER_APPLY = "offer.apply";
  String OFFER_QUALIFY = "offer.qualify";
  String OFFER_REVIEW = "offer.review";
  String OFFER_PUBLICIZE = "offer.publicize";
  String OFFER_SIGN = "offer.sign";
  String OFFER_AWARD = "offer.award";
  String OFFER_RECHECK = "offer.recheck";
  String OFFER_DELIST = "offer.delist";
  String OFFER_REFUSE = "offer.refuse";
  String OFFER_COMPLAIN = "offer.complain";
  String OFFER_ANSWER = "offer.answer";

  String TEAM_LIST = "team.list";
  String TEAM_GET = "team.get";
  String TEAM_SERVICES = "team.services";
  String TEAM_EXPORT = "team.export";
  String TEAM_CREATE = "team.create";
  String TEAM_UPDATE = "team.update";
  String TEAM_LOG = "team.log";
  String TEAM_REVEAL = "team.reveal";

  String STOCK_LIST = "stock.list";
  String STOCK_GET = "stock.get";
  String STOCK_EXPORT = "stock.export";
  String STOCK_CREATE = "stock.create";
  String STOCK_UPDATE = "stock.update";
  String STOCK_MOVE = "stock.move";

  String HAZARD_LIST = "hazard.list";
  String HAZARD_GET = "hazard.get";
  String HAZARD_EXPORT = "hazard.export";
  String HAZARD_CREATE = "hazard.create";
  String HAZARD_UPDATE = "hazard.update";
  String HAZARD_REVEAL = "hazard.reveal";

  String ASSET_LIST = "asset.list";
  String ASSET_GET = "asset.get";
  String ASSET_EXPORT = "asset.export";
  String ASSET_CREATE = "asset.create";
  String ASSET_UPDATE = "asset.update";
  String ASSET_MATCH = "asset.match";

  String READINESS_RED = "readiness.red";

  String DUTY_LIST = "duty.list";
  String DUTY_SET = "duty.set";

  String JOINT_OFFICE_LIST = "joint-office.list";
  String JOINT_OFFICE_MONTH = "joint-office.month";
  String JOINT_OFFICE_LOG = "joint-office.log";
}
