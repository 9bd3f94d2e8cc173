package org.shuangyong.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.clock.Ids;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.site.BookingDto;
import org.shuangyong.site.BookingStatus;
import org.shuangyong.site.PlacementCarrier;
import org.shuangyong.site.PlacementDto;
import org.shuangyong.site.ProjectDto;
import org.shuangyong.site.ProjectStatus;
import org.shuangyong.site.RoundDto;
import org.shuangyong.site.RoundKind;
import org.shuangyong.site.Site;
import org.shuangyong.site.SiteBooking;
import org.shuangyong.site.SiteCondition;
import org.shuangyong.site.SiteDto;
import org.shuangyong.site.SiteElements;
import org.shuangyong.site.SiteLevel;
import org.shuangyong.site.SiteMonth;
import org.shuangyong.site.SitePlacement;
import org.shuangyong.site.SiteProject;
import org.shuangyong.site.SiteRound;
import org.shuangyong.site.SiteRoundPlace;
import org.shuangyong.site.SiteStock;
import org.shuangyong.site.SiteStockMove;
import org.shuangyong.site.StockDto;
import org.shuangyong.site.VisitOccasion;
import org.shuangyong.unit.Unit;

/**
 * The public sites of 綦江 that are known (domain B8), and windows, boards and the rest as a district
 * would have them; positions are rough. Looks are left out: each needs a real picture.
 */
@ApplicationScoped
public class SampleSite {
  private static final String BY = "示例数据";

  @Inject EntityManager em;
  @Inject Kinds kinds;
  @Inject Clocks clocks;

  /**
   * @param checked months since the last look, null for never
   */
  record Seed(
      String kind,
      String name,
      String unit,
      String owner,
      String keeper,
      SiteLevel level,
      String address,
      Double lon,
      Double lat,
      Integer capacity,
      List<String> slots,
      boolean openToVisits,
      SiteCondition condition,
      SiteElements elements,
      String homeCode,
      boolean planned,
      Map<String, Object> extra,
      Integer checked) {}

  record Booking(
      String site,
      String visitor,
      int inDays,
      String slot,
      int people,
      boolean guide,
      VisitOccasion occasion,
      String purpose,
      String contact,
      BookingStatus status) {}

  record Visit(
      String site,
      String visitor,
      VisitOccasion occasion,
      int month,
      int day,
      String slot,
      int people,
      int came) {}

  record Line(String item, String measure, int quantity, int least, Integer monthsLeft) {}

  record Stock(String site, List<Line> lines) {}

  record Count(int monthsAgo, int times, int people, int meals) {}

  record Months(String site, List<Count> counts) {}

  record Project(
      String site,
      String name,
      String elements,
      Long budget,
      String fundSource,
      ProjectStatus status) {}

  record Placement(
      String item,
      PlacementCarrier carrier,
      String place,
      String unit,
      String owner,
      int fromDays,
      int toDays,
      String frequency) {}

  record Round(
      RoundKind kind, String name, String note, List<String> kinds, int fromDays, int toDays) {}

  record Data(
      List<Seed> sites,
      List<Booking> bookings,
      List<Visit> visits,
      List<Stock> stocks,
      List<Months> months,
      List<Project> projects,
      List<Placement> placements,
      List<Round> rounds) {}

  /** Joins the transaction that loads the units. */
  void insert(Data data, Map<String, Unit> units, Instant now) {
    LocalDate today = clocks.today();
    Map<String, Site> sites = new HashMap<>();
    data.sites().forEach(seed -> sites.put(seed.name(), site(seed, units, now)));
    em.flush();
    data.sites().stream()
        .filter(s -> s.checked() != null)
        .forEach(s -> looked(sites.get(s.name()), today.minusMonths(s.checked())));
    data.bookings().forEach(b -> booking(b, sites, units, today, now));
    data.visits().forEach(v -> visit(v, sites, units, today, now));
    data.stocks().forEach(s -> stock(s, sites.get(s.site()), today, now));
    data.months().forEach(m -> months(m, sites.get(m.site()), today, now));
    data.projects().forEach(p -> project(p, sites.get(p.site()), today, now));
    data.placements().forEach(p -> placement(p, units, today, now));
    data.rounds().forEach(r -> round(r, sites, today, now));
  }

  private Site site(Seed s, Map<String, Unit> units, Instant now) {
    Site site =
        new Site(
            kinds.find("site", s.kind()).orElseThrow(),
            new SiteDto.SaveRequest(
                s.kind(),
                s.name(),
                units.get(s.unit()).id(),
                units.get(s.owner()).id(),
                s.keeper(),
                s.level(),
                s.address(),
                s.lon(),
                s.lat(),
                s.capacity(),
                s.slots(),
                s.openToVisits(),
                s.condition(),
                s.elements(),
                s.homeCode(),
                s.planned(),
                s.extra(),
                null,
                null),
            units.get(s.unit()),
            now);
    em.persist(site);
    return site;
  }

