package org.shuangyong.report;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.matter.MatterIndicators.By;
import org.shuangyong.matter.Period;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.sheet.SheetAnswer;
import org.shuangyong.platform.sheet.Sheets;

/** The indicators over HTTP: of a period, broken down, and as a workbook. */
@Path("/api/v1/reports/indicators")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorsResource {
  @Inject IndicatorsService service;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.REPORT_INDICATORS)
  @Operation(
      operationId = Permission.REPORT_INDICATORS,
      summary = "The indicators of a period, and of one beside it")
  public IndicatorsDto indicators(
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to,
      @QueryParam("beforeFrom") LocalDate beforeFrom,
      @QueryParam("beforeTo") LocalDate beforeTo) {
    return service.indicators(Period.of(from, to), before(beforeFrom, beforeTo));
  }

  @GET
  @Path("breakdown")
  @Transactional
  @PermissionsAllowed(Permission.REPORT_BREAKDOWN)
  @Operation(
      operationId = Permission.REPORT_BREAKDOWN,
      summary = "The indicators of a period by lead unit, point, list, kind or kind of actor")
  public IndicatorsDto.Breakdown breakdown(
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to,
      @QueryParam("by") @NotNull By by) {
    return new IndicatorsDto.Breakdown(by, service.groups(by, Period.of(from, to)));
  }

  @GET
  @Path("export")
  @Transactional
  @Produces(Sheets.MEDIA_TYPE)
  @PermissionsAllowed(Permission.REPORT_EXPORT)
  @Operation(
      operationId = Permission.REPORT_EXPORT,
      summary = "The indicators with a breakdown as an Excel workbook")
  @APIResponse(responseCode = "200", content = @Content(mediaType = Sheets.MEDIA_TYPE))
  public Response export(
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to,
      @QueryParam("beforeFrom") LocalDate beforeFrom,
      @QueryParam("beforeTo") LocalDate beforeTo,
      @QueryParam("by") @NotNull By by) {
    Period period = Period.of(from, to);
    List<IndicatorsSheet.Line> lines = service.lines(by, period, before(beforeFrom, beforeTo));
    return SheetAnswer.of(
        "双拥工作指标.xlsx",
        "双拥工作指标（%s 至 %s，%s）".formatted(from, to, IndicatorsSheet.word(by)),
        IndicatorsSheet.COLUMNS,
        lines.iterator());
  }

  private static Period before(LocalDate from, LocalDate to) {
    return from == null && to == null ? null : Period.of(from, to);
  }
}
