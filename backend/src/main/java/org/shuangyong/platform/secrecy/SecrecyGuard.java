package org.shuangyong.platform.secrecy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.HomeUnit;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/**
 * The one place where free text is looked at before it is saved (domain C "Secrets" 3): what names
 * a troop or carries a mark of secrecy is refused, what may be sensitive is saved only with the
 * person's reason, and the reason goes to the trail. Which rules hold is dated data; that one hit,
 * and where, is kept for the 保密员, what it hit is not.
 */
@ApplicationScoped
public class SecrecyGuard {
  @Inject Audit audit;
  @Inject SecrecyRuleRepository rules;
  @Inject SecrecyIncidentRepository incidents;
  @Inject CurrentUser user;
  @Inject Clocks clocks;

  /** The same for a write of one text, which may be null. */
  public void check(String reason, String field, String text) {
    if (text != null) {
      check(reason, Map.of(field, text));
    }
  }

  /**
   * Checks the fields of one write.
   *
   * @param reason the person's reason for keeping a text that was warned about, or null
   * @param fields name → text; null texts are passed over
   */
  public void check(String reason, Map<String, String> fields) {
    List<SecrecyPattern> inForce = rules.on(clocks.today());
    List<SecrecyHit> hits = SecrecyPattern.find(inForce, fields);
    if (hits.isEmpty()) {
      return;
    }
    List<SecrecyHit> blocking = hits.stream().filter(SecrecyHit::blocking).toList();
    if (!blocking.isEmpty()) {
      // The write is rolled back; that it was tried is not.
      QuarkusTransaction.requiringNew().run(() -> keep(blocking, null));
      throw new ProblemException(Problem.SECRECY_BLOCKED, Map.of("hits", blocking));
    }
    if (reason == null || reason.isBlank()) {
      throw new ProblemException(Problem.SECRECY_REASON_NEEDED, Map.of("hits", hits));
    }
    if (reason.length() > 200) {
      throw ProblemException.field("secrecyReason", "too-long");
    }
    if (SecrecyPattern.find(inForce, Map.of("secrecyReason", reason)).stream()
        .anyMatch(SecrecyHit::blocking)) {
      throw ProblemException.field("secrecyReason", "invalid");
    }
    keep(hits, reason.strip());
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

  /** One row for each rule and field. */
  private void keep(Collection<SecrecyHit> hits, String reason) {
    HomeUnit unit = user.get().unit();
    Instant now = clocks.now();
    Set<String> seen = new HashSet<>();
    hits.stream()
        .filter(hit -> seen.add(hit.rule() + "\n" + hit.field()))
        .forEach(hit -> incidents.persist(new SecrecyIncident(hit, unit, reason, now)));
  }
}
