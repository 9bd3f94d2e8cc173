package org.shuangyong.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.family.PersonCategory;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Versions;

/** The laws and dated numbers that cases use. */
@ApplicationScoped
public class LawService {
  /** Once a month. */
  private static final int MOST_VISITS = 12;

  @Inject EntityManager em;
  @Inject RegionQuery read;
  @Inject CurrentUser user;
  @Inject Clocks clocks;
  @Inject Audit audit;
  @Inject SecrecyGuard secrecy;
  @Inject Kinds kinds;

  /** By title, the newest of a title first. */
  List<Law> laws() {
    return read.list(
        "from Law l where l.regionCode = :region order by l.title, l.validFrom desc",
        Law.class,
        query -> {});
  }

  Law get(UUID id) {
    return em.find(Law.class, id);
  }

  /** A law that a case may rest on: in force on the day. */
  Law basis(UUID id, LocalDate day) {
    Law law = em.find(Law.class, id);
    if (law == null) {
      throw ProblemException.field("lawId", "unknown");
    }
    if (!law.inForce(day)) {
      throw new ProblemException(Problem.LAW_NOT_IN_FORCE, Map.of("law", law.title()));
    }
    return law;
  }

  @Transactional
  public Law add(LawDto.SaveRequest request) {
    check(request);
    Law law = new Law(request, clocks.now());
    em.persist(law);
    return record(Permission.LAW_ADD, law);
  }

  /** Mends a law or gives its last day; cases that rest on it stay. */
  @Transactional
  public Law change(UUID id, String ifMatch, LawDto.SaveRequest request) {
    Law law = em.find(Law.class, id);
    if (law == null) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    Versions.check(ifMatch, law.version());
    check(request);
    law.write(request, clocks.now());
    return record(Permission.LAW_CHANGE, law);
  }

  List<BenefitValue> rows() {
    return read.list(
        "from BenefitValue v where v.regionCode = :region order by v.list, v.code, v.validFrom desc",
        BenefitValue.class,
        query -> {});
  }

  /** The row that holds on a day. */
  Optional<BenefitValue> value(ValueList list, String code, LocalDate day) {
    return read
        .list(
            "from BenefitValue v where v.regionCode = :region and v.list = :list and v.code = :code"
                + " and v.validFrom <= :day order by v.validFrom desc",
            BenefitValue.class,
            query ->
                query
                    .setParameter("list", list)
                    .setParameter("code", code)
                    .setParameter("day", day)
                    .setMaxResults(1))
        .stream()
        .findFirst();
  }

  /** What a list says on a day, by code. */
  public Map<String, Integer> numbers(ValueList list, LocalDate day) {
    Map<String, Integer> numbers = new HashMap<>();
    rows().stream()
        .filter(v -> v.list() == list && !v.validFrom().isAfter(day))
        .forEach(v -> numbers.putIfAbsent(v.code(), v.value()));
    return numbers;
  }

  /**
   * Makes sure of a bed in a home, today and by what is set for later; the row is held so that no
   * two persons take the last one (4.8).
   *
   * @throws ProblemException {@link Problem#BENEFIT_HOME_FULL}
   */
  void takeBed(BenefitValue home) {
    em.lock(home, LockModeType.PESSIMISTIC_WRITE);
    int beds =
        rows().stream()
            .filter(v -> v.list() == home.list() && v.code().equals(home.code()))
            .filter(v -> !v.validFrom().isBefore(home.validFrom()))
            .mapToInt(BenefitValue::value)
            .min()
            .orElseThrow();
    if (residents().getOrDefault(home.code(), 0L) >= beds) {
      throw full(home.name(), beds);
    }
  }

  /** Who lives in each home today. */
  Map<String, Long> residents() {
    Map<String, Long> taken = new HashMap<>();
    read.list(
            "select c.valueCode, count(*) from BenefitCase c where c.regionCode = :region and"
                + " c.kind in :kinds and c.grantedOn is not null and"
                + " (c.endedOn is null or c.endedOn > :today) group by c.valueCode",
            Object[].class,
            query -> query.setParameter("kinds", homes()).setParameter("today", clocks.today()))
        .forEach(row -> taken.put((String) row[0], (Long) row[1]));
    return taken;
  }

