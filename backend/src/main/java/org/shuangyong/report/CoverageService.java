package org.shuangyong.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.merit.MeritFigures;
import org.shuangyong.plaque.PlaqueFigures;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.report.CoverageDto.Row;
import org.shuangyong.roster.ExpectedFigures;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Puts coverage together by place: one statement for each of the three, whatever the depth. */
@ApplicationScoped
public class CoverageService {
  @Inject ExpectedFigures expected;
  @Inject PlaqueFigures plaques;
  @Inject MeritFigures letters;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;

  /**
   * @param unit null for the person's own, which for the office and leaders is the district
   */
  CoverageDto of(UUID unit, int year) {
    User user = currentUser.get();
    Unit root = unit == null ? null : visible(unit);
    String path = path(root);
    Map<String, Row> byPath = byPath(user, year, path);
    List<Row> rows = new ArrayList<>();
    Set<String> counted = new HashSet<>();
    for (Unit below : units.places(path)) {
      if (user.scope().covers(below.path())) {
        Row sum = Row.NONE;
        for (Map.Entry<String, Row> at : byPath.entrySet()) {
          if (at.getKey().startsWith(below.path())) {
            counted.add(at.getKey());
            sum = sum.plus(at.getValue());
          }
        }
        rows.add(sum.of(UnitRef.of(below)));
      }
    }
    // What is kept at the street or town itself, or at a unit no longer in force.
    Row rest = Row.NONE;
    Row total = Row.NONE;
    for (Map.Entry<String, Row> at : byPath.entrySet()) {
      total = total.plus(at.getValue());
      if (!counted.contains(at.getKey())) {
        rest = rest.plus(at.getValue());
      }
    }
    if (!rest.empty()) {
      rows.add(rest);
    }
    return new CoverageDto(root == null ? null : UnitRef.of(root), year, total, rows);
  }

  /** Under which path the rows of a figure lie; null for the whole district. */
  String under(UUID unit) {
    return path(unit == null ? null : visible(unit));
  }

  private String path(Unit root) {
    User user = currentUser.get();
    return root != null ? root.path() : user.scope().district() ? null : user.unit().path();
  }

  private Unit visible(UUID id) {
    Unit unit = units.get(id);
    if (!currentUser.get().scope().covers(unit.path())) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    return unit;
  }

  private Map<String, Row> byPath(User user, int year, String path) {
    Map<String, Row> all = new HashMap<>();
    expected
        .byPath(user, year, path)
        .forEach(
            (at, c) ->
                add(all, at, new Row(null, c.expected(), c.collected(), 0, 0, 0, 0, 0, 0, 0)));
    plaques
        .byPath(user, path)
        .forEach(
            (at, c) ->
                add(
                    all,
                    at,
                    new Row(null, 0, 0, c.candidates(), c.entitled(), c.hung(), 0, 0, 0, 0)));
    letters
        .byPath(year, path)
        .forEach(
            (at, c) ->
                add(
                    all,
                    at,
                    new Row(
                        null, 0, 0, 0, 0, 0, c.owed(), c.delivered(), c.onTime(), c.overdue())));
    return all;
  }

  private static void add(Map<String, Row> all, String path, Row row) {
    all.merge(path, row, Row::plus);
  }
}
