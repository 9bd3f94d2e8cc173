package org.shuangyong.merit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.family.Names;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.calendar.CalendarChanged;
import org.shuangyong.platform.calendar.WorkCalendar;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.FieldProblem;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/** What a letter says: taken in, many at once, put right, and shown in clear on a reason. */
@ApplicationScoped
public class MeritService {
  static final String KIND = "merit-letter";

  @Inject MeritRepository letters;
  @Inject MeritReach reach;
  @Inject MeritIntake intake;
  @Inject MeritRules rules;
  @Inject MeritBook book;
  @Inject RuleService limits;
  @Inject WorkCalendar calendar;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;
  @Inject EntityManager em;

  /** A letter the current person may see, else 404. */
  public MeritLetter get(UUID id) {
    return letters
        .visible(reach.scope(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  MeritLetter get(UUID id, String ifMatch) {
    MeritLetter letter = get(id);
    Versions.check(ifMatch, letter.version());
    return letter;
  }

  /** Takes letters in, all or none; what is wrong is named row by row. */
  @Transactional
  public List<MeritLetter> receive(MeritDto.ReceiveRequest request) {
    LocalDate day = request.receivedOn();
    if (day.isAfter(clocks.today())) {
      throw ProblemException.field("receivedOn", "out-of-range");
    }
    List<FieldProblem> wrong = new ArrayList<>();
    Set<List<Object>> known = known(request.letters());
    List<MeritLetter> made = new ArrayList<>();
    for (int i = 0; i < request.letters().size(); i++) {
      MeritDto.SaveRequest given = request.letters().get(i);
      try {
        MeritLetter letter = read(given, day);
        boolean first =
            known.add(MeritIntake.mark(letter.soldier(), letter.award(), letter.awardOn()));
        if (!first && !given.again()) {
          throw ProblemException.field("soldier", "duplicate");
        }
        made.add(letter);
      } catch (ProblemException e) {
        wrong.addAll(at(i, e));
      }
    }
    if (!wrong.isEmpty()) {
      throw new ProblemException(Problem.VALIDATION_FAILED, Map.of(), wrong);
    }
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < made.size(); i++) {
      String row = "letters[" + i + "].";
      MeritIntake.texts(request.letters().get(i)).forEach((f, t) -> texts.put(row + f, t));
    }
    secrecy.check(request.secrecyReason(), texts);
    made.forEach(em::persist);
    em.flush();
    made.forEach(letter -> record(letter, Permission.MERIT_RECEIVE, null, Map.of()));
    if (request.register()) {
      book.enter(made).forEach(l -> record(l, Permission.MERIT_REGISTER, null, Map.of()));
    }
    em.flush();
    return made;
  }

  @Transactional
  MeritLetter amend(UUID id, String ifMatch, MeritDto.SaveRequest request) {
    MeritLetter letter = get(id, ifMatch);
    MeritFacts read = intake.read(request, letter, letter.days().receivedOn());
    secrecy.check(request.secrecyReason(), MeritIntake.texts(request));
    Map<String, Object> changed = new HashMap<>();
    if (!letter.award().equals(read.award())) {
      changed.put("award", Map.of("before", letter.award(), "after", read.award()));
    }
    letter.write(
        read,
        place(request.unitId()),
        rules.on(read.award(), letter.days().receivedOn()),
        clocks.now());
    changed.put("unit", letter.unitPath());
    return record(letter, Permission.MERIT_AMEND, null, changed);
  }

  @Transactional
  String reveal(UUID id, MeritDto.RevealRequest request) {
    MeritLetter letter = get(id);
    secrecy.check(null, Map.of("reason", request.reason()));
    audit.record(
        Permission.MERIT_REVEAL,
        KIND,
        id,
        Map.of("field", request.field().name(), "reason", request.reason().strip()));
    return switch (request.field()) {
      case PHONE -> letter.phone();
      case ADDRESS -> letter.address();
    };
  }

  /** A holiday was set: clocks that run are reckoned anew, what is delivered stays (F4 15). */
  void reckon(@Observes CalendarChanged changed) {
    letters.running().forEach(letter -> letter.days().reckon(changed.days()));
  }

  /** Writes the entry of the book and the row of the trail. */
  MeritLetter record(MeritLetter letter, String word, String text, Map<String, ?> detail) {
    em.flush(); // the answer carries the version
    em.persist(new MeritEvent(letter, word, text, currentUser.get(), clocks.now()));
    audit.record(word, KIND, letter.id(), detail);
    return letter;
  }

  private MeritLetter read(MeritDto.SaveRequest given, LocalDate day) {
    MeritFacts read = intake.read(given, null, day);
    MeritLetter letter = new MeritLetter(day, clocks.now());
    letter.write(read, place(given.unitId()), rules.on(read.award(), day), clocks.now());
    letter.clock(day, limits.value(RuleCode.MERIT_REGISTER_DAYS, day), calendar.days());
    return letter;
  }

  private Set<List<Object>> known(List<MeritDto.SaveRequest> given) {
    Set<List<Object>> marks = new HashSet<>();
    letters
        .ofSoldiers(given.stream().map(g -> Names.clean(g.soldier())).distinct().toList())
        .forEach(l -> marks.add(MeritIntake.mark(l.soldier(), l.award(), l.awardOn())));
    return marks;
  }

  private Unit place(UUID id) {
    Unit unit;
    try {
      unit = units.forWork(List.of(id)).get(id);
    } catch (ProblemException e) {
      throw ProblemException.field("unitId", "invalid");
    }
    if (!unit.kind().place() || !currentUser.get().scope().covers(unit.path())) {
      throw ProblemException.field("unitId", "invalid");
    }
    return unit;
  }

  private static List<FieldProblem> at(int row, ProblemException e) {
    String prefix = "letters[" + row + "].";
    return e.errors().isEmpty()
        ? List.of(FieldProblem.of(prefix + "personId", "unknown"))
        : e.errors().stream()
            .map(f -> new FieldProblem(prefix + f.field(), f.code(), f.params()))
            .toList();
  }
}
