package org.shuangyong.plaque;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.HomeUnit;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitKind;
import org.shuangyong.unit.UnitService;

/** The stock of plates: every move is a line of the book and a change under the holder's lock. */
@ApplicationScoped
public class PlaqueStockService {
  static final String KIND = "plaque-stock";

  @Inject EntityManager em;
  @Inject RegionQuery read;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;

  /** What the province made comes in at the current person's own unit. */
  @Transactional
  public void receive(PlaqueStockDto.MoveRequest request) {
    check(request);
    PlaqueStock own = own();
    move(own, StockKind.RECEIVE, request.quantity(), request.on(), request.note(), null);
    record(Permission.PLAQUE_STOCK_RECEIVE, own, request.quantity());
  }

  /** 分发 to a street or town. */
  @Transactional
  public void give(UUID unitId, PlaqueStockDto.MoveRequest request) {
    check(request);
    Unit unit = units.forWork(List.of(unitId)).get(unitId);
    if (unit.kind() != UnitKind.STREET && unit.kind() != UnitKind.TOWN) {
      throw ProblemException.field("unitId", "invalid");
    }
    PlaqueStock own = own();
    move(own, StockKind.GIVE, request.quantity(), request.on(), request.note(), null);
    PlaqueStock taker = of(unit.id(), unit.path());
    move(taker, StockKind.TAKE, request.quantity(), request.on(), request.note(), null);
    record(Permission.PLAQUE_STOCK_GIVE, taker, request.quantity());
  }

  /** 集中销毁: all old plates that a unit had by the day; returns how many. */
  @Transactional
  public int destroy(UUID unitId, PlaqueStockDto.DestroyRequest request) {
    Unit unit = units.get(unitId);
    if (!currentUser.get().scope().covers(unit.path())) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    notAhead(request.on());
    secrecy.check(request.secrecyReason(), Map.of("note", request.note()));
    PlaqueStock stock = of(unit.id(), unit.path());
    List<OldPlate> plates =
        read.list(
            "from OldPlate o where o.regionCode = :region and o.unitId = :unit and"
                + " o.status = HANDED_IN and o.handedInOn <= :on",
            OldPlate.class,
            query -> query.setParameter("unit", unitId).setParameter("on", request.on()));
    if (plates.isEmpty()) {
      throw new ProblemException(Problem.PLAQUE_STOCK_SHORT);
    }
    plates.forEach(p -> p.destroy(request.on()));
    move(stock, StockKind.DESTROY, plates.size(), request.on(), request.note(), null);
    record(Permission.PLAQUE_STOCK_DESTROY, stock, plates.size());
    return plates.size();
  }

  /** A plate of the street or town is hung. */
  void hung(Plaque plaque, LocalDate on) {
    Unit holder = holder(plaque);
    move(of(holder.id(), holder.path()), StockKind.HANG, 1, on, null, plaque.id());
  }

  /** An old plate comes back to the street or town. */
  void handedIn(Plaque plaque, LocalDate on) {
    Unit holder = holder(plaque);
    em.persist(new OldPlate(plaque.id(), holder, on));
    move(of(holder.id(), holder.path()), StockKind.HAND_IN, 1, on, null, plaque.id());
  }

  /** A unit is no more: what it has goes to its successor. */
  void merged(Unit from, Unit into, LocalDate day) {
    find(from.id())
        .ifPresent(
            left -> {
              PlaqueStock taker = of(into.id(), into.path());
              int fresh = left.fresh();
              if (fresh > 0) {
                String note = from.name() + "并入" + into.name();
                move(left, StockKind.GIVE, fresh, day, note, null);
                move(taker, StockKind.TAKE, fresh, day, note, null);
              }
              left.giveOldTo(taker);
            });
  }

  private Unit holder(Plaque plaque) {
    Unit unit = units.get(plaque.unitId());
    return unit.kind() == UnitKind.VILLAGE || unit.kind() == UnitKind.COMMUNITY
        ? units.get(unit.parentId())
        : unit;
  }

  private PlaqueStock own() {
    HomeUnit home = currentUser.get().unit();
    return of(home.id(), home.path());
  }

  /** A unit's row, locked until the end of the transaction; made when it has none. */
  private PlaqueStock of(UUID unitId, String path) {
    return find(unitId)
        .orElseGet(
            () -> {
              PlaqueStock made = new PlaqueStock(unitId, path);
              em.persist(made);
              em.flush();
              return made;
            });
  }

  private Optional<PlaqueStock> find(UUID unitId) {
    Optional<PlaqueStock> found =
        em
            .createQuery("from PlaqueStock s where s.unitId = :unit", PlaqueStock.class)
            .setParameter("unit", unitId)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList()
            .stream()
            .findFirst();
    found.ifPresent(em::refresh); // it may have been read before the lock was had
    return found;
  }

  private void move(
      PlaqueStock stock, StockKind kind, int quantity, LocalDate on, String note, UUID plaque) {
    stock.move(kind, quantity);
    em.persist(
        new PlaqueStockMove(
            stock, kind, quantity, on, note, plaque, currentUser.get().name(), clocks.now()));
    em.flush();
  }

  private void check(PlaqueStockDto.MoveRequest request) {
    notAhead(request.on());
    secrecy.check(
        request.secrecyReason(), Map.of("note", request.note() == null ? "" : request.note()));
  }

  private void notAhead(LocalDate on) {
    if (on.isAfter(clocks.today())) {
      throw ProblemException.field("on", "out-of-range");
    }
  }

  private void record(String action, PlaqueStock stock, int quantity) {
    audit.record(action, KIND, stock.id(), Map.of("unit", stock.unitPath(), "quantity", quantity));
  }
}
