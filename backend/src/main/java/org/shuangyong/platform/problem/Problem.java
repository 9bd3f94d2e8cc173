package org.shuangyong.platform.problem;

/**
 * The catalogue of errors: a stable code, the HTTP status and an English title for logs and other
 * systems. What a person reads comes from the frontend by code, in the person's language.
 */
public enum Problem {
  AUTH_REQUIRED("auth.required", 401, "Sign in first"),
  AUTH_FORBIDDEN("auth.forbidden", 403, "Your role has no right to this"),
  AUTH_UNIT_UNKNOWN("auth.unit-unknown", 403, "The account's unit is unknown here"),
  NOT_FOUND("not-found", 404, "No such record, or not yours to see"),
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "Method not allowed"),
  NOT_ACCEPTABLE("not-acceptable", 406, "Not acceptable"),
  IDENTITY_UNAVAILABLE("identity.unavailable", 503, "The identity provider does not answer"),
  INTERNAL("internal", 500, "Something failed on the server"),

  REQUEST_MALFORMED("request.malformed", 400, "The request cannot be read"),
  REQUEST_UNKNOWN_FIELD("request.unknown-field", 400, "The request holds an unknown field"),
  REQUEST_TOO_LARGE("request.too-large", 413, "The request is too large"),
  REQUEST_MEDIA_TYPE("request.media-type", 415, "The request's media type is not accepted"),
  REQUEST_CURSOR("request.cursor", 400, "The page mark is not one of ours"),
  VALIDATION_FAILED("validation.failed", 422, "Some fields are not right"),
  REPLAY_MISMATCH("replay.mismatch", 422, "This idempotency key was used for another request"),
  CONFLICT_STALE("conflict.stale", 412, "Somebody changed the record meanwhile"),
  CONFLICT_PRECONDITION("conflict.precondition-required", 428, "If-Match is required"),
  CONFLICT_BUSY("conflict.busy", 409, "The record is being changed; try again"),

  SECRECY_BLOCKED("secrecy.blocked", 422, "The text holds what must not be stored here"),
  SECRECY_REASON_NEEDED("secrecy.reason-needed", 422, "The text needs a reason to be stored"),

  SECRECY_RULE_WIDE("secrecy.rule-wide", 422, "The pattern finds something in ordinary sentences"),
  SECRECY_RULE_SLOW("secrecy.rule-slow", 422, "The pattern can run away"),

  UNIT_CODE_TAKEN("unit.code-taken", 409, "Another unit has this code"),
  UNIT_NOT_CURRENT("unit.not-current", 422, "The unit is not in force"),
  UNIT_MANAGED_APART("unit.managed-apart", 422, "The unit is managed apart from this district"),
  UNIT_UNKNOWN("unit.unknown", 422, "No such unit"),
  UNIT_NO_HEAD("unit.no-head", 422, "No row of the file names the columns of code and name"),

  BODY_NAME_TAKEN("body.name-taken", 409, "Another body has this name"),
  MEMBERSHIP_TROOP("membership.troop", 422, "Posts and phones of soldiers are not kept here"),

  IMPORT_EMPTY("import.empty", 422, "The document is empty"),
  IMPORT_TOO_LARGE("import.too-large", 413, "The document is too large"),
  IMPORT_NOT_TEXT("import.not-text", 422, "The file is not a text"),
  IMPORT_NOT_DOCX("import.not-docx", 422, "The file is not a Word document"),
  IMPORT_OLD_DOC("import.old-doc", 422, "An old .doc file; save it as .docx"),
  IMPORT_ENCRYPTED("import.encrypted", 422, "The document is locked by a password"),
  IMPORT_ZIP_BOMB("import.zip-bomb", 422, "The document unpacks to far more than a document may"),
  IMPORT_NO_OUTLINE("import.no-outline", 422, "The document has no numbered heading"),
  PLAN_PUBLISHED("plan.published", 409, "A published edition is not changed"),
  PLAN_UNASSIGNED("plan.unassigned", 422, "Measures without lead unit or due date"),
  PLAN_READ_IN("plan.read-in", 409, "The text of a document that was read in is not changed"),
  PLAN_FOLLOWED("plan.followed", 409, "A plan was already made from this edition"),
  PLAN_UNCHANGED("plan.unchanged", 422, "The supplement changes nothing"),
  PLAN_MATTER_WAITS("plan.matter-waits", 409, "Matters to be changed wait for a decision first"),
  WORK_POINT_STRUCK("work-point.struck", 409, "The measure was taken out; take it back first"),
  PLAN_NOTHING("plan.nothing", 422, "Every measure is dropped"),
  WORK_POINT_NOT_MEASURE("work-point.not-measure", 422, "Only a measure can be treated so"),
  WORK_POINT_NO_NEIGHBOUR("work-point.no-neighbour", 422, "No measure follows to merge with"),
  WORK_POINT_SPLIT_OUTSIDE("work-point.split-outside", 422, "The place is not inside the measure"),

  MATTER_TRANSITION("matter.transition", 409, "The matter's state does not allow this"),
  MATTER_NOT_PARTY("matter.not-party", 403, "This is for another unit to do"),
  MATTER_DOER_CLOSES("matter.doer-closes", 403, "Who did the work may not pass it"),
  MATTER_EVIDENCE_NEEDED("matter.evidence-needed", 422, "At least one piece of evidence is needed"),
  MATTER_PAPERS_MISSING(
      "matter.papers-missing", 422, "Papers that the topic asks for are not attached"),
  COMMENT_NOT_WRITER("comment.not-writer", 403, "Only who wrote a comment takes it back"),
  COMMENT_KEPT("comment.kept", 409, "A comment is taken back on its day only, and once"),
  MATTER_UNSATISFIED("matter.unsatisfied", 422, "A rating of 不满意 sends the matter back instead"),
  MATTER_ASKER_DECIDES("matter.asker-decides", 403, "Who asked may not decide"),
  MATTER_NOT_REMINDED("matter.not-reminded", 409, "The proposer was not reminded yet"),
  MATTER_SILENCE_SHORT("matter.silence-short", 409, "The proposer still has time to answer"),
  MATTER_RED_SHEET("matter.red-sheet", 409, "A red 督办单 is open on the matter"),
  SHEET_TRANSITION("sheet.transition", 409, "The sheet's state does not allow this"),
  SHEET_NOT_HIGHER("sheet.not-higher", 409, "A sheet of this or a higher colour is open"),
  SHEET_NOT_SUPERVISABLE("sheet.not-supervisable", 409, "The matter is not in anybody's hands"),
  SHEET_NOT_LEAD("sheet.not-lead", 403, "The lead unit answers"),
  SHEET_ANSWERER_CLEARS("sheet.answerer-clears", 403, "Who answered may not judge the answer"),
  SHEET_THIRD_PERSON("sheet.third-person", 403, "A red sheet is cleared by a third person"),
  MATTER_NOT_LATER("matter.not-later", 422, "An extension must lie behind the present due date"),
  RULE_DAY_TAKEN("rule.day-taken", 409, "The rule already has a value from that day"),
  KIND_UNCHANGED("kind.unchanged", 422, "The edition says nothing new"),
  KIND_NEEDED("kind.needed", 422, "The kind cannot be done without"),
  RULE_PAST("rule.past", 422, "A rule does not change what was decided before"),
  PAPER_ENTRY_TAKEN("paper-entry.taken", 409, "This register number is recorded already"),
  COLLECTION_NOT_OPEN("collection.not-open", 409, "The collecting is not open today"),
  COLLECTION_NOT_INVITED(
      "collection.not-invited", 403, "Your unit is not asked by this collecting"),
  COLLECTION_ANSWERED("collection.answered", 409, "The unit has proposed something already"),
  RECONCILIATION_TAKEN(
      "reconciliation.taken", 409, "This quarter of this list has its round already"),
  RECONCILIATION_EMPTY("reconciliation.empty", 422, "Nothing on the list to reconcile"),
  RECONCILIATION_CLOSED("reconciliation.closed", 409, "The round is closed"),
  RECONCILIATION_BOTH_SIDES(
      "reconciliation.both-sides", 403, "One person does not speak for both sides"),
  RECONCILIATION_NOT_SIDE("reconciliation.not-side", 403, "This side is another unit's"),
  RECONCILIATION_DIFFERENCES(
      "reconciliation.differences", 409, "The two sides do not yet agree on every item"),
  MATTER_DUE_PAST("matter.due-past", 422, "The due date lies in the past"),

  TERM_TARGET_SERVED("term.target-served", 409, "A measure serves a target that would go"),
  VIEW_TOO_MANY("view.too-many", 422, "Too many views of this list"),
  VIEW_NAME_TAKEN("view.name-taken", 409, "You have a view of this name"),
  JOB_TOO_MANY("job.too-many", 429, "Too many of your jobs are open"),
  JOB_BUSY("job.busy", 503, "Too many jobs wait; try again later"),
  JOB_ENDED("job.ended", 409, "The job has ended"),
  JOB_NOT_RETRIABLE(
      "job.not-retriable", 409, "Only an export that failed or was cancelled is tried again"),
  JOB_NOT_READY("job.not-ready", 409, "The job has no file yet, or none any more"),
  JOB_EXPIRED("job.expired", 410, "The job's file is deleted"),
  JOB_INTERRUPTED("job.interrupted", 503, "The server stopped before the job was done"),
  EXPORT_APPROVAL("export.approval", 409, "So many people leave only as another person allows"),
  EXPORT_TOO_LARGE("export.too-large", 422, "More rows than a workbook can hold"),
  FILING_TAKEN("filing.taken", 409, "The unit already filed this for the year"),
  FILING_NO_DOCUMENT("filing.no-document", 422, "A document is needed"),
  FILING_NOT_MEMBER("filing.not-member", 403, "Only a member unit files, and only for itself"),

  PERSON_ID_TAKEN("person.id-taken", 409, "A live file has this number"),
  PERSON_TRANSITION("person.transition", 409, "The file's state does not allow this"),
  PERSON_SAME_HAND("person.same-hand", 403, "Who collected or checked a file does not approve it"),
  PERSON_MINOR("person.minor", 403, "A minor's data is open to who handles their case"),
  HOUSEHOLD_ENDED("household.ended", 409, "The household has ended"),
  HOUSEHOLD_HEAD("household.head", 409, "The person heads a household: another head first"),
  HOUSEHOLD_MEMBER("household.member", 409, "The person lives in the household already"),

  PLAQUE_LIVE("plaque.live", 409, "The household has a plaque already"),
  PLAQUE_SOLDIER("plaque.soldier", 409, "The soldier's other household on this side has one"),
  PLAQUE_TRANSITION("plaque.transition", 409, "The plaque's state does not allow this"),
  PLAQUE_NOT_ENTITLED("plaque.not-entitled", 422, "Nobody in the household entitles it today"),
  PLAQUE_OLD_FIRST("plaque.old-first", 409, "The old plate is handed in first"),
  PLAQUE_REISSUES("plaque.reissues", 409, "It was reissued as often as the rule allows"),
  PLAQUE_ALIVE("plaque.alive", 409, "Kept without replacing only after a death"),
  PLAQUE_NOT_RESTORABLE("plaque.not-restorable", 409, "What it was cancelled for is not restored"),
  PLAQUE_BATCH_CLOSED("plaque.batch-closed", 409, "The batch is closed"),
  PLAQUE_STOCK_SHORT("plaque.stock-short", 409, "There are not as many plates"),
  MERIT_TRANSITION("merit.transition", 409, "The letter's state does not allow this"),
  MERIT_RANKS_MISSING("merit.ranks-missing", 422, "A rank the table names was not there"),
  MERIT_OFFICE_DELIVERS("merit.office-delivers", 403, "This award is for the office to deliver"),
  MERIT_BONUS("merit.bonus", 409, "No bonus to pay, or paid already"),
  ROSTER_TRANSITION("roster.transition", 409, "The roster's state does not allow this"),
  ROSTER_OLD_XLS("roster.old-xls", 422, "An old .xls file; save it as .xlsx"),
  ROSTER_NOT_XLSX("roster.not-xlsx", 422, "The file is not an Excel workbook (.xlsx)"),
  ROSTER_NO_HEAD("roster.no-head", 422, "No row of the file names the columns"),
  ROSTER_FILE_GONE("roster.file-gone", 410, "The file is not kept any more; upload it again"),
  ROSTER_TOO_MANY_ROWS("roster.too-many-rows", 422, "More rows than one roster may have"),
  ROSTER_UNDECIDED("roster.undecided", 409, "Doubtful rows wait for a decision"),
  ROSTER_GAP_TAKEN("roster.gap-taken", 409, "The village's gaps are somebody's already"),
  ROSTER_TOUCHED("roster.touched", 409, "Files of this roster were worked on since"),
  BENEFIT_TRANSITION("benefit.transition", 409, "The case's state does not allow this"),
  BENEFIT_NOT_TURN("benefit.not-turn", 403, "This is for another unit to do"),
  BENEFIT_DOER_CLOSES("benefit.doer-closes", 403, "Who worked on the case may not close it"),
  BENEFIT_ASKER_DECIDES(
      "benefit.asker-decides", 403, "Who proposed the refusal may not agree to it"),
  BENEFIT_PAPERS_MISSING("benefit.papers-missing", 422, "Papers are missing"),
  BENEFIT_NOT_ENTITLED("benefit.not-entitled", 422, "The person has no identity that entitles"),
  BENEFIT_OPEN_ALREADY("benefit.open-already", 409, "Such a case of the person is open"),
  BENEFIT_HOME_FULL("benefit.home-full", 409, "Every bed of the home is taken"),
  BENEFIT_NOT_STAYING("benefit.not-staying", 409, "Nothing granted that could end"),
  LAW_NOT_IN_FORCE("law.not-in-force", 422, "The law is not in force on the day"),
  LAW_TAKEN("law.taken", 409, "A law of this title from this day is there already"),
  PERSON_EXPORT_STATE("person-export.state", 409, "The export's state does not allow this"),
  PERSON_EXPORT_SAME_HAND("person-export.same-hand", 403, "Who asked for it does not approve it"),
  PERSON_EXPORT_GROWN("person-export.grown", 409, "More rows by now than were approved"),
  PERSON_MOVE_STATE("person-move.state", 409, "The move's state does not allow this"),
  PERSON_MOVE_OPEN("person-move.open", 409, "A move of this file is open already"),
  PERSON_TWIN_STATE("person-twin.state", 409, "The pair's state does not allow this"),
  PERSON_TWIN_SAME_HAND("person-twin.same-hand", 403, "Who proposed a merge does not do it"),
  VISIT_SIGNED("visit.signed", 409, "The line is signed for and stands"),
  VISIT_FULL("visit.full", 409, "As many lines as one activity may have"),
  FINDING_SAME_HAND("finding.same-hand", 403, "Who found it or worked on it does not look again"),
  FINDING_ITEMS_OPEN("finding.items-open", 409, "What the list says no to has no finding yet"),
  FINDING_STATE("finding.state", 409, "There is nothing left to look at again"),
  BORDER_FAMILY_TAGGED("border-family.tagged", 409, "The household is on the roster already"),
  FAIR_HIRED("fair.hired", 409, "Somebody was hired for the post"),
  FAIR_FULL("fair.full", 409, "Every place of the post is taken"),
  FAIR_TWICE("fair.twice", 409, "The case was hired at this fair already"),
  SCHEDULE_FULL("schedule.full", 409, "The year has as many entries of one's own as it may have"),
  SCHEDULE_FEEDS_MOST("schedule.feeds-most", 409, "As many subscriptions as a person may have"),
  ACTIVITY_TRANSITION("activity.transition", 409, "The activity's state does not allow this"),
  ACTIVITY_NOT_ORGANIZER("activity.not-organizer", 403, "Only its organizer and the office act"),
  ACTIVITY_NOT_BEGUN("activity.not-begun", 409, "The activity has not begun yet"),
  ACTIVITY_AFTER_EVENT("activity.after-event", 422, "This kind is entered after the event only"),
  ACTIVITY_NO_PART("activity.no-part", 409, "The activity's kind has no such part"),
  MEETING_NO_BODY("meeting.no-body", 409, "The meeting's body is not set yet"),
  MEETING_NOT_HELD("meeting.not-held", 409, "The meeting has not been held yet"),
  MEETING_NO_MINUTES("meeting.no-minutes", 409, "The meeting's minutes are not there or approved"),
  MEETING_APPROVED("meeting.approved", 409, "The minutes are approved and do not change"),
  MEETING_SAME_HAND("meeting.same-hand", 403, "Who drafted the minutes does not approve them"),
  MISSION_TIMES("mission.times", 422, "Called, arrived, ended: the times are not in this order"),
  CAMPAIGN_TRANSITION("campaign.transition", 409, "The campaign's state does not allow this"),
  CAMPAIGN_NAME_TAKEN("campaign.name-taken", 409, "Another campaign has this name"),

  SITE_TRANSITION("site.transition", 409, "The site's state does not allow this"),
  SITE_KIND("site.kind", 409, "Sites of this kind have none of this"),
  SITE_ROUND_CLOSED("site-round.closed", 409, "The round is over or has not begun"),
  SITE_ROUND_EMPTY("site-round.empty", 422, "No site in use is listed"),
  SITE_ROUND_OFFICE("site-round.office", 403, "Only the office looks in this kind of round"),
  SITE_CHECKED("site-check.done", 409, "The site was looked at in this round already"),
  SITE_CHECK_STATE("site-check.state", 409, "There is no defect to look at again"),
  SITE_CHECK_SAME_HAND(
      "site-check.same-hand", 403, "Who looked first or put it right does not look again"),
  SITE_PHOTO_OLD("site-check.photo-old", 422, "A picture is older than allowed"),
  SITE_CAPACITY_BOOKED("site.capacity-booked", 409, "More are booked than it would hold"),
  SITE_NOT_OPEN("site-booking.not-open", 409, "The site takes no bookings"),
  SITE_SLOT_FULL("site-booking.slot-full", 409, "The slot has not as many places left"),
  SITE_BOOKING_STATE("site-booking.state", 409, "The booking's state does not allow this"),
  SITE_BOOKING_SIDE("site-booking.side", 403, "This is for the other side to do"),
  SITE_BOOKING_EARLY("site-booking.early", 409, "The day of the visit has not come"),
  SITE_STOCK_SHORT("site-stock.short", 409, "There is not as much in store"),
  SITE_STOCK_TAKEN("site-stock.taken", 409, "The site has a line of this name"),
  SITE_MONTH_AHEAD("site-service.ahead", 422, "Only months that are over are counted"),
  SITE_PROJECT_STATE("site-project.state", 409, "The project's state does not allow this"),

  PARTNER_TAKEN("partner.taken", 409, "A partner of this name or code is there already"),
  PARTNERSHIP_ENDED("partnership.ended", 409, "The partnership has ended"),
  PARTNERSHIP_NO_KEEPS("partnership.no-keeps", 422, "The kind does not ask for the four"),
  PARTNERSHIP_CLAUSE_OPENED("partnership.clause-opened", 409, "The clause became a matter already"),
  DOCUMENT_TRANSITION("document.transition", 409, "The text's state does not allow this"),
  DOCUMENT_SAME_HAND("document.same-hand", 403, "Two steps of a text are for two persons"),
  DOCUMENT_NO_RIGHTS("document.no-rights", 422, "A work is not public before its rights are clear"),
  DOCUMENT_NOT_CLEARED("document.not-cleared", 409, "Only a text that was cleared is used"),
  DOCUMENT_NOT_SENT("document.not-sent", 409, "The text was not sent to this unit"),
  DOCUMENT_USED("document.used", 409, "The text is used there already"),
  DOCUMENT_OPINION("document.opinion", 422, "An opinion that is asked for is missing or negative"),
  APPRAISAL_NO_GAP(
      "appraisal.no-gap", 409, "Nothing is missing here, or a measure is there already"),
  APPRAISAL_FULL("appraisal.full", 422, "The item has too much evidence"),
  APPRAISAL_PINNED("appraisal.pinned", 409, "The record is pinned to this item already"),
  DOCUMENT_FULL("document.full", 422, "The text has too many entries"),
  OFFER_TRANSITION("offer.transition", 409, "The offer's state does not allow this"),
  OFFER_SAME_HAND("offer.same-hand", 403, "Who qualified an offer does not review it"),
  OFFER_PUBLIC_SHORT("offer.public-short", 422, "The public notice is too short"),
  OFFER_PUBLIC_RUNS("offer.public-runs", 409, "The public notice has not run yet"),
  TEAM_STRENGTH("team.strength", 422, "Strength and phones of troops are not kept here"),
  TEAM_TAKEN("team.taken", 409, "The unit has a team of this name"),
  STOCK_SHORT("stock.short", 409, "There is not as much"),
  HAZARD_TAKEN("hazard.taken", 409, "A point of this number is there already"),
  ASSET_WITHDRAWN("asset.withdrawn", 409, "It is not lent any more"),
  ASSET_MATCHED("asset.matched", 409, "The request was matched to it already"),

  ATTACHMENT_TYPE("attachment.type", 415, "This kind of file is not accepted"),
  ATTACHMENT_TOO_LARGE("attachment.too-large", 413, "The file is too large"),
  ATTACHMENT_INFECTED("attachment.infected", 422, "The file carries malicious code"),
  ATTACHMENT_UNSCANNED("attachment.unscanned", 503, "The file could not be scanned"),
  ATTACHMENT_EMPTY("attachment.empty", 422, "The file is empty"),
  ATTACHMENT_PICTURE("attachment.picture", 422, "The picture cannot be read or is too large"),
  ATTACHMENT_UNCONFIRMED(
      "attachment.unconfirmed", 422, "A person must confirm that nothing sensitive shows"),
  ATTACHMENT_UNKNOWN("attachment.unknown", 422, "No such attachment of yours, or already used");

  private final String code;
  private final int status;
  private final String title;

  Problem(String code, int status, String title) {
    this.code = code;
    this.status = status;
    this.title = title;
  }

  public String code() {
    return code;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }
}
