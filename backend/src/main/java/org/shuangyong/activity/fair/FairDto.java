package org.shuangyong.activity.fair;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A job fair.
 *
 * @param places offered in all, {@code applicants} and {@code hired} as well
 * @param version of the activity
 */
@Schema(name = "Fair")
public record FairDto(List<Post> posts, int places, int applicants, int hired, int version) {

  @Schema(name = "FairPost")
  public record Post(
      UUID id, String employer, String title, int places, int applicants, List<Hire> hires) {}

  /** Who was hired, by the case; the case itself says who may read it. */
  @Schema(name = "FairHire")
  public record Hire(UUID id, UUID caseId, LocalDate hiredOn) {}

  @Schema(name = "FairPostRequest")
  public record PostRequest(
      @NotBlank @Size(max = 100) String employer,
      @NotBlank @Size(max = 100) String title,
      @NotNull @Min(1) @Max(9999) Integer places,
      @NotNull @Min(0) @Max(99_999) Integer applicants,
      String secrecyReason) {}

  @Schema(name = "FairHireRequest")
  public record HireRequest(@NotNull UUID caseId, @NotNull LocalDate hiredOn) {}
}
