package org.shuangyong.reconciliation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Rounds of reconciliation over HTTP. */
@Path("/api/v1/reconciliations")
@Produces(MediaType.APPLICATION_JSON)
public class ReconciliationResource {
  /** Eight rounds a year; ten years are more than anybody looks at. */
  private static final int MOST = 80;

  @Inject ReconciliationService service;
  @Inject ReconciliationRepository rounds;
  @Inject ReconciliationView view;
  @Inject CurrentUser currentUser;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.RECONCILIATION_LIST)
  @Operation(
      operationId = Permission.RECONCILIATION_LIST,
      summary = "Rounds with a line in scope, the latest first, at most 80")
  public List<ReconciliationDto> list(@QueryParam("year") Integer year) {
    User user = currentUser.get();
    List<Reconciliation> list = rounds.page(user, year, MOST);
    Map<UUID, ReconciliationRepository.Counts> counts =
        rounds.counts(user, list.stream().map(Reconciliation::id).toList()).stream()
            .collect(Collectors.toMap(ReconciliationRepository.Counts::round, c -> c));
    return list.stream().map(r -> view.round(r, counts.get(r.id()))).toList();
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.RECONCILIATION_GET)
  @Operation(operationId = Permission.RECONCILIATION_GET, summary = "One round with its counts")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReconciliationDto.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @GET
  @Path("{id}/lines")
  @Transactional
  @PermissionsAllowed(Permission.RECONCILIATION_LINES)
  @Operation(
      operationId = Permission.RECONCILIATION_LINES,
      summary = "The round's lines within scope, in the list's order")
  public Page<ReconciliationDto.Line> lines(
      UUID id, @BeanParam PageRequest page, @QueryParam("outcome") LineOutcome outcome) {
    User user = currentUser.get();
    Reconciliation round = service.get(id);
    Cursor after = page.cursor();
    return Page.ofAll(
        rounds.lines(user, id, outcome, after == null ? null : after.number(), page.limit()),
        page.limit(),
        shown -> view.lines(round, shown),
        line -> new Cursor(String.valueOf(line.place()), line.id()),
        null);
  }

  @GET
  @Path("{id}/export")
  @Transactional
  @Produces(Sheets.MEDIA_TYPE)
  @PermissionsAllowed(Permission.RECONCILIATION_EXPORT)
  @Operation(
      operationId = Permission.RECONCILIATION_EXPORT,
      summary = "The round as an Excel workbook (对账单)")
  @APIResponse(responseCode = "200", content = @Content(mediaType = Sheets.MEDIA_TYPE))
  public Response export(UUID id) {
    return view.workbook(service.get(id));
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.RECONCILIATION_OPEN)
  @Operation(
      operationId = Permission.RECONCILIATION_OPEN,
      summary = "Opens the round of a quarter over one list")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ReconciliationDto.class)))
  public Response open(@NotNull @Valid ReconciliationDto.OpenRequest request) {
    return answer(201, service.open(request));
  }

  @POST
  @Path("{id}/lines/{lineId}/state")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.RECONCILIATION_STATE)
  @Operation(
      operationId = Permission.RECONCILIATION_STATE,
      summary = "A side says how an item stands")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReconciliationDto.Line.class)))
  public Response state(
      UUID id,
      UUID lineId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReconciliationDto.StateRequest request) {
    ReconciliationLine line = service.state(id, lineId, ifMatch, request);
    return Versions.with(
        200, view.lines(rounds.findById(id), List.of(line)).get(0), line.version());
  }

  @POST
  @Path("{id}/close")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.RECONCILIATION_CLOSE)
  @Operation(
      operationId = Permission.RECONCILIATION_CLOSE,
      summary = "Ends a round on which both sides agree line by line")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReconciliationDto.class)))
  public Response close(UUID id, @HeaderParam("If-Match") String ifMatch) {
    return answer(200, service.close(id, ifMatch));
  }

  private Response answer(int status, Reconciliation round) {
    ReconciliationRepository.Counts counts =
        rounds.counts(currentUser.get(), List.of(round.id())).stream().findFirst().orElse(null);
    return Versions.with(status, view.round(round, counts), round.version());
  }
}
