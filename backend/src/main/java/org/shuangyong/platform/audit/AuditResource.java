package org.shuangyong.platform.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;

/** The trail, for auditors. */
@Path("/api/v1/audit-events")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
  private static final int STEP = 1000;

  @Inject AuditRepository events;
  @Inject CurrentUser user;
  @Inject jakarta.persistence.EntityManager em;

  @GET
  @PermissionsAllowed(Permission.AUDIT_LIST)
  @Operation(operationId = Permission.AUDIT_LIST, summary = "The trail, newest first")
  public Page<AuditDto> list(
      @BeanParam PageRequest page,
      @QueryParam("action") String action,
      @QueryParam("actor") @Size(max = 60) @Parameter(description = "Part of the person's name")
          String actor,
      @QueryParam("actorId") String actorId,
      @QueryParam("recordId") UUID recordId,
      @QueryParam("from") Instant from,
      @QueryParam("to") Instant to) {
    List<AuditEvent> rows =
        events.page(action, actor, actorId, recordId, from, to, page.cursor(), page.limit());
    return Page.of(
        rows, page.limit(), AuditDto::of, e -> new Cursor(e.at().toString(), e.id()), null);
  }

  @GET
  @Path("verify")
  @Transactional
  @PermissionsAllowed(Permission.AUDIT_VERIFY)
  @Operation(operationId = Permission.AUDIT_VERIFY, summary = "Walks the chain of seals")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AuditDto.Verification.class)))
  public Response verify() {
    String region = user.get().region();
    Object[] end = events.end(region);
    String hash = AuditSealJob.FIRST_HASH;
    long no = 0;
    Long broken = null;
    List<AuditEvent> step;
    do {
      step = events.chain(no, STEP);
      for (AuditEvent event : step) {
        String expected = AuditSealJob.link(hash, no + 1, event);
        if (event.chainNo() != no + 1 || !Objects.equals(expected, event.chainHash())) {
          broken = no + 1;
          break;
        }
        no++;
        hash = expected;
      }
      em.clear();
    } while (broken == null && step.size() == STEP);
    // An event removed at the end leaves a fitting chain that is too short.
    if (broken == null && end != null && ((Number) end[0]).longValue() != no) {
      broken = no + 1;
    }
    return Response.ok(new AuditDto.Verification(broken == null, no, events.unsealed(), broken))
        .build();
  }
}
