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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Moves of files over HTTP. */
@Path("/api/v1/person-moves")
@Produces(MediaType.APPLICATION_JSON)
public class PersonMoveResource {
  @Inject PersonMoveService service;
  @Inject PersonMoveRepository moves;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;

  @GET
  @PermissionsAllowed(Permission.PERSON_MOVE_LIST)
  @Operation(
      operationId = Permission.PERSON_MOVE_LIST,
      summary = "Moves out of the scope and into it, newest first")
  public Page<PersonMoveDto> list(
      @BeanParam PageRequest page, @QueryParam("status") PersonMoveStatus status) {
    User user = currentUser.get();
    return Page.of(
        moves.page(user, status, page.cursor(), page.limit()),
        page.limit(),
        this::dto,
        found -> new Cursor("", found.move().id()),
        page.total() ? moves.count(user, status) : null);
  }

  @POST
  @Replayable
  @PermissionsAllowed(Permission.PERSON_MOVE_ASK)
  @Operation(
      operationId = Permission.PERSON_MOVE_ASK,
      summary = "迁出 to another place of the district, which must accept it",
      description = "If-Match is the file's version.")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = PersonMoveDto.class)))
  public Response ask(
      @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PersonMoveDto.AskRequest request) {
    return answer(201, service.ask(ifMatch, request));
  }

  @POST
  @Path("{id}/accept")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_MOVE_ACCEPT)
  @Operation(operationId = Permission.PERSON_MOVE_ACCEPT, summary = "接收, by the receiving side")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonMoveDto.class)))
  public Response accept(UUID id, @HeaderParam("If-Match") String ifMatch) {
    return answer(200, service.accept(id, ifMatch));
  }

  @POST
  @Path("{id}/refuse")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_MOVE_REFUSE)
  @Operation(operationId = Permission.PERSON_MOVE_REFUSE, summary = "不接收, with the reason")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonMoveDto.class)))
  public Response refuse(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PersonMoveDto.AnswerRequest request) {
    return answer(200, service.refuse(id, ifMatch, request));
  }

  @POST
  @Path("{id}/withdraw")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_MOVE_WITHDRAW)
  @Operation(operationId = Permission.PERSON_MOVE_WITHDRAW, summary = "撤回, by the giving side")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonMoveDto.class)))
  public Response withdraw(UUID id, @HeaderParam("If-Match") String ifMatch) {
    return answer(200, service.withdraw(id, ifMatch));
  }

  private Response answer(int status, PersonMoveRepository.Found found) {
    return Versions.with(status, dto(found), found.move().version());
  }

  private PersonMoveDto dto(PersonMoveRepository.Found found) {
    User user = currentUser.get();
    PersonMove m = found.move();
    Map<UUID, UnitRef> refs = units.refs(List.of(m.fromUnitId(), m.unitId()));
    return new PersonMoveDto(
        m.id(),
        PersonDto.Ref.of(found.person()),
        refs.get(m.fromUnitId()),
        refs.get(m.unitId()),
        m.status(),
        m.askerName(),
        m.askedAt(),
        m.deciderName(),
        m.decidedAt(),
        m.reason() == null || m.reason().isEmpty() ? null : m.reason(),
        user.scope().covers(m.unitPath()),
        m.version(),
        Stream.of(PersonMoveStep.values())
            .filter(step -> m.status().after(step).isPresent())
            .filter(step -> PersonMoveService.hand(user, step, m, found.person()))
            .map(step -> "person-move." + step.name().toLowerCase())
            .filter(user::may)
            .toList());
  }
}
