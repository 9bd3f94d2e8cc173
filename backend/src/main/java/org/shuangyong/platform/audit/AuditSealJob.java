package org.shuangyong.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.shuangyong.platform.crypto.Sm3;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.Regions;

/**
 * Seals the trail: each event gets the next number of its district's chain and the hash of its
 * facts with the hash before it, so that a changed or removed event shows (domain C, 等保 8.1.4). A
 * job rather than a step of every write, since a chain has one end and writes have many.
 */
@ApplicationScoped
public class AuditSealJob {
  static final String FIRST_HASH = "0".repeat(64);
  private static final int BATCH = 500;

  @Inject EntityManager em;
  @Inject Region region;
  @Inject Regions regions;

  @Scheduled(
      every = "{shuangyong.audit.seal-every:30s}",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sealAll() {
    regions.each(this::seal);
  }

  /** Seals what is unsealed in one district; returns how many events. */
  @ActivateRequestContext
  public long seal(String regionCode) {
    region.use(regionCode);
    long sealed = 0;
    int batch;
    do {
      batch = QuarkusTransaction.requiringNew().call(() -> sealBatch(regionCode));
      sealed += batch;
    } while (batch == BATCH);
    return sealed;
  }

  private int sealBatch(String regionCode) {
    // most districts have nothing new: no lock, no write
    if (em.createQuery("select 1 from AuditEvent e where e.chainNo is null", Integer.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty()) {
      return 0;
    }
    em.createNativeQuery(
            """
            insert into audit_chain (region_code, last_no, last_hash) values (:region, 0, :first)
            on conflict do nothing""")
        .setParameter("region", regionCode)
        .setParameter("first", FIRST_HASH)
        .executeUpdate();
    Object[] end =
        (Object[])
            em.createNativeQuery(
                    "select last_no, last_hash from audit_chain where region_code = :region for update")
                .setParameter("region", regionCode)
                .getSingleResult();
    long no = ((Number) end[0]).longValue();
    String hash = (String) end[1];
    List<AuditEvent> events =
        em.createQuery(
                "from AuditEvent e where e.chainNo is null order by e.at, e.id", AuditEvent.class)
            .setMaxResults(BATCH)
            .getResultList();
    for (AuditEvent event : events) {
      no++;
      hash = link(hash, no, event);
      em.createNativeQuery(
              """
              update audit_event set chain_no = :no, chain_hash = :hash
              where region_code = :region and at = :at and id = :id""")
          .setParameter("no", no)
          .setParameter("hash", hash)
          .setParameter("region", regionCode)
          .setParameter("at", event.at())
          .setParameter("id", event.id())
          .executeUpdate();
    }
    em.createNativeQuery(
            "update audit_chain set last_no = :no, last_hash = :hash where region_code = :region")
        .setParameter("no", no)
        .setParameter("hash", hash)
        .setParameter("region", regionCode)
        .executeUpdate();
    return events.size();
  }

  static String link(String previousHash, long no, AuditEvent event) {
    return Sm3.hex(previousHash + "\u001f" + no + "\u001f" + event.sealedText());
  }
}
