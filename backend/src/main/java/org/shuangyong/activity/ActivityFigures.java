package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.unit.UnitKind;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/**
 * Sums of what took place; each equals the rows of the list with the same filter (1.1, 3.7, 8.1).
 */
@ApplicationScoped
public class ActivityFigures {
  /** What a kind is used {@code within}: it counts as national-defence education (1.13). */
  static final String DEFENCE = "DEFENCE";

  /** A tag by which any other activity counts as well. */
  static final String DEFENCE_TAG = "国防教育";

  private static final int QUARTERS = 4;

  @Inject RegionQuery read;
  @Inject Kinds kinds;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  /** One statement; the rows of a year. */
  List<FigureDto> figures(FigureBy by, ActivityFilter filter) {
    if (filter.year == null) {
      throw ProblemException.field("year", "required");
    }
    filter.held = true;
    User user = currentUser.get();
    String key = key(by);
    List<Object[]> rows =
        read.list(
            "select "
                + key
                + ", month(a.startsOn), count(*), sum("
                + (by == FigureBy.AUDIENCE ? "k.people" : "a.heads")
                + "), sum(coalesce(a.goods, 0)), sum(coalesce(a.families, 0)) from Activity a"
                + (by == FigureBy.AUDIENCE
                    ? " join ActivityCount k on k.regionCode = a.regionCode and k.activityId = a.id"
                    : "")
                + " where "
                + filter.where(user)
                + " and "
                + key
                + " is not null group by "
                + key
                + ", month(a.startsOn) order by 1, 2",
            Object[].class,
            query -> filter.bind(query, user, clocks.today()));
    Map<UUID, UnitRef> refs =
        by == FigureBy.ORGANIZER || by == FigureBy.TROOP
            ? units.refs(rows.stream().map(row -> (UUID) row[0]).distinct().toList())
            : Map.of();
    return rows.stream()
        .map(
            row ->
                new FigureDto(
                    row[0].toString(),
                    name(by, row[0], refs),
                    ((Number) row[1]).intValue(),
                    number(row[2]),
                    number(row[3]),
                    number(row[4]),
                    number(row[5])))
        .toList();
  }

  private static String key(FigureBy by) {
    return switch (by) {
      case ORGANIZER -> "a.organizerId";
      case KIND -> "a.kind";
      case AUDIENCE -> "k.audience";
      case TROOP -> "a.troopId";
      case TEAM -> "cast(function('jsonb_extract_path_text', a.extra, 'team') as String)";
    };
  }

  private String name(FigureBy by, Object key, Map<UUID, UnitRef> refs) {
    return switch (by) {
      case ORGANIZER, TROOP -> refs.get(key).name();
      case KIND ->
          kinds.find(ActivityService.FAMILY, key.toString()).map(Kind::name).orElse(key.toString());
      case AUDIENCE -> null;
      case TEAM -> key.toString();
    };
  }

  /** Each 街镇 of the scope with its four quarters; those without a session have their zeros. */
  List<FigureDto.Coverage> coverage(int year, int quarter) {
    User user = currentUser.get();
    LocalDate behind = LocalDate.of(year, quarter * 3 - 2, 1).plusMonths(3);
    LocalDate first = behind.minusMonths(3L * QUARTERS);
    Map<UUID, long[][]> sums = sums(user, first, behind);
    return units.places(user.scope()).stream()
        .filter(u -> u.kind() == UnitKind.STREET || u.kind() == UnitKind.TOWN)
        .map(
            u -> {
              long[][] of = sums.getOrDefault(u.id(), new long[QUARTERS][2]);
              List<FigureDto.Quarter> quarters =
                  IntStream.range(0, QUARTERS)
                      .mapToObj(i -> quarter(first.plusMonths(3L * i), of[i]))
                      .toList();
              return new FigureDto.Coverage(
                  UnitRef.of(u),
                  new ArrayList<>(quarters),
                  of[QUARTERS - 1][0] + of[QUARTERS - 2][0] == 0);
            })
        .toList();
  }

  /** An activity counts once for a 街镇, however many of its villages take part. */
  private Map<UUID, long[][]> sums(User user, LocalDate first, LocalDate behind) {
    List<String> codes =
        kinds.of(ActivityService.FAMILY).stream()
            .filter(k -> k.within().contains(DEFENCE))
            .map(Kind::code)
            .toList();
    Map<UUID, long[][]> sums = new HashMap<>();
    read.list(
            "select s.town, s.began, s.heads from (select distinct t.id as town, a.id as aid,"
                + " a.startsOn as began, a.heads as heads from Unit t join ActivityParty p on"
                + " p.regionCode = t.regionCode and p.unitPath >= t.path and p.unitPath <"
                + " concat(substring(t.path, 1, length(t.path) - 1), '0') join Activity a on"
                + " a.regionCode = p.regionCode and a.id = p.activityId"
                + " where t.regionCode = :region and t.kind in (STREET, TOWN) and "
                + user.scope().predicate("t.path")
                + " and a.startsOn >= :first and a.startsOn < :behind and a.status in "
                + ActivityStatus.TOOK_PLACE_HQL
                + " and (a.kind in :codes or array_contains(a.tags, :tag))) s",
            Object[].class,
            query ->
                user.scope()
                    .bind(query)
                    .setParameter("first", first)
                    .setParameter("behind", behind)
                    .setParameter("codes", codes)
                    .setParameter("tag", DEFENCE_TAG))
        .forEach(
            row -> {
              LocalDate on = (LocalDate) row[1];
              int at =
                  ((on.getYear() - first.getYear()) * 12
                          + on.getMonthValue()
                          - first.getMonthValue())
                      / 3;
              long[] of = sums.computeIfAbsent((UUID) row[0], t -> new long[QUARTERS][2])[at];
              of[0]++;
              of[1] += number(row[2]);
            });
    return sums;
  }

  private static FigureDto.Quarter quarter(LocalDate first, long[] of) {
    return new FigureDto.Quarter(first.getYear(), (first.getMonthValue() + 2) / 3, of[0], of[1]);
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
