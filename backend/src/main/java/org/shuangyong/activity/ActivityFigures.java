package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuangyong.partnership.PartnershipRepository;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.FieldSum;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.site.SiteRepository;
import org.shuangyong.unit.UnitService;

/**
 * Sums of what took place; each equals the rows of the list with the same filter (1.1, 3.7, 8.1).
 */
@ApplicationScoped
public class ActivityFigures {
  /** What the goods of an activity are worth: those of a visit are its signed lines (6.1). */
  private static final String GOODS =
      "case when a.kind in (:visits) then coalesce((select sum(v.goods) from VisitLine v where"
          + " v.regionCode = a.regionCode and v.activityId = a.id and v.signedOn is not null), 0)"
          + " else coalesce(a.goods, 0) end";

  @Inject RegionQuery read;
  @Inject Kinds kinds;
  @Inject UnitService units;
  @Inject SiteRepository sites;
  @Inject PartnershipRepository partnerships;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  public List<FigureDto> figures(FigureBy by, ActivityFilter filter) {
    return figures(by, filter, null);
  }

  /**
   * One statement; the rows of a year.
   *
   * @param sum a number field of the kind asked for, to be summed up; null for none
   */
  public List<FigureDto> figures(FigureBy by, ActivityFilter filter, String sum) {
    if (filter.year == null) {
      throw ProblemException.field("year", "required");
    }
    filter.held = true;
    User user = currentUser.get();
    String key = key(by);
    // What an activity gave was given to all who came, and has no share of one class.
    boolean whole = by != FigureBy.AUDIENCE;
    if (!whole && sum != null) {
      throw ProblemException.field("sum", "invalid");
    }
    String amount =
        FieldSum.hql(
            filter.kind == null
                ? Optional.empty()
                : kinds.find(ActivityService.FAMILY, filter.kind),
            sum,
            "a.extra");
    List<Object[]> rows =
        read.list(
            "select "
                + key
                + ", month(a.startsOn), count(*), sum("
                + (whole ? "a.heads" : "k.people")
                + "), "
                + (whole ? "sum(" + GOODS + "), sum(coalesce(a.families, 0))" : "0, 0")
                + ", "
                + amount
                + " from Activity a"
                + (whole
                    ? ""
                    : " join ActivityCount k on k.regionCode = a.regionCode and k.activityId = a.id")
                + " where "
                + filter.where(user)
                + " and "
                + key
                + " is not null group by "
                + key
                + ", month(a.startsOn) order by 1, 2",
            Object[].class,
            query -> {
              filter.bind(query, user, clocks.today(), kinds);
              if (whole) query.setParameter("visits", visits());
              if (sum != null) query.setParameter("sum", sum);
            });
    Map<Object, String> names = names(by, rows.stream().map(row -> row[0]).distinct().toList());
    return rows.stream()
        .map(
            row ->
                new FigureDto(
                    row[0].toString(),
                    names.get(row[0]),
                    ((Number) row[1]).intValue(),
                    number(row[2]),
                    number(row[3]),
                    number(row[4]),
                    number(row[5]),
                    number(row[6])))
        .toList();
  }

  private List<String> visits() {
    return Stream.concat(
            Stream.of(""),
            kinds.of(ActivityService.FAMILY).stream()
                .filter(k -> ActivityIntake.VISIT.equals(k.form()))
                .map(Kind::code))
        .toList();
  }

  private static String key(FigureBy by) {
    return switch (by) {
      case ORGANIZER -> "a.organizerId";
      case KIND -> "a.kind";
      case AUDIENCE -> "k.audience";
      case TROOP -> "a.troopId";
      // Other kinds call whoever inspects or drills a team as well.
      case TEAM ->
          "case when a.kind = 'service' then"
              + " cast(function('jsonb_extract_path_text', a.extra, 'team') as String) end";
      case SITE -> "a.siteId";
      case FESTIVAL -> ActivityFilter.FESTIVAL;
      case PARTNERSHIP -> "a.partnershipId";
    };
  }

  /** What the keys are called; nothing for a class of people, and for what is not theirs to see. */
  private Map<Object, String> names(FigureBy by, List<Object> keys) {
    Map<Object, String> names = new HashMap<>();
    switch (by) {
      case ORGANIZER, TROOP ->
          units.refs(ids(keys)).forEach((id, ref) -> names.put(id, ref.name()));
      case KIND -> keys.forEach(key -> names.put(key, kind(key.toString())));
      case AUDIENCE -> {}
      case TEAM, FESTIVAL -> keys.forEach(key -> names.put(key, key.toString()));
      case SITE ->
          sites.visible(currentUser.get(), ids(keys)).forEach(s -> names.put(s.id(), s.name()));
      case PARTNERSHIP ->
          partnerships
              .visible(currentUser.get(), ids(keys))
              .forEach(p -> names.put(p.id(), p.title()));
    }
    return names;
  }

  private String kind(String code) {
    return kinds.find(ActivityService.FAMILY, code).map(Kind::name).orElse(code);
  }

  private static List<UUID> ids(List<Object> keys) {
    return keys.stream().map(UUID.class::cast).toList();
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