  private List<String> homes() {
    return kinds.of(BenefitService.FAMILY).stream()
        .filter(k -> ValueList.HOME_BEDS.name().equals(k.course().values()))
        .map(k -> k.code())
        .toList();
  }

  List<LawDto.Value> values() {
    LocalDate today = clocks.today();
    Map<String, List<BenefitValue>> byCode = new LinkedHashMap<>();
    rows()
        .forEach(
            v -> byCode.computeIfAbsent(v.list() + "." + v.code(), k -> new ArrayList<>()).add(v));
    Map<String, Long> taken = residents();
    return byCode.values().stream()
        .map(
            history -> {
              BenefitValue newest = history.get(0);
              Optional<BenefitValue> now =
                  history.stream().filter(v -> !v.validFrom().isAfter(today)).findFirst();
              return new LawDto.Value(
                  newest.list(),
                  newest.code(),
                  now.orElse(newest).name(),
                  now.map(BenefitValue::value).orElse(null),
                  newest.list() == ValueList.HOME_BEDS
                      ? taken.getOrDefault(newest.code(), 0L)
                      : null,
                  history.stream()
                      .map(
                          v ->
                              new LawDto.Dated(v.value(), v.validFrom(), v.source(), v.createdBy()))
                      .toList());
            })
        .toList();
  }

  /** Sets a number from a day on; beds never fall below who lives there. */
  @Transactional
  public BenefitValue set(LawDto.ValueRequest request) {
    if (request.validFrom().isBefore(clocks.today())) {
      throw new ProblemException(Problem.RULE_PAST);
    }
    if (request.list() == ValueList.STEP_DAYS && !knownStep(request.code())) {
      throw ProblemException.field("code", "unknown");
    }
    if (request.list() == ValueList.VISIT_TIMES) {
      if (kinds.find(PersonCategory.FAMILY, request.code()).isEmpty()) {
        throw ProblemException.field("code", "unknown");
      }
      if (request.value() > MOST_VISITS) {
        throw ProblemException.field("value", "out-of-range");
      }
    }
    secrecy.check(
        request.secrecyReason(), Map.of("name", request.name(), "source", request.source()));
    if (request.list() == ValueList.HOME_BEDS) {
      value(ValueList.HOME_BEDS, request.code(), clocks.today())
          .ifPresent(v -> em.lock(v, LockModeType.PESSIMISTIC_WRITE));
      if (residents().getOrDefault(request.code(), 0L) > request.value()) {
        throw full(request.name(), request.value());
      }
    }
    BenefitValue row = new BenefitValue(request, user.get().name(), clocks.now());
    em.persist(row);
    em.flush();
    audit.record(
        Permission.BENEFIT_VALUE_SET,
        "benefit-value",
        row.id(),
        Map.of(
            "list", row.list().name(),
            "code", row.code(),
            "value", row.value(),
            "validFrom", row.validFrom().toString()));
    return row;
  }

  private boolean knownStep(String code) {
    int dot = code.indexOf('.');
    return dot > 0
        && kinds
            .find(BenefitService.FAMILY, code.substring(0, dot))
            .flatMap(k -> k.course().step(code.substring(dot + 1)))
            .filter(s -> s.days() != null)
            .isPresent();
  }

  private static ProblemException full(String home, int beds) {
    return new ProblemException(Problem.BENEFIT_HOME_FULL, Map.of("home", home, "beds", beds));
  }

  private void check(LawDto.SaveRequest request) {
    secrecy.check(
        request.secrecyReason(),
        Map.of("title", request.title(), "issuer", request.issuer(), "source", request.source()));
  }

  private Law record(String action, Law law) {
    em.flush();
    audit.record(action, "law", law.id(), Map.of("title", law.title()));
    return law;
  }
}
