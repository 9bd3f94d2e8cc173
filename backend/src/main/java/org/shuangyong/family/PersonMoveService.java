package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/** 迁入迁出 within the district: nothing moves before the receiving unit has said so. */
@ApplicationScoped
public class PersonMoveService {
  static final String KIND = "person-move";

  @Inject PersonMoveRepository moves;
  @Inject PersonService service;
  @Inject FamilyMoves families;
  @Inject PersonHistory history;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;
  @Inject FamilyNotices notices;

  @Transactional
  public PersonMoveRepository.Found ask(String ifMatch, PersonMoveDto.AskRequest request) {
    Person person = service.get(request.personId());
    Versions.check(ifMatch, person.version());
    if (person.status() == PersonStatus.CLOSED) {
      throw new ProblemException(Problem.PERSON_TRANSITION);
    }
    Unit unit = units.forWork(List.of(request.unitId())).get(request.unitId());
    if (!unit.kind().place() || unit.id().equals(person.unitId())) {
      throw ProblemException.field("unitId", "invalid");
    }
    PersonMove move = new PersonMove(person, unit, currentUser.get(), clocks.now());
    moves.persist(move);
    moves.flush();
    record(Permission.PERSON_MOVE_ASK, move, person);
    notices.asked(move, unit);
    return new PersonMoveRepository.Found(move, person);
  }

  /** The file goes over; with a head the household and those of its members kept at one place. */
  @Transactional
  public PersonMoveRepository.Found accept(UUID id, String ifMatch) {
    PersonMoveRepository.Found found = step(PersonMoveStep.ACCEPT, id, ifMatch, "");
    Person person = found.person();
    Unit unit = units.forWork(List.of(found.move().unitId())).get(found.move().unitId());
    List<Person> along = families.go(person, unit, Permission.PERSON_MOVE_ACCEPT);
    moves.flush();
    record(
        Permission.PERSON_MOVE_ACCEPT,
        found.move(),
        person,
        Map.of("along", along.stream().map(Person::id).toList()));
    notices.answered(Permission.PERSON_MOVE_ACCEPT, found.move());
    return found;
  }

  @Transactional
  public PersonMoveRepository.Found refuse(
      UUID id, String ifMatch, PersonMoveDto.AnswerRequest request) {
    String reason = request.reason() == null ? "" : request.reason().strip();
    if (reason.isEmpty()) {
      throw ProblemException.field("reason", "required");
    }
    secrecy.check(request.secrecyReason(), Map.of("reason", reason));
    PersonMoveRepository.Found found = step(PersonMoveStep.REFUSE, id, ifMatch, reason);
    moves.flush();
    record(Permission.PERSON_MOVE_REFUSE, found.move(), found.person());
    notices.answered(Permission.PERSON_MOVE_REFUSE, found.move());
    return found;
  }

  @Transactional
  public PersonMoveRepository.Found withdraw(UUID id, String ifMatch) {
    PersonMoveRepository.Found found = step(PersonMoveStep.WITHDRAW, id, ifMatch, "");
    moves.flush();
    record(Permission.PERSON_MOVE_WITHDRAW, found.move(), found.person());
    return found;
  }

  /** Whose step it is: the receiving side decides, the giving side takes back. */
  static boolean hand(User user, PersonMoveStep step, PersonMove move, Person person) {
    Scope scope = user.scope();
    return scope.covers(step == PersonMoveStep.WITHDRAW ? person.unitPath() : move.unitPath());
  }

  private PersonMoveRepository.Found step(
      PersonMoveStep step, UUID id, String ifMatch, String reason) {
    User user = currentUser.get();
    PersonMoveRepository.Found found =
        moves
            .visible(user, id)
            .filter(f -> hand(user, step, f.move(), f.person()))
            .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    Versions.check(ifMatch, found.move().version());
    found.move().step(step, user, reason, clocks.now());
    return found;
  }

  private void record(String action, PersonMove move, Person person) {
    record(action, move, person, Map.of());
  }

  private void record(String action, PersonMove move, Person person, Map<String, ?> more) {
    Map<String, Object> detail = new HashMap<>(more);
    detail.put("person", person.id().toString());
    detail.put("fromUnit", move.fromUnitId().toString());
    detail.put("toUnit", move.unitId().toString());
    audit.record(action, KIND, move.id(), detail);
    history.add(person, action, detail);
  }
}
