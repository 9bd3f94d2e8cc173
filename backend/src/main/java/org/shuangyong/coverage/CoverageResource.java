package org.shuangyong.coverage;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.activity.Audience;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.ProblemException;

/** Coverage over HTTP. */
@Path("/api/v1/coverage")
@Produces(MediaType.APPLICATION_JSON)
public class CoverageResource {
  @Inject CoverageService service;
  @Inject PairCoverage pairs;
  @Inject Clocks clocks;

  @GET
  @Path("duties")
  @Transactional
  @PermissionsAllowed(Permission.COVERAGE_DUTIES)
  @Operation(
      operationId = Permission.COVERAGE_DUTIES,
      summary = "What each unit of the scope owes in a year and how much of it was done")
  public CoverageDto.Duties duties(@QueryParam("year") @Min(2000) @Max(2100) Integer year) {
    return service.duties(year == null ? clocks.today().getYear() : year);
  }

  @GET
  @Path("pairs")
  @Transactional
  @PermissionsAllowed(Permission.COVERAGE_PAIRS)
  @Operation(
      operationId = Permission.COVERAGE_PAIRS,
      summary = "Joint activities of each pair of party organizations by half-year (7.3)")
  public CoverageDto.Pairs pairs(@QueryParam("year") @Min(2000) @Max(2100) Integer year) {
    return pairs.of(year == null ? clocks.today().getYear() : year);
  }

  @GET
  @Path("heat")
  @PermissionsAllowed(Permission.COVERAGE_HEAT)
  @Operation(
      operationId = Permission.COVERAGE_HEAT,
      summary =
          "National-defence sessions by town and by class of people, the last eight quarters (1.13)")
  public CoverageDto.Heat heat() {
    return service.heat();
  }

  @GET
  @Path("sessions")
  @Transactional
  @PermissionsAllowed(Permission.COVERAGE_SESSIONS)
  @Operation(
      operationId = Permission.COVERAGE_SESSIONS,
      summary = "The sessions behind a cell of the heat table")
  public List<CoverageDto.Session> sessions(
      @QueryParam("unit") @Parameter(description = "A town, or else a class") UUID unit,
      @QueryParam("audience") Audience audience,
      @QueryParam("quarter") @NotNull @Parameter(description = "Any day of the quarter")
          LocalDate quarter) {
    if ((unit == null) == (audience == null)) {
      throw ProblemException.field("unit", "invalid");
    }
    return unit == null ? service.sessions(audience, quarter) : service.sessions(unit, quarter);
  }
}
