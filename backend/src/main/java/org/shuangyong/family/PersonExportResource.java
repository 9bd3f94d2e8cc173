package org.shuangyong.family;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.JobService;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Exports of people and families over HTTP: asked for here, fetched as jobs. */
@Path("/api/v1/person-exports")
@Produces(MediaType.APPLICATION_JSON)
public class PersonExportResource {
  /** Filters that hold a name, a number or a phone. */
  private static final List<String> NAMING =
      List.of("text", "idNumber", "phone", "q", "sourceName");

  @Inject PersonExportService service;
  @Inject PersonExportRepository exports;
  @Inject JobService jobs;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  @GET
  @PermissionsAllowed(Permission.PERSON_EXPORT_LIST)
  @Operation(
      operationId = Permission.PERSON_EXPORT_LIST,
      summary = "One's own exports, and those one may decide on; newest first")
  public Page<PersonExportDto> list(
      @BeanParam PageRequest page, @QueryParam("status") PersonExportStatus status) {
    User user = currentUser.get();
    return Page.of(
        exports.page(user, status, page.cursor(), page.limit()),
        page.limit(),
        row -> dto(row.export(), row.died()),
        row -> new Cursor("", row.export().id()),
        page.total() ? exports.count(user, status) : null);
  }

  @POST
  @Replayable
  @PermissionsAllowed(Permission.PERSON_EXPORT_ASK)
  @Operation(
      operationId = Permission.PERSON_EXPORT_ASK,
      summary = "申请导出: few rows start at once, more wait for another's approval")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = PersonExportDto.class)))
  public Response ask(@NotNull @Valid PersonExportDto.AskRequest request) {
    return answer(201, service.ask(request));
  }

  @POST
  @Path("{id}/approve")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_EXPORT_APPROVE)
  @Operation(operationId = Permission.PERSON_EXPORT_APPROVE, summary = "批准, by another than asked")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonExportDto.class)))
  public Response approve(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PersonExportDto.AnswerRequest request) {
    return answer(200, service.approve(id, ifMatch, request));
  }

  @POST
  @Path("{id}/refuse")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_EXPORT_REFUSE)
  @Operation(operationId = Permission.PERSON_EXPORT_REFUSE, summary = "不批准, with the reason")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonExportDto.class)))
  public Response refuse(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PersonExportDto.AnswerRequest request) {
    return answer(200, service.refuse(id, ifMatch, request));
  }

  @POST
  @Path("{id}/start")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_EXPORT_START)
  @Operation(
      operationId = Permission.PERSON_EXPORT_START,
      summary =
          "Makes the workbook as a job of the person who asked: once, and again if that job died")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonExportDto.class)))
  public Response start(UUID id, @HeaderParam("If-Match") String ifMatch) {
    return answer(200, service.start(id, ifMatch));
  }

  private Response answer(int status, PersonExport export) {
    return Versions.with(status, dto(export, jobs.died(export.jobId())), export.version());
  }

  private PersonExportDto dto(PersonExport e, boolean died) {
    Map<String, Object> asked = service.filters(e);
    boolean mine = e.askedBy().equals(currentUser.get().id());
    return new PersonExportDto(
        e.id(),
        e.number(),
        e.kind(),
        e.status(),
        e.whole(),
        e.reason(),
        e.rows(),
        unitName(asked.get("unit")),
        NAMING.stream().anyMatch(name -> asked.get(name) != null),
        e.askerName(),
        units.refs(List.of(e.unitId())).get(e.unitId()).name(),
        e.askedAt(),
        e.deciderName(),
        e.decidedAt(),
        e.answer(),
        e.expiresAt(),
        e.expired(clocks.now()),
        mine,
        mine ? e.jobId() : null,
        mine && died,
        e.version(),
        actions(e, mine, died));
  }

  private String unitName(Object unit) {
    if (!(unit instanceof String text)) {
      return null;
    }
    UUID id = UUID.fromString(text);
    UnitRef named = units.refs(List.of(id)).get(id);
    return named == null ? null : named.name();
  }

  private List<String> actions(PersonExport e, boolean mine, boolean died) {
    List<String> words = new ArrayList<>();
    for (PersonExportStep step : PersonExportStep.values()) {
      String word = "person-export." + step.name().toLowerCase();
      boolean hand = (step == PersonExportStep.START) == mine;
      if (hand
          && e.startable(died)
          && e.status().after(step).isPresent()
          && !e.expired(clocks.now())
          && currentUser.get().may(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
