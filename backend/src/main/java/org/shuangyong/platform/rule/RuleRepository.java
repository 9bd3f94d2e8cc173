package org.shuangyong.platform.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds the rules of the current district. */
@ApplicationScoped
public class RuleRepository implements PanacheRepositoryBase<Rule, UUID> {
  /** Every value ever set, newest first within a code. */
  List<Rule> history() {
    return list("order by code, validFrom desc");
  }
}
