package org.shuangyong.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;

/** Measures of drafts follow their unit; a published edition is never changed (0.5). */
@ApplicationScoped
public class PlanUnits implements UnitFollower {
  private static final String OF_UNIT =
      " where w.region_code = :region and (w.lead_id = :from or w.proposer_id = :from or :from = any (w.support_ids)) and exists (select 1 from plan p where p.region_code = w.region_code and p.id = w.plan_id and p.status = 'DRAFT')";

  @Inject EntityManager em;
  @Inject CurrentUser user;

  @Override
  public String kind() {
    return "plan";
  }

  @Override
  public long open(UUID unit) {
    return ((Number)
            em.createNativeQuery("select count(*) from work_point w" + OF_UNIT)
                .setParameter("region", user.get().region())
                .setParameter("from", unit)
                .getSingleResult())
        .longValue();
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    em.createNativeQuery(
            "update work_point w set lead_id = case when lead_id = :from then :into else lead_id end, proposer_id = case when proposer_id = :from then :into else proposer_id end, support_ids = case when lead_id in (:from, :into) then array_remove(array_remove(support_ids, :into), :from) when :from = any (support_ids) then array_replace(array_remove(support_ids, :into), :from, :into) else support_ids end"
                + OF_UNIT)
        .setParameter("region", from.regionCode())
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .executeUpdate();
  }
}
