package org.shuangyong.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.body.Body;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.RegionQuery;

/** Finds meetings; who may see one is decided by its activity. */
@ApplicationScoped
public class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {
  @Inject RegionQuery read;
  @Inject EntityManager em;

  Optional<Meeting> of(UUID activity) {
    return read
        .list(
            "from Meeting m where m.regionCode = :region and m.activityId = :activity",
            Meeting.class,
            query -> query.setParameter("activity", activity))
        .stream()
        .findFirst();
  }

  Optional<Body> body(UUID id) {
    return Optional.ofNullable(em.find(Body.class, id));
  }

  /** The next number of a body in a year; held until the transaction ends, so no two take it. */
  int next(UUID body, int year) {
    em.find(Body.class, body, LockModeType.PESSIMISTIC_WRITE);
    Integer last =
        em.createQuery(
                "select max(m.no) from Meeting m where m.bodyId = :body and m.year = :year",
                Integer.class)
            .setParameter("body", body)
            .setParameter("year", year)
            .getSingleResult();
    return last == null ? 1 : last + 1;
  }

  /** The session before: the last of the body that was held by then and that the person may see. */
  Optional<Object[]> former(User user, Meeting of, LocalDate day) {
    return read
        .list(
            "select m, a from Activity a join Meeting m on m.regionCode = a.regionCode"
                + " and m.activityId = a.id where "
                + ActivityFilter.ALL.where(user)
                + " and m.bodyId = :body and m.no is not null and m.id <> :self"
                + " and a.startsOn <= :day order by a.startsOn desc, m.year desc, m.no desc",
            Object[].class,
            query ->
                ActivityFilter.ALL
                    .bind(query, user, null)
                    .setParameter("body", of.bodyId())
                    .setParameter("self", of.id())
                    .setParameter("day", day)
                    .setMaxResults(1))
        .stream()
        .findFirst();
  }

  /** In list order, the ended ones too. */
  List<Body> bodies() {
    return read.list(
        "from Body b where b.regionCode = :region order by b.sort, b.name", Body.class, q -> {});
  }

  /** Rows of {kind, body, held in the year}: of bodies that ever held the kind. */
  List<Object[]> held(Collection<String> kinds, int year) {
    return read.list(
        "select a.kind, m.bodyId, sum(case when m.year = :year then 1 else 0 end)"
            + " from Meeting m join Activity a on a.regionCode = m.regionCode"
            + " and a.id = m.activityId where m.regionCode = :region and m.no is not null"
            + " and a.kind in :kinds group by a.kind, m.bodyId",
        Object[].class,
        query -> query.setParameter("kinds", kinds).setParameter("year", year));
  }
}
