package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;

/** Every write to a household. */
@ApplicationScoped
public class HouseholdService {
  static final String KIND = "household";

  @Inject HouseholdRepository households;
  @Inject PersonService persons;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;
  @Inject Event<HouseholdChanged> changed;
  @Inject jakarta.persistence.EntityManager em;

  /** A household the current person may see, else 404. */
  public Household get(UUID id) {
    return households
        .visible(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  @Transactional
  public Household create(HouseholdDto.SaveRequest request) {
    Person head = persons.get(request.headId());
    check(request);
    Household household =
        new Household(
            head,
            persons.keeper(request.unitId()),
            request.address() == null ? head.address() : Texts.blankToNull(request.address()),
            clocks.now());
    households.persist(household);
    households.flush();
    join(household, head.id(), Relation.HEAD);
    if (request.members() != null) {
      for (HouseholdDto.MemberRequest m : request.members()) {
        join(household, persons.get(m.personId()).id(), m.relation());
      }
    }
    return record(Permission.HOUSEHOLD_CREATE, household, Map.of("unit", household.unitPath()));
  }

  /** Another address, unit or head; the old head stays as what they are to the new one. */
  @Transactional
  public Household update(UUID id, String ifMatch, HouseholdDto.SaveRequest request) {
    Household household = get(id);
    Versions.check(ifMatch, household.version());
    household.touch(clocks.now());
    check(request);
    Person head = persons.get(request.headId());
    Unit unit = persons.keeper(request.unitId());
    String address =
        request.address() == null ? household.address() : Texts.blankToNull(request.address());
    UUID former = household.headId();
    household.write(head, unit, address, clocks.now());
    List<HouseholdMember> members = households.members(List.of(id)).getOrDefault(id, List.of());
    members.forEach(m -> m.keepAt(unit.path()));
    if (!former.equals(head.id())) {
      HouseholdMember next =
          members.stream()
              .filter(m -> m.personId().equals(head.id()))
              .findFirst()
              .orElseThrow(() -> ProblemException.field("headId", "unknown"));
      Relation was = next.relation();
      next.relate(Relation.HEAD);
      members.stream()
          .filter(m -> m.personId().equals(former))
          .forEach(m -> m.relate(was == Relation.SPOUSE ? Relation.SPOUSE : Relation.OTHER));
    }
    changed.fire(new HouseholdChanged(household));
    return record(Permission.HOUSEHOLD_UPDATE, household, Map.of("unit", household.unitPath()));
  }

  /** A person moves in; whoever lived elsewhere leaves there on the same day. */
  @Transactional
  public Household join(UUID id, String ifMatch, HouseholdDto.MemberRequest request) {
    Household household = get(id);
    Versions.check(ifMatch, household.version());
    household.touch(clocks.now());
    if (request.relation() == Relation.HEAD) {
      throw ProblemException.field("relation", "invalid");
    }
    Person person = persons.get(request.personId());
    join(household, person.id(), request.relation());
    return record(Permission.HOUSEHOLD_JOIN, household, Map.of("person", person.id().toString()));
  }

  @Transactional
  public Household leave(UUID id, UUID person, String ifMatch) {
    Household household = get(id);
    Versions.check(ifMatch, household.version());
    household.touch(clocks.now());
    if (household.headId().equals(person)) {
      throw new ProblemException(Problem.HOUSEHOLD_HEAD);
    }
    HouseholdMember member =
        households
            .membership(person)
            .filter(m -> m.householdId().equals(id))
            .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    member.leave(clocks.today());
    return record(Permission.HOUSEHOLD_LEAVE, household, Map.of("person", person.toString()));
  }

  /** The household is no more; its members live in none until they move in somewhere. */
  @Transactional
  public Household end(UUID id, String ifMatch, LocalDate on) {
    Household household = get(id);
    Versions.check(ifMatch, household.version());
    if (on.isAfter(clocks.today())) {
      throw ProblemException.field("on", "out-of-range");
    }
    household.end(on, clocks.now());
    households.members(List.of(id)).getOrDefault(id, List.of()).forEach(m -> m.leave(on));
    changed.fire(new HouseholdChanged(household));
    return record(Permission.HOUSEHOLD_END, household, Map.of("on", on.toString()));
  }

  @Transactional
  public String revealAddress(UUID id, String reason) {
    Household household = get(id);
    secrecy.check(null, Map.of("reason", reason));
    audit.record(
        Permission.HOUSEHOLD_REVEAL, KIND, id, Map.of("field", "ADDRESS", "reason", reason));
    return household.address();
  }

  private void join(Household household, UUID person, Relation relation) {
    households
        .membership(person)
        .ifPresent(
            m -> {
              if (m.householdId().equals(household.id())) {
                throw new ProblemException(Problem.HOUSEHOLD_MEMBER);
              }
              Household former = households.findById(m.householdId());
              if (former.headId().equals(person)) {
                throw new ProblemException(Problem.HOUSEHOLD_HEAD);
              }
              former.touch(clocks.now()); // who has it open must see that they left
              m.leave(clocks.today());
              em.flush();
            });
    em.persist(new HouseholdMember(household, person, relation, clocks.today()));
  }

  private void check(HouseholdDto.SaveRequest request) {
    secrecy.check(
        request.secrecyReason(),
        Map.of("address", request.address() == null ? "" : request.address()));
  }

  private Household record(String action, Household household, Map<String, ?> detail) {
    em.flush();
    audit.record(action, KIND, household.id(), detail);
    return household;
  }
}
