package org.shuangyong.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/** What the writes of this feature have in common: whose it is, the guard, the trail. */
@ApplicationScoped
public class Keeper {
  @Inject UnitService units;
  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject SecrecyGuard secrecy;
  @Inject Audit audit;

  /**
   * The unit that shall keep the record: the caller's own by default, else one within its scope.
   */
  Unit unit(UUID asked) {
    UUID id = asked == null ? currentUser.get().unit().id() : asked;
    Unit unit = units.forWork(List.of(id)).get(id);
    if (!currentUser.get().scope().covers(unit.path())) {
      throw ProblemException.field("unitId", "invalid");
    }
    return unit;
  }

  void words(String reason, String... pairs) {
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      texts.put(pairs[i], pairs[i + 1]);
    }
    secrecy.check(reason, texts);
  }

  void record(String word, String kind, UUID id, Map<String, ?> detail) {
    em.flush();
    audit.record(word, kind, id, detail);
  }

  /** Those of these words that the person has. */
  List<String> may(String... words) {
    User user = currentUser.get();
    return Arrays.stream(words).filter(user::may).toList();
  }
}
