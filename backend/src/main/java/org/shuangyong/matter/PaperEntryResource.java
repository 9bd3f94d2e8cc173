package org.shuangyong.matter;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Replayable;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Classified matters over HTTP: a register number in, a list of register numbers out (4.4). */
@Path("/api/v1/paper-entries")
@Produces(MediaType.APPLICATION_JSON)
public class PaperEntryResource {
  @Inject EntityManager em;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;
  @Inject Audit audit;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.PAPER_ENTRY_LIST)
  @Operation(
      operationId = Permission.PAPER_ENTRY_LIST,
      summary = "Register numbers within scope, newest first")
  public Page<PaperEntryDto> list(@BeanParam PageRequest page) {
    User user = currentUser.get();
    Cursor after = page.cursor();
    var query =
        em.createQuery(
            "from PaperEntry p where "
                + user.scope().predicate("p.unitPath")
                + (after == null ? "" : " and (p.createdAt, p.id) < (:at, :id)")
                + " order by p.createdAt desc, p.id desc",
            PaperEntry.class);
    user.scope().bind(query);
    if (after != null) {
      query.setParameter("at", after.instant()).setParameter("id", after.id());
    }
    List<PaperEntry> rows = query.setMaxResults(page.limit() + 1).getResultList();
    Map<UUID, UnitRef> refs = units.refs(rows.stream().map(PaperEntry::unitId).toList());
    return Page.of(
        rows,
        page.limit(),
        p -> dto(p, refs),
        p -> new Cursor(p.createdAt().toString(), p.id()),
        null);
  }

  @POST
  @Transactional
  @Replayable
  @PermissionsAllowed(Permission.PAPER_ENTRY_RECORD)
  @Operation(
      operationId = Permission.PAPER_ENTRY_RECORD,
      summary = "涉密，另走涉密渠道: keeps the paper register's number and nothing else")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = PaperEntryDto.class)))
  public Response record(@NotNull @Valid PaperEntryDto.RecordRequest request) {
    User user = currentUser.get();
    PaperEntry entry =
        new PaperEntry(
            request.paperNo().strip(), user.unit().id(), user.unit().path(), clocks.now());
    em.persist(entry);
    em.flush();
    audit.record(Permission.PAPER_ENTRY_RECORD, "paper-entry", entry.id(), Map.of());
    return Response.status(201).entity(dto(entry, units.refs(List.of(user.unit().id())))).build();
  }

  private static PaperEntryDto dto(PaperEntry entry, Map<UUID, UnitRef> refs) {
    return new PaperEntryDto(
        entry.id(), entry.paperNo(), refs.get(entry.unitId()), entry.createdAt());
  }
}
