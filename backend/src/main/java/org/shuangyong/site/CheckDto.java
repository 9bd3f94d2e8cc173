package org.shuangyong.site;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.matter.MatterDto;
import org.shuangyong.platform.file.AttachmentDto;

/**
 * A look at a site over HTTP.
 *
 * @param matter what its defect led to, for who sees that matter; else null
 */
@Schema(name = "SiteCheck")
public record CheckDto(
    UUID id,
    UUID siteId,
    @Schema(nullable = true) UUID roundId,
    @Schema(nullable = true) String roundName,
    LocalDate checkedOn,
    String by,
    String byUnit,
    Map<String, Object> answers,
    SiteCondition condition,
    CheckStatus status,
    @Schema(nullable = true) String defect,
    @Schema(nullable = true) MatterDto.Row matter,
    @Schema(nullable = true) LocalDate againOn,
    @Schema(nullable = true) String againBy,
    @Schema(nullable = true) String againNote,
    List<AttachmentDto> photos,
    int version,
    List<String> allowedActions) {

  /**
   * A look.
   *
   * @param roundId null between rounds
   * @param takenOn the day on which the pictures were taken, as the phone says; not before the
   *     round and not in the future
   * @param answers the kind's own questions
   * @param defect said when it does not pass: opens a 设施缺陷 matter for the owner
   * @param dueOn by when it should be mended, a wish
   */
  @Schema(name = "SiteCheckRequest")
  public record AddRequest(
      UUID roundId,
      @NotNull LocalDate takenOn,
      @NotNull @Size(max = 20) Map<String, Object> answers,
      @NotNull SiteCondition condition,
      @Size(max = 500) String defect,
      LocalDate dueOn,
      @NotEmpty @Size(max = 9) List<@NotNull UUID> photoIds,
      String secrecyReason) {
    public AddRequest {
      defect = org.shuangyong.platform.web.Texts.blankToNull(defect);
    }
  }

  /** 复查. */
  @Schema(name = "SiteRecheckRequest")
  public record AgainRequest(
      @NotNull CheckAction found,
      @Size(max = 500) String note,
      @NotEmpty @Size(max = 9) List<@NotNull UUID> photoIds,
      String secrecyReason) {}
}
