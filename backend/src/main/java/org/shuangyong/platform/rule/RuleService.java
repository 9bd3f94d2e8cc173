package org.shuangyong.platform.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.audit.Changes;
import org.shuangyong.platform.audit.Kept;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.tenancy.Region;

/** Asks and sets rules. What was decided before a rule's day stays as it was decided (F4 15). */
@ApplicationScoped
public class RuleService {
  @Inject RuleRepository rules;
  @Inject CurrentUser user;
  @Inject Clocks clocks;
  @Inject Audit audit;
  @Inject SecrecyGuard secrecy;
  @Inject Region region;

  private final Kept<String, List<Rule>> kept;

  @Inject
  RuleService(Changes changes) {
    kept = new Kept<>(changes, 1000, "rule");
  }

  /** The value in force on a day. */
  public int value(RuleCode code, LocalDate day) {
    return kept.get(region.code(), "all", rules::history).stream()
        .filter(rule -> rule.code().equals(code.code()) && !rule.validFrom().isAfter(day))
        .findFirst() // the newest within a code
        .map(Rule::value)
        .orElse(code.initial());
  }

  /** Sets a value from a day on, which may not lie in the past. */
  @Transactional
  public Rule set(RuleDto.SetRequest request) {
    RuleCode code =
        RuleCode.of(request.code()).orElseThrow(() -> ProblemException.field("code", "unknown"));
    if (request.validFrom().isBefore(clocks.today())) {
      throw new ProblemException(Problem.RULE_PAST);
    }
    if (request.value() < code.least() || request.value() > code.most()) {
      throw ProblemException.field("value", "out-of-range");
    }
    secrecy.check(request.secrecyReason(), Map.of("source", request.source()));
    Rule rule =
        new Rule(
            code.code(),
            request.validFrom(),
            request.value(),
            request.source().strip(),
            clocks.now(),
            user.get().name());
    rules.persist(rule);
    rules.flush();
    audit.record(
        Permission.RULE_SET,
        "rule",
        rule.id(),
        Map.of(
            "code",
            code.code(),
            "value",
            request.value(),
            "validFrom",
            request.validFrom().toString()));
    return rule;
  }
}
