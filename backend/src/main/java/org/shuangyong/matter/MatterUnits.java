package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;

/** Open matters follow their unit into the one that takes over; the ended ones keep it. */
@ApplicationScoped
public class MatterUnits implements UnitFollower {
  private static final String OPEN =
      " from Matter m where m.status not in "
          + MatterStatus.ENDED_HQL
          + " and exists (select 1 from MatterParty p where p.matterId = m.id and p.unitId = :unit)";

  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  @Override
  public String kind() {
    return MatterService.KIND;
  }

  @Override
  public Set<String> pathTables() {
    return Set.of("matter_party", "paper_entry");
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery("select count(*)" + OPEN, Long.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    List<Object[]> open =
        em.createQuery("select m.id, m.status" + OPEN, Object[].class)
            .setParameter("unit", from.id())
            .getResultList();
    if (open.isEmpty()) {
      return;
    }
    List<UUID> ids = open.stream().map(row -> (UUID) row[0]).toList();
    // A unit has one part only once: where the successor had it already, the other goes.
    change(
        "delete from matter_party p where region_code = :region and unit_id = :from and matter_id in (:ids) and exists (select 1 from matter_party q where q.region_code = p.region_code and q.matter_id = p.matter_id and q.part = p.part and q.unit_id = :into)",
        from,
        into,
        ids);
    change(
        "update matter_party set unit_id = :into, unit_path = :path where region_code = :region and unit_id = :from and matter_id in (:ids)",
        from,
        into,
        ids,
        into.path());
    change(
        "update matter set proposer_id = case when proposer_id = :from then :into else proposer_id end, lead_id = case when lead_id = :from then :into else lead_id end, support_ids = case when lead_id in (:from, :into) then array_remove(array_remove(support_ids, :from), :into) when :from = any (support_ids) then array_replace(array_remove(support_ids, :into), :from, :into) else support_ids end, version = version + 1 where region_code = :region and id in (:ids)",
        from,
        into,
        ids);
    // Who leads does not also support.
    em.createNativeQuery(
            "delete from matter_party p where region_code = :region and part = 'SUPPORT' and unit_id = :into and matter_id in (:ids) and exists (select 1 from matter_party q where q.region_code = p.region_code and q.matter_id = p.matter_id and q.part = 'LEAD' and q.unit_id = :into)")
        .setParameter("region", from.regionCode())
        .setParameter("into", into.id())
        .setParameter("ids", ids)
        .executeUpdate();
    // What the unit was told of them, its successor now finds in its inbox.
    em.createNativeQuery(
            "update notice set audience = :toUnit where region_code = :region and audience = :fromUnit and record_kind = :kind and record_id in (:ids)")
        .setParameter("region", from.regionCode())
        .setParameter("fromUnit", Audience.unit(from.id()).key())
        .setParameter("toUnit", Audience.unit(into.id()).key())
        .setParameter("kind", MatterService.KIND)
        .setParameter("ids", ids)
        .executeUpdate();
    User user = currentUser.get();
    for (Object[] row : open) {
      MatterStatus status = (MatterStatus) row[1];
      em.persist(
          new MatterEvent(
              (UUID) row[0],
              clocks.now(),
              Permission.UNIT_MERGE,
              user.id(),
              user.name(),
              user.unit().id(),
              from.name() + "并入" + into.name(),
              null,
              null,
              status,
              status));
    }
  }

  private void change(String sql, Unit from, Unit into, List<UUID> ids, String... path) {
    Query query =
        em.createNativeQuery(sql)
            .setParameter("region", from.regionCode())
            .setParameter("from", from.id())
            .setParameter("into", into.id())
            .setParameter("ids", ids);
    if (path.length == 1) {
      query.setParameter("path", path[0]);
    }
    query.executeUpdate();
  }
}
