package org.shuangyong.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.clock.Ids;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.platform.inbox.InboxService;
import org.shuangyong.platform.inbox.Message;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitKind;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Visits by appointment (1.12): a slot is never promised beyond what it holds. */
@ApplicationScoped
public class BookingService {
  static final String KIND = "site-booking";

  /** So many days ahead one may book. */
  private static final int MOST_AHEAD = 180;

  private static final int MOST_DAYS = 31;

  @Inject SiteService sites;
  @Inject SiteView siteView;
  @Inject SiteRepository found;
  @Inject RegionQuery read;
  @Inject EntityManager em;
  @Inject UnitService units;
  @Inject InboxService inbox;
  @Inject CurrentUser currentUser;
  @Inject SecrecyGuard secrecy;
  @Inject Audit audit;
  @Inject Clocks clocks;

  @Transactional
  public SiteBooking apply(UUID siteId, BookingDto.ApplyRequest request) {
    User user = currentUser.get();
    Site site = sites.get(siteId);
    if (!site.openToVisits() || site.status() != SiteStatus.IN_USE) {
      throw new ProblemException(Problem.SITE_NOT_OPEN);
    }
    LocalDate today = clocks.today();
    if (request.onDay().isBefore(today) || request.onDay().isAfter(today.plusDays(MOST_AHEAD))) {
      throw ProblemException.field("onDay", "out-of-range");
    }
    if (!site.slots().contains(request.slot())) {
      throw ProblemException.field("slot", "unknown");
    }
    secrecy.check(
        request.secrecyReason(),
        SiteService.texts("purpose", request.purpose(), "contact", request.contact()));
    Unit visitor = visitor(site, request.visitorId(), user);
    hold(site, request.onDay(), request.slot(), request.people());
    SiteBooking booking = new SiteBooking(site, request, visitor, user.name(), clocks.now());
    em.persist(booking);
    tell(Audience.unit(site.ownerId()), "site-booking.apply", booking, site);
    return record(Permission.SITE_BOOKING_APPLY, booking);
  }

  /** One's own unit; whoever keeps the site books for any other, but for no troop. */
  private Unit visitor(Site site, UUID asked, User user) {
    UUID id = asked == null ? user.unit().id() : asked;
    Unit visitor = units.forWork(List.of(id)).get(id);
    if (!id.equals(user.unit().id()) && (visitor.kind() == UnitKind.TROOP || !site.keptBy(user))) {
      throw ProblemException.field("visitorId", "invalid");
    }
    return visitor;
  }

  @Transactional
  public SiteBooking move(
      BookingAction action, UUID id, String ifMatch, BookingDto.MoveRequest request) {
    User user = currentUser.get();
    SiteBooking booking = get(id);
    Versions.check(ifMatch, booking.version());
    Site site = found.byId(List.of(booking.siteId())).get(booking.siteId());
    boolean held = booking.status().holding();
    if (action == BookingAction.REFUSE && (request.text() == null || request.text().isBlank())) {
      throw ProblemException.field("text", "required");
    }
    if (action == BookingAction.FEEDBACK && request.rating() == null) {
      throw ProblemException.field("rating", "required");
    }
    if (action == BookingAction.VISIT) {
      if (request.came() == null) {
        throw ProblemException.field("came", "required");
      }
      if (booking.onDay().isAfter(clocks.today())) {
        throw new ProblemException(Problem.SITE_BOOKING_EARLY);
      }
    }
    secrecy.check(request.secrecyReason(), SiteService.texts("text", request.text()));
    booking.take(action, request, site, user, clocks.now());
    if (held && (action == BookingAction.REFUSE || action == BookingAction.CANCEL)) {
      free(booking);
    }
    tell(
        Audience.unit(action.bySite() ? booking.visitorId() : site.ownerId()),
        action.permission(),
        booking,
        site);
    return record(action.permission(), booking);
  }

