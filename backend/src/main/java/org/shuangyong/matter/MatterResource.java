package org.shuangyong.matter;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.sheet.SheetAnswer;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Matters over HTTP: the ledger, one matter, a new one. */
@Path("/api/v1/matters")
@Produces(MediaType.APPLICATION_JSON)
public class MatterResource {
  @Inject MatterService service;
  @Inject MatterRepository matters;
  @Inject MatterView view;
  @Inject MatterExport export;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  @GET
  @PermissionsAllowed(Permission.MATTER_LIST)
  @Operation(operationId = Permission.MATTER_LIST, summary = "The ledger, within scope")
  public Page<MatterDto.Row> list(@BeanParam PageRequest page, @BeanParam MatterQuery query) {
    User user = currentUser.get();
    MatterFilter filter = query.filter();
    MatterSort sort = query.sort();
    List<Matter> rows =
        matters.page(user, filter, sort, page.cursor(), page.limit(), clocks.today());
    List<Matter> shown = rows.size() > page.limit() ? rows.subList(0, page.limit()) : rows;
    return new Page<>(
        view.rows(shown),
        rows.size() > page.limit() ? sort.mark(shown.get(shown.size() - 1)).encode() : null,
        page.total() ? matters.count(user, filter, clocks.today()) : null);
  }

  @GET
  @Path("export")
  @Transactional
  @Produces(Sheets.MEDIA_TYPE)
  @PermissionsAllowed(Permission.MATTER_EXPORT)
  @Operation(
      operationId = Permission.MATTER_EXPORT,
      summary = "The list with its filters as an Excel workbook")
  @APIResponse(responseCode = "200", content = @Content(mediaType = Sheets.MEDIA_TYPE))
  public Response export(@BeanParam MatterQuery query) {
    List<Column<MatterDto.Row>> columns =
        List.of(
            new Column<>("编号", 14, MatterDto.Row::ledgerNo),
            new Column<>("清单", 18, r -> MatterWords.of(r.list())),
            new Column<>("类别", 12, r -> MatterWords.of(r.kind())),
            new Column<>("事项名称", 60, MatterDto.Row::title),
            new Column<>("提出单位", 16, r -> r.proposer().name()),
            new Column<>("牵头单位", 16, r -> r.lead() == null ? null : r.lead().name()),
            new Column<>("完成时限", 12, MatterDto.Row::dueOn),
            new Column<>("状态", 10, r -> MatterWords.of(r.status())),
            new Column<>("亮灯", 8, r -> r.light() == null ? null : MatterWords.of(r.light())),
            new Column<>("最近进展", 12, MatterDto.Row::lastProgressOn));
    return SheetAnswer.of("事项台账.xlsx", "事项台账", columns, export.rows(query.filter(), query.sort()));
  }

  @GET
  @Path("{id}")
  @PermissionsAllowed(Permission.MATTER_GET)
  @Operation(operationId = Permission.MATTER_GET, summary = "One matter with its time line")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_PROPOSE)
  @Operation(operationId = Permission.MATTER_PROPOSE, summary = "提报 a matter")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response propose(@NotNull @Valid MatterDto.ProposeRequest request) {
    return answer(201, service.propose(request));
  }

  private Response answer(int status, Matter matter) {
    return Versions.with(status, view.whole(matter), matter.version());
  }
}
