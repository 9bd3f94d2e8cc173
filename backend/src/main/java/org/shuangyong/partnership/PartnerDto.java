package org.shuangyong.partnership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.unit.UnitRef;

/**
 * A partner over HTTP: the district's public register, but for the phone.
 *
 * @param phone masked
 * @param checked the check of this year, null while there is none
 * @param projects how many partnerships it has that have not ended
 * @param offers how many offers of it are valid today
 */
@Schema(name = "Partner")
public record PartnerDto(
    UUID id,
    String name,
    PartnerSort sort,
    @Schema(nullable = true) String uscc,
    @Schema(nullable = true) String place,
    @Schema(nullable = true) String head,
    @Schema(nullable = true) Integer members,
    @Schema(nullable = true) String contact,
    @Schema(nullable = true) String phone,
    UnitRef keeper,
    @Schema(nullable = true) CheckResult checked,
    long projects,
    long offers,
    int version,
    List<String> allowedActions) {

  @Schema(name = "PartnerRef")
  public record Ref(UUID id, String name, @Schema(nullable = true) String uscc) {
    static Ref of(Partner partner) {
      return new Ref(partner.id(), partner.name(), partner.uscc());
    }
  }

  /** With all its years and papers, such as the charter. */
  @Schema(name = "PartnerWhole")
  public record Whole(
      PartnerDto partner, List<Check> checks, List<Project> projects, List<AttachmentDto> files) {}

  @Schema(name = "PartnerCheck")
  public record Check(
      int year, CheckResult result, LocalDate on, @Schema(nullable = true) String note) {}

  /** A partnership of it that the caller may see. */
  @Schema(name = "PartnerProject")
  public record Project(
      UUID id,
      String kind,
      String title,
      LocalDate validFrom,
      @Schema(nullable = true) LocalDate validTo) {}

  /**
   * @param uscc asked of social organizations and firms
   * @param phone null keeps what stood, blank takes it away
   * @param attachmentIds loose files of the caller that are added, such as the charter
   */
  @Schema(name = "PartnerSaveRequest")
  public record SaveRequest(
      @NotBlank @Size(max = 120) String name,
      @NotNull PartnerSort sort,
      @Size(max = 18) String uscc,
      @Size(max = 120) String place,
      @Size(max = 60) String head,
      @Min(0) @Max(1_000_000) Integer members,
      @Size(max = 60) String contact,
      @Size(max = 30) String phone,
      @Size(max = 20) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {}

  @Schema(name = "PartnerCheckRequest")
  public record CheckRequest(
      @NotNull @Min(2000) @Max(2100) Integer year,
      @NotNull CheckResult result,
      @NotNull LocalDate on,
      @Size(max = 200) String note,
      String secrecyReason) {}

  @Schema(name = "PartnerRevealRequest")
  public record RevealRequest(@NotBlank @Size(max = 200) String reason) {}

  @Schema(name = "PartnerRevealed")
  public record Revealed(@Schema(nullable = true) String value) {}
}
