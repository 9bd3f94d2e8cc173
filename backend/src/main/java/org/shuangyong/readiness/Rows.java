package org.shuangyong.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;

/** Reads the lists of this feature: each is ordered by one column of text, then by id. */
@ApplicationScoped
public class Rows {
  /** Of a long history the end is shown. */
  private static final int MOST_SHOWN = 200;

  @Inject RegionQuery read;

  /** {@code limit + 1} rows. */
  <T> List<T> page(Class<T> type, Where where, String order, Cursor after, int limit) {
    return read.list(
        "from "
            + type.getSimpleName()
            + " r where "
            + where.hql()
            + (after == null ? "" : " and (r." + order + ", r.id) > (:afterKey, :afterId)")
            + " order by r."
            + order
            + ", r.id",
        type,
        query -> {
          where.bind(query);
          if (after != null) {
            query.setParameter("afterKey", after.key()).setParameter("afterId", after.id());
          }
          query.setMaxResults(limit + 1);
        });
  }

  long count(Class<?> type, Where where) {
    return read.list(
            "select count(*) from " + type.getSimpleName() + " r where " + where.hql(),
            Long.class,
            where::bind)
        .get(0);
  }

  <T> T get(Class<T> type, Where where, UUID id, LockModeType lock) {
    where.and("r.id = :id", "id", id);
    return read
        .list(
            "from " + type.getSimpleName() + " r where " + where.hql(),
            type,
            query -> {
              where.bind(query);
              if (lock != null) query.setLockMode(lock);
            })
        .stream()
        .findFirst()
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  /** What hangs on one record, by id of {@code column}; no more than is shown of it. */
  <T> List<T> of(Class<T> type, String column, UUID id, String order) {
    return read.list(
        "from "
            + type.getSimpleName()
            + " r where r.regionCode = :region and r."
            + column
            + " = :of order by "
            + order,
        type,
        query -> query.setParameter("of", id).setMaxResults(MOST_SHOWN));
  }
}
