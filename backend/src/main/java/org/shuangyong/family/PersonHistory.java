package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.RegionQuery;

/** 变更记录 of a file: written with every step, shown on its page. */
@ApplicationScoped
public class PersonHistory {
  /** What of a step's detail is kept: codes, days, years; no text that somebody wrote. */
  private static final Set<String> KEPT =
      Set.of("status", "as", "on", "year", "category", "kind", "fromUnit", "toUnit", "other");

  @Inject EntityManager em;
  @Inject RegionQuery read;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  void add(Person person, String action, Map<String, ?> detail) {
    Map<String, Object> kept = new HashMap<>(detail);
    kept.keySet().retainAll(KEPT);
    kept.put("status", person.status().name());
    em.persist(new PersonEvent(person.id(), action, kept, clocks.now(), currentUser.get().name()));
  }

  /** Newest first; the caller has found the file in scope. */
  List<PersonEvent> of(UUID person) {
    return read.list(
        "from PersonEvent e where e.regionCode = :region and e.personId = :id order by e.id desc",
        PersonEvent.class,
        query -> query.setParameter("id", person).setMaxResults(200));
  }
}
