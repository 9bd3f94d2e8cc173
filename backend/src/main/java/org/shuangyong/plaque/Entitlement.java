package org.shuangyong.plaque;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.family.HouseholdMember;
import org.shuangyong.family.HouseholdRepository;
import org.shuangyong.family.Person;
import org.shuangyong.family.PersonCategory;
import org.shuangyong.family.PersonRepository;
import org.shuangyong.family.PersonStatus;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;

/** Who is entitled to a plaque, and on what ground: from the 身份 of a household's members (B1). */
@ApplicationScoped
public class Entitlement {
  private static final String FAMILY = "person-category";

  /** What a 身份 is within, and the ground that makes, in the order in which one is taken. */
  private static final Map<String, PlaqueGround> GROUNDS =
      Map.of(
          "BEREAVED", PlaqueGround.BEREAVED,
          "SERVING", PlaqueGround.SERVING,
          "SERVING_FAMILY", PlaqueGround.SERVING_FAMILY,
          "VETERAN", PlaqueGround.VETERAN);

  @Inject HouseholdRepository households;
  @Inject PersonRepository persons;
  @Inject Kinds kinds;
  @Inject Clocks clocks;

  /**
   * @param approved only files that the district has approved count
   */
  Optional<PlaqueBasis> of(UUID household, boolean approved) {
    return Optional.ofNullable(of(List.of(household), approved).get(household));
  }

  /** Those of the households that are entitled today; without application before on application. */
  Map<UUID, PlaqueBasis> of(Collection<UUID> ids, boolean approved) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<UUID, List<HouseholdMember>> members = households.members(ids);
    List<UUID> people =
        members.values().stream().flatMap(List::stream).map(HouseholdMember::personId).toList();
    if (people.isEmpty()) {
      return Map.of();
    }
    List<PersonStatus> counting =
        approved
            ? List.of(PersonStatus.ACTIVE)
            : List.of(PersonStatus.ACTIVE, PersonStatus.CHECKED, PersonStatus.COLLECTED);
    Set<UUID> alive =
        persons.list("id in ?1 and status in ?2", people, counting).stream()
            .map(Person::id)
            .collect(Collectors.toSet());
    Map<UUID, List<PersonCategory>> categories = persons.categories(people);
    Map<UUID, PlaqueBasis> entitled = new HashMap<>();
    members.forEach(
        (household, of) ->
            of.stream()
                .map(HouseholdMember::personId)
                .filter(alive::contains)
                .flatMap(p -> categories.getOrDefault(p, List.of()).stream())
                .filter(c -> c.on(clocks.today()))
                .map(this::basis)
                .flatMap(Optional::stream)
                .min(
                    Comparator.comparing(PlaqueBasis::onApplication)
                        .thenComparing(PlaqueBasis::ground))
                .ifPresent(basis -> entitled.put(household, basis)));
    return entitled;
  }

  /** The codes of 身份 that entitle. */
  public List<String> codes() {
    return kinds.of(FAMILY).stream().filter(k -> ground(k).isPresent()).map(Kind::code).toList();
  }

  List<String> bereaved() {
    return kinds.of(FAMILY).stream()
        .filter(k -> ground(k).filter(g -> g == PlaqueGround.BEREAVED).isPresent())
        .map(Kind::code)
        .toList();
  }

  private Optional<PlaqueBasis> basis(PersonCategory category) {
    return kinds
        .find(FAMILY, category.category())
        .flatMap(Entitlement::ground)
        .map(
            ground ->
                new PlaqueBasis(
                    ground,
                    category.personId(),
                    ground == PlaqueGround.BEREAVED && category.evidence() == null));
  }

  private static Optional<PlaqueGround> ground(Kind kind) {
    return kind.within().stream()
        .map(GROUNDS::get)
        .filter(g -> g != null)
        .min(Comparator.naturalOrder());
  }
}
