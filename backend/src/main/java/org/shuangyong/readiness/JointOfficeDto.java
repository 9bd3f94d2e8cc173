package org.shuangyong.readiness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.body.BodyDto;
import org.shuangyong.body.DutyDto;
import org.shuangyong.matter.MatterStatus;

/**
 * A month of a joint office: who was there on which day, and what was handled (12.4).
 *
 * @param troops and {@code locality}: the days on which each side had somebody there
 * @param both the days on which both sides had
 */
@Schema(name = "JointOfficeMonth")
public record JointOfficeDto(
    BodyDto.Ref body,
    String month,
    List<DutyDto> duty,
    List<Entry> log,
    int locality,
    int troops,
    int both,
    List<String> allowedActions) {

  /**
   * @param matter the matter it was about, as far as the caller may see it
   */
  @Schema(name = "JointOfficeEntry")
  public record Entry(
      UUID id, LocalDate day, String text, String by, @Schema(nullable = true) Item matter) {}

  @Schema(name = "JointOfficeItem")
  public record Item(
      UUID id, @Schema(nullable = true) String ledgerNo, String title, MatterStatus status) {}

  @Schema(name = "JointOfficeLogRequest")
  public record LogRequest(
      @NotNull LocalDate day,
      @NotBlank @Size(max = 500) String text,
      UUID matterId,
      String secrecyReason) {}
}
