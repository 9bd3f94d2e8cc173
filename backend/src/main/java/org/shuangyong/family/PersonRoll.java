package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.Role;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.unit.Unit;

/**
 * Files by the hundred, for rosters: what is asked and written for a whole chunk takes a fixed
 * number of statements. Leaves no word in the trail: the roster does.
 */
@ApplicationScoped
public class PersonRoll {
  /** The kind of record of a service. */
  private static final String SERVICE = "service";

  @Inject RegionQuery read;
  @Inject PersonIntake intake;
  @Inject PersonRepository persons;
  @Inject HouseholdRepository households;
  @Inject PersonTwinRepository twins;
  @Inject Kinds kinds;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;
  @Inject EntityManager em;

  /** What tells two files of one person apart from none: name, birth and village. */
  public record Twin(UUID unit, LocalDate birthOn, String name) {}

  /** The live files with these numbers, by blind index, in any scope: the caller tells no more. */
  public Map<String, Person> byNumber(Collection<String> indexes) {
    return read
        .list(
            "from Person p where p.regionCode = :region and p.idIndex in :indexes"
                + " and p.status <> CLOSED",
            Person.class,
            query -> query.setParameter("indexes", indexes))
        .stream()
        .collect(Collectors.toMap(Person::idIndex, Function.identity()));
  }

  /**
   * Live files of adults with the same name and birth date in the same village; the first found.
   */
  public Map<Twin, Person> twins(Collection<Twin> asked) {
    if (asked.isEmpty()) {
      return Map.of();
    }
    return read
        .list(
            "from Person p where p.regionCode = :region and p.status <> CLOSED"
                + " and p.unitId in :units and p.birthOn in :days and p.name in :names"
                + " order by p.id",
            Person.class,
            query ->
                query
                    .setParameter("units", asked.stream().map(Twin::unit).distinct().toList())
                    .setParameter("days", asked.stream().map(Twin::birthOn).distinct().toList())
                    .setParameter("names", asked.stream().map(Twin::name).distinct().toList()))
        .stream()
        .collect(
            Collectors.toMap(
                p -> new Twin(p.unitId(), p.birthOn(), p.name()),
                Function.identity(),
                (first, second) -> first));
  }

  /** Live files within the scope, by id. */
  public Map<UUID, Person> live(Collection<UUID> ids) {
    return persons.visible(currentUser.get(), ids).stream()
        .filter(p -> p.status() != PersonStatus.CLOSED)
        .collect(Collectors.toMap(Person::id, Function.identity()));
  }

  /** The names of the fields in which a file would become another. */
  public List<String> differences(Person person, PersonFacts given) {
    PersonIntake.Read now = intake.read(merged(person, given), person);
    List<String> fields = new ArrayList<>();
    differ(fields, "name", person.fullName(), now.name());
    differ(fields, "idNumber", person.idNumber(), now.idNumber());
    differ(fields, "sex", person.sex(), now.sex());
    differ(fields, "birthOn", person.fullBirth(), now.birthOn());
    differ(fields, "phone", person.phone(), now.phone());
    differ(fields, "address", person.address(), now.address());
    differ(fields, "hukouCode", person.hukouCode(), now.hukouCode());
    differ(fields, "unit", person.unitId(), given.unitId());
    given.facts().forEach((field, fact) -> differ(fields, field, person.facts().get(field), fact));
    return fields;
  }

  /** A field as lists show it; of a minor nothing, of an address only that it is there. */
  public String shown(Person person, String field) {
    if (person.minor()) {
      return null;
    }
    return switch (field) {
      case "name" -> person.name();
      case "idNumber" -> Masks.number(person.idNumber());
      case "phone" -> Masks.phone(person.phone());
      case "sex" -> person.sex().name();
      case "birthOn" -> Objects.toString(person.birthOn(), null);
      case "address" -> person.address() == null ? null : "•••";
      case "hukouCode" -> person.hukouCode();
      default -> Objects.toString(person.facts().get(field), null);
    };
  }

  /** Makes a file; the number was asked for by {@link #byNumber} in the same transaction. */
  public Person add(PersonIntake.Read given, Unit unit, UUID batch) {
    User user = currentUser.get();
    Person person = new Person(PersonSource.IMPORT, batch, user, clocks.now());
    person.keepAt(unit);
    person.write(given, clocks.now());
    if (user.roles().contains(Role.TOWN)) {
      person.step(PersonStep.CHECK, user, clocks.now());
    }
    em.persist(person);
    return person;
  }

  /**
   * Writes what was given over what stands; the rest stays. Who approved it looks again.
   *
   * @return from where the file moved, if it did, for {@link FamilyMoves#tell}
   */
  public Optional<PersonMoved.Move> update(Person person, PersonFacts given, Unit unit) {
    PersonIntake.Read read = intake.read(merged(person, given), person);
    boolean renamed = read.minor() != person.minor() || !read.name().equals(person.fullName());
    Optional<Household> headed = renamed ? households.headedBy(person.id()) : Optional.empty();
    if (read.minor() && headed.isPresent()) {
      throw ProblemException.field("birthOn", "minor");
    }
    person.write(read, clocks.now());
    headed.ifPresent(h -> h.entitle(person));
    User user = currentUser.get();
    if (!user.may(Permission.PERSON_APPROVE)) {
      person.changedBy(
          user, user.may(Permission.PERSON_CHECK) ? PersonStatus.CHECKED : PersonStatus.COLLECTED);
    }
    if (person.unitId().equals(unit.id())) {
      return Optional.empty();
    }
    return Optional.of(FamilyMoves.keepAt(person, unit));
  }

  public PersonCategory categorise(Person person, PersonDto.CategoryRequest given) {
    PersonCategory category = new PersonCategory(person, given, clocks.now());
    em.persist(category);
    return category;
  }

  /** Queues each with every live file of the same name, birth date and village. */
  public void suspect(Collection<Person> written) {
    twins.suspect(written, clocks.now());
  }

  /** Those of the persons whose service has its beginning on file. */
  public Set<UUID> served(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Set.of()
        : Set.copyOf(
            read.list(
                "select distinct r.personId from PersonRecord r where r.regionCode = :region"
                    + " and r.personId in :ids and r.kind = :kind and r.validFrom is not null",
                UUID.class,
                query -> query.setParameter("ids", ids).setParameter("kind", SERVICE)));
  }

  /**
   * @param to null while they serve
   */
  public PersonRecord serve(Person person, LocalDate from, LocalDate to) {
    PersonRecord record =
        new PersonRecord(
            person,
            new PersonDto.RecordRequest(SERVICE, from, to, Map.of(), null),
            kinds.find(PersonRecordResource.FAMILY, SERVICE).orElseThrow(),
            currentUser.get().name(),
            clocks.now());
    em.persist(record);
    return record;
  }

  private static PersonFacts merged(Person person, PersonFacts given) {
    boolean numbered = given.idNumber() != null;
    Map<String, Object> facts = new HashMap<>(person.facts());
    facts.putAll(given.facts());
    return new PersonFacts(
        given.unitId(),
        given.name(),
        given.sex() == null ? person.sex() : given.sex(),
        given.birthOn(),
        numbered ? given.idKind() : person.idKind(),
        given.idNumber(),
        given.phone(),
        given.address(),
        given.hukouCode() == null ? person.hukouCode() : given.hukouCode(),
        person.hukouRural(),
        facts,
        person.basis(),
        person.consentOn());
  }

  private static void differ(List<String> fields, String field, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      fields.add(field);
    }
  }
}
