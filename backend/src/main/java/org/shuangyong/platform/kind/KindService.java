package org.shuangyong.platform.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Versions;

/**
 * A district edits its kinds without a developer. An edition is never changed: records keep theirs.
 */
@ApplicationScoped
public class KindService {
  @Inject Kinds kinds;
  @Inject KindEditionRepository editions;
  @Inject UnitsInFields units;
  @Inject CurrentUser user;
  @Inject Clocks clocks;
  @Inject Audit audit;
  @Inject SecrecyGuard secrecy;

  /** A kind in an edition, or in the current one for null. */
  public Kind get(String family, String code, Integer version) {
    return (version == null ? kinds.find(family, code) : kinds.find(family, code, version))
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  /** All editions, the newest first; 404 for a kind there is not. */
  public List<KindDto.Edition> history(String family, String code) {
    List<KindDto.Edition> history = kinds.history(family, code);
    if (history.isEmpty()) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    return history;
  }

  /**
   * A new kind, or a new edition of one; of a retired one it takes it into use again.
   *
   * @param ifMatch the current edition, 0 for a kind there is not yet
   */
  @Transactional
  public Kind save(String family, String code, String ifMatch, KindDto.SaveRequest request) {
    KindFamily rules = kinds.family(family);
    Kind now = kinds.find(family, code).orElse(null);
    int version = now == null ? 0 : now.version();
    Versions.check(ifMatch, version);
    Kind next = request.kind(code, version + 1);
    new KindCheck(rules, kinds.of(family), kinds.history(family, code), units.kinds()).check(next);
    if (now != null && now.says(next)) {
      throw new ProblemException(Problem.KIND_UNCHANGED);
    }
    secrecy.check(request.secrecyReason(), KindCheck.words(next));
    return keep(Permission.KIND_SAVE, family, next);
  }

  /** No new record is made of the kind; those that are there stay. */
  @Transactional
  public Kind retire(String family, String code, String ifMatch) {
    KindFamily rules = kinds.family(family);
    Kind now = get(family, code, null);
    Versions.check(ifMatch, now.version());
    if (now.retired()) {
      throw new ProblemException(Problem.KIND_UNCHANGED);
    }
    if (rules.needed().contains(code)) {
      throw new ProblemException(Problem.KIND_NEEDED);
    }
    return keep(Permission.KIND_RETIRE, family, now.retire());
  }

  private Kind keep(String word, String family, Kind kind) {
    KindEdition edition = new KindEdition(family, kind, clocks.now(), user.get().name());
    editions.persist(edition);
    editions.flush();
    audit.record(
        word,
        Kinds.KIND,
        edition.id(),
        Map.of(
            "family", family, "code", kind.code(), "name", kind.name(), "version", kind.version()));
    return kind;
  }
}
