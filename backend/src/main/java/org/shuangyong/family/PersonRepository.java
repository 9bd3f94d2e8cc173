package org.shuangyong.family;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;

/** Finds files, always within what the person may see. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
  @Inject EntityManager em;
  @Inject RegionQuery read;
  @Inject Clocks clocks;

  /** By the unit that keeps the file, then the id; {@code limit + 1} rows. */
  List<Person> page(PersonFilter filter, Cursor after, int limit) {
    return read.list(
        "from Person p where "
            + filter.where()
            + (after == null ? "" : " and (p.unitPath, p.id) > (:afterPath, :afterId)")
            + " order by p.unitPath, p.id",
        Person.class,
        query -> {
          filter.bind(query, clocks.today());
          if (after != null) {
            query.setParameter("afterPath", after.key()).setParameter("afterId", after.id());
          }
          query.setMaxResults(limit + 1);
        });
  }

  long count(PersonFilter filter) {
    return read.list(
            "select count(*) from Person p where " + filter.where(),
            Long.class,
            query -> filter.bind(query, clocks.today()))
        .get(0);
  }

  public Optional<Person> visible(User user, UUID id) {
    return visible(user, List.of(id)).stream().findFirst();
  }

  /** Those of the ids that the person may see. */
  public List<Person> visible(User user, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return read.list(
        "from Person p where p.regionCode = :region and p.id in :ids and "
            + user.scope().predicate("p.unitPath"),
        Person.class,
        query -> user.scope().bind(query.setParameter("ids", ids)));
  }

  /**
   * Those of the ids that the person may see, held until the transaction ends so that none changes
   * meanwhile; in the order of their ids, so that two such calls never wait for each other.
   */
  List<Person> held(User user, Collection<UUID> ids) {
    return read.list(
        "from Person p where p.regionCode = :region and p.id in :ids and "
            + user.scope().predicate("p.unitPath")
            + " order by p.id",
        Person.class,
        query ->
            user.scope()
                .bind(query.setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE)));
  }

  /** Files by id in any scope, for records that show whom they are about. */
  public List<Person> of(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : read.list(
            "from Person p where p.regionCode = :region and p.id in :ids",
            Person.class,
            query -> query.setParameter("ids", ids));
  }

  Optional<Person> live(String idIndex) {
    return idIndex == null
        ? Optional.empty()
        : find("idIndex = ?1 and status <> ?2", idIndex, PersonStatus.CLOSED).firstResultOptional();
  }

  /** Whether a live file has the number, in any scope: who enters it must be stopped. */
  boolean taken(String idIndex, UUID but) {
    return idIndex != null
        && count("idIndex = ?1 and status <> ?2 and id <> ?3", idIndex, PersonStatus.CLOSED, but)
            > 0;
  }

  /** How many valid files each place of the scope keeps, and how many the year has confirmed. */
  List<Object[]> confirmation(User user, int year) {
    return read.list(
        "select p.unitId, count(*), sum(case when p.confirmedYear >= :year then 1 else 0 end) from"
            + " Person p where p.regionCode = :region and p.status = ACTIVE and "
            + user.scope().predicate("p.unitPath")
            + " group by p.unitId, p.unitPath order by p.unitPath",
        Object[].class,
        query -> user.scope().bind(query.setParameter("year", year)));
  }

  /** Minors in order of their ids, in every scope: for the nightly look. */
  List<Person> minors(UUID after, int most) {
    return read.list(
        "from Person p where p.regionCode = :region and p.minor and p.id > :after order by p.id",
        Person.class,
        query -> query.setParameter("after", after).setMaxResults(most));
  }

  public Map<UUID, List<PersonCategory>> categories(Collection<UUID> persons) {
    return read
        .list(
            "from PersonCategory c where c.regionCode = :region and c.personId in :ids"
                + " order by c.validFrom, c.id",
            PersonCategory.class,
            query -> query.setParameter("ids", persons))
        .stream()
        .collect(Collectors.groupingBy(PersonCategory::personId));
  }

  List<PersonRecord> records(UUID person) {
    return read.list(
        "from PersonRecord r where r.regionCode = :region and r.personId = :id"
            + " order by r.validFrom desc, r.id desc",
        PersonRecord.class,
        query -> query.setParameter("id", person));
  }
}
