package org.shuangyong.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.Query;
import org.shuangyong.activity.Activity;
import org.shuangyong.activity.ActivityFilter;
import org.shuangyong.activity.ActivityStatus;
import org.shuangyong.activity.Audience;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Whom national-defence education reached: sessions and people by class and quarter (1.13). */
@ApplicationScoped
public class ClassCoverage {
  @Inject RegionQuery read;
  @Inject UnitService units;
  @Inject Kinds kinds;
  @Inject CurrentUser currentUser;

  /** In one statement; a class that nobody spoke to has its zeros. */
  List<CoverageDto.ByClass> of(List<String> codes, List<LocalDate> quarters) {
    Map<Audience, Map<LocalDate, long[]>> sums = new EnumMap<>(Audience.class);
    if (!codes.isEmpty()) {
      User user = currentUser.get();
      LocalDate behind = quarters.get(quarters.size() - 1).plusMonths(3);
      read.list(
              "select k.audience, year(a.startsOn), month(a.startsOn), count(*), sum(k.people)"
                  + from(user)
                  + " group by k.audience, year(a.startsOn), month(a.startsOn)",
              Object[].class,
              query -> bind(query, user, codes, quarters.get(0), behind))
          .forEach(
              row -> {
                LocalDate month =
                    LocalDate.of(((Number) row[1]).intValue(), ((Number) row[2]).intValue(), 1);
                long[] of =
                    sums.computeIfAbsent((Audience) row[0], a -> new HashMap<>())
                        .computeIfAbsent(CoverageService.quarterOf(month), q -> new long[2]);
                of[0] += ((Number) row[3]).longValue();
                of[1] += ((Number) row[4]).longValue();
              });
    }
    return Arrays.stream(Audience.values())
        .map(
            audience -> {
              Map<LocalDate, long[]> of = sums.getOrDefault(audience, Map.of());
              return new CoverageDto.ByClass(
                  audience,
                  quarters.stream()
                      .map(q -> of.getOrDefault(q, new long[2]))
                      .map(n -> new CoverageDto.Cell(n[0], n[1]))
                      .toList());
            })
        .toList();
  }

  /** The rows behind a cell. */
  List<CoverageDto.Session> sessions(
      List<String> codes, Audience audience, LocalDate first, int most) {
    if (codes.isEmpty()) {
      return List.of();
    }
    User user = currentUser.get();
    List<Object[]> rows =
        read.list(
            "select a, k.people"
                + from(user)
                + " and k.audience = :audience order by a.startsOn desc, a.id",
            Object[].class,
            query -> {
              bind(query, user, codes, first, first.plusMonths(3));
              query.setParameter("audience", audience).setMaxResults(most);
            });
    Map<UUID, UnitRef> refs =
        units.refs(rows.stream().map(row -> ((Activity) row[0]).organizerId()).toList());
    return rows.stream()
        .map(
            row -> {
              Activity a = (Activity) row[0];
              return new CoverageDto.Session(
                  a.id(),
                  a.title(),
                  kinds
                      .find(CoverageService.FAMILY, a.kind(), a.kindVersion())
                      .map(Kind::name)
                      .orElse(a.kind()),
                  a.startsOn(),
                  refs.get(a.organizerId()),
                  (Integer) row[1]);
            })
        .toList();
  }

  private static String from(User user) {
    return " from Activity a join ActivityCount k on k.regionCode = a.regionCode"
        + " and k.activityId = a.id where a.regionCode = :region and a.kind in :kinds"
        + " and a.status in :held and a.startsOn >= :first and a.startsOn < :behind"
        + " and "
        + ActivityFilter.seen(user);
  }

  private static void bind(
      Query<?> query, User user, List<String> codes, LocalDate first, LocalDate behind) {
    user.scope().bind(query);
    query
        .setParameter("kinds", codes)
        .setParameter("held", ActivityStatus.TOOK_PLACE)
        .setParameter("first", first)
        .setParameter("behind", behind);
  }
}
