package org.shuangyong.roster;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.file.Uploads;
import org.shuangyong.platform.sheet.SheetAnswer;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Rosters over HTTP: brought in, looked at, then written or taken back. */
@Path("/api/v1/rosters")
@Produces(MediaType.APPLICATION_JSON)
public class RosterResource {
  @Inject RosterService service;
  @Inject Uploads uploads;
  @Inject RosterRepository rosters;
  @Inject RosterView view;
  @Inject RosterColumns columns;
  @Inject CurrentUser user;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.ROSTER_LIST)
  @Operation(
      operationId = Permission.ROSTER_LIST,
      summary = "Rosters within the scope, newest first")
  public Page<RosterDto.Row> list(
      @QueryParam("purpose") RosterPurpose purpose, @BeanParam PageRequest page) {
    return Page.ofAll(
        rosters.page(user.get(), purpose, page.cursor(), page.limit()),
        page.limit(),
        view::rows,
        r -> new Cursor("", r.id()),
        page.total() ? rosters.count(user.get(), purpose) : null);
  }

  @GET
  @Path("columns")
  @PermissionsAllowed(Permission.ROSTER_COLUMNS)
  @Operation(operationId = Permission.ROSTER_COLUMNS, summary = "The columns a roster may have")
  public List<RosterColumns.Kind> columns() {
    return columns.all();
  }

  @GET
  @Path("template")
  @Produces(Sheets.MEDIA_TYPE)
  @PermissionsAllowed(Permission.ROSTER_TEMPLATE)
  @Operation(operationId = Permission.ROSTER_TEMPLATE, summary = "An empty roster to be filled in")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = Sheets.MEDIA_TYPE,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response template() {
    return SheetAnswer.of(
        "人员名册模板.xlsx",
        "人员名册",
        columns.all().stream()
            .map(
                c ->
                    new Sheets.Column<List<RosterColumns.Kind>>(
                        c.name(), c.width(), r -> c.sample()))
            .toList(),
        List.of(columns.all()).iterator());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @PermissionsAllowed(Permission.ROSTER_UPLOAD)
  @Operation(
      operationId = Permission.ROSTER_UPLOAD,
      summary = "Brings a roster in: finds the head of its columns, changes nothing",
      description = ".xlsx alone, told by content; kept sealed until the roster is done with.")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = RosterDto.class)))
  public Response upload(@RestForm("file") FileUpload file) {
    java.nio.file.Path workbook = uploads.take(file);
    return answer(201, service.upload(file.fileName(), workbook));
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.ROSTER_GET)
  @Operation(operationId = Permission.ROSTER_GET, summary = "A roster with its counts")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RosterDto.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @GET
  @Path("{id}/rows")
  @Transactional
  @PermissionsAllowed(Permission.ROSTER_ROWS)
  @Operation(operationId = Permission.ROSTER_ROWS, summary = "Staged rows, masked, as they stood")
  public Page<RosterDto.Line> rows(
      UUID id,
      @QueryParam("fate") Fate fate,
      @QueryParam("reason") String reason,
      @QueryParam("undecided") Boolean undecided,
      @BeanParam PageRequest page) {
    Roster roster = service.get(id);
    return Page.ofAll(
        rosters.rows(
            new RosterRepository.RowFilter(id, fate, reason, undecided),
            page.cursor(),
            page.limit()),
        page.limit(),
        rows -> view.lines(roster, rows),
        row -> new Cursor(String.valueOf(row.rowNo()), row.id()),
        null);
  }

  @POST
  @Path("{id}/head")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.ROSTER_HEAD)
  @Operation(operationId = Permission.ROSTER_HEAD, summary = "Another row names the columns")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RosterDto.class)))
  public Response head(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid RosterDto.HeadRequest request) {
    return answer(200, service.head(id, ifMatch, request));
  }

  @POST
  @Path("{id}/preview")
  @Replayable
  @PermissionsAllowed(Permission.ROSTER_PREVIEW)
  @Operation(
      operationId = Permission.ROSTER_PREVIEW,
      summary = "Says each row's fate; a job, whose file holds the rows that cannot be taken")
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = RosterDto.Started.class)))
  public Response preview(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid RosterDto.PreviewRequest request) {
    return started(service.preview(id, ifMatch, request));
  }

  @POST
  @Path("{id}/resume")
  @Replayable
  @PermissionsAllowed(Permission.ROSTER_RESUME)
  @Operation(
      operationId = Permission.ROSTER_RESUME,
      summary = "Goes on with work that was cancelled or cut short, where it was")
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = RosterDto.Started.class)))
  public Response resume(UUID id) {
    return started(service.resume(id));
  }

  @POST
  @Path("{id}/decide")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.ROSTER_DECIDE)
  @Operation(operationId = Permission.ROSTER_DECIDE, summary = "Decides doubtful rows")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RosterDto.class)))
  public Response decide(UUID id, @NotNull @Valid RosterDto.DecideRequest request) {
    return answer(200, service.decide(id, request));
  }

  @POST
  @Path("{id}/apply")
  @Replayable
  @PermissionsAllowed(Permission.ROSTER_APPLY)
  @Operation(
      operationId = Permission.ROSTER_APPLY,
      summary = "Writes the rows; a job, whose file holds the rejected, a reason in each")
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = RosterDto.Started.class)))
  public Response apply(UUID id, @HeaderParam("If-Match") String ifMatch) {
    return started(service.apply(id, ifMatch));
  }

  @POST
  @Path("{id}/undo")
  @Replayable
  @PermissionsAllowed(Permission.ROSTER_UNDO)
  @Operation(
      operationId = Permission.ROSTER_UNDO,
      summary = "Takes the roster back: all is exactly as it was, or nothing is done")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RosterDto.class)))
  public Response undo(UUID id, @HeaderParam("If-Match") String ifMatch) {
    return answer(200, service.undo(id, ifMatch));
  }

  @POST
  @Path("{id}/drop")
  @Replayable
  @PermissionsAllowed(Permission.ROSTER_DROP)
  @Operation(operationId = Permission.ROSTER_DROP, summary = "Gives a roster up; its data goes")
  @APIResponse(responseCode = "204")
  public Response drop(UUID id) {
    service.drop(id);
    return Response.noContent().build();
  }

  @POST
  @Path("{id}/rejected")
  @Replayable
  @PermissionsAllowed(Permission.ROSTER_REJECTED)
  @Operation(
      operationId = Permission.ROSTER_REJECTED,
      summary = "The rows that were not taken as a workbook, a reason in each; a job")
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = RosterDto.Started.class)))
  public Response rejected(UUID id) {
    return started(service.rejected(id));
  }

  private Response answer(int status, Roster roster) {
    return Versions.with(status, view.dto(roster), roster.version());
  }

  private static Response started(UUID job) {
    return Response.accepted(new RosterDto.Started(job))
        .header("Location", "/api/v1/jobs/" + job)
        .build();
  }
}
