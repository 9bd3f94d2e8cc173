package org.shuangyong.plaque;

import static org.shuangyong.plaque.PlaqueFigure.Level.PLACE;
import static org.shuangyong.plaque.PlaqueFigure.Level.UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** 应挂、已挂、未挂: sums of what each step changed, as exact as the records at any moment (2.4). */
@ApplicationScoped
public class PlaqueFigures {
  @Inject RegionQuery read;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;

  /**
   * The figures of a unit and of those right below it.
   *
   * @param unit null for the person's own, which for the office and leaders is the district
   */
  public PlaqueDto.Board board(UUID unit) {
    User user = currentUser.get();
    Unit root = unit == null ? null : units.get(unit);
    String path = root != null ? root.path() : user.scope().district() ? null : user.unit().path();
    // Of the district, what each street and town has in all; below, what each village has.
    Map<String, Map<PlaqueStatus, Long>> byPath =
        sums(user, path, path == null && user.scope().district() ? PLACE : UNIT);
    List<PlaqueDto.Figures> rows = new ArrayList<>();
    Set<String> counted = new HashSet<>();
    for (Unit below : units.places(path)) {
      if (user.scope().covers(below.path())) {
        Map<PlaqueStatus, Long> sum = new EnumMap<>(PlaqueStatus.class);
        byPath.forEach(
            (at, of) -> {
              if (at.startsWith(below.path())) {
                counted.add(at);
                of.forEach((status, n) -> sum.merge(status, n, Long::sum));
              }
            });
        rows.add(figures(UnitRef.of(below), sum));
      }
    }
    // What is kept at the street or town itself, or at a unit no longer in force.
    Map<PlaqueStatus, Long> rest = new EnumMap<>(PlaqueStatus.class);
    Map<PlaqueStatus, Long> all = new EnumMap<>(PlaqueStatus.class);
    byPath.forEach(
        (at, of) ->
            of.forEach(
                (status, n) -> {
                  all.merge(status, n, Long::sum);
                  if (!counted.contains(at)) {
                    rest.merge(status, n, Long::sum);
                  }
                }));
    if (rest.values().stream().anyMatch(n -> n != 0)) {
      rows.add(figures(null, rest));
    }
    return new PlaqueDto.Board(root == null ? null : UnitRef.of(root), figures(null, all), rows);
  }

  /**
   * How many of a path's plaques are 待核, 应挂 and 已挂, by the unit that keeps them.
   *
   * @param path null for the whole scope
   */
  public Map<String, Counted> byPath(User user, String path) {
    Map<String, Counted> counted = new HashMap<>();
    sums(user, path, UNIT)
        .forEach(
            (at, of) -> {
              PlaqueDto.Figures f = figures(null, of);
              counted.put(at, new Counted(f.candidates(), f.entitled(), f.hung()));
            });
    return counted;
  }

  /** 待核; 应挂 and, among them, 已挂. */
  public record Counted(long candidates, long entitled, long hung) {}

  /**
   * @param level the sums to add up with what changed since, which counts every plaque once
   */
  private Map<String, Map<PlaqueStatus, Long>> sums(
      User user, String path, PlaqueFigure.Level level) {
    Map<String, Map<PlaqueStatus, Long>> sums = new HashMap<>();
    read.list(
            "select f.unitPath, f.status, sum(f.change) from PlaqueFigure f where"
                + " f.regionCode = :region and f.level in (CHANGE, "
                + level
                + ") and "
                + user.scope().predicate("f.unitPath")
                + (path == null ? "" : " and f.unitPath >= :underFrom and f.unitPath < :underTo")
                + " group by f.unitPath, f.status",
            Object[].class,
            query -> {
              user.scope().bind(query);
              if (path != null) {
                query.setParameter("underFrom", path);
                query.setParameter("underTo", Scope.upperBound(path));
              }
            })
        .forEach(
            row ->
                sums.computeIfAbsent((String) row[0], at -> new EnumMap<>(PlaqueStatus.class))
                    .put((PlaqueStatus) row[1], (Long) row[2]));
    return sums;
  }

  private static PlaqueDto.Figures figures(UnitRef unit, Map<PlaqueStatus, Long> sum) {
    Map<String, Long> why = new LinkedHashMap<>();
    long entitled = 0;
    long hung = 0;
    for (Map.Entry<PlaqueStatus, Long> e : sum.entrySet()) {
      if (e.getKey().entitled()) {
        entitled += e.getValue();
        if (e.getKey().hangs()) {
          hung += e.getValue();
        } else if (e.getValue() != 0) {
          why.put(e.getKey().name(), e.getValue());
        }
      }
    }
    return new PlaqueDto.Figures(
        unit, sum.getOrDefault(PlaqueStatus.CANDIDATE, 0L), entitled, hung, entitled - hung, why);
  }
}
