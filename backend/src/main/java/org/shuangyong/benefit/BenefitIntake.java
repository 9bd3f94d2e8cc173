package org.shuangyong.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuangyong.family.Person;
import org.shuangyong.family.PersonCategory;
import org.shuangyong.family.PersonRepository;
import org.shuangyong.family.PersonService;
import org.shuangyong.family.PersonStatus;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Course;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;

/** What is looked at before a case is taken in: the person, the ground, the law, the fields. */
@ApplicationScoped
public class BenefitIntake {
  @Inject PersonService persons;
  @Inject PersonRepository files;
  @Inject BenefitRepository cases;
  @Inject LawService laws;
  @Inject EntityManager em;
  @Inject Kinds kinds;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;

  Kind kind(String code) {
    return kinds
        .find(BenefitService.FAMILY, code)
        .orElseThrow(() -> ProblemException.field("kind", "unknown"));
  }

  /** The kind of a case as it was when the case was taken in. */
  Kind kind(BenefitCase of) {
    return kinds.find(BenefitService.FAMILY, of.kind(), of.kindVersion()).orElseThrow();
  }

  /** The person the case is about, once all is in order. */
  Person check(Kind kind, BenefitDto.AcceptRequest request) {
    Person person = person(request);
    LocalDate today = clocks.today();
    if (person.status() == PersonStatus.CLOSED) {
      throw ProblemException.field("personId", "closed");
    }
    entitled(kind, person, today);
    em.lock(person, LockModeType.PESSIMISTIC_WRITE); // two who take it in at once make one case
    if (cases.open(person.id()).stream()
        .anyMatch(c -> c.kind().equals(kind.code()) && c.grantedOn() == null)) {
      throw new ProblemException(Problem.BENEFIT_OPEN_ALREADY);
    }
    if (request.relatedId() != null) {
      persons.get(request.relatedId());
    }
    laws.basis(request.lawId(), today);
    kinds.check(kind, request.facts());
    course(kind.course(), request, today);
    words(request.secrecyReason(), request.facts(), request.helper());
    return person;
  }

  /** Refuses a person none of whose identities of today is one that the kind is for. */
  private void entitled(Kind kind, Person person, LocalDate today) {
    List<PersonCategory> categories =
        files.categories(List.of(person.id())).getOrDefault(person.id(), List.of());
    boolean any =
        categories.stream()
            .filter(c -> c.validTo() == null || !c.validTo().isBefore(today))
            .flatMap(c -> kinds.find("person-category", c.category()).stream())
            .flatMap(c -> c.within().stream())
            .anyMatch(kind.within()::contains);
    if (!kind.within().isEmpty() && !any) {
      throw new ProblemException(Problem.BENEFIT_NOT_ENTITLED);
    }
  }

  private void course(Course course, BenefitDto.AcceptRequest request, LocalDate today) {
    if ((course.values() == null) != (request.valueCode() == null)) {
      throw ProblemException.field("valueCode", course.values() == null ? "invalid" : "required");
    }
    if (course.values() != null
        && laws.value(ValueList.valueOf(course.values()), request.valueCode(), today).isEmpty()) {
      throw ProblemException.field("valueCode", "unknown");
    }
    if (course.contact()) {
      if (request.helper() == null || request.helper().isBlank()) {
        throw ProblemException.field("helper", "required");
      }
      if (request.contactNextOn() == null) {
        throw ProblemException.field("contactNextOn", "required");
      }
    }
  }

  private Person person(BenefitDto.AcceptRequest request) {
    if (request.personId() != null) {
      if (!currentUser.get().may(Permission.PERSON_GET)) {
        throw ProblemException.field("personId", "invalid");
      }
      return persons.get(request.personId());
    }
    if (request.idNumber() == null || request.name() == null) {
      throw ProblemException.field("personId", "required");
    }
    return persons
        .known(request.idNumber(), request.name())
        .orElseThrow(() -> ProblemException.field("idNumber", "unknown"));
  }

  /** The year a case belongs to: the one its fields name, else this one. */
  int year(Map<String, Object> facts) {
    int year =
        facts.get("year") instanceof Number given ? given.intValue() : clocks.today().getYear();
    if (year < 2000 || year > 2100) {
      throw ProblemException.field("extra.year", "out-of-range");
    }
    return year;
  }

  /** Free text passes the guard. */
  void words(String reason, Map<String, Object> facts, String text) {
    Map<String, String> texts = new HashMap<>(Kinds.words("facts", facts));
    texts.put("text", text);
    secrecy.check(reason, texts);
  }
}
