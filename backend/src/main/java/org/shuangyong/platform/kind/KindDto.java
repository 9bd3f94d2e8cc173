package org.shuangyong.platform.kind;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Editions of kinds over HTTP. */
public final class KindDto {
  private KindDto() {}

  /**
   * An edition of a kind.
   *
   * @param at when the district made it; null for the one that is shipped
   * @param by who; null likewise
   */
  @Schema(name = "KindEdition")
  public record Edition(
      Kind kind, @Schema(nullable = true) Instant at, @Schema(nullable = true) String by) {}

  /** A kind as it shall be. Its code stands in the path, its edition is counted by the server. */
  @Schema(name = "KindSaveRequest")
  public record SaveRequest(
      @NotBlank @Size(max = 40) String name,
      @NotNull @Size(max = 40) String group,
      @NotNull @Size(max = 20) List<@NotNull String> within,
      @NotNull @Size(max = 60) List<@NotNull KindField> fields,
      @NotNull @Size(max = 20) List<@NotNull KindPaper> papers,
      @NotBlank @Size(max = 200) String source,
      KindDuty duty,
      @Size(max = 40) String form,
      Course course,
      String secrecyReason) {
    Kind kind(String code, int version) {
      return new Kind(
          code, name, group, within, fields, papers, source, version, duty, form, course, false);
    }
  }
}
