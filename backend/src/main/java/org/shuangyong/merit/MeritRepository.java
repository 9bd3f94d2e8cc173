package org.shuangyong.merit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuangyong.family.Names;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.unit.UnitService;

/** Finds letters, always within what the person may see. */
@ApplicationScoped
public class MeritRepository implements PanacheRepositoryBase<MeritLetter, UUID> {
  private static final Set<MeritStatus> UNPAYABLE =
      Set.of(MeritStatus.values()).stream()
          .filter(s -> !s.payable())
          .collect(Collectors.toUnmodifiableSet());

  @Inject RegionQuery read;
  @Inject UnitService units;
  @Inject Clocks clocks;
  @Inject Kinds kinds;

  /** The latest received first; {@code limit + 1} rows. */
  List<MeritLetter> page(Scope scope, MeritQuery asked, Cursor after, int limit) {
    return read.list(
        "from MeritLetter l where "
            + where(scope, asked)
            + (after == null ? "" : " and (l.days.receivedOn, l.id) < (:afterDay, :afterId)")
            + " order by l.days.receivedOn desc, l.id desc",
        MeritLetter.class,
        query -> {
          bind(query, scope, asked);
          if (after != null) {
            query.setParameter("afterDay", after.day()).setParameter("afterId", after.id());
          }
          query.setMaxResults(limit + 1);
        });
  }

  static Cursor mark(MeritLetter letter) {
    return new Cursor(letter.days().receivedOn().toString(), letter.id());
  }

  long count(Scope scope, MeritQuery asked) {
    return read.list(
            "select count(*) from MeritLetter l where " + where(scope, asked),
            Long.class,
            query -> bind(query, scope, asked))
        .get(0);
  }

  Optional<MeritLetter> visible(Scope scope, UUID id) {
    return visible(scope, List.of(id)).stream().findFirst();
  }

  /** Those of the ids that may be seen. */
  List<MeritLetter> visible(Scope scope, Collection<UUID> ids) {
    return read.list(
        "from MeritLetter l where l.regionCode = :region and l.id in :ids and "
            + scope.predicate("l.unitPath"),
        MeritLetter.class,
        query -> scope.bind(query.setParameter("ids", ids)));
  }

  /** Planned letters in visiting order: town by town, village by village. */
  List<MeritLetter> route(Scope scope, LocalDate day, Scope under, int most) {
    return read.list(
        "from MeritLetter l where l.regionCode = :region and l.status = PLANNED and "
            + scope.predicate("l.unitPath")
            + (day == null ? "" : " and l.days.plannedOn = :day")
            + (under == null ? "" : " and l.unitPath >= :underFrom and l.unitPath < :underTo")
            + " order by l.unitPath, l.addressee, l.id",
        MeritLetter.class,
        query -> {
          scope.bind(query);
          if (day != null) {
            query.setParameter("day", day);
          }
          under(query, under);
          query.setMaxResults(most);
        });
  }

  /** What hangs on a household or its people. */
  List<MeritLetter> of(Scope scope, UUID household, Collection<UUID> persons) {
    return read.list(
        "from MeritLetter l where l.regionCode = :region and (l.householdId = :household"
            + (persons.isEmpty() ? "" : " or l.personId in :persons")
            + ") and "
            + scope.predicate("l.unitPath"),
        MeritLetter.class,
        query -> {
          scope.bind(query.setParameter("household", household));
          if (!persons.isEmpty()) {
            query.setParameter("persons", persons);
          }
        });
  }

  List<MeritEvent> events(UUID letter) {
    return read.list(
        "from MeritEvent e where e.regionCode = :region and e.letterId = :letter order by e.id",
        MeritEvent.class,
        query -> query.setParameter("letter", letter));
  }

  /** Letters of these soldiers, to find the same letter entered twice; in any scope. */
  List<MeritLetter> ofSoldiers(Collection<String> soldiers) {
    return read.list(
        "from MeritLetter l where l.regionCode = :region and l.soldier in :soldiers",
        MeritLetter.class,
        query -> query.setParameter("soldiers", soldiers));
  }

  /** Those whose clock runs, in any scope: the calendar has changed. */
  List<MeritLetter> running() {
    return list("status in ?1", MeritStatus.RUNNING);
  }

