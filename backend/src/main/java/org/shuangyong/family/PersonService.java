package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.Role;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/** Every write to a file: find in scope, act on the entity, record. */
@ApplicationScoped
public class PersonService {
  static final String KIND = "person";

  @Inject PersonRepository persons;
  @Inject PersonTwinRepository twins;
  @Inject PersonHistory history;
  @Inject PersonIntake intake;
  @Inject EntityManager em;
  @Inject Kinds kinds;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;
  @Inject FamilyFiles files;
  @Inject HouseholdRepository households;
  @Inject FamilyMoves moves;
  @Inject Event<PersonApproved> approved;

  /** A file the current person may see, else 404. */
  public Person get(UUID id) {
    return persons
        .visible(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  /** The live file with this citizen number and name, in any scope; empty when there is none. */
  public Optional<Person> known(String idNumber, String name) {
    return persons
        .live(intake.idIndex(idNumber))
        .filter(p -> p.fullName().equals(Names.clean(name)));
  }

  @Transactional
  public Person create(PersonDto.CreateRequest request) {
    Person person = add(request.person(), request.categories(), PersonSource.ENTRY, null);
    Map<String, String> texts = texts(request.person());
    if (request.categories() != null) {
      for (int i = 0; i < request.categories().size(); i++) {
        texts.putAll(texts("categories[" + i + "].", request.categories().get(i)));
      }
    }
    secrecy.check(request.secrecyReason(), texts);
    return record(Permission.PERSON_CREATE, person, Map.of("unit", person.unitPath()));
  }

  /** Makes a file without a word to the trail: the caller records. */
  Person add(
      PersonFacts facts, List<PersonDto.CategoryRequest> given, PersonSource source, UUID batch) {
    User user = currentUser.get();
    PersonIntake.Read read = intake.read(facts, null);
    Person person = new Person(source, batch, user, clocks.now());
    if (persons.taken(read.idIndex(), person.id())) {
      throw new ProblemException(Problem.PERSON_ID_TAKEN);
    }
    person.keepAt(keeper(facts.unitId()));
    person.write(read, clocks.now());
    if (user.roles().contains(Role.TOWN)) {
      person.step(PersonStep.CHECK, user, clocks.now());
    }
    persons.persist(person);
    twins.suspect(List.of(person), clocks.now());
    if (given != null) {
      given.forEach(c -> em.persist(category(person, c)));
    }
    return person;
  }

  @Transactional
  public Person update(UUID id, String ifMatch, PersonDto.UpdateRequest request) {
    Person person = get(id);
    Versions.check(ifMatch, person.version());
    open(person);
    PersonIntake.Read read = intake.read(request.person(), person);
    if (persons.taken(read.idIndex(), id)) {
      throw new ProblemException(Problem.PERSON_ID_TAKEN);
    }
    secrecy.check(request.secrecyReason(), texts(request.person()));
    UUID before = person.unitId();
    String beforePath = person.unitPath();
    String address = person.address();
    person.write(read, clocks.now());
    // A household is shown by its head's name, which must not become a minor's.
    households.headedBy(id).ifPresent(h -> h.entitle(person));
    changed(person);
    Map<String, Object> detail = new HashMap<>();
    if (!before.equals(request.person().unitId())) {
      Unit unit = keeper(request.person().unitId());
      List<Person> along = moves.go(person, unit, Permission.PERSON_UPDATE);
      households.headedBy(id).ifPresent(h -> h.follow(address, person.address()));
      detail.putAll(FamilyMoves.between(before, unit));
      detail.put("from", beforePath);
      detail.put("along", along.stream().map(Person::id).toList());
    }
    detail.put("unit", person.unitPath());
    twins.suspect(List.of(person), clocks.now());
    return record(Permission.PERSON_UPDATE, person, detail);
  }

  @Transactional
  public Person addCategory(UUID id, String ifMatch, PersonDto.CategoryRequest request) {
    Person person = changing(id, ifMatch);
    secrecy.check(request.secrecyReason(), texts("", request));
    em.persist(category(person, request));
    return record(Permission.PERSON_CATEGORY, person, Map.of("category", request.category()));
  }

  @Transactional
  public Person changeCategory(
      UUID id, UUID categoryId, String ifMatch, PersonDto.CategoryRequest request) {
    Person person = changing(id, ifMatch);
    PersonCategory category = em.find(PersonCategory.class, categoryId);
    if (category == null
        || !category.personId().equals(id)
        || !category.category().equals(request.category())) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    secrecy.check(request.secrecyReason(), texts("", request));
    category.write(request);
    return record(
        Permission.PERSON_CATEGORY_CHANGE, person, Map.of("category", category.category()));
  }

  @Transactional
  public Person addRecord(UUID id, String ifMatch, PersonDto.RecordRequest request) {
    Person person = changing(id, ifMatch);
    Kind of = checkRecord(request);
    em.persist(new PersonRecord(person, request, of, currentUser.get().name(), clocks.now()));
    return record(Permission.PERSON_RECORD, person, Map.of("kind", request.kind()));
  }

  @Transactional
  public Person changeRecord(
      UUID id, UUID recordId, String ifMatch, PersonDto.RecordRequest request) {
    Person person = changing(id, ifMatch);
    PersonRecord row = em.find(PersonRecord.class, recordId);
    if (row == null || !row.personId().equals(id) || !row.kind().equals(request.kind())) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    row.write(request, checkRecord(request), clocks.now());
    return record(Permission.PERSON_RECORD_CHANGE, person, Map.of("kind", row.kind()));
  }

  /** A step without more than a reason: check, approve, send back, doubt, clear, reopen. */
  @Transactional
  public Person step(PersonStep step, UUID id, String ifMatch, PersonDto.StepRequest request) {
    Person person = get(id);
    Versions.check(ifMatch, person.version());
    String reason = request.reason() == null ? "" : request.reason().strip();
    if ((step == PersonStep.SEND_BACK || step == PersonStep.DOUBT) && reason.isEmpty()) {
      throw ProblemException.field("reason", "required");
    }
    secrecy.check(request.secrecyReason(), Map.of("reason", reason));
    if (step == PersonStep.REOPEN) {
      if (persons.taken(person.idIndex(), id)) {
        throw new ProblemException(Problem.PERSON_ID_TAKEN);
      }
      person.reopen();
    }
    person.step(step, currentUser.get(), clocks.now());
    if (step == PersonStep.APPROVE) {
      approved.fire(new PersonApproved(List.of(person)));
    }
    return record(step.word(), person, Map.of("reason", reason, "status", person.status().name()));
  }

  @Transactional
  public Person close(UUID id, String ifMatch, PersonDto.CloseRequest request) {
    Person person = get(id);
    Versions.check(ifMatch, person.version());
    if (request.as() == ClosedAs.MERGED) {
      throw ProblemException.field("as", "invalid");
    }
    if (request.on().isAfter(clocks.today())) {
      throw ProblemException.field("on", "out-of-range");
    }
    String reason = request.reason() == null ? "" : request.reason().strip();
    secrecy.check(request.secrecyReason(), Map.of("reason", reason));
    person.step(PersonStep.CLOSE, currentUser.get(), clocks.now());
    person.close(request.as(), request.on());
    return record(
        Permission.PERSON_CLOSE, person, Map.of("as", request.as().name(), "reason", reason));
  }

  /** 年度确认: the file still holds in this year. */
  @Transactional
  public Person confirm(UUID id, String ifMatch, int year) {
    Person person = get(id);
    Versions.check(ifMatch, person.version());
    if (year > clocks.today().getYear()) {
      throw ProblemException.field("year", "out-of-range");
    }
    person.step(PersonStep.CONFIRM, currentUser.get(), clocks.now());
    person.confirm(year);
    return record(Permission.PERSON_CONFIRM, person, Map.of("year", year));
  }

  /** The same for many at once: those in scope whose state allows it. Answers the ids confirmed. */
  @Transactional
  public List<UUID> confirmMany(List<UUID> ids, int year) {
    if (year > clocks.today().getYear()) {
      throw ProblemException.field("year", "out-of-range");
    }
    List<Person> due =
        persons.visible(currentUser.get(), ids).stream()
            .filter(p -> p.status().after(PersonStep.CONFIRM).isPresent() && unconfirmed(p, year))
            .toList();
    for (Person person : due) {
      person.step(PersonStep.CONFIRM, currentUser.get(), clocks.now());
      person.confirm(year);
    }
    persons.flush();
    due.forEach(
        person -> {
          audit.record(Permission.PERSON_CONFIRM_MANY, KIND, person.id(), Map.of("year", year));
          history.add(person, Permission.PERSON_CONFIRM, Map.of("year", year));
        });
    return due.stream().map(Person::id).toList();
  }

  private static boolean unconfirmed(Person person, int year) {
    return person.confirmedYear() == null || person.confirmedYear() < year;
  }

  /**
   * Shows one sealed field to who keeps the file or handles a case of the person; of a minor only
   * to the latter (F4 14).
   */
  @Transactional
  public String reveal(UUID id, PersonDto.RevealRequest request) {
    boolean handled = files.handled(id);
    if (!handled && !currentUser.get().may(Permission.PERSON_GET)) {
      throw new ProblemException(Problem.NOT_FOUND); // keeps no files, whatever its unit is above
    }
    Person person = handled ? persons.findById(id) : get(id);
    if (person.minor() && !handled) {
      throw new ProblemException(Problem.PERSON_MINOR);
    }
    secrecy.check(null, Map.of("reason", request.reason()));
    audit.record(
        Permission.PERSON_REVEAL,
        KIND,
        id,
        Map.of("field", request.field().name(), "reason", request.reason().strip()));
    return switch (request.field()) {
      case NAME -> person.fullName();
      case BIRTH -> person.fullBirth() == null ? null : person.fullBirth().toString();
      case ID_NUMBER -> person.idNumber();
      case PHONE -> person.phone();
      case ADDRESS -> person.address();
      case EVIDENCE_NO -> {
        PersonCategory category =
            request.categoryId() == null
                ? null
                : em.find(PersonCategory.class, request.categoryId());
        if (category == null || !category.personId().equals(id)) {
          throw ProblemException.field("categoryId", "unknown");
        }
        yield category.evidenceNo();
      }
    };
  }

  /** A file about to be changed in its parts, which must be looked at again. */
  private Person changing(UUID id, String ifMatch) {
    Person person = get(id);
    Versions.check(ifMatch, person.version());
    open(person);
    changed(person);
    em.lock(person, jakarta.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return person;
  }

  private void changed(Person person) {
    User user = currentUser.get();
    if (!user.may(Permission.PERSON_APPROVE)) {
      person.changedBy(
          user, user.may(Permission.PERSON_CHECK) ? PersonStatus.CHECKED : PersonStatus.COLLECTED);
    }
  }

  private static void open(Person person) {
    if (person.status() == PersonStatus.CLOSED) {
      throw new ProblemException(Problem.PERSON_TRANSITION);
    }
  }

  /** The unit that is to keep a file: a village, community, street or town within the scope. */
  Unit keeper(UUID unitId) {
    Unit unit = units.forWork(List.of(unitId)).get(unitId);
    if (!unit.kind().place() || !currentUser.get().scope().covers(unit.path())) {
      throw ProblemException.field("unitId", "invalid");
    }
    return unit;
  }

  private PersonCategory category(Person person, PersonDto.CategoryRequest given) {
    kinds
        .find("person-category", given.category())
        .orElseThrow(() -> ProblemException.field("category", "unknown"));
    return new PersonCategory(person, given, clocks.now());
  }

  private Kind checkRecord(PersonDto.RecordRequest request) {
    Kind kind =
        kinds
            .find(PersonRecordResource.FAMILY, request.kind())
            .orElseThrow(() -> ProblemException.field("kind", "unknown"));
    kinds.check(kind, request.facts());
    secrecy.check(request.secrecyReason(), Kinds.words("facts", request.facts()));
    return kind;
  }

  private static Map<String, String> texts(PersonFacts facts) {
    Map<String, String> texts = new HashMap<>(Kinds.words("facts", facts.facts()));
    texts.put("address", facts.address());
    texts.put("basis", facts.basis());
    return texts;
  }

  private static Map<String, String> texts(String prefix, PersonDto.CategoryRequest given) {
    Map<String, String> texts = new HashMap<>();
    texts.put(prefix + "grade", given.grade());
    texts.put(prefix + "evidence", given.evidence());
    return texts;
  }

  private Person record(String action, Person person, Map<String, ?> detail) {
    persons.flush(); // the answer carries the version; a number that is taken shows here
    audit.record(action, KIND, person.id(), detail);
    history.add(person, action, detail);
    return person;
  }
}
