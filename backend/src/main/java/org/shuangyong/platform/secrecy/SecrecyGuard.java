package org.shuangyong.platform.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/**
 * The one place where free text is looked at before it is saved (domain C "Secrets" 3): what names
 * a troop or carries a mark of secrecy is refused, what may be sensitive is saved only with the
 * person's reason, and the reason goes to the trail.
 */
@ApplicationScoped
public class SecrecyGuard {
  @Inject Audit audit;

  /**
   * Checks the fields of one write.
   *
   * @param reason the person's reason for keeping a text that was warned about, or null
   * @param fields name → text; null texts are passed over
   */
  public void check(String reason, Map<String, String> fields) {
    List<SecrecyHit> hits = new ArrayList<>();
    new TreeMap<>(fields)
        .forEach(
            (field, text) -> {
              if (text != null) {
                hits.addAll(SecrecyRule.hits(field, text));
              }
            });
    if (hits.isEmpty()) {
      return;
    }
    List<SecrecyHit> blocking = hits.stream().filter(SecrecyHit::blocking).toList();
    if (!blocking.isEmpty()) {
      throw new ProblemException(Problem.SECRECY_BLOCKED, Map.of("hits", blocking));
    }
    if (reason == null || reason.isBlank()) {
      throw new ProblemException(Problem.SECRECY_REASON_NEEDED, Map.of("hits", hits));
    }
    if (reason.length() > 200) {
      throw ProblemException.field("secrecyReason", "too-long");
    }
    if (SecrecyRule.hits("secrecyReason", reason).stream().anyMatch(SecrecyHit::blocking)) {
      throw ProblemException.field("secrecyReason", "invalid");
    }
    audit.record(
        "secrecy.overridden",
        "text",
        null,
        Map.of(
            "reason",
            reason,
            "rules",
            hits.stream().map(SecrecyHit::rule).distinct().collect(Collectors.joining(","))));
  }
}
