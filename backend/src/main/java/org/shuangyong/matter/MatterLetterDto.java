package org.shuangyong.matter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.platform.file.AttachmentDto;

/** A letter of a matter over HTTP (9.3). */
@Schema(name = "MatterLetter")
public record MatterLetterDto(
    UUID id,
    LetterDirection direction,
    @Schema(nullable = true) String number,
    LocalDate on,
    String partner,
    String subject,
    List<AttachmentDto> attachments) {

  /**
   * The letters in their order.
   *
   * @param writable whether the caller may add one
   */
  @Schema(name = "MatterLetters")
  public record Letters(boolean writable, List<MatterLetterDto> items) {}

  /**
   * @param partner the unit outside the district
   * @param attachmentIds loose files of the caller: the letter itself
   */
  @Schema(name = "MatterLetterRequest")
  public record RecordRequest(
      @NotNull LetterDirection direction,
      @Size(max = 60) String number,
      @NotNull LocalDate on,
      @NotBlank @Size(max = 120) String partner,
      @NotBlank @Size(max = 200) String subject,
      @Size(max = 20) List<@NotNull UUID> attachmentIds,
      String secrecyReason) {}
}
