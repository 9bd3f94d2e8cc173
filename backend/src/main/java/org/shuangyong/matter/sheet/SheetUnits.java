package org.shuangyong.matter.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;

/** An open 督办单 is answered by the unit that takes over; an ended one keeps whom it bound. */
@ApplicationScoped
public class SheetUnits implements UnitFollower {
  @Inject EntityManager em;

  @Override
  public String kind() {
    return "sheet";
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery(
            "select count(*) from SupervisionSheet s where s.unitId = :unit and s.status in :open",
            Long.class)
        .setParameter("unit", unit)
        .setParameter("open", SheetStatus.OPEN)
        .getSingleResult();
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    em.createQuery(
            "from SupervisionSheet s where s.unitId = :unit and s.status in :open",
            SupervisionSheet.class)
        .setParameter("unit", from.id())
        .setParameter("open", SheetStatus.OPEN)
        .getResultList()
        .forEach(sheet -> sheet.readdress(into.id()));
  }
}
