package org.shuangyong.platform.secrecy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.audit.Changes;
import org.shuangyong.platform.audit.Kept;
import org.shuangyong.platform.tenancy.Region;

/** Finds the secrecy rules of the current district. */
@ApplicationScoped
public class SecrecyRuleRepository implements PanacheRepositoryBase<SecrecyRuleRow, UUID> {
  private final Region region;
  private final Kept<LocalDate, List<SecrecyPattern>> kept;

  @Inject
  SecrecyRuleRepository(Region region, Changes changes) {
    this.region = region;
    this.kept = new Kept<>(changes, 1000, "secrecy-rule");
  }

  /** Every row, the newest first within a word. */
  List<SecrecyRuleRow> history() {
    return list("order by word, validFrom desc, id desc");
  }

  /** What is matched on a day: the built-in rules, each as its row says, and the district's own. */
  List<SecrecyPattern> on(LocalDate day) {
    return kept.get(region.code(), day, () -> read(day));
  }

  private List<SecrecyPattern> read(LocalDate day) {
    Map<String, SecrecyRuleRow> rows = new LinkedHashMap<>();
    history().stream()
        .filter(row -> !row.validFrom().isAfter(day))
        .forEach(row -> rows.putIfAbsent(row.word(), row));
    List<SecrecyPattern> patterns = new ArrayList<>();
    for (SecrecyRule rule : SecrecyRule.values()) {
      if (!rows.containsKey(rule.word())) {
        patterns.add(rule.pattern());
      }
    }
    rows.values().stream()
        .filter(SecrecyRuleRow::active)
        .map(SecrecyRuleRow::pattern)
        .forEach(patterns::add);
    return List.copyOf(patterns);
  }
}
