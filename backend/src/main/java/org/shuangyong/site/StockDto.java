package org.shuangyong.site;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a site has in store, and what it has done, over HTTP. */
public final class StockDto {
  private StockDto() {}

  /**
   * A line of goods.
   *
   * @param scarce below the least that should be there
   * @param expired some of it is past its day
   */
  @Schema(name = "SiteStock")
  public record Line(
      UUID id,
      String item,
      String measure,
      int quantity,
      int least,
      @Schema(nullable = true) LocalDate expiresOn,
      boolean scarce,
      boolean expired) {}

  @Schema(name = "SiteStockMove")
  public record Move(
      UUID id, String item, int delta, LocalDate onDay, String note, String by, Instant at) {}

  /**
   * @param moves the last of all lines
   */
  @Schema(name = "SiteStocks")
  public record Book(List<Line> lines, List<Move> moves) {}

  /**
   * @param month such as 2026-03
   */
  @Schema(name = "SiteMonth")
  public record Month(String month, int times, int people, int meals, String by) {}

  /**
   * Beds of a 光荣院, as the dated numbers and the cases of 光荣院供养 say; nothing is counted twice.
   *
   * @param beds null where no number is set
   * @param residents those whose cases the caller sees; others are counted only
   */
  @Schema(name = "SiteHome")
  public record Home(@Schema(nullable = true) Integer beds, long used, List<Resident> residents) {}

  /**
   * @param ground the admission basis, null where the case hides it
   * @param law what the case rests on
   */
  @Schema(name = "SiteResident")
  public record Resident(
      UUID caseId,
      String name,
      @Schema(nullable = true) String ground,
      @Schema(nullable = true) String care,
      String law,
      LocalDate since) {}

  @Schema(name = "SiteStockRequest")
  public record AddRequest(
      @NotBlank @Size(max = 60) String item,
      @NotBlank @Size(max = 10) String measure,
      @NotNull @Min(0) @Max(10_000_000) Integer least,
      LocalDate expiresOn,
      String secrecyReason) {}

  /**
   * @param delta in above nothing, out below; not nothing
   */
  @Schema(name = "SiteStockMoveRequest")
  public record MoveRequest(
      @NotNull @Min(-10_000_000) @Max(10_000_000) Integer delta,
      @NotNull LocalDate onDay,
      @NotBlank @Size(max = 200) String note,
      String secrecyReason) {}

  @Schema(name = "SiteMonthRequest")
  public record MonthRequest(
      @NotNull @Min(0) @Max(10_000) Integer times,
      @NotNull @Min(0) @Max(10_000_000) Integer people,
      @NotNull @Min(0) @Max(10_000_000) Integer meals) {}
}
