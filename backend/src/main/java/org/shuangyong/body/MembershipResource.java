package org.shuangyong.body;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.body.MembershipRepository.Row;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.sheet.SheetAnswer;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.UnitRef;

/** The seats of bodies over HTTP. */
@Path("/api/v1/memberships")
@Produces(MediaType.APPLICATION_JSON)
public class MembershipResource {
  @Inject BodyService service;
  @Inject MembershipRepository seats;
  @Inject Clocks clocks;

  /** The filters that the list and its export share. */
  public static class Query {
    @QueryParam("body")
    UUID body;

    @QueryParam("unit")
    UUID unit;

    @QueryParam("role")
    MemberRole role;

    @QueryParam("q")
    @Parameter(description = "Part of the person's or the unit's name")
    String text;

    @QueryParam("state")
    @DefaultValue("CURRENT")
    @Parameter(description = "Seats held on the day, those that ended before it, or all")
    MembershipFilter.State state;

    @QueryParam("on")
    @Parameter(description = "The day that `state` is asked for; today when left out")
    LocalDate on;

    MembershipFilter filter(Clocks clocks) {
      return new MembershipFilter(
          body,
          unit,
          role,
          text == null || text.isBlank() ? null : text,
          state,
          on == null ? clocks.today() : on);
    }
  }

  @GET
  @Transactional
  @PermissionsAllowed(Permission.MEMBERSHIP_LIST)
  @Operation(
      operationId = Permission.MEMBERSHIP_LIST,
      summary = "Who sits where, by body, role and unit")
  public Page<MembershipDto> list(@BeanParam PageRequest page, @BeanParam Query query) {
    MembershipFilter filter = query.filter(clocks);
    return Page.of(
        seats.page(filter, page.cursor(), page.limit()),
        page.limit(),
        service::dto,
        Row::cursor,
        page.total() ? seats.count(filter) : null);
  }

  @GET
  @Path("flags")
  @Transactional
  @PermissionsAllowed(Permission.MEMBERSHIP_FLAGS)
  @Operation(
      operationId = Permission.MEMBERSHIP_FLAGS,
      summary = "Units without exactly one liaison and one deputy today")
  public List<MembershipDto.Flag> flags(@QueryParam("body") UUID body) {
    return service.flags(body);
  }

  @GET
  @Path("export")
  @Transactional
  @Produces(Sheets.MEDIA_TYPE)
  @PermissionsAllowed(Permission.MEMBERSHIP_EXPORT)
  @Operation(
      operationId = Permission.MEMBERSHIP_EXPORT,
      summary = "The roster as an Excel workbook")
  @APIResponse(responseCode = "200", content = @Content(mediaType = Sheets.MEDIA_TYPE))
  public Response export(@BeanParam Query query) {
    return SheetAnswer.of(
        "成员名册.xlsx",
        "成员名册",
        List.<Column<Row>>of(
            new Column<>("机构", 30, r -> r.body().name()),
            new Column<>("单位", 26, r -> UnitRef.of(r.unit()).name()),
            new Column<>("角色", 14, r -> r.seat().role().word()),
            new Column<>("姓名", 12, r -> r.seat().personName()),
            new Column<>("职务", 30, r -> r.seat().post()),
            new Column<>("电话", 18, service::phone),
            new Column<>("起", 12, r -> r.seat().validFrom()),
            new Column<>("止", 12, r -> r.seat().validTo())),
        seats.page(query.filter(clocks), null, 100_000).iterator());
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MEMBERSHIP_ADD)
  @Operation(operationId = Permission.MEMBERSHIP_ADD, summary = "Gives a person a seat")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = MembershipDto.class)))
  public Response add(@NotNull @Valid MembershipDto.AddRequest request) {
    return answer(201, service.add(request));
  }

  @PUT
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.MEMBERSHIP_UPDATE)
  @Operation(operationId = Permission.MEMBERSHIP_UPDATE, summary = "Mends what was written wrongly")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MembershipDto.class)))
  public Response update(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MembershipDto.UpdateRequest request) {
    return answer(200, service.update(id, ifMatch, request));
  }

  @POST
  @Path("{id}/replace")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MEMBERSHIP_REPLACE)
  @Operation(
      operationId = Permission.MEMBERSHIP_REPLACE,
      summary = "Ends one person and starts the next in the same seat; answers the new one")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = MembershipDto.class)))
  public Response replace(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MembershipDto.ReplaceRequest request) {
    return answer(201, service.replace(id, ifMatch, request));
  }

  @POST
  @Path("{id}/end")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.MEMBERSHIP_END)
  @Operation(operationId = Permission.MEMBERSHIP_END, summary = "Ends a seat, nobody follows")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MembershipDto.class)))
  public Response end(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MembershipDto.EndRequest request) {
    return answer(200, service.end(id, ifMatch, request));
  }

  private Response answer(int status, Membership seat) {
    return Versions.with(status, service.dto(seats.row(seat.id())), seat.version());
  }
}
