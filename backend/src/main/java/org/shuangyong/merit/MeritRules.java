package org.shuangyong.merit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.audit.Changes;
import org.shuangyong.platform.audit.Kept;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.tenancy.Region;

/** The table of awards: what is shipped holds where the district has said nothing (B2). */
@ApplicationScoped
public class MeritRules {
  /** The family of the awards. */
  static final String AWARDS = "merit-award";

  private static final String KIND = "merit-rule";

  @Inject MeritRuleRepository rows;
  @Inject Kinds kinds;
  @Inject CurrentUser user;
  @Inject Clocks clocks;
  @Inject Audit audit;
  @Inject SecrecyGuard secrecy;
  @Inject Region region;
  @Inject ObjectMapper json;

  private final Kept<String, List<MeritRule>> kept;
  private final Map<String, MeritTerms> initial = new HashMap<>();

  private record Row(
      String award,
      List<List<String>> seats,
      boolean byTown,
      long bonus,
      String payer,
      String source) {}

  @Inject
  MeritRules(Changes changes) {
    kept = new Kept<>(changes, 1000, KIND);
  }

  @PostConstruct
  void load() {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream("merit/awards.json")) {
      for (Row row : json.readValue(in, Row[].class)) {
        initial.put(
            row.award(),
            new MeritTerms(row.seats(), row.byTown(), row.bonus(), row.payer(), row.source()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What holds for an award on a day. */
  MeritTerms on(String award, LocalDate day) {
    return history().stream()
        .filter(rule -> rule.award().equals(award) && !rule.validFrom().isAfter(day))
        .findFirst()
        .map(MeritRule::terms)
        .orElseGet(() -> initial.get(award));
  }

  /** Every award with what holds today and all that was set. */
  List<MeritRuleDto> all() {
    LocalDate today = clocks.today();
    Map<String, List<MeritRule>> byAward =
        history().stream().collect(Collectors.groupingBy(MeritRule::award));
    return kinds.of(AWARDS).stream()
        .map(
            kind ->
                new MeritRuleDto(
                    kind.code(),
                    on(kind.code(), today),
                    initial.get(kind.code()),
                    byAward.getOrDefault(kind.code(), List.of()).stream()
                        .map(r -> new MeritRuleDto.Value(r.validFrom(), r.terms(), r.createdBy()))
                        .toList()))
        .toList();
  }

  /** Sets an award's rule from a day on, which may not lie in the past (F4 15). */
  @Transactional
  MeritRuleDto.Value set(MeritRuleDto.SetRequest request) {
    if (kinds.find(AWARDS, request.award()).isEmpty()) {
      throw ProblemException.field("award", "unknown");
    }
    if (request.validFrom().isBefore(clocks.today())) {
      throw new ProblemException(Problem.RULE_PAST);
    }
    List<List<String>> seats =
        request.seats().stream()
            .map(seat -> seat.stream().map(String::strip).distinct().toList())
            .toList();
    secrecy.check(
        request.secrecyReason(),
        Map.of(
            "source",
            request.source(),
            "payer",
            request.payer(),
            "seats",
            seats.stream().flatMap(List::stream).collect(Collectors.joining("；"))));
    MeritTerms terms =
        new MeritTerms(
            seats,
            request.byTown(),
            request.bonus(),
            request.payer().strip(),
            request.source().strip());
    MeritRule rule =
        new MeritRule(request.award(), request.validFrom(), terms, clocks.now(), user.get().name());
    rows.persist(rule);
    rows.flush();
    audit.record(
        Permission.MERIT_RULE_SET,
        KIND,
        rule.id(),
        Map.of(
            "award",
            rule.award(),
            "validFrom",
            rule.validFrom().toString(),
            "bonus",
            terms.bonus(),
            "byTown",
            terms.byTown(),
            "seats",
            seats));
    return new MeritRuleDto.Value(rule.validFrom(), terms, rule.createdBy());
  }

  private List<MeritRule> history() {
    return kept.get(region.code(), "all", rows::history);
  }
}
