package org.shuangyong.site;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A project over HTTP.
 *
 * @param budget whole fen
 */
@Schema(name = "SiteProject")
public record ProjectDto(
    UUID id,
    SiteDto.Ref site,
    String name,
    String elements,
    @Schema(nullable = true) Long budget,
    @Schema(nullable = true) String fundSource,
    @Schema(nullable = true) LocalDate dueOn,
    ProjectStatus status,
    LocalDate movedOn,
    @Schema(nullable = true) String note,
    int version,
    List<String> allowedActions) {

  @Schema(name = "SiteProjectRequest")
  public record SaveRequest(
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 500) String elements,
      @Min(0) @Max(1_000_000_000_000L) Long budget,
      @Size(max = 100) String fundSource,
      LocalDate dueOn,
      String secrecyReason) {}

  @Schema(name = "SiteProjectMoveRequest")
  public record MoveRequest(@Size(max = 500) String text, String secrecyReason) {}
}
