package org.shuangyong.family;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;

/** Finds pairs of which both files are within the scope. */
@ApplicationScoped
public class PersonTwinRepository implements PanacheRepositoryBase<PersonTwin, UUID> {
  @Inject RegionQuery read;

  /** A pair with its two files. */
  record Pair(PersonTwin twin, Person first, Person second) {
    Person kept() {
      return first.id().equals(twin.keptId()) ? first : second;
    }

    Person gone() {
      return first.id().equals(twin.keptId()) ? second : first;
    }
  }

  /**
   * Queues each file with every live one of the same name, birth date and village, in one
   * statement; two of these with each other once.
   */
  void suspect(Collection<Person> persons, Instant now) {
    List<UUID> ids = persons.stream().filter(p -> p.twinIndex() != null).map(Person::id).toList();
    if (ids.isEmpty()) {
      return;
    }
    read.list(
            "select w.id, p.id from Person w, Person p where w.regionCode = :region"
                + " and w.id in :ids and p.regionCode = :region and p.twinIndex = w.twinIndex"
                + " and p.unitId = w.unitId and p.status <> CLOSED and p.id <> w.id"
                + " and (p.id not in :ids or p.id > w.id)"
                + " and not exists (select 1 from PersonTwin t where t.regionCode = :region"
                + " and ((t.firstId = p.id and t.secondId = w.id)"
                + " or (t.firstId = w.id and t.secondId = p.id)))",
            Object[].class,
            query -> query.setParameter("ids", ids))
        .forEach(pair -> persist(new PersonTwin((UUID) pair[0], (UUID) pair[1], now)));
  }

  /** Oldest first; {@code limit + 1} rows. A pair of which one is closed waits for nothing. */
  List<Pair> page(User user, PersonTwinStatus status, Cursor after, int limit) {
    return read
        .list(
            "select t, a, b from PersonTwin t, Person a, Person b where "
                + where(user)
                + waiting(status)
                + (after == null ? "" : " and t.id > :after")
                + " order by t.id",
            Object[].class,
            query -> {
              user.scope().bind(query.setParameter("status", status));
              if (after != null) query.setParameter("after", after.id());
              query.setMaxResults(limit + 1);
            })
        .stream()
        .map(PersonTwinRepository::pair)
        .toList();
  }

  long count(User user, PersonTwinStatus status) {
    return read.list(
            "select count(*) from PersonTwin t, Person a, Person b where "
                + where(user)
                + waiting(status),
            Long.class,
            query -> user.scope().bind(query.setParameter("status", status)))
        .get(0);
  }

  Optional<Pair> visible(User user, UUID id) {
    return read
        .list(
            "select t, a, b from PersonTwin t, Person a, Person b where "
                + where(user)
                + " and t.id = :id",
            Object[].class,
            query -> user.scope().bind(query.setParameter("id", id)))
        .stream()
        .findFirst()
        .map(PersonTwinRepository::pair);
  }

  private static Pair pair(Object[] row) {
    return new Pair((PersonTwin) row[0], (Person) row[1], (Person) row[2]);
  }

  private static String waiting(PersonTwinStatus status) {
    return " and t.status = :status"
        + (status == PersonTwinStatus.OPEN || status == PersonTwinStatus.PROPOSED
            ? " and a.status <> CLOSED and b.status <> CLOSED"
            : "");
  }

  private static String where(User user) {
    return "t.regionCode = :region and a.regionCode = :region and b.regionCode = :region"
        + " and a.id = t.firstId and b.id = t.secondId and "
        + user.scope().predicate("a.unitPath")
        + " and "
        + user.scope().predicate("b.unitPath");
  }
}
