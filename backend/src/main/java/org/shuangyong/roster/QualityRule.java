package org.shuangyong.roster;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/**
 * A rule that files keep (2.6). What it is called, since when it holds and on what ground is data
 * (roster/quality.json); how a file that breaks it is found stands here, since it is a query.
 */
record QualityRule(String code, String name, LocalDate validFrom, String source) {
  private static final String CATEGORY =
      "exists (select 1 from PersonCategory c where c.regionCode = :region and c.personId = p.id";

  private static final String RECORD =
      "exists (select 1 from PersonRecord r where r.regionCode = :region and r.personId = p.id";

  /** Holds a 身份 today that entitles to a plaque (B1). */
  private static final String ENTITLED =
      CATEGORY
          + " and c.category in :entitling and (c.validFrom is null or c.validFrom <= :today)"
          + " and (c.validTo is null or c.validTo >= :today))";

  /** Predicates over person {@code p}. */
  private static final Map<String, String> BROKEN =
      Map.ofEntries(
          Map.entry("number-missing", "p.idKind in (NONE, CITIZEN_OLD)"),
          Map.entry("phone-missing", "p.phoneIndex is null and p.diedOn is null"),
          Map.entry("address-missing", "p.address is null and p.diedOn is null"),
          Map.entry("category-none", "not " + CATEGORY + ")"),
          Map.entry(
              "category-ended",
              CATEGORY
                  + ") and not "
                  + CATEGORY
                  + " and (c.validTo is null or c.validTo >= :today))"),
          Map.entry(
              "dates-order",
              "(p.diedOn < p.birthOn or " + CATEGORY + " and c.validFrom < p.birthOn))"),
          Map.entry(
              "after-death",
              "("
                  + CATEGORY
                  + " and c.validFrom > p.diedOn) or "
                  + RECORD
                  + " and r.validFrom >"
                  + " p.diedOn))"),
          Map.entry(
              "twin",
              "p.birthOn is not null and exists (select 1 from Person q where q.regionCode = :region"
                  + " and q.unitId = p.unitId and q.birthOn = p.birthOn and q.name = p.name"
                  + " and q.status <> CLOSED and q.id <> p.id)"),
          Map.entry(
              "head-elsewhere",
              "exists (select 1 from Household h where h.regionCode = :region and h.headId = p.id"
                  + " and h.endedOn is null and h.unitId <> p.unitId)"),
          Map.entry(
              "head-adult",
              "(p.minor = true or p.status = CLOSED) and exists (select 1 from Household h where"
                  + " h.regionCode = :region and h.headId = p.id and h.endedOn is null)"),
          Map.entry(
              "no-household",
              "p.minor = false and p.diedOn is null and "
                  + ENTITLED
                  + " and not exists (select 1 from HouseholdMember m where m.regionCode = :region"
                  + " and m.personId = p.id and m.validTo is null)"),
          // The person on whom a plaque rests, where nobody in the household entitles it any more.
          Map.entry(
              "plaque-basis",
              "exists (select 1 from Plaque k where k.regionCode = :region"
                  + " and k.basisPersonId = p.id and k.status in (DUE, BATCHED, HUNG,"
                  + " REPLACE_ASKED, REPLACE_EXAMINED, REPLACING)"
                  + " and not exists (select 1 from HouseholdMember m, Person x, PersonCategory c"
                  + " where m.regionCode = :region and m.householdId = k.householdId"
                  + " and m.validTo is null and x.regionCode = :region and x.id = m.personId"
                  + " and x.status not in (DOUBTFUL, CLOSED) and c.regionCode = :region"
                  + " and c.personId = x.id and c.category in :entitling"
                  + " and (c.validFrom is null or c.validFrom <= :today)"
                  + " and (c.validTo is null or c.validTo >= :today)))"),
          Map.entry(
              "letter-family",
              "exists (select 1 from MeritLetter l where l.regionCode = :region"
                  + " and l.personId = p.id and l.householdId is null"
                  + " and l.status not in (RETURNED, FORWARDED))"
                  + " and not exists (select 1 from HouseholdMember m where m.regionCode = :region"
                  + " and m.personId = p.id and m.validTo is null)"),
          Map.entry(
              "unconfirmed",
              "p.status = ACTIVE and (p.confirmedYear is null or p.confirmedYear < :year)"));

  /** Rules that closed files keep too, but for those that went into another. */
  private static final Set<String> OF_CLOSED =
      Set.of("dates-order", "after-death", "head-adult", "plaque-basis");

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
    String broken =
        Optional.ofNullable(BROKEN.get(code))
            .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    return (OF_CLOSED.contains(code)
            ? "(p.status <> CLOSED or p.closedAs <> MERGED) and "
            : "p.status <> CLOSED and ")
        + broken;
  }

  boolean on(LocalDate day) {
    return !validFrom.isAfter(day);
  }
}
