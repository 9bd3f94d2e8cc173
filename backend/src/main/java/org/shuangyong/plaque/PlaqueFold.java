package org.shuangyong.plaque;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.Regions;

/**
 * Puts sums in the place of changes, in the caller's transaction: every reader sees either, and
 * both add up to the same.
 */
@ApplicationScoped
class PlaqueFold {
  @Inject EntityManager em;
  @Inject Region region;
  @Inject Regions regions;

  /** Whether anything was appended since. */
  boolean due() {
    return (boolean)
        em.createNativeQuery(
                "select exists (select 1 from plaque_figure"
                    + " where region_code = :region and level = 'CHANGE')",
                Boolean.class)
            .setParameter("region", region.code())
            .getSingleResult();
  }

  /** Sums anew, also what hangs on units that moved. One at a time in a district. */
  void run() {
    em.flush();
    regions.hold();
    update(
        "with gone as (delete from plaque_figure where region_code = :region and level <> 'PLACE'"
            + " returning unit_id, unit_path, status, change)"
            + " insert into plaque_figure"
            + " (region_code, id, unit_id, unit_path, status, level, change)"
            + " select :region, gen_random_uuid(), unit_id, unit_path, status, 'UNIT', sum(change)"
            + " from gone group by unit_id, unit_path, status having sum(change) <> 0");
    update("delete from plaque_figure where region_code = :region and level = 'PLACE'");
    // A town that was merged stands below the one it went to, which then counts.
    update(
        "insert into plaque_figure (region_code, id, unit_id, unit_path, status, level, change)"
            + " select :region, gen_random_uuid(), coalesce(p.id, f.unit_id),"
            + " coalesce(p.path, f.unit_path), f.status, 'PLACE', sum(f.change)"
            + " from plaque_figure f left join lateral (select u.id, u.path from unit u"
            + " where u.region_code = f.region_code and u.managed_by is null"
            + " and u.kind in ('STREET', 'TOWN') and starts_with(f.unit_path, u.path)"
            + " order by length(u.path) limit 1) p on true"
            + " where f.region_code = :region and f.level = 'UNIT' group by 3, 4, 5");
  }

  private void update(String sql) {
    em.createNativeQuery(sql).setParameter("region", region.code()).executeUpdate();
  }
}
