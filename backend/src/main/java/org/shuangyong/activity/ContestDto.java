package org.shuangyong.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The entries of a contest; its list of awards are those with one.
 *
 * @param version of the activity, which a write names
 */
@Schema(name = "Contest")
public record ContestDto(List<Entry> entries, int version, List<String> allowedActions) {

  /**
   * An entry, also as it is written.
   *
   * @param no its number in the contest, by its place in the list; what is sent is not read
   */
  @Schema(name = "ContestEntry")
  public record Entry(
      @Schema(nullable = true) Integer no,
      @NotBlank @Size(max = 120) String title,
      @NotBlank @Size(max = 60) String author,
      @Schema(nullable = true) @Size(max = 120) String sender,
      @Schema(nullable = true) @Size(max = 40) String category,
      @Schema(nullable = true) @Size(max = 40) String award,
      @Schema(nullable = true) @Size(max = 60) String awardNo) {}

  @Schema(name = "ContestSetRequest")
  public record SetRequest(
      @NotNull @Size(max = 500) List<@NotNull @Valid Entry> entries, String secrecyReason) {}
}
