package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/**
 * Sums of what took place; each equals the rows of the list with the same filter (1.1, 3.7, 8.1).
 */
@ApplicationScoped
public class ActivityFigures {
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

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