  SiteBooking get(UUID id) {
    User user = currentUser.get();
    BookingFilter all = new BookingFilter();
    return read
        .list(
            "select b " + all.from(user) + " and b.id = :id",
            SiteBooking.class,
            query -> all.bind(query, user).setParameter("id", id))
        .stream()
        .findFirst()
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  /** Takes places of a slot: its one row is the lock, of this site, day and slot alone. */
  private void hold(Site site, LocalDate day, String slot, int people) {
    em.createNativeQuery(
            """
            insert into site_slot (region_code, id, site_id, on_day, slot, taken)
            values (:region, :id, :site, :day, :slot, 0)
            on conflict (region_code, site_id, on_day, slot) do nothing""")
        .setParameter("region", currentUser.get().region())
        .setParameter("id", Ids.next())
        .setParameter("site", site.id())
        .setParameter("day", day)
        .setParameter("slot", slot)
        .executeUpdate();
    int done =
        em.createNativeQuery(
                """
                update site_slot set taken = taken + :people
                where region_code = :region and site_id = :site and on_day = :day and slot = :slot
                and taken + :people <= :capacity""")
            .setParameter("people", people)
            .setParameter("region", currentUser.get().region())
            .setParameter("site", site.id())
            .setParameter("day", day)
            .setParameter("slot", slot)
            .setParameter("capacity", site.capacity())
            .executeUpdate();
    if (done == 0) {
      throw new ProblemException(Problem.SITE_SLOT_FULL, Map.of("capacity", site.capacity()));
    }
  }

  private void free(SiteBooking booking) {
    em.createNativeQuery(
            """
            update site_slot set taken = taken - :people
            where region_code = :region and site_id = :site and on_day = :day and slot = :slot""")
        .setParameter("people", booking.people())
        .setParameter("region", currentUser.get().region())
        .setParameter("site", booking.siteId())
        .setParameter("day", booking.onDay())
        .setParameter("slot", booking.slot())
        .executeUpdate();
  }

  /** How full each slot is, over some days from one on. */
  List<BookingDto.Slot> slots(UUID siteId, LocalDate from, int days) {
    if (days < 1 || days > MOST_DAYS) {
      throw ProblemException.field("days", "out-of-range");
    }
    Site site = sites.get(siteId);
    if (!site.openToVisits()) {
      return List.of();
    }
    LocalDate first = from == null ? clocks.today() : from;
    Map<String, Integer> taken = new HashMap<>();
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(
                """
                select on_day, slot, taken from site_slot
                where region_code = :region and site_id = :site and on_day >= :first
                and on_day < :end""")
            .setParameter("region", currentUser.get().region())
            .setParameter("site", site.id())
            .setParameter("first", first)
            .setParameter("end", first.plusDays(days))
            .getResultList();
    rows.forEach(row -> taken.put(row[0] + " " + row[1], ((Number) row[2]).intValue()));
    List<BookingDto.Slot> slots = new ArrayList<>();
    for (int i = 0; i < days; i++) {
      LocalDate day = first.plusDays(i);
      for (String slot : site.slots()) {
        slots.add(
            new BookingDto.Slot(
                day, slot, taken.getOrDefault(day + " " + slot, 0), site.capacity()));
      }
    }
    return slots;
  }

  Page<BookingDto> page(BookingFilter filter, PageRequest asked) {
    User user = currentUser.get();
    Cursor after = asked.cursor();
    List<SiteBooking> rows =
        read.list(
            "select b "
                + filter.from(user)
                + (after == null ? "" : " and (b.onDay, b.id) < (:afterDay, :afterId)")
                + " order by b.onDay desc, b.id desc",
            SiteBooking.class,
            query -> {
              filter.bind(query, user);
              if (after != null) {
                query.setParameter("afterDay", after.day()).setParameter("afterId", after.id());
              }
              query.setMaxResults(asked.limit() + 1);
            });
    Long total =
        asked.total()
            ? read.list(
                    "select count(*) " + filter.from(user),
                    Long.class,
                    query -> filter.bind(query, user))
                .get(0)
            : null;
    return Page.ofAll(
        rows, asked.limit(), this::dtos, b -> new Cursor(b.onDay().toString(), b.id()), total);
  }

  BookingDto dto(SiteBooking booking) {
    return dtos(List.of(booking)).get(0);
  }

  private List<BookingDto> dtos(List<SiteBooking> shown) {
    User user = currentUser.get();
    List<UUID> ids = shown.stream().map(SiteBooking::siteId).distinct().toList();
    Map<UUID, Site> at = found.byId(ids);
    Map<UUID, SiteDto.Ref> names = siteView.refs(at.values());
    Map<UUID, UnitRef> refs = units.refs(shown.stream().map(SiteBooking::visitorId).toList());
    return shown.stream()
        .map(
            b ->
                new BookingDto(
                    b.id(),
                    names.get(b.siteId()),
                    refs.get(b.visitorId()),
                    b.onDay(),
                    b.slot(),
                    b.people(),
                    b.guide(),
                    b.occasion(),
                    b.purpose(),
                    b.contact(),
                    b.status(),
                    b.answer(),
                    b.came(),
                    b.rating(),
                    b.feedback(),
                    b.version(),
                    Arrays.stream(BookingAction.values())
                        .filter(a -> b.refusal(a, at.get(b.siteId()), user) == null)
                        .map(BookingAction::permission)
                        .toList()))
        .toList();
  }

  /** Visitors by site and month: the sums of what the list shows as visited. */
  List<BookingDto.Visits> visits(int year, VisitOccasion occasion) {
    User user = currentUser.get();
    BookingFilter filter = new BookingFilter();
    filter.occasion = occasion;
    filter.from = LocalDate.of(year, 1, 1);
    filter.to = LocalDate.of(year, 12, 31);
    Map<UUID, long[]> bySite = new LinkedHashMap<>();
    read.list(
            "select b.siteId, month(b.onDay), sum(b.came), count(*) "
                + filter.from(user)
                + " and b.status in (VISITED, REVIEWED) group by b.siteId, month(b.onDay)",
            Object[].class,
            query -> filter.bind(query, user))
        .forEach(
            row -> {
              long[] sums = bySite.computeIfAbsent((UUID) row[0], id -> new long[13]);
              sums[((Number) row[1]).intValue() - 1] += ((Number) row[2]).longValue();
              sums[12] += ((Number) row[3]).longValue();
            });
    Map<UUID, SiteDto.Ref> names = siteView.refs(found.byId(bySite.keySet()).values());
    return bySite.entrySet().stream()
        .map(
            e -> {
              List<Long> months = Arrays.stream(e.getValue(), 0, 12).boxed().toList();
              long total = months.stream().mapToLong(Long::longValue).sum();
              return new BookingDto.Visits(names.get(e.getKey()), months, total, e.getValue()[12]);
            })
        .sorted((a, b) -> Long.compare(b.total(), a.total()))
        .toList();
  }

  private void tell(Audience audience, String code, SiteBooking booking, Site site) {
    inbox.tell(
        List.of(audience),
        new Message(
            code,
            KIND,
            booking.id(),
            Map.of(
                "site", site.name(),
                "day", booking.onDay().toString(),
                "slot", booking.slot())));
  }

  private SiteBooking record(String word, SiteBooking booking) {
    em.flush();
    audit.record(
        word,
        KIND,
        booking.id(),
        Map.of(
            "site", booking.siteId().toString(),
            "day", booking.onDay().toString(),
            "slot", booking.slot(),
            "people", booking.people()));
    return booking;
  }
}
