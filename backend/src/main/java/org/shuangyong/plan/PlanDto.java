package org.shuangyong.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.plan.notice.Notice.Level;
import org.shuangyong.plan.notice.Notice.Severity;
import org.shuangyong.term.TermDto;
import org.shuangyong.unit.UnitRef;

/**
 * A plan over HTTP, with its whole tree.
 *
 * @param edition 0 as first published; 1, 2, … for its supplements
 * @param origin the edition it was made from
 * @param followers what was made from it
 * @param nodes in document order
 * @param measures how many measures there are, {@code assigned} of them with lead and due date,
 *     {@code dropped} of them taken out
 */
@Schema(name = "Plan")
public record PlanDto(
    UUID id,
    PlanKind kind,
    int year,
    int edition,
    @Schema(nullable = true) Ref origin,
    List<Ref> followers,
    String title,
    PlanStatus status,
    PlanGuide guide,
    @Schema(nullable = true) String issuer,
    @Schema(nullable = true) String sealUnit,
    @Schema(nullable = true) String docNo,
    @Schema(nullable = true) String recipients,
    @Schema(nullable = true) LocalDate issuedOn,
    String preamble,
    String sourceName,
    String source,
    List<Node> nodes,
    int measures,
    int assigned,
    int dropped,
    @Schema(nullable = true) Instant publishedAt,
    @Schema(nullable = true) String publishedBy,
    int version,
    List<String> allowedActions) {

  /** A plan in a list. */
  @Schema(name = "PlanRow")
  public record Row(
      UUID id,
      PlanKind kind,
      int year,
      int edition,
      String title,
      PlanStatus status,
      @Schema(nullable = true) String issuer,
      @Schema(nullable = true) String docNo,
      @Schema(nullable = true) LocalDate issuedOn,
      String sourceName,
      int measures,
      int assigned,
      int dropped,
      @Schema(nullable = true) Instant publishedAt,
      Instant updatedAt,
      int version) {
    static Row of(Plan p) {
      return new Row(
          p.id(),
          p.kind(),
          p.year(),
          p.edition(),
          p.title(),
          p.status(),
          p.issuer(),
          p.docNo(),
          p.issuedOn(),
          p.sourceName(),
          p.measures(),
          p.assigned(),
          p.dropped(),
          p.publishedAt(),
          p.updatedAt(),
          p.version());
    }
  }

  /**
   * A node of the tree.
   *
   * @param text the measure, or the heading with its number: {@code source[start, end)}
   * @param proposer whose word closes the matter; null means the office
   * @param how 措施: how it is carried out
   * @param output 成果: what comes out of it
   * @param unresolved unit names in the document that match no unit
   * @param mark how it stands to the former edition; null for headings and plans made from none
   * @param differs what of it differs, when the mark is CHANGED
   * @param former the former measure, when it is CHANGED or DROPPED
   * @param changedIn the supplement that last changed it
   * @param target the target of the four-year plan that it serves
   */
  @Schema(name = "WorkPoint")
  public record Node(
      UUID id,
      @Schema(nullable = true) UUID parentId,
      Level level,
      @Schema(nullable = true) String no,
      @Schema(nullable = true) String title,
      String text,
      int start,
      int end,
      @Schema(nullable = true) UnitRef lead,
      List<UnitRef> support,
      @Schema(nullable = true) UnitRef proposer,
      @Schema(nullable = true) LocalDate dueOn,
      @Schema(nullable = true) String how,
      @Schema(nullable = true) String output,
      boolean dropped,
      @Schema(nullable = true) String dropReason,
      List<String> unresolved,
      @Schema(nullable = true) UUID matterId,
      @Schema(nullable = true) Mark mark,
      List<Comparison.Field> differs,
      @Schema(nullable = true) Former former,
      @Schema(nullable = true) Integer changedIn,
      @Schema(nullable = true) TermDto.Target target) {}

  /** What an import read; nothing is saved yet. */
  @Schema(name = "ImportPreview")
  public record Preview(
      String sourceName,
      String source,
      @Schema(nullable = true) String title,
      @Schema(nullable = true) Integer year,
      @Schema(nullable = true) String issuer,
      @Schema(nullable = true) String sealUnit,
      @Schema(nullable = true) String docNo,
      @Schema(nullable = true) String recipients,
      @Schema(nullable = true) LocalDate issuedOn,
      @Schema(nullable = true) String annexTitle,
      String preamble,
      List<PreviewNode> nodes,
      List<PreviewIssue> issues,
      int sections,
      int points,
      int measures) {}

  /**
   * @param parent index in the list of nodes
   * @param leadNames unit names of the document's duty note, as written
   */
  @Schema(name = "ImportNode")
  public record PreviewNode(
      Level level,
      @Schema(nullable = true) String no,
      @Schema(nullable = true) String title,
      String text,
      int start,
      int end,
      @Schema(nullable = true) Integer parent,
      List<String> leadNames,
      List<String> supportNames,
      @Schema(nullable = true) LocalDate dueOn,
      @Schema(nullable = true) String how,
      @Schema(nullable = true) String output) {}

  /**
   * @param line 1-based line of the document
   */
  @Schema(name = "ImportIssue")
  public record PreviewIssue(
      Severity severity,
      String code,
      int line,
      int start,
      int end,
      String excerpt,
      Map<String, Object> params) {}

  /**
   * Confirms an import: the text is read again on the server, so that a plan never holds what its
   * document does not say.
   */
  @Schema(name = "PlanCreateRequest")
  public record CreateRequest(
      @NotBlank @Size(max = 1_000_000) String source,
      @NotBlank @Size(max = 200) String sourceName,
      @NotNull @Valid PlanHeader header,
      String secrecyReason) {}

  @Schema(name = "PlanEditRequest")
  public record EditRequest(
      @NotNull @Valid PlanHeader header,
      @Size(max = 20_000) String preamble,
      String secrecyReason) {}

  /** Takes measures out of a plan made from another; a supplement has to say why. */
  @Schema(name = "PlanStrikeRequest")
  public record StrikeRequest(
      @NotEmpty @Size(max = 2000) List<@NotNull UUID> workPointIds,
      @Size(max = 200) String reason,
      String secrecyReason) {}

  /**
   * @param targetId null takes the target away
   */
  @Schema(name = "PlanServeRequest")
  public record ServeRequest(
      @NotEmpty @Size(max = 2000) List<@NotNull UUID> workPointIds, UUID targetId) {}

  /** The words of a measure. */
  @Schema(name = "WordsRequest")
  public record WordsRequest(@NotBlank @Size(max = 8000) String text, String secrecyReason) {}

  /** A plan as another one names it. */
  @Schema(name = "PlanRef")
  public record Ref(UUID id, int year, int edition, String title, PlanStatus status) {
    static Ref of(Plan p) {
      return new Ref(p.id(), p.year(), p.edition(), p.title(), p.status());
    }
  }

  /** A measure as the former edition had it. */
  @Schema(name = "FormerMeasure")
  public record Former(
      String text,
      @Schema(nullable = true) UnitRef lead,
      List<UnitRef> support,
      @Schema(nullable = true) UnitRef proposer,
      @Schema(nullable = true) LocalDate dueOn,
      @Schema(nullable = true) String how,
      @Schema(nullable = true) String output,
      boolean dropped) {}

  /**
   * Sets what is given on all the measures named and leaves the rest; an empty {@code supportIds}
   * clears them, and so does an empty text.
   *
   * @param how 措施
   * @param output 成果
   */
  @Schema(name = "PlanAssignRequest")
  public record AssignRequest(
      @NotEmpty @Size(max = 2000) List<@NotNull UUID> workPointIds,
      UUID leadId,
      @Size(max = 60) List<@NotNull UUID> supportIds,
      UUID proposerId,
      LocalDate dueOn,
      @Size(max = 2000) String how,
      @Size(max = 2000) String output,
      String secrecyReason) {}

  @Schema(name = "PlanDropRequest")
  public record DropRequest(
      @NotEmpty @Size(max = 2000) List<@NotNull UUID> workPointIds,
      @Size(max = 200) String reason,
      String secrecyReason) {}

  @Schema(name = "PlanRestoreRequest")
  public record RestoreRequest(@NotEmpty @Size(max = 2000) List<@NotNull UUID> workPointIds) {}

  /**
   * @param at an offset in the document, inside the measure
   */
  @Schema(name = "SplitRequest")
  public record SplitRequest(@NotNull Integer at) {}

  @Schema(name = "RetitleRequest")
  public record RetitleRequest(@NotBlank @Size(max = 500) String title, String secrecyReason) {}

  /** Why a unit is proposed. */
  public enum SuggestionFrom {
    DUTY,
    LAST_YEAR
  }

  /**
   * @param words the words of the measure that made it think so
   */
  @Schema(name = "SuggestedUnit")
  public record SuggestedUnit(UnitRef unit, List<String> words, SuggestionFrom from) {}

  /** A proposal for one measure; never an assignment. */
  @Schema(name = "Suggestion")
  public record Suggestion(
      UUID workPointId, @Schema(nullable = true) SuggestedUnit lead, List<SuggestedUnit> support) {}
}
