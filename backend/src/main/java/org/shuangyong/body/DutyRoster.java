package org.shuangyong.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who answers for whom on a day, by the seats of the bodies (4.2). */
@ApplicationScoped
public class DutyRoster {
  private static final String SEAT =
      "select m.personName from Membership m join Body b on b.id = m.bodyId join Unit u on u.id ="
          + " m.unitId where m.validFrom <= :day and (m.validTo is null or m.validTo >= :day) and ";

  @Inject EntityManager em;

  /** The person of the locality who is on duty (值班人员) for what troops ask. */
  public Optional<String> onDuty(LocalDate day) {
    return name("m.role = ON_DUTY and u.kind <> TROOP", day, null);
  }

  /** Who is to be spoken to in a unit: its liaison, else the deputy. */
  public Optional<String> contact(UUID unit, LocalDate day) {
    return name("m.role in (LIAISON, DEPUTY_LIAISON) and m.unitId = :unit", day, unit);
  }

  private Optional<String> name(String seat, LocalDate day, UUID unit) {
    var query =
        em.createQuery(SEAT + seat + " order by m.rank, b.sort, u.path, m.id", String.class)
            .setParameter("day", day)
            .setFlushMode(FlushModeType.COMMIT) // asked within a step; no seat waits to be written
            .setMaxResults(1);
    if (unit != null) {
      query.setParameter("unit", unit);
    }
    return query.getResultStream().findFirst();
  }
}
