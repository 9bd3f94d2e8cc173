package org.shuangyong.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuangyong.family.MinorAccess;
import org.shuangyong.family.Person;
import org.shuangyong.family.PersonRepository;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentOwner;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.kind.Course;
import org.shuangyong.platform.kind.CourseStep;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.KindPaper;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/** Every write to a case: find in scope, act on the entity, record. */
@ApplicationScoped
public class BenefitService implements AttachmentOwner, MinorAccess {
  static final String KIND = "benefit";

  /** The family of kinds. */
  static final String FAMILY = "benefit";

  @Inject BenefitRepository cases;
  @Inject BenefitIntake intake;
  @Inject Kinds kinds;
  @Inject BenefitActors actors;
  @Inject BenefitClock clock;
  @Inject LawService laws;
  @Inject PersonRepository files;
  @Inject AttachmentService attachments;
  @Inject EntityManager em;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;

  /** A case the current person may see, else 404. */
  public BenefitCase get(UUID id) {
    return cases
        .visible(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  /** 受理: the first step begins. */
  @Transactional
  public BenefitCase accept(BenefitDto.AcceptRequest request) {
    User user = currentUser.get();
    Kind kind = intake.kind(request.kind());
    Person person = intake.check(kind, request);
    int year = intake.year(request.facts());
    BenefitCase made =
        new BenefitCase(
            request, kind.version(), person.id(), year, user, clocks.today(), clocks.now());
    cases.persist(made);
    cases.flush();
    Map<UUID, Unit> first =
        Stream.of(user.unit().id(), person.unitId())
            .distinct()
            .collect(Collectors.toMap(unit -> unit, units::get));
    first.values().forEach(unit -> em.persist(new BenefitParty(made.id(), unit)));
    em.flush();
    begin(made, person, kind.course().after(null).orElseThrow());
    return record(
        Permission.BENEFIT_ACCEPT, made, null, Map.of("kind", made.kind(), "year", made.year()));
  }

  /** A paper of the check-list, or any other. */
  @Transactional
  public BenefitCase paper(UUID id, String ifMatch, BenefitDto.PaperRequest request) {
    BenefitCase of = changing(id, ifMatch);
    User user = currentUser.get();
    if (!of.turnOf(user) && !of.proposerId().equals(user.unit().id())) {
      throw new ProblemException(Problem.BENEFIT_NOT_TURN);
    }
    if (!request.seen() && request.attachmentId() == null) {
      throw ProblemException.field("attachmentId", "required");
    }
    intake.words(request.secrecyReason(), null, request.name());
    BenefitPaper paper = new BenefitPaper(of.id(), request, user.name(), clocks.now());
    em.persist(paper);
    if (request.attachmentId() != null) {
      attachments.bind(List.of(request.attachmentId()), KIND, of.id(), paper.id());
    }
    return record(
        Permission.BENEFIT_PAPER, of, request.name(), Map.of("paper", paper.id().toString()));
  }

  /** The step is done; the next begins, or the case waits to be closed. */
  @Transactional
  public BenefitCase pass(UUID id, String ifMatch, BenefitDto.MoveRequest request) {
    BenefitCase of = get(id);
    Kind kind = intake.kind(of);
    Optional<CourseStep> step = Optional.ofNullable(of.step()).flatMap(kind.course()::step);
    Optional<CourseStep> next = step.flatMap(s -> kind.course().after(s.code()));
    BenefitAction action =
        step.isPresent() && next.isEmpty() ? BenefitAction.PASS_LAST : BenefitAction.PASS;
    allow(of, action, ifMatch, request);
    Map<String, Object> facts = request.facts() == null ? Map.of() : request.facts();
    kinds.check(step.orElseThrow().fields(), facts);
    papers(of, kind, step.get());
    of.fill(facts);
    of.take(action, currentUser.get(), clocks.now());
    current(of).done(clocks.today(), currentUser.get().name());
    String name = step.get().name();
    next.ifPresentOrElse(s -> begin(of, person(of), s), of::leaveSteps);
    return record(
        Permission.BENEFIT_PASS, of, name, request.text(), Map.of("step", step.get().code()));
  }

  /** Whatever leads to another state without passing a step. */
  @Transactional
  public BenefitCase move(
      BenefitAction action, UUID id, String ifMatch, BenefitDto.MoveRequest request) {
    BenefitCase of = get(id);
    allow(of, action, ifMatch, request);
    Kind kind = intake.kind(of);
    String step = stepName(kind, of);
    Map<String, Object> detail = new HashMap<>();
    of.take(action, currentUser.get(), clocks.now());
    switch (action) {
      case ASK -> {
        Integer left = of.dueOn() == null ? null : clock.left(clocks.today(), of.dueOn());
        of.hold(left);
      }
      case SUPPLEMENT -> {
        if (request.facts() != null) {
          supplement(kind, of, request.facts());
        }
        release(of);
      }
      case REFUSE -> {
        List<String> grounds = kind.course().refusals();
        if (!grounds.isEmpty()
            && (request.ground() == null || !grounds.contains(request.ground()))) {
          throw ProblemException.field("ground", "required");
        }
        of.ground(request.ground());
        of.toOffice();
      }
      case DISAGREE -> {
        of.ground(null);
        of.release(current(of).actorId(), of.dueOn());
      }
      case AGREE, WITHDRAW -> of.leaveSteps();
      case RETURN -> {
        List<CourseStep> steps = kind.course().steps();
        begin(of, person(of), steps.get(steps.size() - 1));
      }
      case FINISH -> grant(kind.course(), of);
      case VISIT -> of.visited(request.satisfaction());
      default -> {}
    }
    detail.put("status", of.status().name());
    return record(action.permission(), of, step, request.text(), detail);
  }

  private void grant(Course course, BenefitCase of) {
    LocalDate today = clocks.today();
    BenefitValue value =
        course.values() == null
            ? null
            : laws.value(ValueList.valueOf(course.values()), of.valueCode(), today)
                .orElseThrow(() -> ProblemException.field("valueCode", "unknown"));
    if (value != null && value.list() == ValueList.HOME_BEDS) {
      laws.takeBed(value);
    }
    of.grant(today, value);
  }

  /** 联系: the helper spoke with the person and says when again (5.3). */
  @Transactional
  public BenefitCase contact(UUID id, String ifMatch, BenefitDto.ContactRequest request) {
    BenefitCase of = changing(id, ifMatch);
    if (!intake.kind(of).course().contact()) {
      throw new ProblemException(Problem.BENEFIT_TRANSITION);
    }
    if (request.nextOn().isBefore(clocks.today())) {
      throw ProblemException.field("nextOn", "out-of-range");
    }
    intake.words(request.secrecyReason(), null, request.text());
    of.contacted(
        clocks.today(), request.nextOn(), Texts.blankToNull(request.helper()), clocks.now());
    return record(
        Permission.BENEFIT_CONTACT,
        of,
        request.text(),
        Map.of("next", request.nextOn().toString()));
  }

  /** What was granted ends, such as a place in a home. */
  @Transactional
  public BenefitCase end(UUID id, String ifMatch, BenefitDto.EndRequest request) {
    BenefitCase of = get(id);
    Versions.check(ifMatch, of.version());
    if (!intake.kind(of).course().stays() || of.grantedOn() == null || of.endedOn() != null) {
      throw new ProblemException(Problem.BENEFIT_NOT_STAYING);
    }
    if (request.on().isBefore(of.grantedOn()) || request.on().isAfter(clocks.today())) {
      throw ProblemException.field("on", "out-of-range");
    }
    intake.words(request.secrecyReason(), null, request.text());
    of.end(request.on(), clocks.now());
    return record(
        Permission.BENEFIT_END, of, request.text(), Map.of("on", request.on().toString()));
  }

  /** The fields of a minor's case, to who handles it and says why (F4 14). */
  @Transactional
  public Map<String, Object> reveal(UUID id, BenefitDto.RevealRequest request) {
    BenefitCase of = get(id);
    if (hidden(of)) {
      throw new ProblemException(Problem.PERSON_MINOR);
    }
    intake.words(null, null, request.reason());
    audit.record(Permission.BENEFIT_REVEAL, KIND, id, Map.of("reason", request.reason().strip()));
    return of.facts();
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** A copy of a minor's paper shows what the fields hide. */
  @Override
  public boolean visible(UUID id) {
    return cases.visible(currentUser.get(), id).filter(c -> !hidden(c)).isPresent();
  }

  @Override
  public boolean handles(UUID person) {
    User user = currentUser.get();
    return cases.open(person).stream().anyMatch(c -> c.turnOf(user));
  }

  /** Whether the data of a minor is closed to the current person. */
  private boolean hidden(BenefitCase of) {
    return !of.turnOf(currentUser.get()) && person(of).minor();
  }

  private void allow(
      BenefitCase of, BenefitAction action, String ifMatch, BenefitDto.MoveRequest request) {
    Versions.check(ifMatch, of.version());
    of.refusal(action, currentUser.get())
        .ifPresent(
            problem -> {
              throw new ProblemException(problem);
            });
    if (action.worded() && Texts.blankToNull(request.text()) == null) {
      throw ProblemException.field("text", "required");
    }
    if (action == BenefitAction.VISIT && request.satisfaction() == null) {
      throw ProblemException.field("satisfaction", "required");
    }
    intake.words(request.secrecyReason(), request.facts(), request.text());
  }

  private BenefitCase changing(UUID id, String ifMatch) {
    BenefitCase of = get(id);
    Versions.check(ifMatch, of.version());
    if (!of.status().open() || of.status() == BenefitStatus.REFUSED) {
      throw new ProblemException(Problem.BENEFIT_TRANSITION);
    }
    of.touch(clocks.now());
    return of;
  }

  /** Comes to a step: whose it is, until when, and that they see the case from now on. */
  private void begin(BenefitCase of, Person person, CourseStep step) {
    Unit actor = actors.of(step, person);
    UUID actorId = actor == null ? null : actor.id();
    LocalDate due = clock.due(of.kind(), step);
    of.come(step.code(), actorId, due);
    em.persist(new BenefitStep(of.id(), step, actorId, clocks.today(), due));
    actors.admit(of, actor);
  }

  /** The clock goes on with the days that were left. */
  private void release(BenefitCase of) {
    BenefitStep step = current(of);
    LocalDate due = of.heldDays() == null ? null : clock.after(clocks.today(), of.heldDays());
    step.due(due);
    of.release(step.actorId(), due);
  }

  /** What was filled in by steps stays; the rest is as given. */
  private void supplement(Kind kind, BenefitCase of, Map<String, Object> given) {
    kinds.check(kind, given);
    Map<String, Object> all = new HashMap<>(of.facts());
    kind.fields().forEach(f -> all.remove(f.code()));
    all.putAll(given);
    of.refill(all);
  }

  /** Papers of the kind are there from its first step on, a step's own with it. */
  private void papers(BenefitCase of, Kind kind, CourseStep step) {
    Set<String> there =
        cases.papers(of.id()).stream().map(BenefitPaper::name).collect(Collectors.toSet());
    List<String> missing =
        Stream.concat(kind.papers().stream().map(KindPaper::name), step.papers().stream())
            .filter(name -> !there.contains(name))
            .toList();
    if (!missing.isEmpty()) {
      throw new ProblemException(Problem.BENEFIT_PAPERS_MISSING, Map.of("papers", missing));
    }
  }

  private BenefitStep current(BenefitCase of) {
    List<BenefitStep> steps = cases.steps(of.id());
    return steps.get(steps.size() - 1);
  }

  private Person person(BenefitCase of) {
    return files.findById(of.personId());
  }

  private static String stepName(Kind kind, BenefitCase of) {
    return Optional.ofNullable(of.step())
        .flatMap(kind.course()::step)
        .map(CourseStep::name)
        .orElse(null);
  }

  private BenefitCase record(String word, BenefitCase of, String text, Map<String, ?> detail) {
    return record(word, of, null, text, detail);
  }

  private BenefitCase record(
      String word, BenefitCase of, String step, String text, Map<String, ?> detail) {
    em.persist(
        new BenefitEvent(of, word, step, Texts.blankToNull(text), currentUser.get(), clocks.now()));
    em.flush();
    audit.record(word, KIND, of.id(), detail);
    return of;
  }
}
