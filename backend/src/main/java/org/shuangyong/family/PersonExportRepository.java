package org.shuangyong.family;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.Query;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.job.JobStatus;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;

/** Finds exports: one's own, and for who approves them those of the scope. */
@ApplicationScoped
public class PersonExportRepository implements PanacheRepositoryBase<PersonExport, UUID> {
  @Inject RegionQuery read;

  /**
   * An export of a list.
   *
   * @param died whether the job of the person who asks ended without a file
   */
  record Listed(PersonExport export, boolean died) {}

  /** Newest first; {@code limit + 1} rows. */
  List<Listed> page(User user, PersonExportStatus status, Cursor after, int limit) {
    return read
        .list(
            "select e, j.status from PersonExport e left join Job j on j.regionCode = e.regionCode"
                + " and j.id = e.jobId and j.ownerId = :me where "
                + where(user, status)
                + (after == null ? "" : " and e.id < :after")
                + " order by e.id desc",
            Object[].class,
            query -> {
              bind(query, user, status);
              if (after != null) query.setParameter("after", after.id());
              query.setMaxResults(limit + 1);
            })
        .stream()
        .map(row -> new Listed((PersonExport) row[0], row[1] == JobStatus.FAILED))
        .toList();
  }

  long count(User user, PersonExportStatus status) {
    return read.list(
            "select count(*) from PersonExport e where " + where(user, status),
            Long.class,
            query -> bind(query, user, status))
        .get(0);
  }

  Optional<PersonExport> visible(User user, UUID id) {
    return read
        .list(
            "from PersonExport e where e.id = :id and " + where(user, null),
            PersonExport.class,
            query -> bind(query.setParameter("id", id), user, null))
        .stream()
        .findFirst();
  }

  private static String where(User user, PersonExportStatus status) {
    return "e.regionCode = :region"
        + (approves(user)
            ? " and (e.askedBy = :me or " + user.scope().predicate("e.unitPath") + ")"
            : " and e.askedBy = :me")
        + (status == null ? "" : " and e.status = :status");
  }

  private static void bind(Query<?> query, User user, PersonExportStatus status) {
    query.setParameter("me", user.id());
    if (approves(user)) user.scope().bind(query);
    if (status != null) query.setParameter("status", status);
  }

  private static boolean approves(User user) {
    return user.may(Permission.PERSON_EXPORT_APPROVE);
  }
}
