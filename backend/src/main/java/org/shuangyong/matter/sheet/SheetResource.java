package org.shuangyong.matter.sheet;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.matter.MatterWords;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.sheet.SheetAnswer;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** 督办单 over HTTP. */
@Path("/api/v1/supervision-sheets")
@Produces(MediaType.APPLICATION_JSON)
public class SheetResource {
  /** Rows of an export; a district issues some hundreds a year. */
  private static final int MOST_ROWS = 10_000;

  @Inject SheetService service;
  @Inject SheetRepository sheets;
  @Inject SheetView view;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.SHEET_LIST)
  @Operation(
      operationId = Permission.SHEET_LIST,
      summary = "督办单, last issued first, within the matters' scope")
  public Page<SheetDto.Row> list(@BeanParam PageRequest page, @BeanParam SheetQuery query) {
    User user = currentUser.get();
    List<SupervisionSheet> rows =
        sheets.page(user, query, page.cursor(), page.limit(), clocks.today());
    return Page.ofAll(
        rows,
        page.limit(),
        view::rows,
        sheet -> new Cursor(sheet.issuedAt().toString(), sheet.id()),
        page.total() ? sheets.count(user, query, clocks.today()) : null);
  }

  @GET
  @Path("export")
  @Transactional
  @Produces(Sheets.MEDIA_TYPE)
  @PermissionsAllowed(Permission.SHEET_EXPORT)
  @Operation(
      operationId = Permission.SHEET_EXPORT,
      summary = "The list with its filters as an Excel workbook")
  @APIResponse(responseCode = "200", content = @Content(mediaType = Sheets.MEDIA_TYPE))
  public Response export(@BeanParam SheetQuery query) {
    List<Column<SheetDto.Row>> columns =
        List.of(
            new Column<>("单号", 18, SheetDto.Row::no),
            new Column<>("颜色", 8, r -> MatterWords.of(r.colour())),
            new Column<>("事项编号", 14, SheetDto.Row::matterNo),
            new Column<>("事项名称", 60, SheetDto.Row::matterTitle),
            new Column<>("承办单位", 16, r -> r.unit() == null ? null : r.unit().name()),
            new Column<>("反馈时限", 12, SheetDto.Row::limitOn),
            new Column<>("状态", 10, r -> SheetWords.of(r.status())),
            new Column<>("签发人", 10, SheetDto.Row::issuedBy));
    List<SupervisionSheet> all =
        sheets.page(currentUser.get(), query, null, MOST_ROWS, clocks.today());
    if (all.size() > MOST_ROWS) {
      throw new ProblemException(Problem.EXPORT_TOO_LARGE);
    }
    return SheetAnswer.of("督办单.xlsx", "督办单", columns, view.rows(all).iterator());
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.SHEET_GET)
  @Operation(operationId = Permission.SHEET_GET, summary = "One 督办单")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SheetDto.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.SHEET_ISSUE)
  @Operation(
      operationId = Permission.SHEET_ISSUE,
      summary = "签发: on a matter, whose version If-Match names; a higher colour raises a lower one")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = SheetDto.class)))
  public Response issue(
      @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SheetDto.IssueRequest request) {
    return answer(201, service.issue(ifMatch, request));
  }

  @POST
  @Path("{id}/answer")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.SHEET_ANSWER)
  @Operation(operationId = Permission.SHEET_ANSWER, summary = "反馈 by the lead unit, with files")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SheetDto.class)))
  public Response answer(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SheetDto.AnswerRequest request) {
    return answer(200, service.answer(id, ifMatch, request));
  }

  @POST
  @Path("{id}/clear")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.SHEET_CLEAR)
  @Operation(
      operationId = Permission.SHEET_CLEAR,
      summary = "复查销单; a red one by a third person only")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SheetDto.class)))
  public Response clear(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SheetDto.ClearRequest request) {
    return answer(200, service.clear(id, ifMatch, request));
  }

  @POST
  @Path("{id}/return")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.SHEET_RETURN)
  @Operation(operationId = Permission.SHEET_RETURN, summary = "退回重办, with the reason")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SheetDto.class)))
  public Response giveBack(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SheetDto.ReturnRequest request) {
    return answer(200, service.giveBack(id, ifMatch, request));
  }

  private Response answer(int status, SupervisionSheet sheet) {
    return Versions.with(status, view.whole(sheet, service.matterOf(sheet)), sheet.version());
  }
}
