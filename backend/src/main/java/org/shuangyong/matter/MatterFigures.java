package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
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

  /** One group's lights; {@code key} is a unit or a work point, null where matters have none. */
  public record Group(UUID key, Lights lights) {}

  public List<Group> byLead(User user, LocalDate today) {
    return groups("m.leadId", user, MatterFilter.ALL, today);
  }

  /** By the 条 that each matter's measure stands under. */
  public List<Group> byPoint(User user, UUID plan, LocalDate today) {
    return groups("m.origin.pointId", user, MatterFilter.ofPlan(plan), today);
  }

  /**
   * What stands on a list of a year, in ledger order: open, or ended on or after a day. Of the
   * whole district, for the office's rounds.
   */
  public List<Matter> onList(MatterList list, int year, LocalDate endedFrom) {
    return matters.onList(list, year, endedFrom);
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
        new MatterFilter(
            List.of(MatterStatus.ASSIGNED, MatterStatus.SIGNED, MatterStatus.IN_PROGRESS),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            null,
            false);
    List<Matter> rows = matters.page(user, open, MatterSort.DUE, null, limit, today);
    return rows.size() > limit ? rows.subList(0, limit) : rows;
  }

  private List<Group> groups(String key, User user, MatterFilter filter, LocalDate today) {
    return matters.lightsBy(key, user, filter, today).stream()
        .map(
            row ->
                new Group(
                    (UUID) row[0],
                    new Lights(number(row[1]), number(row[2]), number(row[3]), number(row[4]))))
        .toList();
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
