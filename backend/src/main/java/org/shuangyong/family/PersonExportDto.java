package org.shuangyong.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An export of files over HTTP.
 *
 * @param number stands on every page of the workbook
 * @param whole numbers, phones and addresses in clear, except of minors
 * @param rows as counted when it was asked for
 * @param status of the unit, state and category asked for; {@code byName} tells that a name, number
 *     or phone narrows the list, which is not shown
 * @param jobId the job whose file it is, for the person who asked
 */
@Schema(name = "PersonExport")
public record PersonExportDto(
    UUID id,
    String number,
    PersonExportStatus status,
    boolean whole,
    String reason,
    long rows,
    @Schema(nullable = true) String unitName,
    @Schema(nullable = true) PersonStatus personStatus,
    @Schema(nullable = true) String category,
    @Schema(nullable = true) Integer unconfirmedIn,
    boolean byName,
    String asker,
    String askerUnit,
    Instant askedAt,
    @Schema(nullable = true) String decider,
    @Schema(nullable = true) Instant decidedAt,
    @Schema(nullable = true) String answer,
    Instant expiresAt,
    boolean expired,
    boolean mine,
    @Schema(nullable = true) UUID jobId,
    int version,
    List<String> allowedActions) {

  /**
   * @param search the filters of the list; its page is passed over
   * @param reason what the list is for; goes to the trail
   */
  @Schema(name = "PersonExportRequest")
  public record AskRequest(
      @NotNull @Valid PersonDto.SearchRequest search,
      boolean whole,
      @NotBlank @Size(max = 200) String reason,
      String secrecyReason) {}

  @Schema(name = "PersonExportAnswerRequest")
  public record AnswerRequest(@Size(max = 200) String text, String secrecyReason) {}
}
