package org.shuangyong.roster;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/**
 * A rule that files keep (2.6). What it is called, since when it holds and on what ground is data
 * (roster/quality.json); how a file that breaks it is found stands here, since it is a query.
 */
record QualityRule(String code, String name, LocalDate validFrom, String source) {
  private static final String CATEGORY =
      "exists (select 1 from PersonCategory c where c.regionCode = :region and c.personId = p.id";

  /** Predicates over person {@code p} that is not closed. */
  private static final Map<String, String> BROKEN =
      Map.of(
          "number-missing", "p.idKind in (NONE, CITIZEN_OLD)",
          "phone-missing", "p.phoneIndex is null and p.diedOn is null",
          "address-missing", "p.address is null and p.diedOn is null",
          "category-none", "not " + CATEGORY + ")",
          "category-ended",
              CATEGORY
                  + ") and not "
                  + CATEGORY
                  + " and (c.validTo is null or c.validTo >= :today))",
          "dates-order", "(p.diedOn < p.birthOn or " + CATEGORY + " and c.validFrom < p.birthOn))",
          "twin",
              "p.birthOn is not null and exists (select 1 from Person q where q.regionCode = :region"
                  + " and q.unitId = p.unitId and q.birthOn = p.birthOn and q.name = p.name"
                  + " and q.status <> CLOSED and q.id <> p.id)",
          "head-elsewhere",
              "exists (select 1 from Household h where h.regionCode = :region and h.headId = p.id"
                  + " and h.endedOn is null and h.unitId <> p.unitId)",
          "unconfirmed",
              "p.status = ACTIVE and (p.confirmedYear is null or p.confirmedYear < :year)");

  static List<QualityRule> read(ObjectMapper json) {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream("roster/quality.json")) {
      return List.of(json.readValue(in, QualityRule[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The predicate that finds what breaks the rule. */
  String broken() {
    return Optional.ofNullable(BROKEN.get(code))
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  boolean on(LocalDate day) {
    return !validFrom.isAfter(day);
  }
}
