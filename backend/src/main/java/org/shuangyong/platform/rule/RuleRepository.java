package org.shuangyong.platform.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the rules of the current district. */
@ApplicationScoped
public class RuleRepository implements PanacheRepositoryBase<Rule, UUID> {
  Optional<Rule> on(String code, LocalDate day) {
    return find("code = ?1 and validFrom <= ?2 order by validFrom desc", code, day)
        .firstResultOptional();
  }

  /** Every value ever set, newest first within a code. */
  List<Rule> history() {
    return list("order by code, validFrom desc");
  }
}
