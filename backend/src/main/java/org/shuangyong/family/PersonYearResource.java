package org.shuangyong.family;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** 年度确认 of many files, and what became of one over the years. */
@Path("/api/v1/persons")
@Produces(MediaType.APPLICATION_JSON)
public class PersonYearResource {
  @Inject PersonService service;
  @Inject PersonRepository persons;
  @Inject PersonHistory history;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  @GET
  @Path("confirmation")
  @PermissionsAllowed(Permission.PERSON_CONFIRMATION)
  @Operation(
      operationId = Permission.PERSON_CONFIRMATION,
      summary = "How far each place of the scope is with the year's confirmation")
  public List<PersonDto.Confirmation> confirmation(@QueryParam("year") Integer year) {
    List<Object[]> rows =
        persons.confirmation(currentUser.get(), year == null ? clocks.today().getYear() : year);
    Map<UUID, UnitRef> refs = units.refs(rows.stream().map(r -> (UUID) r[0]).toList());
    return rows.stream()
        .map(
            r ->
                new PersonDto.Confirmation(
                    refs.get((UUID) r[0]),
                    ((Number) r[1]).longValue(),
                    ((Number) r[2]).longValue()))
        .toList();
  }

  @POST
  @Path("confirm")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_CONFIRM_MANY)
  @Operation(operationId = Permission.PERSON_CONFIRM_MANY, summary = "年度确认 of a page of files")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonDto.Confirmed.class)))
  public Response confirm(@NotNull @Valid PersonDto.ConfirmManyRequest request) {
    return Response.ok(new PersonDto.Confirmed(service.confirmMany(request.ids(), request.year())))
        .build();
  }

  @GET
  @Path("{id}/history")
  @PermissionsAllowed(Permission.PERSON_HISTORY)
  @Operation(
      operationId = Permission.PERSON_HISTORY,
      summary = "变更记录: who did which step when, newest first, the last 200")
  public List<PersonDto.Event> history(UUID id) {
    List<PersonEvent> events = history.of(service.get(id).id());
    Map<UUID, UnitRef> refs =
        units.refs(
            events.stream()
                .flatMap(e -> Stream.of("fromUnit", "toUnit").map(e.detail()::get))
                .filter(Objects::nonNull)
                .map(text -> UUID.fromString((String) text))
                .distinct()
                .toList());
    return events.stream().map(e -> event(e, refs)).toList();
  }

  private static PersonDto.Event event(PersonEvent e, Map<UUID, UnitRef> refs) {
    Map<String, Object> detail = e.detail();
    return new PersonDto.Event(
        e.id(),
        e.action(),
        detail.get("status") == null ? null : PersonStatus.valueOf((String) detail.get("status")),
        detail.get("as") == null ? null : ClosedAs.valueOf((String) detail.get("as")),
        detail.get("year") == null ? null : ((Number) detail.get("year")).intValue(),
        (String) detail.get("category"),
        unit(detail.get("fromUnit"), refs),
        unit(detail.get("toUnit"), refs),
        e.at(),
        e.byName());
  }

  private static String unit(Object id, Map<UUID, UnitRef> refs) {
    UnitRef ref = id == null ? null : refs.get(UUID.fromString((String) id));
    return ref == null ? null : ref.name();
  }
}
