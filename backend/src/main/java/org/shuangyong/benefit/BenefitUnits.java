package org.shuangyong.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.family.PersonFollower;
import org.shuangyong.platform.crypto.SealedColumns;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;

/**
 * Open cases follow their unit into the one that takes over, all of them a file into the one it is
 * merged with; and what of a case is sealed.
 */
@ApplicationScoped
public class BenefitUnits implements UnitFollower, PersonFollower, SealedColumns {
  private static final String OPEN = "c.status not in (ARCHIVED, WITHDRAWN)";

  @Inject EntityManager em;

  @Override
  public String kind() {
    return BenefitService.KIND;
  }

  @Override
  public Set<String> pathTables() {
    return Set.of("benefit_party");
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery(
            "select count(*) from BenefitCase c where (c.actorId = :unit or c.proposerId = :unit)"
                + " and "
                + OPEN,
            Long.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  @Override
  public Set<Column> columns() {
    return Set.of(new Column("BenefitCase", "personId"), new Column("BenefitCase", "relatedId"));
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    // The successor sees what the other saw, once each.
    em.createQuery(
            "delete from BenefitParty p where p.unitId = :from and exists (select 1 from"
                + " BenefitParty q where q.caseId = p.caseId and q.unitId = :into)")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .executeUpdate();
    em.createQuery(
            "update BenefitParty p set p.unitId = :into, p.unitPath = :path where p.unitId = :from")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .setParameter("path", into.path())
        .executeUpdate();
    for (String unit : Set.of("actorId", "proposerId")) {
      em.createQuery(
              "update versioned BenefitCase c set c.%s = :into where c.%s = :from and %s"
                  .formatted(unit, unit, OPEN))
          .setParameter("from", from.id())
          .setParameter("into", into.id())
          .executeUpdate();
    }
    em.createQuery(
            "update BenefitStep s set s.actorId = :into where s.actorId = :from and s.doneOn is null")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .executeUpdate();
  }

  @Override
  public Map<String, Set<String>> sealed() {
    return Map.of("benefit_case", Set.of("facts_sealed"), "benefit_event", Set.of("text_sealed"));
  }
}
