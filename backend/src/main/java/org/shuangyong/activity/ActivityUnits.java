package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;

/** What is not over follows its unit into the one that takes over; what took place stays. */
@ApplicationScoped
public class ActivityUnits implements UnitFollower {
  private static final String OPEN = "a.status in (PLANNED, NOTIFIED)";

  @Inject EntityManager em;

  @Override
  public String kind() {
    return ActivityService.KIND;
  }

  @Override
  public Set<String> pathTables() {
    return Set.of("activity", "activity_party", "campaign", "campaign_target");
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery(
            "select count(*) from Activity a where a.organizerId = :unit and " + OPEN, Long.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    String mine = " and p.activityId in (select a.id from Activity a where " + OPEN + ")";
    // The successor has each part once.
    em.createQuery(
            "delete from ActivityParty p where p.unitId = :from"
                + mine
                + " and exists (select 1 from ActivityParty q where q.activityId = p.activityId"
                + " and q.part = p.part and q.unitId = :into)")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .executeUpdate();
    em.createQuery(
            "update ActivityParty p set p.unitId = :into, p.unitPath = :path"
                + " where p.unitId = :from"
                + mine)
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .setParameter("path", into.path())
        .executeUpdate();
    em.createQuery(
            "update versioned Activity a set a.organizerId = :into, a.unitPath = :path"
                + " where a.organizerId = :from and "
                + OPEN)
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .setParameter("path", into.path())
        .executeUpdate();
    campaigns(from, into);
  }

  private void campaigns(Unit from, Unit into) {
    String running = " and t.campaignId in (select c.id from Campaign c where c.status <> CLOSED)";
    em.createQuery(
            "update CampaignTarget t set t.target = t.target + (select s.target from CampaignTarget"
                + " s where s.campaignId = t.campaignId and s.unitId = :from)"
                + " where t.unitId = :into"
                + running
                + " and exists (select 1 from CampaignTarget q where q.campaignId = t.campaignId"
                + " and q.unitId = :from)")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .executeUpdate();
    em.createQuery(
            "delete from CampaignTarget t where t.unitId = :from"
                + running
                + " and exists (select 1 from CampaignTarget q where q.campaignId = t.campaignId"
                + " and q.unitId = :into)")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .executeUpdate();
    em.createQuery(
            "update CampaignTarget t set t.unitId = :into, t.unitPath = :path"
                + " where t.unitId = :from"
                + running)
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .setParameter("path", into.path())
        .executeUpdate();
    em.createQuery(
            "update versioned Campaign c set c.ownerId = :into, c.unitPath = :path"
                + " where c.ownerId = :from and c.status <> CLOSED")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .setParameter("path", into.path())
        .executeUpdate();
  }
}
