package org.shuangyong.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.crypto.SealedColumns;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;

/** Running partnerships follow their units, and partners their keeper; what of them is sealed. */
@ApplicationScoped
public class PartnershipUnits implements UnitFollower, SealedColumns {
  private static final String OPEN = "(p.validTo is null or p.validTo >= :day)";

  @Inject EntityManager em;
  @Inject Clocks clocks;

  @Override
  public String kind() {
    return PartnershipService.KIND;
  }

  @Override
  public Set<String> pathTables() {
    return Set.of("partnership_party");
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery(
            "select count(*) from Partnership p where (p.aUnitId = :unit or p.bUnitId = :unit or"
                + " p.keeperId = :unit) and "
                + OPEN,
            Long.class)
        .setParameter("unit", unit)
        .setParameter("day", clocks.today())
        .getSingleResult();
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    // The successor sees what the other saw, once each.
    em.createQuery(
            "delete from PartnershipParty p where p.unitId = :from and exists (select 1 from"
                + " PartnershipParty q where q.partnershipId = p.partnershipId and q.unitId = :into)")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .executeUpdate();
    em.createQuery(
            "update PartnershipParty p set p.unitId = :into, p.unitPath = :path where p.unitId = :from")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .setParameter("path", into.path())
        .executeUpdate();
    for (String unit : List.of("aUnitId", "bUnitId", "keeperId")) {
      em.createQuery(
              "update versioned Partnership p set p.%s = :into where p.%s = :from and %s"
                  .formatted(unit, unit, OPEN))
          .setParameter("from", from.id())
          .setParameter("into", into.id())
          .setParameter("day", day)
          .executeUpdate();
    }
    em.createQuery("update versioned Partner p set p.keeperId = :into where p.keeperId = :from")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .executeUpdate();
  }

  @Override
  public Map<String, Set<String>> sealed() {
    return Map.of(
        "partner", Set.of("phone_sealed"),
        "partnership", Set.of("a_phone_sealed", "b_phone_sealed"));
  }
}
