package org.shuangyong.platform.problem;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;
import org.hibernate.exception.LockAcquisitionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Everything that can go wrong leaves the API as one shape. */
public class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  /** Names of constraints, and what breaking them means to a person. */
  private static final Map<String, Problem> CONSTRAINTS =
      Map.ofEntries(
          entry("unit_code_uq", Problem.UNIT_CODE_TAKEN),
          entry("rule_day_uq", Problem.RULE_DAY_TAKEN),
          entry("kind_edition_version_uq", Problem.CONFLICT_STALE),
          entry("filing_uq", Problem.FILING_TAKEN),
          entry("site_check_round_uq", Problem.SITE_CHECKED),
          entry("site_stock_item_uq", Problem.SITE_STOCK_TAKEN),
          entry("site_stock_quantity_ck", Problem.SITE_STOCK_SHORT),
          entry("site_service_month_uq", Problem.CONFLICT_BUSY),
          entry("person_id_uq", Problem.PERSON_ID_TAKEN),
          entry("schedule_entry_code_uq", Problem.CONFLICT_STALE),
          entry("border_family_live_uq", Problem.BORDER_FAMILY_TAGGED),
          entry("document_use_activity_uq", Problem.DOCUMENT_USED),
          entry("appraisal_pin_activity_uq", Problem.APPRAISAL_PINNED),
          entry("appraisal_pin_document_uq", Problem.APPRAISAL_PINNED),
          entry("appraisal_pin_matter_uq", Problem.APPRAISAL_PINNED),
          entry("document_use_in_uq", Problem.DOCUMENT_USED),
          entry("fair_hire_case_uq", Problem.FAIR_TWICE),
          entry("law_title_uq", Problem.LAW_TAKEN),
          entry("campaign_name_uq", Problem.CAMPAIGN_NAME_TAKEN),
          entry("benefit_value_day_uq", Problem.RULE_DAY_TAKEN),
          entry("roster_gap_village_uq", Problem.ROSTER_GAP_TAKEN),
          entry("person_move_open_uq", Problem.PERSON_MOVE_OPEN),
          entry("household_member_now_uq", Problem.HOUSEHOLD_MEMBER),
          entry("plaque_household_uq", Problem.PLAQUE_LIVE),
          entry("plaque_soldier_uq", Problem.PLAQUE_SOLDIER),
          entry("plaque_stock_uq", Problem.CONFLICT_BUSY),
          entry("plaque_stock_fresh_ck", Problem.PLAQUE_STOCK_SHORT),
          entry("plaque_stock_old_ck", Problem.PLAQUE_STOCK_SHORT),
          entry("plan_origin_uq", Problem.PLAN_FOLLOWED),
          entry("body_name_uq", Problem.BODY_NAME_TAKEN),
          entry("saved_view_name_uq", Problem.VIEW_NAME_TAKEN),
          entry("inbox_mail_person_uq", Problem.CONFLICT_BUSY),
          entry("paper_entry_no_uq", Problem.PAPER_ENTRY_TAKEN),
          entry("reconciliation_quarter_uq", Problem.RECONCILIATION_TAKEN),
          entry("partner_name_uq", Problem.PARTNER_TAKEN),
          entry("partner_uscc_uq", Problem.PARTNER_TAKEN),
          entry("team_name_uq", Problem.TEAM_TAKEN),
          entry("hazard_point_code_uq", Problem.HAZARD_TAKEN),
          entry("asset_match_uq", Problem.ASSET_MATCHED),
          entry("stock_quantity_ck", Problem.STOCK_SHORT),
          entry("work_point_target_fk", Problem.TERM_TARGET_SERVED));

  @ServerExceptionMapper
  public Response problem(ProblemException e) {
    return ProblemBody.response(e);
  }

  @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
  public Response unauthorized(SecurityException e) {
    return Response.fromResponse(ProblemBody.response(Problem.AUTH_REQUIRED))
        .header("WWW-Authenticate", "Bearer")
        .build();
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException e) {
    return ProblemBody.response(Problem.AUTH_FORBIDDEN);
  }

  @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
  public Response stale(RuntimeException e) {
    return ProblemBody.response(Problem.CONFLICT_STALE);
  }

  @ServerExceptionMapper
  public Response busy(LockAcquisitionException e) {
    return ProblemBody.response(Problem.CONFLICT_BUSY);
  }

  @ServerExceptionMapper
  public Response constraint(org.hibernate.exception.ConstraintViolationException e) {
    Problem known = CONSTRAINTS.get(e.getConstraintName());
    return known == null ? unexpected(e) : ProblemBody.response(known);
  }

  @ServerExceptionMapper
  public Response invalid(ConstraintViolationException e) {
    List<FieldProblem> errors = e.getConstraintViolations().stream().map(FieldProblem::of).toList();
    return ProblemBody.response(Problem.VALIDATION_FAILED, Map.of(), errors);
  }

  @ServerExceptionMapper
  public Response unknownField(UnrecognizedPropertyException e) {
    return ProblemBody.response(Problem.REQUEST_UNKNOWN_FIELD, Map.of("field", path(e)), List.of());
  }

  // Named because the framework has a mapper of its own for it.
  @ServerExceptionMapper
  public Response mismatched(MismatchedInputException e) {
    return malformed(e);
  }

  @ServerExceptionMapper
  public Response malformed(JsonProcessingException e) {
    return ProblemBody.response(
        Problem.REQUEST_MALFORMED,
        Map.of("field", e instanceof JsonMappingException mapping ? path(mapping) : ""),
        List.of());
  }

  @ServerExceptionMapper
  public Response web(WebApplicationException e) {
    if (e.getCause() instanceof JsonProcessingException json) {
      return json instanceof UnrecognizedPropertyException unknown
          ? unknownField(unknown)
          : malformed(json);
    }
    return switch (e.getResponse().getStatus()) {
      case 400 -> ProblemBody.response(Problem.REQUEST_MALFORMED);
      case 401 -> ProblemBody.response(Problem.AUTH_REQUIRED);
      case 403 -> ProblemBody.response(Problem.AUTH_FORBIDDEN);
      case 404 -> ProblemBody.response(Problem.NOT_FOUND);
      case 405 -> ProblemBody.response(Problem.METHOD_NOT_ALLOWED);
      case 406 -> ProblemBody.response(Problem.NOT_ACCEPTABLE);
      case 413 -> ProblemBody.response(Problem.REQUEST_TOO_LARGE);
      case 415 -> ProblemBody.response(Problem.REQUEST_MEDIA_TYPE);
      default -> e.getResponse().getStatus() < 400 ? e.getResponse() : unexpected(e);
    };
  }

  @ServerExceptionMapper
  public Response unexpected(RuntimeException e) {
    // A wrapped error of the catalogue still says what it is.
    for (Throwable t = e.getCause(); t != null; t = t.getCause()) {
      if (t instanceof ProblemException problem) {
        return problem(problem);
      }
      if (t instanceof OptimisticLockException || t instanceof StaleStateException) {
        return ProblemBody.response(Problem.CONFLICT_STALE);
      }
      if (t instanceof org.hibernate.exception.ConstraintViolationException constraint
          && CONSTRAINTS.containsKey(constraint.getConstraintName())) {
        return constraint(constraint);
      }
    }
    LOG.error("unexpected", e);
    return ProblemBody.response(Problem.INTERNAL);
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
        .collect(Collectors.joining("."));
  }
}
