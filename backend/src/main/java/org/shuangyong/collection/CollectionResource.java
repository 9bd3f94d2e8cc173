package org.shuangyong.collection;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.matter.Matter;
import org.shuangyong.matter.MatterDto;
import org.shuangyong.matter.MatterFigures;
import org.shuangyong.matter.MatterView;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Collectings over HTTP. */
@Path("/api/v1/collections")
@Produces(MediaType.APPLICATION_JSON)
public class CollectionResource {
  @Inject CollectionService service;
  @Inject CollectionRepository collections;
  @Inject MatterFigures figures;
  @Inject MatterView matterView;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.COLLECTION_LIST)
  @Operation(
      operationId = Permission.COLLECTION_LIST,
      summary = "Collectings that ask the caller's units, the last closing first")
  public Page<CollectionDto.Row> list(
      @BeanParam PageRequest page, @QueryParam("year") Integer year) {
    User user = currentUser.get();
    List<Collecting> rows = collections.page(user, year, page.cursor(), page.limit());
    Map<UUID, List<CollectionDto.Answer>> answers = answers(user, rows, false);
    return Page.of(
        rows,
        page.limit(),
        c -> row(c, answers.getOrDefault(c.id(), List.of())),
        c -> new Cursor(c.closesOn().toString(), c.id()),
        null);
  }

  @GET
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.COLLECTION_GET)
  @Operation(operationId = Permission.COLLECTION_GET, summary = "One collecting with its answers")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CollectionDto.class)))
  public Response get(UUID id) {
    return answer(200, service.get(id));
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.COLLECTION_OPEN)
  @Operation(operationId = Permission.COLLECTION_OPEN, summary = "Opens a collecting (征集)")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = CollectionDto.class)))
  public Response open(@NotNull @Valid CollectionDto.OpenRequest request) {
    return answer(201, service.open(request));
  }

  @PUT
  @Path("{id}")
  @Transactional
  @PermissionsAllowed(Permission.COLLECTION_CHANGE)
  @Operation(operationId = Permission.COLLECTION_CHANGE, summary = "Changes title, note and days")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CollectionDto.class)))
  public Response change(
      UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CollectionDto.ChangeRequest request) {
    return answer(200, service.change(id, ifMatch, request));
  }

  @POST
  @Path("{id}/matters")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.COLLECTION_PROPOSE)
  @Operation(operationId = Permission.COLLECTION_PROPOSE, summary = "提报 a matter in answer")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = MatterDto.class)))
  public Response propose(UUID id, @NotNull @Valid MatterDto.ProposeRequest request) {
    Matter matter = service.propose(id, request);
    return Versions.with(201, matterView.whole(matter), matter.version());
  }

  @POST
  @Path("{id}/none")
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.COLLECTION_NONE)
  @Operation(operationId = Permission.COLLECTION_NONE, summary = "Answers 无需求 (零报告)")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CollectionDto.class)))
  public Response none(UUID id) {
    return answer(200, service.none(id));
  }

  private Response answer(int status, Collecting collection) {
    User user = currentUser.get();
    List<CollectionDto.Answer> answers =
        answers(user, List.of(collection), true).getOrDefault(collection.id(), List.of());
    CollectionDto.Row row = row(collection, answers);
    CollectionDto dto =
        new CollectionDto(
            row.id(),
            row.list(),
            row.year(),
            row.special(),
            row.title(),
            collection.note(),
            row.opensOn(),
            row.closesOn(),
            row.open(),
            collection.createdBy(),
            row.asked(),
            row.answered(),
            row.matters(),
            answers,
            collection.version(),
            allowed(user, row.open(), answers));
    return Versions.with(status, dto, collection.version());
  }

  private static List<String> allowed(User user, boolean open, List<CollectionDto.Answer> answers) {
    List<String> words = new ArrayList<>();
    if (user.may(Permission.COLLECTION_CHANGE)) {
      words.add(Permission.COLLECTION_CHANGE);
    }
    CollectionDto.Answer own =
        answers.stream()
            .filter(a -> a.unit().id().equals(user.unit().id()))
            .findFirst()
            .orElse(null);
    if (open && user.may(Permission.COLLECTION_PROPOSE)) {
      if (own != null || user.may(Permission.COLLECTION_CHANGE)) {
        words.add(Permission.COLLECTION_PROPOSE);
      }
      if (own != null && own.matters() == 0 && own.noneOn() == null) {
        words.add(Permission.COLLECTION_NONE);
      }
    }
    return words;
  }

  private CollectionDto.Row row(Collecting c, List<CollectionDto.Answer> answers) {
    return new CollectionDto.Row(
        c.id(),
        c.list(),
        c.year(),
        c.special(),
        c.title(),
        c.opensOn(),
        c.closesOn(),
        c.openOn(clocks.today()),
        answers.size(),
        (int) answers.stream().filter(a -> a.matters() > 0 || a.noneOn() != null).count(),
        answers.stream().mapToLong(CollectionDto.Answer::matters).sum());
  }

  /** Two statements whatever the number of collectings, and a third for the units' names. */
  private Map<UUID, List<CollectionDto.Answer>> answers(
      User user, List<Collecting> list, boolean named) {
    List<UUID> ids = list.stream().map(Collecting::id).toList();
    List<CollectionUnit> asked = collections.units(user, ids);
    Map<UUID, Map<UUID, Long>> counts = new HashMap<>();
    figures
        .proposedFor(ids)
        .forEach(
            c ->
                counts
                    .computeIfAbsent(c.collection(), k -> new HashMap<>())
                    .put(c.unit(), c.matters()));
    Map<UUID, UnitRef> refs =
        named ? units.refs(asked.stream().map(CollectionUnit::unitId).toList()) : Map.of();
    return asked.stream()
        .collect(
            Collectors.groupingBy(
                CollectionUnit::collectionId,
                Collectors.mapping(
                    u ->
                        new CollectionDto.Answer(
                            refs.get(u.unitId()),
                            counts
                                .getOrDefault(u.collectionId(), Map.of())
                                .getOrDefault(u.unitId(), 0L),
                            u.noneOn(),
                            u.noneBy()),
                    Collectors.toList())));
  }
}
