package org.shuangyong.body;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.problem.ProblemException;

/** Duty days over HTTP (4.2, 12.4). */
@Path("/api/v1/bodies/{id}/duty")
@Produces(MediaType.APPLICATION_JSON)
public class DutyResource {
  @Inject DutyService service;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.DUTY_LIST)
  @Operation(
      operationId = Permission.DUTY_LIST,
      summary = "Who is on duty from a day to a day, at most 100 days")
  public List<DutyDto> list(
      UUID id,
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to) {
    if (to.isBefore(from) || to.isAfter(from.plusDays(100))) {
      throw ProblemException.field("to", "out-of-range");
    }
    service.seen(id);
    return service.of(id, from, to);
  }

  @PUT
  @Path("{day}")
  @Transactional
  @PermissionsAllowed(Permission.DUTY_SET)
  @Operation(
      operationId = Permission.DUTY_SET,
      summary = "Sets who is on duty on a day, and of days gone by who came")
  public List<DutyDto> set(UUID id, LocalDate day, @NotNull @Valid DutyDto.SetRequest request) {
    return service.set(id, day, request);
  }
}
