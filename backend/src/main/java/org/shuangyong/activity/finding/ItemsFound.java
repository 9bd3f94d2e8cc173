package org.shuangyong.activity.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.shuangyong.activity.Activity;
import org.shuangyong.activity.ActivityRepository;
import org.shuangyong.activity.BeforeSummary;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.KindField;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/** What the list of an inspection says no to has a finding, or it is not summed up (12.6). */
@ApplicationScoped
public class ItemsFound implements BeforeSummary {
  private static final String NO = "no";

  @Inject ActivityRepository rows;

  @Override
  public void require(Activity of, Kind kind) {
    if (!FindingService.Way.INSPECTION.form().equals(kind.form())) {
      return;
    }
    Set<String> open = new LinkedHashSet<>();
    kind.fields().stream()
        .filter(field -> field.type() == KindField.Type.CHECKLIST)
        .forEach(field -> open.addAll(denied(field, of)));
    if (open.isEmpty()) {
      return;
    }
    rows.ofActivity(Finding.class, of.id()).forEach(found -> open.remove(found.item()));
    if (!open.isEmpty()) {
      throw new ProblemException(
          Problem.FINDING_ITEMS_OPEN, Map.of("items", String.join("、", open)));
    }
  }

  private static Set<String> denied(KindField field, Activity of) {
    Set<String> items = new LinkedHashSet<>();
    if (of.extra().get(field.code()) instanceof Map<?, ?> answers) {
      field.choices().stream().filter(c -> NO.equals(answers.get(c))).forEach(items::add);
    }
    return items;
  }
}
