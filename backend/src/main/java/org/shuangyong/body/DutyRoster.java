package org.shuangyong.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.audit.Changes;
import org.shuangyong.platform.audit.Kept;
import org.shuangyong.platform.tenancy.Region;

/** Who answers for whom on a day, by the seats of the bodies (4.2); from memory. */
@ApplicationScoped
public class DutyRoster {
  private static final String SEAT =
      "select m.personName from Membership m join Body b on b.id = m.bodyId join Unit u on u.id ="
          + " m.unitId where m.validFrom <= :day and (m.validTo is null or m.validTo >= :day) and ";

  private final EntityManager em;
  private final Region region;
  private final Kept<Asked, Optional<String>> kept;

  /**
   * @param unit null for who is on duty in the locality
   */
  private record Asked(UUID unit, LocalDate day) {}

  @Inject
  DutyRoster(EntityManager em, Region region, Changes changes) {
    this.em = em;
    this.region = region;
    kept = new Kept<>(changes, 10_000, "membership", "body", "unit", "duty");
  }

  /**
   * The person of the locality who is on duty (值班人员) for what troops ask: by the roster of the day,
   * else by who holds the duty as a rule.
   */
  public Optional<String> onDuty(LocalDate day) {
    String seat = "m.role = ON_DUTY and u.kind <> TROOP";
    return name(
        seat
            + " and (not exists (select 1 from DutyDay d join Membership w on w.id ="
            + " d.membershipId where d.day = :day and d.state <> ABSENT and w.role = ON_DUTY)"
            + " or exists (select 1 from DutyDay t where t.membershipId = m.id and t.day = :day"
            + " and t.state <> ABSENT))",
        new Asked(null, day));
  }

  /** Who is to be spoken to in a unit: its liaison, else the deputy. */
  public Optional<String> contact(UUID unit, LocalDate day) {
    return name("m.role in (LIAISON, DEPUTY_LIAISON) and m.unitId = :unit", new Asked(unit, day));
  }

  private Optional<String> name(String seat, Asked asked) {
    return kept.get(region.code(), asked, () -> read(seat, asked));
  }

  private Optional<String> read(String seat, Asked asked) {
    var query =
        em.createQuery(SEAT + seat + " order by m.rank, b.sort, u.path, m.id", String.class)
            .setParameter("day", asked.day())
            .setFlushMode(FlushModeType.COMMIT) // asked within a step; no seat waits to be written
            .setMaxResults(1);
    if (asked.unit() != null) {
      query.setParameter("unit", asked.unit());
    }
    return query.getResultStream().findFirst();
  }
}
