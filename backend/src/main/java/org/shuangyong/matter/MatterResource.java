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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.web.Many;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;

/** Matters over HTTP: the ledger, one matter, a new one. */
@Path("/api/v1/matters")
@Produces(MediaType.APPLICATION_JSON)
public class MatterResource {
  @Inject MatterService service;
  @Inject MatterProposalService proposals;
  @Inject MatterRepository matters;
  @Inject MatterView view;
  @Inject AssignMany assignMany;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  @GET
  @PermissionsAllowed(Permission.MATTER_LIST)
  @Operation(operationId = Permission.MATTER_LIST, summary = "The ledger, within scope")
  public Page<MatterDto.Row> list(
      @BeanParam PageRequest page,
      @BeanParam MatterQuery query,
      @QueryParam("texts")
          @Parameter(description = "Long texts that the rows shall show; none by default")
          List<LongText> texts) {
    User user = currentUser.get();
    MatterFilter filter = query;
    MatterSort sort = query.sort();
    LongTexts asked = LongTexts.shortened(texts);
    List<MatterLine> lines =
        matters.lines(user, filter, sort, asked, page.cursor(), page.limit(), clocks.today());
    return Page.ofAll(
        lines,
        page.limit(),
        shown -> view.lines(shown, asked),
        sort::mark,
        page.total() ? matters.count(user, filter, clocks.today()) : null);
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
    return answer(201, proposals.propose(request, null));
  }

  @POST
  @Path("assign")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MATTER_ASSIGN_MANY)
  @Operation(
      operationId = Permission.MATTER_ASSIGN_MANY,
      summary = "交办 many matters to the same units",
      description = "Each is done or refused on its own; the answer says which and why.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Many.Outcomes.class)))
  public Response assignMany(@NotNull @Valid MatterDto.AssignManyRequest request) {
    return Response.ok(new Many.Outcomes(assignMany.assign(request))).build();
  }

  private Response answer(int status, Matter matter) {
    return Versions.with(status, view.whole(matter), matter.version());
  }
}
