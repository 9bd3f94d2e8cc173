package org.shuangyong.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.Query;
import org.shuangyong.family.Person;
import org.shuangyong.family.PersonCategory;
import org.shuangyong.family.PersonDto;
import org.shuangyong.family.PersonRepository;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/**
 * 当年退役: whoever became a veteran in a year, with the way of their settlement and its step; who has
 * no case stands there all the same (5.2). In the order of the places, in a fixed number of
 * statements.
 */
@ApplicationScoped
public class DischargedRoll {
  /** The field of a kind that says the way. */
  static final String WAY = "way";

  private static final String VETERAN = "VETERAN";

  @Inject RegionQuery read;
  @Inject PersonRepository persons;
  @Inject BenefitView view;
  @Inject Kinds kinds;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;

  /** What is asked for, as the current person may ask it. */
  record Asked(int year, Scope under, boolean open) {}

  Asked asked(DischargedFilter filter, int year) {
    Scope under = filter.unit == null ? null : new Scope(false, units.get(filter.unit).path());
    return new Asked(year, under, filter.open);
  }

  Page<BenefitDto.DischargedRow> page(Asked asked, PageRequest page) {
    return Page.ofAll(
        people(asked, page.cursor(), page.limit()),
        page.limit(),
        found -> rows(asked, found),
        DischargedRoll::mark,
        page.total() ? count(asked) : null);
  }

  /** {@code limit + 1} of them. */
  List<Person> people(Asked asked, Cursor after, int limit) {
    return read.list(
        "from Person p where "
            + where(asked)
            + (after == null ? "" : " and (p.unitPath, p.id) > (:afterPath, :afterId)")
            + " order by p.unitPath, p.id",
        Person.class,
        query -> {
          bind(query, asked);
          if (after != null) {
            query.setParameter("afterPath", after.key()).setParameter("afterId", after.id());
          }
          query.setMaxResults(limit + 1);
        });
  }

  long count(Asked asked) {
    return read.list(
            "select count(*) from Person p where " + where(asked),
            Long.class,
            query -> bind(query, asked))
        .get(0);
  }

  static Cursor mark(Person p) {
    return new Cursor(p.unitPath(), p.id());
  }

  List<BenefitDto.DischargedRow> rows(Asked asked, List<Person> shown) {
    if (shown.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = shown.stream().map(Person::id).toList();
    Map<UUID, List<PersonCategory>> categories = persons.categories(ids);
    Map<UUID, BenefitCase> cases = cases(ids);
    Map<UUID, BenefitDto.Row> rows =
        view.rows(cases.values()).stream()
            .collect(Collectors.toMap(BenefitDto.Row::id, row -> row));
    Map<UUID, UnitRef> refs = units.refs(shown.stream().map(Person::unitId).toList());
    List<String> codes = veterans();
    return shown.stream()
        .map(
            p -> {
              PersonCategory as =
                  categories.get(p.id()).stream()
                      .filter(c -> codes.contains(c.category()))
                      .filter(c -> c.validFrom() != null && c.validFrom().getYear() == asked.year())
                      .findFirst()
                      .orElseThrow();
              BenefitCase of = cases.get(p.id());
              return new BenefitDto.DischargedRow(
                  PersonDto.Ref.of(p),
                  refs.get(p.unitId()),
                  as.category(),
                  as.validFrom(),
                  of == null ? null : rows.get(of.id()));
            })
        .toList();
  }

  /** The latest case of each that names the way, whoever handles it. */
  private Map<UUID, BenefitCase> cases(Collection<UUID> ids) {
    Map<UUID, BenefitCase> latest = new HashMap<>();
    read
        .list(
            "from BenefitCase c where c.regionCode = :region and c.personId in :persons"
                + " and c.kind in :kinds and c.status <> WITHDRAWN",
            BenefitCase.class,
            query -> query.setParameter("persons", ids).setParameter("kinds", settling()))
        .stream()
        .sorted(Comparator.comparing(BenefitCase::acceptedOn).thenComparing(BenefitCase::id))
        .forEach(c -> latest.put(c.personId(), c));
    return latest;
  }

  private String where(Asked asked) {
    return "p.regionCode = :region and p.status <> CLOSED and "
        + currentUser.get().scope().predicate("p.unitPath")
        + (asked.under() == null ? "" : " and p.unitPath >= :underFrom and p.unitPath < :underTo")
        + " and exists (select 1 from PersonCategory v where v.regionCode = :region"
        + " and v.personId = p.id and v.category in :veterans"
        + " and v.validFrom >= :first and v.validFrom < :behind)"
        + (asked.open()
            ? " and not exists (select 1 from BenefitCase c where c.regionCode = :region and"
                + " c.personId = p.id and c.kind in :kinds and c.status <> WITHDRAWN)"
            : "");
  }

  private void bind(Query<?> query, Asked asked) {
    currentUser.get().scope().bind(query);
    query.setParameter("veterans", veterans());
    query.setParameter("first", LocalDate.of(asked.year(), 1, 1));
    query.setParameter("behind", LocalDate.of(asked.year() + 1, 1, 1));
    if (asked.open()) {
      query.setParameter("kinds", settling());
    }
    if (asked.under() != null) {
      query.setParameter("underFrom", asked.under().path());
      query.setParameter("underTo", Scope.upperBound(asked.under().path()));
    }
  }

  private List<String> veterans() {
    return kinds.of(PersonCategory.FAMILY).stream()
        .filter(k -> k.within().contains(VETERAN))
        .map(Kind::code)
        .toList();
  }

  private List<String> settling() {
    return kinds.of(BenefitService.FAMILY).stream()
        .filter(k -> k.fields().stream().anyMatch(f -> f.code().equals(WAY)))
        .map(Kind::code)
        .toList();
  }
}
