package org.shuangyong.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Stocks for emergencies: what there is, how it changed, what is red and why (10.4). */
@ApplicationScoped
public class StockService implements UnitFollower {
  static final String KIND = "stock";

  @Inject Rows rows;
  @Inject Keeper keeper;
  @Inject RuleService rules;
  @Inject UnitService units;
  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  /** What was last counted before this day is to be counted again. */
  LocalDate checkSince() {
    LocalDate today = clocks.today();
    return today.minusDays(rules.value(RuleCode.STOCK_CHECK_DAYS, today));
  }

  List<Stock> page(StockFilter filter, Cursor after, int limit) {
    return rows.page(Stock.class, where(filter), "item", after, limit);
  }

  long count(StockFilter filter) {
    return rows.count(Stock.class, where(filter));
  }

  private Where where(StockFilter filter) {
    return filter.where(currentUser.get(), clocks.today(), checkSince());
  }

  Stock get(UUID id) {
    return rows.get(Stock.class, new Where().in(currentUser.get()), id, null);
  }

  List<StockDto> dtos(Collection<Stock> shown) {
    LocalDate today = clocks.today();
    LocalDate checkSince = checkSince();
    Map<UUID, UnitRef> refs = units.refs(shown.stream().map(Stock::unitId).toList());
    List<String> may = keeper.may(Permission.STOCK_UPDATE, Permission.STOCK_MOVE);
    return shown.stream()
        .map(
            s ->
                new StockDto(
                    s.id(),
                    s.item(),
                    s.sort(),
                    s.measure(),
                    refs.get(s.unitId()),
                    s.place(),
                    s.quantity(),
                    s.least(),
                    s.expiresOn(),
                    s.checkedOn(),
                    Arrays.stream(StockRed.values())
                        .filter(red -> red.of(s, today, checkSince))
                        .toList(),
                    s.version(),
                    may))
        .toList();
  }

  StockDto.Whole whole(Stock stock) {
    return new StockDto.Whole(
        dtos(List.of(stock)).get(0),
        rows.of(StockMove.class, "stockId", stock.id(), "r.id desc").stream()
            .map(
                m ->
                    new StockDto.Move(
                        m.kind(), m.delta(), m.leftOver(), m.at(), m.note(), m.byName()))
            .toList());
  }

  @Transactional
  Stock create(StockDto.SaveRequest request) {
    words(request);
    int quantity = request.quantity() == null ? 0 : request.quantity();
    Stock made =
        new Stock(request, keeper.unit(request.unitId()), quantity, clocks.today(), clocks.now());
    em.persist(made);
    em.persist(
        new StockMove(
            made, StockMoveKind.COUNT, quantity, null, currentUser.get().name(), clocks.now()));
    keeper.record(Permission.STOCK_CREATE, KIND, made.id(), Map.of("quantity", quantity));
    return made;
  }

  @Transactional
  Stock update(UUID id, String ifMatch, StockDto.SaveRequest request) {
    Stock stock = get(id);
    Versions.check(ifMatch, stock.version());
    if (request.quantity() != null && request.quantity() != stock.quantity()) {
      throw ProblemException.field("quantity", "invalid");
    }
    words(request);
    UUID unit = request.unitId() == null ? stock.unitId() : request.unitId();
    stock.write(request, keeper.unit(unit), clocks.now());
    keeper.record(Permission.STOCK_UPDATE, KIND, id, Map.of());
    return stock;
  }

  /** 入库、出库、报废、盘点: one after the other, so that none takes what is not there. */
  @Transactional
  Stock move(UUID id, StockDto.MoveRequest request) {
    Stock stock =
        rows.get(
            Stock.class, new Where().in(currentUser.get()), id, LockModeType.PESSIMISTIC_WRITE);
    keeper.words(request.secrecyReason(), "note", request.note());
    int delta = stock.move(request, clocks.today(), clocks.now());
    em.persist(
        new StockMove(
            stock, request.kind(), delta, request.note(), currentUser.get().name(), clocks.now()));
    keeper.record(
        Permission.STOCK_MOVE,
        KIND,
        id,
        Map.of("kind", request.kind().name(), "delta", delta, "left", stock.quantity()));
    return stock;
  }

  private void words(StockDto.SaveRequest given) {
    keeper.words(given.secrecyReason(), "item", given.item(), "place", given.place());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Set<String> pathTables() {
    return Set.of("stock");
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery("select count(*) from Stock r where r.unitId = :unit", Long.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    em.createQuery(
            "update versioned Stock r set r.unitId = :into, r.unitPath = :path where r.unitId = :from")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .setParameter("path", into.path())
        .executeUpdate();
  }
}