  List<MeritFigure> figures(Scope scope, int year) {
    return read.list(
        "select new org.shuangyong.merit.MeritFigure(l.award, l.status, count(*),"
            + " sum(case when l.status in :running and l.days.dueOn < :today then 1L else 0L end),"
            + " sum(case when l.days.deliveredOn > l.days.dueOn then 1L else 0L end),"
            + " sum(l.bonus), sum(case when l.bonusPaidOn is null then 0L else l.bonus end))"
            + " from MeritLetter l where l.regionCode = :region and l.year = :year and "
            + scope.predicate("l.unitPath")
            + " group by l.award, l.status",
        MeritFigure.class,
        query ->
            scope.bind(
                query
                    .setParameter("year", year)
                    .setParameter("running", MeritStatus.RUNNING)
                    .setParameter("today", clocks.today())));
  }

  /** The letters of a year by the unit of their address: in the order of {@link MeritCounted}. */
  List<Object[]> counted(Scope scope, int year, String path) {
    return read.list(
        "select l.unitPath, "
            + Stream.of(MeritCounted.values())
                .map(c -> "sum(case when " + c.condition() + " then 1L else 0L end)")
                .collect(Collectors.joining(", "))
            + " from MeritLetter l where l.regionCode = :region and l.year = :year and "
            + scope.predicate("l.unitPath")
            + (path == null ? "" : " and l.unitPath >= :underFrom and l.unitPath < :underTo")
            + " group by l.unitPath",
        Object[].class,
        query -> {
          scope.bind(
              query
                  .setParameter("year", year)
                  .setParameter("running", MeritStatus.RUNNING)
                  .setParameter("today", clocks.today()));
          under(query, path == null ? null : new Scope(false, path));
        });
  }

  private static String where(Scope scope, MeritQuery f) {
    List<String> all = new ArrayList<>();
    all.add("l.regionCode = :region");
    all.add(scope.predicate("l.unitPath"));
    if (name(f) != null) {
      all.add("(l.soldier >= :q and l.soldier < :qTo or l.addressee >= :q and l.addressee < :qTo)");
    }
    if (f.unit() != null) all.add("l.unitPath >= :underFrom and l.unitPath < :underTo");
    if (f.status() != null) all.add("l.status = :status");
    if (f.award() != null) all.add("l.award = :award");
    if (f.year() != null) all.add("l.year = :year");
    if (f.awardYear() != null) all.add("l.awardOn >= :awardFrom and l.awardOn < :awardTo");
    if (f.gazetteer()) all.add("l.award in :gazetteer and l.status <> FORWARDED");
    if (f.open() || f.overdue()) all.add("l.status in :running");
    if (f.overdue()) all.add("l.days.dueOn < :today");
    if (f.unpaid()) {
      all.add("l.bonus > 0 and l.bonusPaidOn is null and l.status not in :unpayable");
    }
    if (f.posthumous()) all.add("l.posthumous = true");
    if (f.figure() != null) all.add("(" + f.figure().condition() + ")");
    return String.join(" and ", all);
  }

  private void bind(Query query, Scope scope, MeritQuery f) {
    scope.bind(query);
    if (name(f) != null) {
      query.setParameter("q", name(f)).setParameter("qTo", Scope.upperBound(name(f)));
    }
    under(query, f.unit() == null ? null : new Scope(false, units.get(f.unit()).path()));
    if (f.status() != null) query.setParameter("status", f.status());
    if (f.award() != null) query.setParameter("award", f.award());
    if (f.year() != null) query.setParameter("year", f.year());
    if (f.awardYear() != null) {
      query
          .setParameter("awardFrom", LocalDate.of(f.awardYear(), 1, 1))
          .setParameter("awardTo", LocalDate.of(f.awardYear() + 1, 1, 1));
    }
    if (f.gazetteer()) {
      query.setParameter(
          "gazetteer",
          kinds.of(MeritRules.AWARDS).stream()
              .filter(k -> k.within().contains("GAZETTEER"))
              .map(Kind::code)
              .toList());
    }
    boolean late = f.overdue() || f.figure() == MeritCounted.OVERDUE;
    if (f.open() || late) query.setParameter("running", MeritStatus.RUNNING);
    if (late) query.setParameter("today", clocks.today());
    if (f.unpaid()) query.setParameter("unpayable", UNPAYABLE);
  }

  private static void under(Query query, Scope under) {
    if (under != null) {
      query.setParameter("underFrom", under.path());
      query.setParameter("underTo", Scope.upperBound(under.path()));
    }
  }

  private static String name(MeritQuery f) {
    return f.q() == null ? null : Texts.blankToNull(Names.clean(f.q()));
  }
}
