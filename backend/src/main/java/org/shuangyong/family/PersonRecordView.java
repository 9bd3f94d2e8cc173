package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/**
 * Rolls: the records of one kind over all files that may be seen, in the order of the places — who
 * is 兵支书 (7.4), who needs what (9.5), who looks for work and is helped by whom (5.3).
 */
@ApplicationScoped
public class PersonRecordView {
  @Inject RegionQuery read;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  /** A record and whose it is. */
  record Line(PersonRecord record, Person person) {}

  Page<PersonDto.RollRow> page(PersonRecordFilter filter, PageRequest page) {
    return Page.ofAll(
        lines(filter, page.cursor(), page.limit()),
        page.limit(),
        this::rows,
        PersonRecordView::cursor,
        page.total() ? count(filter) : null);
  }

  List<Line> lines(PersonRecordFilter filter, Cursor after, int limit) {
    Scope scope = currentUser.get().scope();
    Scope under = under(filter);
    return read
        .list(
            "select r, p from PersonRecord r, Person p where "
                + filter.where(scope, under)
                + (after == null ? "" : " and (r.unitPath, r.id) > (:afterPath, :afterId)")
                + " order by r.unitPath, r.id",
            Object[].class,
            query -> {
              filter.bind(query, scope, under, clocks.today());
              if (after != null) {
                query.setParameter("afterPath", after.key()).setParameter("afterId", after.id());
              }
              query.setMaxResults(limit + 1);
            })
        .stream()
        .map(row -> new Line((PersonRecord) row[0], (Person) row[1]))
        .toList();
  }

  long count(PersonRecordFilter filter) {
    Scope scope = currentUser.get().scope();
    Scope under = under(filter);
    return read.list(
            "select count(*) from PersonRecord r, Person p where " + filter.where(scope, under),
            Long.class,
            query -> filter.bind(query, scope, under, clocks.today()))
        .get(0);
  }

  /**
   * For each value: people, and those of whom a record is open; so unmet needs, by field. Minors
   * stand together under no value, and none of theirs is open.
   */
  List<PersonDto.RollFigure> figures(PersonRecordFilter filter) {
    PersonRecordFilter all = filter.ofAllValues();
    Scope scope = currentUser.get().scope();
    Scope under = under(filter);
    return read
        .list(
            "select "
                + PersonRecordFilter.SHOWN
                + ", count(distinct r.personId), count(distinct case when p.minor = false and "
                + PersonRecordFilter.OPEN
                + " then r.personId end) from PersonRecord r, Person p where "
                + all.where(scope, under)
                + " group by "
                + PersonRecordFilter.SHOWN,
            Object[].class,
            query -> {
              all.bind(query, scope, under, clocks.today());
              query.setParameter("todayText", clocks.today().toString());
            })
        .stream()
        .map(r -> new PersonDto.RollFigure((String) r[0], (Long) r[1], (Long) r[2]))
        .toList();
  }

  static Cursor cursor(Line line) {
    return new Cursor(line.record().unitPath(), line.record().id());
  }

  List<PersonDto.RollRow> rows(List<Line> lines) {
    Map<UUID, UnitRef> refs = units.refs(lines.stream().map(l -> l.person().unitId()).toList());
    return lines.stream()
        .map(
            l ->
                new PersonDto.RollRow(
                    l.record().id(),
                    PersonDto.Ref.of(l.person()),
                    refs.get(l.person().unitId()),
                    l.person().minor() ? null : l.record().value(),
                    l.record().validFrom(),
                    l.record().validTo(),
                    // Of a minor nothing but that there is something (F4 14).
                    l.person().minor() ? Map.of() : l.record().facts()))
        .toList();
  }

  private Scope under(PersonRecordFilter filter) {
    return filter.unit == null ? null : new Scope(false, units.get(filter.unit).path());
  }
}
