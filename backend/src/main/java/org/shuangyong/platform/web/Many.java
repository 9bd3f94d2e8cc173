package org.shuangyong.platform.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/**
 * One step for many records: each is done or refused on its own, and what is refused hinders no
 * other.
 */
public final class Many {
  /** What one request takes at most. */
  public static final int MOST = 200;

  private Many() {}

  /** One of many: the record and the version the person saw. */
  @Schema(name = "ManyItem")
  public record Item(@NotNull UUID id, @NotNull Integer version) {}

  @Schema(name = "ManyRequest")
  public record Request(@NotEmpty @Size(max = MOST) List<@NotNull @Valid Item> items) {}

  /**
   * What became of one of many.
   *
   * @param done whether it was done
   * @param code why not, a code of the catalogue of errors; null when done
   * @param params what the error's text is filled with
   */
  @Schema(name = "ManyOutcome")
  public record Outcome(
      UUID id,
      boolean done,
      @Schema(nullable = true) String code,
      @Schema(type = SchemaType.OBJECT) Map<String, Object> params) {}

  /** In the order asked. */
  @Schema(name = "ManyOutcomes")
  public record Outcomes(List<Outcome> items) {}

  /** The records that are named, each once; else the request as a whole is wrong (422). */
  public static Set<UUID> ids(List<Item> items) {
    Set<UUID> ids = new LinkedHashSet<>();
    for (Item item : items) {
      if (!ids.add(item.id())) {
        throw ProblemException.field("items", "invalid");
      }
    }
    return ids;
  }

  /**
   * Takes the step with each that was found and has the version that was seen.
   *
   * @param found those the person may see, held until the transaction ends
   * @param step refuses by a {@link ProblemException}, before it changes anything
   */
  public static <T> List<Outcome> each(
      List<Item> items,
      Collection<T> found,
      Function<T, UUID> id,
      ToIntFunction<T> version,
      Consumer<T> step) {
    Map<UUID, T> byId = found.stream().collect(Collectors.toMap(id, Function.identity()));
    List<Outcome> outcomes = new ArrayList<>();
    for (Item item : items) {
      try {
        T record = byId.get(item.id());
        if (record == null) {
          throw new ProblemException(Problem.NOT_FOUND);
        }
        if (version.applyAsInt(record) != item.version()) {
          throw new ProblemException(Problem.CONFLICT_STALE);
        }
        step.accept(record);
        outcomes.add(new Outcome(item.id(), true, null, Map.of()));
      } catch (ProblemException e) {
        outcomes.add(new Outcome(item.id(), false, e.problem().code(), e.params()));
      }
    }
    return outcomes;
  }
}
