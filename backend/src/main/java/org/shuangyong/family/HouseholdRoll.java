package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.unit.Unit;

/** Households by the hundred, for rosters; the roster leaves the word in the trail. */
@ApplicationScoped
public class HouseholdRoll {
  @Inject RegionQuery read;
  @Inject Clocks clocks;
  @Inject EntityManager em;

  /** Those of the persons who live in some household. */
  public Set<UUID> housed(Collection<UUID> persons) {
    return new HashSet<>(
        read.list(
            "select m.personId from HouseholdMember m where m.regionCode = :region"
                + " and m.personId in :ids and m.validTo is null",
            UUID.class,
            query -> query.setParameter("ids", persons)));
  }

  /** Live households of the villages by their heads' names. */
  public Map<UUID, List<Household>> headedBy(Collection<UUID> units, Collection<String> heads) {
    return read
        .list(
            "from Household h where h.regionCode = :region and h.endedOn is null"
                + " and h.unitId in :units and h.title in :heads",
            Household.class,
            query -> query.setParameter("units", units).setParameter("heads", heads))
        .stream()
        .collect(Collectors.groupingBy(Household::unitId));
  }

  /** A household with its head, who lives in none. */
  public HouseholdMember found(Person head, Unit unit) {
    Household household = new Household(head, unit, head.address(), clocks.now());
    em.persist(household);
    return join(household, head.id(), Relation.HEAD);
  }

  public HouseholdMember join(Household household, UUID person, Relation relation) {
    HouseholdMember member = new HouseholdMember(household, person, relation, clocks.today());
    em.persist(member);
    return member;
  }
}
