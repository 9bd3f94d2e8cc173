package org.shuangyong.family;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An export of people or families over HTTP.
 *
 * @param number stands on every page of the workbook
 * @param whole numbers, phones and addresses in clear, except of minors
 * @param kind the right it takes, which says what it is
 * @param rows as counted when it was asked for
 * @param unitName the place asked for; {@code byName} tells that a name, number or phone narrows
 *     the list, which is not shown
 * @param jobId the job whose file it is, for the person who asked
 * @param died that job ended before there was a file: it may be started again
 */
@Schema(name = "PersonExport")
public record PersonExportDto(
    UUID id,
    String number,
    String kind,
    PersonExportStatus status,
    boolean whole,
    String reason,
    long rows,
    @Schema(nullable = true) String unitName,
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
    boolean died,
    int version,
    List<String> allowedActions) {

  /**
   * @param kind what to export, as for {@code /exports}: the word of its right
   * @param filters those of the list; of {@code person.export} also {@code whole}
   * @param reason what the list is for; goes to the trail
   */
  @Schema(name = "PersonExportRequest")
  public record AskRequest(
      @NotBlank @Size(max = 60) String kind,
      @Schema(type = SchemaType.OBJECT) @Size(max = 40) Map<String, Object> filters,
      @Size(max = 60) List<@NotNull String> columns,
      @NotBlank @Size(max = 200) String reason,
      String secrecyReason) {}

  @Schema(name = "PersonExportAnswerRequest")
  public record AnswerRequest(@Size(max = 200) String text, String secrecyReason) {}
}
