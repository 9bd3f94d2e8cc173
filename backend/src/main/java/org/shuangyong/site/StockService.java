package org.shuangyong.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.benefit.Homes;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.tenancy.RegionQuery;

/** Goods, done services and beds of the sites that have them (4.8, 4.9). */
@ApplicationScoped
public class StockService {
  static final String KIND = "site-stock";

  private static final int MOST_LINES = 500;
  private static final int LAST_MOVES = 50;

  @Inject SiteService sites;
  @Inject Homes homes;
  @Inject RegionQuery read;
  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject SecrecyGuard secrecy;
  @Inject Audit audit;
  @Inject Clocks clocks;

  StockDto.Book book(UUID siteId) {
    Site site = sites.kept(siteId, SiteKinds.STOCK);
    LocalDate today = clocks.today();
    List<SiteStock> lines =
        read.list(
            "from SiteStock k where k.regionCode = :region and k.siteId = :site order by k.item",
            SiteStock.class,
            query -> query.setParameter("site", site.id()).setMaxResults(MOST_LINES));
    Map<UUID, String> names =
        lines.stream().collect(Collectors.toMap(SiteStock::id, SiteStock::item));
    List<SiteStockMove> moves =
        lines.isEmpty()
            ? List.of()
            : read.list(
                "from SiteStockMove m where m.regionCode = :region and m.stockId in :lines"
                    + " order by m.id desc",
                SiteStockMove.class,
                query -> query.setParameter("lines", names.keySet()).setMaxResults(LAST_MOVES));
    return new StockDto.Book(
        lines.stream().map(k -> line(k, today)).toList(),
        moves.stream()
            .map(
                m ->
                    new StockDto.Move(
                        m.id(),
                        names.get(m.stockId()),
                        m.delta(),
                        m.onDay(),
                        m.note(),
                        m.byName(),
                        m.at()))
            .toList());
  }

  StockDto.Line line(SiteStock k, LocalDate today) {
    return new StockDto.Line(
        k.id(),
        k.item(),
        k.measure(),
        k.quantity(),
        k.least(),
        k.expiresOn(),
        SiteStockRed.BELOW.of(k, today),
        SiteStockRed.EXPIRED.of(k, today));
  }

  @Transactional
  public SiteStock add(UUID siteId, StockDto.AddRequest request) {
    Site site = sites.kept(siteId, SiteKinds.STOCK);
    secrecy.check(
        request.secrecyReason(),
        SiteService.texts("item", request.item(), "measure", request.measure()));
    SiteStock line = new SiteStock(site.id(), request, clocks.now());
    em.persist(line);
    em.flush();
    audit.record(
        Permission.SITE_STOCK_ADD,
        KIND,
        line.id(),
        Map.of("site", site.id().toString(), "item", line.item()));
    return line;
  }

  /** In or out; the row itself says whether there is as much, so that no two take the same. */
  @Transactional
  public SiteStock move(UUID id, StockDto.MoveRequest request) {
    SiteStock line = em.find(SiteStock.class, id);
    if (line == null) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    sites.kept(line.siteId());
    if (request.delta() == 0) {
      throw ProblemException.field("delta", "out-of-range");
    }
    if (request.onDay().isAfter(clocks.today())) {
      throw ProblemException.field("onDay", "out-of-range");
    }
    secrecy.check(request.secrecyReason(), SiteService.texts("note", request.note()));
    int done =
        em.createNativeQuery(
                """
                update site_stock set quantity = quantity + :delta
                where region_code = :region and id = :id and quantity + :delta >= 0""")
            .setParameter("delta", request.delta())
            .setParameter("region", currentUser.get().region())
            .setParameter("id", id)
            .executeUpdate();
    if (done == 0) {
      throw new ProblemException(Problem.SITE_STOCK_SHORT);
    }
    em.persist(
        new SiteStockMove(
            id,
            request.delta(),
            request.onDay(),
            request.note(),
            currentUser.get().name(),
            clocks.now()));
    em.flush();
    em.refresh(line);
    audit.record(
        Permission.SITE_STOCK_MOVE,
        KIND,
        id,
        Map.of("item", line.item(), "delta", request.delta(), "quantity", line.quantity()));
    return line;
  }

  List<StockDto.Month> months(UUID siteId) {
    Site site = sites.kept(siteId, SiteKinds.SUPPLY);
    return read
        .list(
            "from SiteMonth m where m.regionCode = :region and m.siteId = :site"
                + " order by m.monthOn desc",
            SiteMonth.class,
            query -> query.setParameter("site", site.id()).setMaxResults(60))
        .stream()
        .map(SiteMonth::dto)
        .toList();
  }

  /**
   * What was done in a month, told after it: nothing of a month that still runs can be entered, so
   * nothing of what is to come.
   */
  @Transactional
  public StockDto.Month count(UUID siteId, String month, StockDto.MonthRequest request) {
    Site site = sites.kept(siteId, SiteKinds.SUPPLY);
    LocalDate first = month(month).atDay(1);
    if (!first.isBefore(clocks.today().withDayOfMonth(1))) {
      throw new ProblemException(Problem.SITE_MONTH_AHEAD);
    }
    SiteMonth row =
        read
            .list(
                "from SiteMonth m where m.regionCode = :region and m.siteId = :site and m.monthOn ="
                    + " :month",
                SiteMonth.class,
                query -> query.setParameter("site", site.id()).setParameter("month", first))
            .stream()
            .findFirst()
            .orElseGet(() -> new SiteMonth(site.id(), first));
    row.count(request, currentUser.get().name(), clocks.now());
    em.persist(row);
    em.flush();
    audit.record(
        Permission.SITE_SERVICE_SET,
        SiteService.KIND,
        site.id(),
        Map.of("month", month, "people", request.people(), "meals", request.meals()));
    return row.dto();
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw ProblemException.field("month", "invalid");
    }
  }

  /** Beds and who lives there: told by the cases, which are the only place where they are kept. */
  StockDto.Home home(UUID siteId) {
    Site site = sites.kept(siteId, SiteKinds.HOME);
    if (site.homeCode() == null) {
      return new StockDto.Home(null, 0, List.of());
    }
    Homes.Beds beds = homes.beds(site.homeCode());
    List<StockDto.Resident> residents =
        homes.residents(site.homeCode()).stream()
            .map(
                r ->
                    new StockDto.Resident(
                        r.caseId(), r.name(), r.ground(), r.care(), r.law(), r.since()))
            .toList();
    return new StockDto.Home(beds.beds(), beds.used(), residents);
  }
}