  private void looked(Site site, LocalDate on) {
    em.createQuery("update Site s set s.lastCheckedOn = :on where s.id = :id")
        .setParameter("on", on)
        .setParameter("id", site.id())
        .executeUpdate();
  }

  private void booking(
      Booking b, Map<String, Site> sites, Map<String, Unit> units, LocalDate today, Instant now) {
    BookingDto.ApplyRequest request =
        new BookingDto.ApplyRequest(
            null,
            today.plusDays(b.inDays()),
            b.slot(),
            b.people(),
            b.guide(),
            b.occasion(),
            b.purpose(),
            b.contact(),
            null);
    persist(sites.get(b.site()), request, units.get(b.visitor()), b.status(), null, now);
  }

  private void visit(
      Visit v, Map<String, Site> sites, Map<String, Unit> units, LocalDate today, Instant now) {
    LocalDate day = LocalDate.of(today.getYear(), v.month(), v.day());
    if (day.isBefore(today)) {
      BookingDto.ApplyRequest request =
          new BookingDto.ApplyRequest(
              null, day, v.slot(), v.people(), true, v.occasion(), "参观学习", "联络员", null);
      persist(
          sites.get(v.site()),
          request,
          units.get(v.visitor()),
          BookingStatus.VISITED,
          v.came(),
          now);
    }
  }

  private void persist(
      Site site,
      BookingDto.ApplyRequest request,
      Unit visitor,
      BookingStatus status,
      Integer came,
      Instant now) {
    SiteBooking booking = new SiteBooking(site, request, visitor, BY, now);
    em.persist(booking);
    em.flush();
    em.createQuery("update SiteBooking b set b.status = :status, b.came = :came where b.id = :id")
        .setParameter("status", status)
        .setParameter("came", came)
        .setParameter("id", booking.id())
        .executeUpdate();
    em.createNativeQuery(
            """
            insert into site_slot (region_code, id, site_id, on_day, slot, taken)
            values (:region, :id, :site, :day, :slot, :people)
            on conflict (region_code, site_id, on_day, slot)
            do update set taken = site_slot.taken + :people""")
        .setParameter("region", SampleDistrict.REGION)
        .setParameter("id", Ids.next())
        .setParameter("site", site.id())
        .setParameter("day", request.onDay())
        .setParameter("slot", request.slot())
        .setParameter("people", request.people())
        .executeUpdate();
  }

  private void stock(Stock s, Site site, LocalDate today, Instant now) {
    for (Line line : s.lines()) {
      LocalDate expires = line.monthsLeft() == null ? null : today.plusMonths(line.monthsLeft());
      SiteStock row =
          new SiteStock(
              site.id(),
              new StockDto.AddRequest(line.item(), line.measure(), line.least(), expires, null),
              now);
      em.persist(row);
      em.persist(new SiteStockMove(row.id(), line.quantity(), today, "期初盘点", BY, now));
      em.flush();
      em.createNativeQuery(
              "update site_stock set quantity = :quantity where region_code = :region and id = :id")
          .setParameter("quantity", line.quantity())
          .setParameter("region", SampleDistrict.REGION)
          .setParameter("id", row.id())
          .executeUpdate();
    }
  }

  private void months(Months m, Site site, LocalDate today, Instant now) {
    for (Count c : m.counts()) {
      SiteMonth month =
          new SiteMonth(site.id(), today.withDayOfMonth(1).minusMonths(c.monthsAgo()));
      month.count(new StockDto.MonthRequest(c.times(), c.people(), c.meals()), BY, now);
      em.persist(month);
    }
  }

  private void project(Project p, Site site, LocalDate today, Instant now) {
    SiteProject project =
        new SiteProject(
            site.id(),
            new ProjectDto.SaveRequest(
                p.name(), p.elements(), p.budget(), p.fundSource(), today.plusMonths(8), null),
            today,
            now);
    em.persist(project);
    em.flush();
    em.createQuery("update SiteProject p set p.status = :status where p.id = :id")
        .setParameter("status", p.status())
        .setParameter("id", project.id())
        .executeUpdate();
  }

  private void placement(Placement p, Map<String, Unit> units, LocalDate today, Instant now) {
    em.persist(
        new SitePlacement(
            new PlacementDto.SaveRequest(
                p.item(),
                p.carrier(),
                null,
                p.place(),
                units.get(p.unit()).id(),
                units.get(p.owner()).id(),
                today.plusDays(p.fromDays()),
                today.plusDays(p.toDays()),
                p.frequency(),
                null),
            units.get(p.unit()),
            now));
  }

  private void round(Round r, Map<String, Site> sites, LocalDate today, Instant now) {
    SiteRound round =
        new SiteRound(
            new RoundDto.CreateRequest(
                r.kind(),
                r.name(),
                today.plusDays(r.fromDays()),
                today.plusDays(r.toDays()),
                r.note(),
                null,
                null,
                null,
                null),
            BY,
            now);
    em.persist(round);
    sites.values().stream()
        .filter(s -> r.kinds().contains(s.kind()))
        .forEach(s -> em.persist(new SiteRoundPlace(round.id(), s)));
  }
}
