package org.shuangyong.plaque;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.family.PersonFollower;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;

/**
 * Plaques follow their household's unit, batches, stock and figures their own; and the file on
 * which a plaque rests into the one it is merged with.
 */
@ApplicationScoped
public class PlaqueUnits implements UnitFollower, PersonFollower {
  @Inject EntityManager em;
  @Inject PlaqueStockService stock;
  @Inject PlaqueFold fold;

  @Override
  public String kind() {
    return PlaqueService.KIND;
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery(
            "select count(*) from Plaque p where p.unitId = :unit and p.status <> CLOSED",
            Long.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  @Override
  public Set<String> pathTables() {
    return Set.of(
        "plaque",
        "plaque_batch",
        "plaque_figure",
        "plaque_stock",
        "plaque_stock_move",
        "plaque_old_plate");
  }

  /** A soldier who has a plaque on that side already keeps that one. */
  @Override
  public Set<Column> columns() {
    return Set.of(
        new Column("Plaque", "basisPersonId"),
        new Column(
            "Plaque",
            "soldierId",
            "not exists (select 1 from Plaque q where q.soldierId = :kept"
                + " and q.soldierSide = r.soldierSide and q.status <> CLOSED)"));
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    for (String entity : Set.of("Plaque", "PlaqueBatch", "PlaqueFigure", "OldPlate")) {
      em.createQuery(
              "update "
                  + entity
                  + " p set p.unitId = :into, p.unitPath = :path where p.unitId = :from")
          .setParameter("into", into.id())
          .setParameter("path", into.path())
          .setParameter("from", from.id())
          .executeUpdate();
    }
    stock.merged(from, into, day);
    fold.run();
  }

  /** Another street or town has them now. */
  @Override
  public void moved(Unit unit) {
    fold.run();
  }
}
