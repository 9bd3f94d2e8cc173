package org.shuangyong.platform.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.clock.Ids;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/** What a 保密员 does with the guard's rules. */
@ApplicationScoped
public class SecrecyRuleService {
  @Inject SecrecyRuleRepository rules;
  @Inject SecrecyGuard guard;
  @Inject CurrentUser user;
  @Inject Clocks clocks;
  @Inject Audit audit;

  /** All rules as they hold today: the built-in ones first, then the district's own. */
  List<SecrecyRuleDto> list() {
    Map<String, List<SecrecyRuleRow>> rows = new LinkedHashMap<>();
    rules.history().forEach(r -> rows.computeIfAbsent(r.word(), w -> new ArrayList<>()).add(r));
    List<SecrecyRuleDto> all = new ArrayList<>();
    for (SecrecyRule rule : SecrecyRule.values()) {
      List<SecrecyRuleRow> history = rows.remove(rule.word());
      all.add(dto(rule.pattern(), true, history == null ? List.of() : history));
    }
    rows.values().forEach(h -> all.add(dto(h.get(h.size() - 1).pattern(), false, h)));
    return all;
  }

  /** Sets a rule from a day on, which may not lie in the past. */
  @Transactional
  SecrecyRuleRow set(SecrecyRuleDto.SetRequest request) {
    if (request.validFrom().isBefore(clocks.today())) {
      throw new ProblemException(Problem.RULE_PAST);
    }
    boolean builtIn = request.word() != null && SecrecyRule.of(request.word()).isPresent();
    String name = builtIn || request.name() == null ? null : request.name().strip();
    if (!builtIn && (name == null || name.isEmpty())) {
      throw ProblemException.field("name", "required");
    }
    if (request.word() != null && !builtIn && rules.count("word", request.word()) == 0) {
      throw ProblemException.field("word", "unknown");
    }
    Map<String, String> texts = new HashMap<>();
    texts.put("source", request.source());
    texts.put("name", name);
    guard.check(request.secrecyReason(), texts);
    String word =
        request.word() == null ? "own-" + Ids.next().toString().substring(24) : request.word();
    SecrecyPattern pattern =
        SecrecyPattern.tried(word, name, request.blocking(), request.regex().strip());
    namesNoTroop(pattern.regex());
    SecrecyRuleRow row =
        new SecrecyRuleRow(
            pattern,
            request.active(),
            request.validFrom(),
            request.source().strip(),
            clocks.now(),
            user.get().name());
    rules.persistAndFlush(row);
    audit.record(
        Permission.SECRECY_RULE_SET,
        "secrecy-rule",
        row.id(),
        Map.of(
            "word",
            word,
            "regex",
            row.regex(),
            "blocking",
            row.blocking(),
            "active",
            row.active(),
            "validFrom",
            row.validFrom().toString()));
    return row;
  }

  /** Looks at a text as the guard would; stores nothing. */
  List<SecrecyHit> tryOut(SecrecyRuleDto.TryRequest request) {
    List<SecrecyPattern> patterns =
        request.regex() == null || request.regex().isBlank()
            ? rules.on(clocks.today())
            : List.of(SecrecyPattern.tried("tried", null, true, request.regex().strip()));
    return SecrecyPattern.find(patterns, Map.of("text", request.text()));
  }

  /** A pattern may not spell out what it is to find: that would be kept here, too. */
  private static void namesNoTroop(String regex) {
    List<SecrecyPattern> names =
        List.of(SecrecyRule.DESIGNATION.pattern(), SecrecyRule.CODE_NUMBER.pattern());
    List<SecrecyHit> hits = SecrecyPattern.find(names, Map.of("regex", regex));
    if (!hits.isEmpty()) {
      throw new ProblemException(Problem.SECRECY_BLOCKED, Map.of("hits", hits));
    }
  }

  private SecrecyRuleDto dto(
      SecrecyPattern initial, boolean builtIn, List<SecrecyRuleRow> history) {
    LocalDate today = clocks.today();
    SecrecyRuleRow now =
        history.stream().filter(r -> !r.validFrom().isAfter(today)).findFirst().orElse(null);
    SecrecyPattern pattern = now == null ? initial : now.pattern();
    return new SecrecyRuleDto(
        pattern.word(),
        pattern.name(),
        builtIn,
        pattern.regex(),
        pattern.blocking(),
        now == null ? builtIn : now.active(),
        history.stream().map(SecrecyRuleDto.Value::of).toList());
  }
}
