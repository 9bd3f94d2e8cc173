package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.shuangyong.platform.tenancy.Region;

/**
 * Hands out ledger numbers per district, year and list, without gap or repeat: the counter row is
 * locked until the matter's transaction ends, so a number taken by a transaction that fails is
 * handed out again.
 */
@ApplicationScoped
public class LedgerNumbers {
  @Inject EntityManager em;
  @Inject Region region;

  /** Takes {@code howMany} numbers; returns the first. */
  int take(int year, MatterList list, int howMany) {
    return take(year, list.name(), howMany);
  }

  /** The same for another series, named by one letter that is no list's. */
  public int take(int year, String series, int howMany) {
    Number last =
        (Number)
            em.createNativeQuery(
                    """
                    insert into ledger_counter (region_code, year, list, last_no)
                    values (:region, :year, :list, :many)
                    on conflict (region_code, year, list)
                    do update set last_no = ledger_counter.last_no + :many
                    returning last_no""")
                .setParameter("region", region.code())
                .setParameter("year", year)
                .setParameter("list", series)
                .setParameter("many", howMany)
                .getSingleResult();
    return last.intValue() - howMany + 1;
  }
}
