package org.shuangyong.merit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds the rules the current district has set. */
@ApplicationScoped
public class MeritRuleRepository implements PanacheRepositoryBase<MeritRule, UUID> {
  /** Newest first; of one day the last one set first, so that a slip can be mended at once. */
  List<MeritRule> history() {
    return list("order by validFrom desc, id desc");
  }
}
