package org.shuangyong.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;

/** Subscriptions follow their unit into the one that takes over. */
@ApplicationScoped
public class ScheduleUnits implements UnitFollower {
  @Inject EntityManager em;

  @Override
  public String kind() {
    return "schedule-feed";
  }

  /** Nothing of a subscription is open work. */
  @Override
  public long open(UUID unit) {
    return 0;
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    em.createQuery("update ScheduleFeed f set f.unitId = :into where f.unitId = :from")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .executeUpdate();
  }
}
