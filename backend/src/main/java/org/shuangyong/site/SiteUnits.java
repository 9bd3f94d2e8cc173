package org.shuangyong.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;

/** Sites, their open bookings and placements go with their unit into the one that takes over. */
@ApplicationScoped
public class SiteUnits implements UnitFollower {
  @Inject EntityManager em;

  @Override
  public String kind() {
    return SiteService.KIND;
  }

  @Override
  public Set<String> pathTables() {
    return Set.of("site", "site_round_place", "site_booking", "site_placement");
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery(
            "select count(*) from Site s where (s.unitId = :unit or s.ownerId = :unit) and"
                + " s.status <> CLOSED",
            Long.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    // What a round lists follows its site.
    em.createQuery(
            "update SiteRoundPlace p set p.unitPath = :path where exists (select 1 from Site s"
                + " where s.id = p.siteId and s.unitId = :from and s.status <> CLOSED)")
        .setParameter("path", into.path())
        .setParameter("from", from.id())
        .executeUpdate();
    em.createQuery("update SiteRoundPlace p set p.ownerId = :into where p.ownerId = :from")
        .setParameter("into", into.id())
        .setParameter("from", from.id())
        .executeUpdate();
    located("Site", "s.status <> CLOSED", from, into);
    located("SitePlacement", "s.toOn >= :day", from, into, day);
    em.createQuery(
            "update versioned SiteBooking b set b.visitorId = :into, b.unitPath = :path"
                + " where b.visitorId = :from and b.status in (APPLIED, APPROVED)")
        .setParameter("into", into.id())
        .setParameter("path", into.path())
        .setParameter("from", from.id())
        .executeUpdate();
    for (String entity : List.of("Site", "SitePlacement")) {
      em.createQuery(
              "update versioned %s s set s.ownerId = :into where s.ownerId = :from"
                  .formatted(entity))
          .setParameter("into", into.id())
          .setParameter("from", from.id())
          .executeUpdate();
    }
  }

  private void located(String entity, String open, Unit from, Unit into, LocalDate... day) {
    var query =
        em.createQuery(
                "update versioned %s s set s.unitId = :into, s.unitPath = :path where s.unitId = :from and %s"
                    .formatted(entity, open))
            .setParameter("into", into.id())
            .setParameter("path", into.path())
            .setParameter("from", from.id());
    if (day.length > 0) {
      query.setParameter("day", day[0]);
    }
    query.executeUpdate();
  }
}
