package org.shuangyong.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;

/** Texts that are not out yet, and receipts that are not signed, follow their unit. */
@ApplicationScoped
public class DocumentUnits implements UnitFollower {
  private static final String OPEN = "d.status in (DRAFT, SUBMITTED, CLEARED)";

  @Inject EntityManager em;

  @Override
  public String kind() {
    return DocumentService.KIND;
  }

  @Override
  public Set<String> pathTables() {
    return Set.of("document");
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery(
            "select count(*) from Document d where d.unitId = :unit and " + OPEN, Long.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    em.createQuery(
            "update versioned Document d set d.unitId = :into, d.unitPath = :path"
                + " where d.unitId = :from and "
                + OPEN)
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .setParameter("path", into.path())
        .executeUpdate();
    em.createQuery(
            "update DocumentReceipt r set r.unitId = :into where r.unitId = :from"
                + " and r.signedOn is null and not exists (select 1 from DocumentReceipt o"
                + " where o.documentId = r.documentId and o.unitId = :into)")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .executeUpdate();
  }
}
