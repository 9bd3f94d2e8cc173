package org.shuangyong.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.clock.Ids;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Versions;

/** The year of a district: what is shipped, and what the office says instead. */
@ApplicationScoped
public class ScheduleService {
  static final String KIND = "schedule";

  /** So many entries of its own a district may have. */
  private static final int MOST = 300;

  private static final Comparator<ScheduleDto.Entry> BY_DAY =
      Comparator.comparing(ScheduleDto.Entry::from, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(ScheduleDto.Entry::to, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(ScheduleDto.Entry::code);

  @Inject EntityManager em;
  @Inject RegionQuery read;
  @Inject ShippedYear shipped;
  @Inject Clocks clocks;
  @Inject Audit audit;
  @Inject SecrecyGuard secrecy;
  @Inject Kinds kinds;

  /** Every entry as it falls in a year, dropped ones as well. */
  List<ScheduleDto.Entry> year(int year) {
    return year(year, own());
  }

  private List<ScheduleDto.Entry> year(int year, Map<String, ScheduleEntry> own) {
    List<ScheduleDto.Entry> entries = new ArrayList<>();
    shipped.entries().values().stream()
        .filter(entry -> !own.containsKey(entry.code()))
        .map(entry -> dto(ScheduleEntry.of(entry, null), year, 0))
        .forEach(entries::add);
    own.values().forEach(row -> entries.add(dto(row, year, row.edition())));
    entries.sort(BY_DAY);
    return entries;
  }

  /** What holds, as it falls in each of these years: neither dropped nor without a day. */
  Map<Integer, List<ScheduleDto.Entry>> standing(int first, int last) {
    Map<String, ScheduleEntry> own = own();
    Map<Integer, List<ScheduleDto.Entry>> years = new LinkedHashMap<>();
    for (int year = first; year <= last; year++) {
      years.put(
          year, year(year, own).stream().filter(e -> !e.dropped() && e.from() != null).toList());
    }
    return years;
  }

  /** An entry as it falls this year. */
  ScheduleDto.Entry entry(ScheduleEntry row) {
    return dto(row, clocks.today().getYear(), row.edition());
  }

  @Transactional
  public ScheduleEntry add(ScheduleDto.SaveRequest request) {
    check(request);
    if (own().size() >= MOST) {
      throw new ProblemException(Problem.SCHEDULE_FULL);
    }
    ScheduleEntry row = new ScheduleEntry("own-" + Ids.next(), clocks.now());
    row.write(request, clocks.now());
    em.persist(row);
    return record(Permission.SCHEDULE_ADD, row);
  }

  @Transactional
  public ScheduleEntry change(String code, String ifMatch, ScheduleDto.SaveRequest request) {
    ScheduleEntry row = known(code, ifMatch);
    check(request);
    row.write(request, clocks.now());
    return record(Permission.SCHEDULE_CHANGE, row);
  }

  /** Takes an entry out of the year; {@link #restore} puts it back as it was. */
  @Transactional
  public ScheduleEntry drop(String code, String ifMatch) {
    ScheduleEntry row = known(code, ifMatch);
    row.drop(true, clocks.now());
    return record(Permission.SCHEDULE_DROP, row);
  }

  @Transactional
  public ScheduleEntry restore(String code, String ifMatch) {
    ScheduleEntry row = known(code, ifMatch);
    row.drop(false, clocks.now());
    return record(Permission.SCHEDULE_RESTORE, row);
  }

  /** The row of a code; a shipped one gets its row with the first change. */
  private ScheduleEntry known(String code, String ifMatch) {
    ScheduleEntry row = own().get(code);
    if (row != null) {
      Versions.check(ifMatch, row.edition());
      return row;
    }
    ShippedYear.Entry entry = shipped.entries().get(code);
    if (entry == null) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    Versions.check(ifMatch, 0);
    ScheduleEntry made = ScheduleEntry.of(entry, clocks.now());
    em.persist(made);
    return made;
  }

  private Map<String, ScheduleEntry> own() {
    Map<String, ScheduleEntry> rows = new LinkedHashMap<>();
    read.list(
            "from ScheduleEntry e where e.regionCode = :region order by e.code",
            ScheduleEntry.class,
            query -> {})
        .forEach(row -> rows.put(row.code(), row));
    return rows;
  }

  private void check(ScheduleDto.SaveRequest request) {
    request.rule().check();
    if (request.kind() != null
        && !request.kind().isBlank()
        && kinds.find("activity", request.kind().strip()).isEmpty()) {
      throw ProblemException.field("kind", "unknown");
    }
    secrecy.check(
        request.secrecyReason(),
        Map.of("name", request.name(), "todo", request.todo(), "source", request.source()));
  }

  private ScheduleEntry record(String action, ScheduleEntry row) {
    em.flush();
    audit.record(
        action, "schedule-entry", row.id(), Map.of("code", row.code(), "name", row.name()));
    return row;
  }

  private ScheduleDto.Entry dto(ScheduleEntry row, int year, int version) {
    Optional<ScheduleRule.Occurrence> falls = row.rule().in(year, shipped.festivals());
    LocalDate from = falls.map(ScheduleRule.Occurrence::from).orElse(null);
    boolean brought = shipped.entries().containsKey(row.code());
    return new ScheduleDto.Entry(
        row.code(),
        row.name(),
        row.rule(),
        from,
        falls.map(ScheduleRule.Occurrence::to).orElse(null),
        from == null ? null : from.minusDays(row.leadDays()),
        row.todo(),
        row.target(),
        row.kind(),
        row.leadDays(),
        row.source(),
        row.sure(),
        row.dropped(),
        brought,
        brought && version > 0,
        version);
  }
}
