package org.shuangyong.family;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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

/** 疑似重复 over HTTP. */
@Path("/api/v1/person-twins")
@Produces(MediaType.APPLICATION_JSON)
public class PersonTwinResource {
  @Inject PersonTwinService service;
  @Inject PersonTwinRepository twins;
  @Inject PersonView view;
  @Inject CurrentUser currentUser;

  @GET
  @PermissionsAllowed(Permission.PERSON_TWIN_LIST)
  @Operation(
      operationId = Permission.PERSON_TWIN_LIST,
      summary = "Pairs of one state of which both files are within the scope, oldest first")
  public Page<PersonTwinDto> list(
      @BeanParam PageRequest page,
      @QueryParam("status") @DefaultValue("OPEN") PersonTwinStatus status) {
    User user = currentUser.get();
    return Page.ofAll(
        twins.page(user, status, page.cursor(), page.limit()),
        page.limit(),
        this::dtos,
        pair -> new Cursor("", pair.twin().id()),
        page.total() ? twins.count(user, status) : null);
  }

  @POST
  @Path("{id}/propose")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_TWIN_PROPOSE)
  @Operation(
      operationId = Permission.PERSON_TWIN_PROPOSE,
      summary = "One person says which file stays")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonTwinDto.class)))
  public Response propose(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PersonTwinDto.ProposeRequest request) {
    return answer(service.propose(id, ifMatch, request.keptId()));
  }

  @POST
  @Path("{id}/distinct")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_TWIN_DISTINCT)
  @Operation(operationId = Permission.PERSON_TWIN_DISTINCT, summary = "非同一人")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonTwinDto.class)))
  public Response distinct(UUID id, @HeaderParam("If-Match") String ifMatch) {
    return answer(service.distinct(id, ifMatch));
  }

  @POST
  @Path("{id}/merge")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_TWIN_MERGE)
  @Operation(
      operationId = Permission.PERSON_TWIN_MERGE,
      summary = "并档, by another than proposed it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonTwinDto.class)))
  public Response merge(UUID id, @HeaderParam("If-Match") String ifMatch) {
    return answer(service.merge(id, ifMatch));
  }

  @POST
  @Path("{id}/refuse")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_TWIN_REFUSE)
  @Operation(operationId = Permission.PERSON_TWIN_REFUSE, summary = "The proposal is not followed")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonTwinDto.class)))
  public Response refuse(UUID id, @HeaderParam("If-Match") String ifMatch) {
    return answer(service.refuse(id, ifMatch));
  }

  @POST
  @Path("{id}/undo")
  @Replayable
  @PermissionsAllowed(Permission.PERSON_TWIN_UNDO)
  @Operation(
      operationId = Permission.PERSON_TWIN_UNDO,
      summary = "Both files get back exactly what they had")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonTwinDto.class)))
  public Response undo(UUID id, @HeaderParam("If-Match") String ifMatch) {
    return answer(service.undo(id, ifMatch));
  }

  private Response answer(PersonTwinRepository.Pair pair) {
    return Versions.with(200, dtos(List.of(pair)).get(0), pair.twin().version());
  }

  private List<PersonTwinDto> dtos(List<PersonTwinRepository.Pair> pairs) {
    List<PersonDto.Row> rows =
        view.rows(pairs.stream().flatMap(p -> Stream.of(p.first(), p.second())).toList());
    List<PersonTwinDto> dtos = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      PersonTwin t = pairs.get(i).twin();
      dtos.add(
          new PersonTwinDto(
              t.id(),
              t.status(),
              rows.get(2 * i),
              rows.get(2 * i + 1),
              t.keptId(),
              t.proposerName(),
              t.mergerName(),
              t.updatedAt(),
              t.version(),
              actions(t)));
    }
    return dtos;
  }

  private List<String> actions(PersonTwin t) {
    User user = currentUser.get();
    return Stream.of(PersonTwinStep.values())
        .filter(step -> t.status().after(step).isPresent())
        .filter(step -> step != PersonTwinStep.MERGE || !user.id().equals(t.proposedBy()))
        .map(step -> "person-twin." + step.name().toLowerCase())
        .filter(user::may)
        .toList();
  }
}
