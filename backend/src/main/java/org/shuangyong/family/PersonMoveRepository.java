package org.shuangyong.family;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.Query;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;

/** Finds moves: those of files within the scope, and those that come into it. */
@ApplicationScoped
public class PersonMoveRepository implements PanacheRepositoryBase<PersonMove, UUID> {
  @Inject RegionQuery read;

  /** A move with the file it is about. */
  record Found(PersonMove move, Person person) {}

  /** Newest first; {@code limit + 1} rows. */
  List<Found> page(User user, PersonMoveStatus status, Cursor after, int limit) {
    return read
        .list(
            "select m, p from PersonMove m, Person p where "
                + where(user)
                + (status == null ? "" : " and m.status = :status")
                + (after == null ? "" : " and m.id < :after")
                + " order by m.id desc",
            Object[].class,
            query -> {
              user.scope().bind(query);
              if (status != null) query.setParameter("status", status);
              if (after != null) query.setParameter("after", after.id());
              query.setMaxResults(limit + 1);
            })
        .stream()
        .map(row -> new Found((PersonMove) row[0], (Person) row[1]))
        .toList();
  }

  long count(User user, PersonMoveStatus status) {
    return read.list(
            "select count(*) from PersonMove m, Person p where "
                + where(user)
                + (status == null ? "" : " and m.status = :status"),
            Long.class,
            query -> {
              Query<?> bound = user.scope().bind(query);
              if (status != null) bound.setParameter("status", status);
            })
        .get(0);
  }

  Optional<Found> visible(User user, UUID id) {
    return read
        .list(
            "select m, p from PersonMove m, Person p where " + where(user) + " and m.id = :id",
            Object[].class,
            query -> user.scope().bind(query.setParameter("id", id)))
        .stream()
        .findFirst()
        .map(row -> new Found((PersonMove) row[0], (Person) row[1]));
  }

  private static String where(User user) {
    return "m.regionCode = :region and p.regionCode = :region and p.id = m.personId and ("
        + user.scope().predicate("m.unitPath")
        + " or "
        + user.scope().predicate("p.unitPath")
        + ")";
  }
}
