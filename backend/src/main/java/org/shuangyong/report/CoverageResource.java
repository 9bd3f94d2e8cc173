package org.shuangyong.report;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.sheet.SheetAnswer;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.roster.Expected;
import org.shuangyong.roster.ExpectedFigures;
import org.shuangyong.roster.ExpectedRow;

/** Coverage over HTTP: the figures, the workbook, and whom 应采 and 已采 count. */
@Path("/api/v1/reports/coverage")
@Produces(MediaType.APPLICATION_JSON)
public class CoverageResource {
  @Inject CoverageService service;
  @Inject ExpectedFigures expected;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  @GET
  @Transactional
  @PermissionsAllowed(Permission.REPORT_COVERAGE)
  @Operation(
      operationId = Permission.REPORT_COVERAGE,
      summary = "应采已采、应挂已挂、喜报按期 of a unit and of those below it; this year when none is asked")
  public CoverageDto coverage(
      @QueryParam("unit") UUID unit, @QueryParam("year") @Min(1949) @Max(2200) Integer year) {
    return service.of(unit, year(year));
  }

  @GET
  @Path("export")
  @Transactional
  @Produces(Sheets.MEDIA_TYPE)
  @PermissionsAllowed(Permission.REPORT_COVERAGE_EXPORT)
  @Operation(
      operationId = Permission.REPORT_COVERAGE_EXPORT,
      summary = "The same as an Excel workbook")
  @APIResponse(responseCode = "200", content = @Content(mediaType = Sheets.MEDIA_TYPE))
  public Response export(
      @QueryParam("unit") UUID unit, @QueryParam("year") @Min(1949) @Max(2200) Integer year) {
    CoverageDto coverage = service.of(unit, year(year));
    List<CoverageDto.Row> lines = new ArrayList<>(List.of(coverage.total()));
    lines.addAll(coverage.rows());
    String title =
        "%s采集挂牌送报覆盖（%d年，截至%s）"
            .formatted(
                coverage.unit() == null ? "" : coverage.unit().name(),
                coverage.year(),
                clocks.today());
    return SheetAnswer.of(
        "覆盖%s.xlsx".formatted(clocks.today()), title, columns(coverage.total()), lines.iterator());
  }

  @GET
  @Path("expected")
  @Transactional
  @PermissionsAllowed(Permission.REPORT_EXPECTED)
  @Operation(
      operationId = Permission.REPORT_EXPECTED,
      summary = "The people behind 应采, 已采 or 未采 of a year, masked")
  public Page<ExpectedRow> expected(
      @BeanParam PageRequest page,
      @QueryParam("figure") @NotNull Expected figure,
      @QueryParam("unit") UUID unit,
      @QueryParam("year") @Min(1949) @Max(2200) Integer year) {
    return expected.page(
        currentUser.get(),
        figure,
        year(year),
        service.under(unit),
        page.cursor(),
        page.limit(),
        page.total());
  }

  private int year(Integer year) {
    return year == null ? clocks.today().getYear() : year;
  }

  private static List<Sheets.Column<CoverageDto.Row>> columns(CoverageDto.Row total) {
    return List.of(
        new Sheets.Column<>(
            "单位", 24, r -> r == total ? "合计" : r.unit() == null ? "本级及其他" : r.unit().name()),
        new Sheets.Column<>("应采", 8, CoverageDto.Row::expected),
        new Sheets.Column<>("已采", 8, CoverageDto.Row::collected),
        new Sheets.Column<>("未采", 8, r -> r.expected() - r.collected()),
        rate("采集率", CoverageDto.Row::collected, CoverageDto.Row::expected),
        new Sheets.Column<>("待核", 8, CoverageDto.Row::candidates),
        new Sheets.Column<>("应挂", 8, CoverageDto.Row::entitled),
        new Sheets.Column<>("已挂", 8, CoverageDto.Row::hung),
        new Sheets.Column<>("未挂", 8, r -> r.entitled() - r.hung()),
        rate("悬挂率", CoverageDto.Row::hung, CoverageDto.Row::toHang),
        new Sheets.Column<>("应送喜报", 10, CoverageDto.Row::letters),
        new Sheets.Column<>("已送达", 8, CoverageDto.Row::delivered),
        new Sheets.Column<>("按期送达", 10, CoverageDto.Row::onTime),
        rate("按期率", CoverageDto.Row::onTime, CoverageDto.Row::delivered),
        new Sheets.Column<>("逾期未送", 10, CoverageDto.Row::overdue));
  }

  /** An em dash where there is nothing to take a part of; never rounded up to the whole. */
  private static Sheets.Column<CoverageDto.Row> rate(
      String head, ToLongFunction<CoverageDto.Row> part, ToLongFunction<CoverageDto.Row> whole) {
    return new Sheets.Column<>(
        head,
        10,
        r ->
            whole.applyAsLong(r) == 0
                ? "—"
                : Math.floor(1000.0 * part.applyAsLong(r) / whole.applyAsLong(r)) / 10 + "%");
  }
}
