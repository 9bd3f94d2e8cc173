package org.shuangyong.roster;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.family.Person;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Expected rosters against the files, over HTTP (2.2). */
@Path("/api/v1/rosters/{id}/gaps")
@Produces(MediaType.APPLICATION_JSON)
public class GapResource {
  @Inject GapService service;
  @Inject GapRepository gaps;
  @Inject RosterView view;
  @Inject UnitService units;
  @Inject CurrentUser user;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.ROSTER_GAPS)
  @Operation(
      operationId = Permission.ROSTER_GAPS,
      summary = "Matched, missing and extra by village")
  public List<GapDto.Village> villages(UUID id) {
    return service.villages(id);
  }

  @GET
  @Path("missing")
  @Transactional
  @PermissionsAllowed(Permission.ROSTER_GAP_MISSING)
  @Operation(
      operationId = Permission.ROSTER_GAP_MISSING,
      summary = "A village's rows without a file")
  public Page<RosterDto.Line> missing(
      UUID id, @QueryParam("unit") UUID unit, @BeanParam PageRequest page) {
    Roster roster = service.expected(id);
    return Page.ofAll(
        gaps.missing(id, inScope(unit), page.cursor(), page.limit()),
        page.limit(),
        rows -> view.lines(roster, rows),
        row -> new Cursor(String.valueOf(row.rowNo()), row.id()),
        null);
  }

  @GET
  @Path("extra")
  @Transactional
  @PermissionsAllowed(Permission.ROSTER_GAP_EXTRA)
  @Operation(
      operationId = Permission.ROSTER_GAP_EXTRA,
      summary = "A village's files of the kind and year that are on no row")
  public Page<QualityDto.PersonRow> extra(
      UUID id, @QueryParam("unit") UUID unit, @BeanParam PageRequest page) {
    Roster roster = service.expected(id);
    Map<UUID, UnitRef> refs = units.refs(List.of(inScope(unit)));
    return Page.of(
        gaps.extras(
            user.get(), roster, service.categories(roster), unit, page.cursor(), page.limit()),
        page.limit(),
        (Person p) ->
            new QualityDto.PersonRow(p.id(), p.name(), p.minor(), refs.get(unit), p.status()),
        p -> new Cursor("", p.id()),
        null);
  }

  @POST
  @Path("assign")
  @Replayable
  @PermissionsAllowed(Permission.ROSTER_GAP_ASSIGN)
  @Operation(
      operationId = Permission.ROSTER_GAP_ASSIGN,
      summary = "Gives a village's gaps to a unit with a date: a matter")
  @APIResponse(responseCode = "204")
  public Response assign(UUID id, @NotNull @Valid GapDto.AssignRequest request) {
    service.assign(id, request);
    return Response.noContent().build();
  }

  private UUID inScope(UUID unit) {
    if (unit == null) {
      throw ProblemException.field("unit", "required");
    }
    if (!user.get().scope().covers(units.get(unit).path())) {
      throw ProblemException.field("unit", "unknown");
    }
    return unit;
  }
}
