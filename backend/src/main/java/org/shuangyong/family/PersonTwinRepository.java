package org.shuangyong.family;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

  /** What files may be doubles by: name and birth date as an index, and the village. */
  private record Mark(String twinIndex, UUID unit) {}

  /**
   * Queues each file with every live one of the same name, birth date and village that it is not
   * queued with; two of these with each other once. One statement where nobody is alike: by the
   * marks themselves, since a table joined with itself is read whole until PostgreSQL has counted
   * it.
   */
  void suspect(Collection<Person> persons, Instant now) {
    Map<UUID, Mark> marks =
        persons.stream()
            .filter(p -> p.twinIndex() != null)
            .collect(Collectors.toMap(Person::id, p -> new Mark(p.twinIndex(), p.unitId())));
    if (marks.isEmpty()) {
      return;
    }
    Map<Mark, List<UUID>> alike = new HashMap<>();
    read.list(
            "select p.id, p.twinIndex, p.unitId from Person p where p.regionCode = :region"
                + " and p.twinIndex in :marks and p.status <> CLOSED",
            Object[].class,
            query ->
                query.setParameter(
                    "marks", marks.values().stream().map(Mark::twinIndex).distinct().toList()))
        .forEach(
            row ->
                alike
                    .computeIfAbsent(
                        new Mark((String) row[1], (UUID) row[2]), m -> new ArrayList<>(1))
                    .add((UUID) row[0]));
    List<PersonTwin> found = new ArrayList<>();
    marks.forEach(
        (id, mark) ->
            alike.getOrDefault(mark, List.of()).stream()
                .filter(other -> !other.equals(id))
                .filter(other -> !marks.containsKey(other) || other.compareTo(id) > 0)
                .forEach(other -> found.add(new PersonTwin(id, other, now))));
    if (!found.isEmpty()) {
      Set<Set<UUID>> queued = queued(marks.keySet());
      found.stream()
          .filter(twin -> !queued.contains(Set.of(twin.firstId(), twin.secondId())))
          .forEach(this::persist);
    }
  }

  /** The pairs of which one is of these. */
  private Set<Set<UUID>> queued(Collection<UUID> ids) {
    return read
        .list(
            "select t.firstId, t.secondId from PersonTwin t where t.regionCode = :region"
                + " and (t.firstId in :ids or t.secondId in :ids)",
            Object[].class,
            query -> query.setParameter("ids", ids))
        .stream()
        .map(pair -> Set.of((UUID) pair[0], (UUID) pair[1]))
        .collect(Collectors.toSet());
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
