package org.shuangyong.platform.secrecy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A secrecy rule over HTTP, as it holds today.
 *
 * @param name what the district calls a rule of its own, null for built-in rules
 * @param builtIn holds without any row
 * @param blocking refused outright; else allowed with a reason
 * @param history every row, newest first; later days may stand among them
 */
@Schema(name = "SecrecyRule")
public record SecrecyRuleDto(
    String word,
    @Schema(nullable = true) String name,
    boolean builtIn,
    String regex,
    boolean blocking,
    boolean active,
    List<Value> history) {

  @Schema(name = "SecrecyRuleValue")
  public record Value(
      LocalDate validFrom,
      String regex,
      boolean blocking,
      boolean active,
      String source,
      String createdBy) {
    static Value of(SecrecyRuleRow row) {
      return new Value(
          row.validFrom(),
          row.regex(),
          row.blocking(),
          row.active(),
          row.source(),
          row.createdBy());
    }
  }

  /** {@code word} null makes a rule of the district's own, which needs a {@code name}. */
  @Schema(name = "SecrecyRuleSetRequest")
  public record SetRequest(
      @Size(max = 40) String word,
      @Size(max = 60) String name,
      @NotBlank @Size(max = 500) String regex,
      @NotNull Boolean blocking,
      @NotNull Boolean active,
      @NotNull LocalDate validFrom,
      @NotBlank @Size(max = 200) String source,
      String secrecyReason) {}

  /** A text to look at, with today's rules or, when given, with this pattern alone. */
  @Schema(name = "SecrecyRuleTryRequest")
  public record TryRequest(
      @NotBlank @Size(max = 20_000) String text, @Size(max = 500) String regex) {}

  /** What was found; nothing of it is stored. */
  @Schema(name = "SecrecyRuleTrial")
  public record Trial(List<SecrecyHit> hits) {}

  /**
   * A hit, without what was hit.
   *
   * @param reason why the person kept the text; null when it was refused
   */
  @Schema(name = "SecrecyIncident")
  public record Incident(
      UUID id,
      Instant at,
      String rule,
      @Schema(nullable = true) String ruleName,
      String field,
      String unitCode,
      String unitName,
      SecrecyIncident.Outcome outcome,
      @Schema(nullable = true) String reason) {}
}
