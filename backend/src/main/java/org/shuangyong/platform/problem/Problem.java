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

  UNIT_CODE_TAKEN("unit.code-taken", 409, "Another unit has this code"),
  UNIT_NOT_CURRENT("unit.not-current", 422, "The unit is not in force"),
  UNIT_MANAGED_APART("unit.managed-apart", 422, "The unit is managed apart from this district"),
  UNIT_UNKNOWN("unit.unknown", 422, "No such unit"),

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
  MATTER_UNSATISFIED("matter.unsatisfied", 422, "A rating of 不满意 sends the matter back instead"),
  MATTER_ASKER_DECIDES("matter.asker-decides", 403, "Who asked may not decide"),
  MATTER_NOT_REMINDED("matter.not-reminded", 409, "The proposer was not reminded yet"),
  MATTER_SILENCE_SHORT("matter.silence-short", 409, "The proposer still has time to answer"),
  MATTER_NOT_LATER("matter.not-later", 422, "An extension must lie behind the present due date"),
  RULE_DAY_TAKEN("rule.day-taken", 409, "The rule already has a value from that day"),
  RULE_PAST("rule.past", 422, "A rule does not change what was decided before"),
  MATTER_DUE_PAST("matter.due-past", 422, "The due date lies in the past"),

  TERM_TARGET_SERVED("term.target-served", 409, "A measure serves a target that would go"),
  FILING_TAKEN("filing.taken", 409, "The unit already filed this for the year"),
  FILING_NO_DOCUMENT("filing.no-document", 422, "A document is needed"),
  FILING_NOT_MEMBER("filing.not-member", 403, "Only a member unit files, and only for itself"),

  ATTACHMENT_TYPE("attachment.type", 415, "This kind of file is not accepted"),
  ATTACHMENT_TOO_LARGE("attachment.too-large", 413, "The file is too large"),
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
