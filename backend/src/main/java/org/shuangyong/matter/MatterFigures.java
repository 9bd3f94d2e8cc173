package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.User;

/** Counts of matters for reports, within what the person may see. */
@ApplicationScoped
public class MatterFigures {
  @Inject MatterRepository matters;

  /** How many matters show each light. */
  public record Lights(long green, long yellow, long red, long closed) {
    public static final Lights NONE = new Lights(0, 0, 0, 0);

    public Lights plus(Lights other) {
      return new Lights(
          green + other.green, yellow + other.yellow, red + other.red, closed + other.closed);
    }
  }

  /** What assigned matters show, by lead unit and by list; one statement for both. */
  public record Assigned(Map<UUID, Lights> byLead, Map<MatterList, Lights> byList) {}

  public Assigned assigned(User user, LocalDate today) {
    Assigned sums = new Assigned(new LinkedHashMap<>(), new EnumMap<>(MatterList.class));
    for (Object[] row :
        matters.lightsBy("m.leadId, m.ledger.list", user, MatterFilter.ALL, today)) {
      sums.byLead().merge((UUID) row[0], lights(row, 2), Lights::plus);
      sums.byList().merge((MatterList) row[1], lights(row, 2), Lights::plus);
    }
    return sums;
  }

  /** A 条 and the lights of the matters under it; null fields for measures that stand under none. */
  public record Point(UUID id, String no, String title, Lights lights) {}

  /** The 条 of a plan by name, in the plan's order. */
  public List<Point> points(User user, UUID plan, LocalDate today) {
    return matters
        .lightsBy(
            "m.origin.pointId, m.origin.pointNo, m.origin.pointTitle",
            user,
            MatterFilter.ofPlan(plan),
            today)
        .stream()
        .map(r -> new Point((UUID) r[0], (String) r[1], (String) r[2], lights(r, 3)))
        .sorted(Comparator.comparing(p -> p.id() == null ? "~" : p.id().toString()))
        .toList();
  }

  /**
   * What stood on a list of a year in a period, in ledger order: registered by its end, and open or
   * ended in it.
   */
  public List<Matter> onList(User user, MatterList list, int year, Period period, LocalDate today) {
    return matters.all(user, MatterFilter.inBooks(list, year, period), MatterSort.LEDGER, today);
  }

  /** Matters by id, for records that show how they stand. */
  public List<Matter> byIds(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : matters.list("id in ?1", ids);
  }

  /** How many matters a unit proposed in answer to a collecting. */
  public record Proposed(UUID collection, UUID unit, long matters) {}

  /** Within no scope but the collecting: the caller shows only the units in its own. */
  public List<Proposed> proposedFor(Collection<UUID> collections) {
    return collections.isEmpty()
        ? List.of()
        : matters.proposedFor(collections).stream()
            .map(row -> new Proposed((UUID) row[0], (UUID) row[1], number(row[2])))
            .toList();
  }

  /** What waits for the person, by the step that is theirs to take. */
  public Map<MatterAction, Long> waiting(User user) {
    Map<MatterAction, Long> counts = new EnumMap<>(MatterAction.class);
    for (Object[] row : matters.waitingByStatus(user)) {
      counts.merge(step((MatterStatus) row[0]), (Long) row[1], Long::sum);
    }
    return counts;
  }

  /** The soonest due that are open. */
  public List<Matter> dueSoon(User user, int limit, LocalDate today) {
    MatterFilter open =
        MatterFilter.ofStatus(
            List.of(MatterStatus.ASSIGNED, MatterStatus.SIGNED, MatterStatus.IN_PROGRESS));
    List<Matter> rows = matters.page(user, open, MatterSort.DUE, null, limit, today);
    return rows.size() > limit ? rows.subList(0, limit) : rows;
  }

  private static Lights lights(Object[] row, int at) {
    return new Lights(
        number(row[at]), number(row[at + 1]), number(row[at + 2]), number(row[at + 3]));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  /** The step that a waiting matter in this state asks for. */
  private static MatterAction step(MatterStatus status) {
    return switch (status) {
      case SUBMITTED -> MatterAction.REGISTER;
      case RETURNED -> MatterAction.RESUBMIT;
      case REGISTERED -> MatterAction.ASSIGN;
      case ASSIGNED -> MatterAction.SIGN;
      case SIGNED, IN_PROGRESS -> MatterAction.REPORT;
      case EXTENSION_ASKED -> MatterAction.GRANT;
      case AWAITING_LEADER -> MatterAction.APPROVE;
      case CLOSING -> MatterAction.VERIFY;
      case CONFIRMING -> MatterAction.CONFIRM;
      case LONG_TERM, CLOSED, DECLINED, EXPLAINED, WITHDRAWN ->
          throw new IllegalStateException(status + " waits for nobody");
    };
  }
}
