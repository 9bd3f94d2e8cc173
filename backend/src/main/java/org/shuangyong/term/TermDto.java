package org.shuangyong.term;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term over HTTP, with its targets in order of years. */
@Schema(name = "Term")
public record TermDto(
    UUID id,
    String title,
    int startYear,
    int endYear,
    @Schema(nullable = true) String docNo,
    @Schema(nullable = true) String note,
    List<Target> targets,
    int version,
    List<String> allowedActions) {

  @Schema(name = "TermTarget")
  public record Target(UUID id, int year, String text) {
    public static Target of(TermTarget t) {
      return new Target(t.id(), t.year(), t.text());
    }
  }

  @Schema(name = "TermRow")
  public record Row(UUID id, String title, int startYear, int endYear) {
    static Row of(Term t) {
      return new Row(t.id(), t.title(), t.startYear(), t.endYear());
    }
  }

  /**
   * A whole term. Targets named by id are kept and rewritten, those without id are new, those not
   * named are removed, which is refused while a measure serves them.
   */
  @Schema(name = "TermWriteRequest")
  public record WriteRequest(
      @NotBlank @Size(max = 200) String title,
      @NotNull @Min(1949) @Max(2100) Integer startYear,
      @NotNull @Min(1949) @Max(2100) Integer endYear,
      @Size(max = 60) String docNo,
      @Size(max = 2000) String note,
      @NotNull @Size(max = 200) List<@NotNull @Valid TargetRequest> targets,
      String secrecyReason) {}

  @Schema(name = "TermTargetRequest")
  public record TargetRequest(
      UUID id, @NotNull Integer year, @NotBlank @Size(max = 500) String text) {}
}
