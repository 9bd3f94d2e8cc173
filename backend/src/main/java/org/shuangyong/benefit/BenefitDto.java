package org.shuangyong.benefit;

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
import org.shuangyong.family.PersonDto;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.unit.UnitRef;

/**
 * A case over HTTP.
 *
 * @param actor whose turn it is, null for the office
 * @param hidden the person is a minor: fields, words and papers' copies are left out; who handles
 *     the case asks for the fields with a reason
 * @param mine whether it waits for the caller
 */
@Schema(name = "BenefitCase")
public record BenefitDto(
    UUID id,
    String kind,
    int kindVersion,
    BenefitStatus status,
    @Schema(nullable = true) String step,
    PersonDto.Ref person,
    @Schema(nullable = true) PersonDto.Ref related,
    UnitRef proposer,
    LocalDate acceptedOn,
    String acceptor,
    @Schema(nullable = true) UnitRef actor,
    @Schema(nullable = true) LocalDate dueOn,
    LawDto law,
    int year,
    @Schema(nullable = true) String valueName,
    @Schema(nullable = true) Integer value,
    boolean hidden,
    Map<String, Object> facts,
    List<Step> steps,
    List<Paper> papers,
    List<Event> events,
    @Schema(nullable = true) String refusalGround,
    @Schema(nullable = true) LocalDate grantedOn,
    @Schema(nullable = true) LocalDate endedOn,
    @Schema(nullable = true) Integer satisfaction,
    @Schema(nullable = true) String helper,
    @Schema(nullable = true) LocalDate contactedOn,
    @Schema(nullable = true) LocalDate contactNextOn,
    boolean mine,
    Instant updatedAt,
    int version,
    List<String> allowedActions) {

  /**
   * A line of the list; kind and step as they were called when the case was taken in.
   *
   * @param way 安置方式 where the kind has one (5.2)
   */
  @Schema(name = "BenefitRow")
  public record Row(
      UUID id,
      String kind,
      String kindName,
      BenefitStatus status,
      @Schema(nullable = true) String step,
      @Schema(nullable = true) String stepName,
      @Schema(nullable = true) String way,
      PersonDto.Ref person,
      @Schema(nullable = true) UnitRef actor,
      UnitRef proposer,
      LocalDate acceptedOn,
      @Schema(nullable = true) LocalDate dueOn,
      boolean overdue,
      int year,
      @Schema(nullable = true) String valueName,
      @Schema(nullable = true) Integer value,
      @Schema(nullable = true) String helper,
      @Schema(nullable = true) LocalDate contactedOn,
      @Schema(nullable = true) LocalDate contactNextOn,
      @Schema(nullable = true) LocalDate grantedOn,
      @Schema(nullable = true) LocalDate endedOn) {}

  /**
   * A step that the case came to.
   *
   * @param actor null for the office
   * @param kept whether the limit was kept; null while it runs or when there is none
   */
  @Schema(name = "BenefitStep")
  public record Step(
      String code,
      String name,
      @Schema(nullable = true) UnitRef actor,
      LocalDate startedOn,
      @Schema(nullable = true) LocalDate dueOn,
      @Schema(nullable = true) LocalDate doneOn,
      @Schema(nullable = true) String doneBy,
      @Schema(nullable = true) Boolean kept) {}

  @Schema(name = "BenefitPaper")
  public record Paper(
      UUID id,
      String name,
      boolean seen,
      @Schema(nullable = true) AttachmentDto file,
      Instant at,
      String by) {}

  @Schema(name = "BenefitEvent")
  public record Event(
      Instant at,
      String word,
      BenefitStatus status,
      @Schema(nullable = true) String stepName,
      @Schema(nullable = true) String text,
      String actorName,
      String actorUnit) {}

  /**
   * Who became a veteran in the year.
   *
   * @param category the 身份 that began, {@code on} that day
   * @param settling the latest case of settlement; null when none was taken in
   */
  @Schema(name = "BenefitDischargedRow")
  public record DischargedRow(
      PersonDto.Ref person,
      UnitRef unit,
      String category,
      LocalDate on,
      @Schema(nullable = true) Row settling) {}

  /** What is counted of a kind. */
  @Schema(name = "BenefitFigures")
  public record Figures(
      String kind, long open, long overdue, long contactDue, long grantedThisYear) {}

  /** A line of the printed list of 升学优待: the approved cases of a year and nothing else. */
  @Schema(name = "BenefitExamRow")
  public record ExamRow(
      UUID id,
      String name,
      String basis,
      int points,
      String law,
      LocalDate grantedOn,
      UnitRef proposer) {}

  @Schema(name = "BenefitRevealed")
  public record Revealed(Map<String, Object> facts) {}

  /**
   * 受理. The person is named by the file, or, by who keeps none, by number and name.
   *
   * @param relatedId the soldier, such as a child's parent; a file within the scope
   * @param valueCode of the list that the kind names
   * @param helper asked of kinds that keep in touch; {@code contactNextOn} likewise
   */
  @Schema(name = "BenefitAcceptRequest")
  public record AcceptRequest(
      @NotBlank @Size(max = 40) String kind,
      UUID personId,
      @Size(max = 40) String idNumber,
      @Size(max = 60) String name,
      UUID relatedId,
      @NotNull UUID lawId,
      @Size(max = 80) String valueCode,
      Map<String, Object> facts,
      @Size(max = 60) String helper,
      LocalDate contactNextOn,
      String secrecyReason) {
    public AcceptRequest {
      facts = facts == null ? Map.of() : facts;
    }
  }

  /** A paper: a copy, or that the original was seen. */
  @Schema(name = "BenefitPaperRequest")
  public record PaperRequest(
      @NotBlank @Size(max = 100) String name,
      boolean seen,
      UUID attachmentId,
      String secrecyReason) {}

  /**
   * An action.
   *
   * @param facts the fields of the step; of a supplement all fields anew, null to keep them
   * @param ground of a refusal, where the kind lists them
   * @param satisfaction of a visit, 1 to 5
   */
  @Schema(name = "BenefitMoveRequest")
  public record MoveRequest(
      @Size(max = 500) String text,
      Map<String, Object> facts,
      @Size(max = 100) String ground,
      @Min(1) @Max(5) Integer satisfaction,
      String secrecyReason) {}

  /** 联系: what was said, and when again. */
  @Schema(name = "BenefitContactRequest")
  public record ContactRequest(
      @NotBlank @Size(max = 500) String text,
      @NotNull LocalDate nextOn,
      @Size(max = 60) String helper,
      String secrecyReason) {}

  @Schema(name = "BenefitEndRequest")
  public record EndRequest(
      @NotNull LocalDate on, @NotBlank @Size(max = 500) String text, String secrecyReason) {}

  @Schema(name = "BenefitRevealRequest")
  public record RevealRequest(@NotBlank @Size(max = 200) String reason) {}
}
