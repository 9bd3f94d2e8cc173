package org.shuangyong.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.unit.UnitRef;

/**
 * A file over HTTP. Sealed fields are masked; {@code person.reveal} shows one of them.
 *
 * @param name of a minor the family name and 某
 * @param birthOn null for a minor
 * @param idNumber masked, such as {@code 500110********0013}
 */
@Schema(name = "Person")
public record PersonDto(
    UUID id,
    PersonStatus status,
    UnitRef unit,
    String name,
    Sex sex,
    boolean minor,
    @Schema(nullable = true) LocalDate birthOn,
    IdKind idKind,
    @Schema(nullable = true) String idNumber,
    @Schema(nullable = true) String phone,
    boolean hasAddress,
    @Schema(nullable = true) String hukouCode,
    @Schema(nullable = true) Boolean hukouRural,
    Map<String, Object> facts,
    String basis,
    @Schema(nullable = true) LocalDate consentOn,
    PersonSource source,
    String collector,
    @Schema(nullable = true) LocalDate diedOn,
    @Schema(nullable = true) ClosedAs closedAs,
    @Schema(nullable = true) LocalDate closedOn,
    @Schema(nullable = true) Integer confirmedYear,
    @Schema(nullable = true) UUID mergedInto,
    @Schema(nullable = true) UUID householdId,
    List<Category> categories,
    List<Record> records,
    List<AttachmentDto> attachments,
    Instant updatedAt,
    int version,
    List<String> allowedActions) {

  /** A line of the list. */
  @Schema(name = "PersonRow")
  public record Row(
      UUID id,
      PersonStatus status,
      UnitRef unit,
      String name,
      Sex sex,
      boolean minor,
      @Schema(nullable = true) LocalDate birthOn,
      @Schema(nullable = true) String idNumber,
      @Schema(nullable = true) String phone,
      List<String> categories,
      @Schema(nullable = true) Integer confirmedYear,
      Instant updatedAt,
      int version) {}

  /** A person as other records show them. */
  @Schema(name = "PersonRef")
  public record Ref(UUID id, String name, Sex sex, boolean minor, PersonStatus status) {
    public static Ref of(Person person) {
      return new Ref(person.id(), person.name(), person.sex(), person.minor(), person.status());
    }
  }

  @Schema(name = "PersonCategory")
  public record Category(
      UUID id,
      String category,
      @Schema(nullable = true) String grade,
      @Schema(nullable = true) LocalDate validFrom,
      @Schema(nullable = true) LocalDate validTo,
      @Schema(nullable = true) String evidence,
      boolean hasEvidenceNo) {}

  @Schema(name = "PersonRecord")
  public record Record(
      UUID id,
      String kind,
      @Schema(nullable = true) LocalDate validFrom,
      @Schema(nullable = true) LocalDate validTo,
      Map<String, Object> facts,
      Instant updatedAt) {}

  /**
   * A line of a roll.
   *
   * @param value what the first choice of the kind says
   * @param facts empty for a minor
   */
  @Schema(name = "PersonRollRow")
  public record RollRow(
      UUID id,
      Ref person,
      UnitRef unit,
      @Schema(nullable = true) String value,
      @Schema(nullable = true) LocalDate validFrom,
      @Schema(nullable = true) LocalDate validTo,
      Map<String, Object> facts) {}

  /**
   * @param people who have such a record today
   * @param open those of them who lack what they should have: a need not met, no helper
   */
  @Schema(name = "PersonRollFigure")
  public record RollFigure(@Schema(nullable = true) String value, long people, long open) {}

  /** One sealed field in clear. */
  @Schema(name = "RevealedField")
  public record Revealed(SealedField field, @Schema(nullable = true) String value) {}

  @Schema(name = "PersonCreateRequest")
  public record CreateRequest(
      @NotNull @Valid PersonFacts person,
      @Size(max = 20) List<@NotNull @Valid CategoryRequest> categories,
      String secrecyReason) {}

  @Schema(name = "PersonUpdateRequest")
  public record UpdateRequest(@NotNull @Valid PersonFacts person, String secrecyReason) {}

  /**
   * @param evidenceNo null on an update keeps it
   */
  @Schema(name = "PersonCategoryRequest")
  public record CategoryRequest(
      @NotBlank @Size(max = 40) String category,
      @Size(max = 20) String grade,
      LocalDate validFrom,
      LocalDate validTo,
      @Size(max = 200) String evidence,
      @Size(max = 100) String evidenceNo,
      String secrecyReason) {}

  @Schema(name = "PersonRecordRequest")
  public record RecordRequest(
      @NotBlank @Size(max = 40) String kind,
      LocalDate validFrom,
      LocalDate validTo,
      Map<String, Object> facts,
      String secrecyReason) {
    public RecordRequest {
      facts = facts == null ? Map.of() : facts;
    }
  }

  /**
   * Asks for a page of the list. A search goes by POST, so that no name and no number stands in a
   * URL or a log.
   *
   * @param text a name or part of one, or the first letters of its syllables
   * @param idNumber the whole number; {@code phone} likewise
   * @param limit rows, 20 when left out
   */
  @Schema(name = "PersonSearchRequest")
  public record SearchRequest(
      @Size(max = 60) String text,
      @Size(max = 40) String idNumber,
      @Size(max = 40) String phone,
      UUID unit,
      PersonStatus status,
      @Size(max = 40) String category,
      @Size(max = 40) String record,
      Integer unconfirmedIn,
      @Min(1) @Max(100) Integer limit,
      String after,
      boolean total) {}

  /**
   * @param reason why the field must be seen in clear; goes to the trail
   */
  @Schema(name = "PersonRevealRequest")
  public record RevealRequest(
      @NotNull SealedField field, UUID categoryId, @NotBlank @Size(max = 200) String reason) {}

  @Schema(name = "PersonStepRequest")
  public record StepRequest(@Size(max = 500) String reason, String secrecyReason) {}

  /**
   * @param action the operation's word
   * @param status after it
   */
  @Schema(name = "PersonEvent")
  public record Event(
      UUID id,
      String action,
      @Schema(nullable = true) PersonStatus status,
      @Schema(nullable = true) ClosedAs as,
      @Schema(nullable = true) Integer year,
      @Schema(nullable = true) String category,
      @Schema(nullable = true) String fromUnit,
      @Schema(nullable = true) String toUnit,
      Instant at,
      String by) {}

  /** The year's confirmation at one place. */
  @Schema(name = "PersonConfirmation")
  public record Confirmation(UnitRef unit, long active, long confirmed) {}

  @Schema(name = "PersonConfirmManyRequest")
  public record ConfirmManyRequest(
      @NotNull @Min(2000) @Max(2100) Integer year,
      @NotNull @Size(min = 1, max = 100) List<@NotNull UUID> ids) {}

  /** Those confirmed; of the rest the state or the year did not allow it. */
  @Schema(name = "PersonConfirmed")
  public record Confirmed(List<UUID> ids) {}

  @Schema(name = "FamilyAttachRequest")
  public record AttachRequest(@NotNull @Size(min = 1, max = 20) List<@NotNull UUID> ids) {}

  @Schema(name = "PersonCloseRequest")
  public record CloseRequest(
      @NotNull ClosedAs as,
      @NotNull LocalDate on,
      @Size(max = 500) String reason,
      String secrecyReason) {}

  @Schema(name = "PersonConfirmRequest")
  public record ConfirmRequest(@NotNull @Min(2000) @Max(2100) Integer year) {}
}
