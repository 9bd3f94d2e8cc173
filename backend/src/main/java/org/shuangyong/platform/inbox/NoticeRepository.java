package org.shuangyong.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.web.Cursor;

/** Finds the notices of a person: those to their unit and to the holders of what they may. */
@ApplicationScoped
class NoticeRepository {
  /** More unread than this are not counted one by one. */
  static final int MOST_COUNTED = 100;

  /** Notices that one mail tells of. */
  private static final int MOST_TOLD = 1000;

  private static final String MINE =
      " from notice n where n.region_code = :region and n.audience in :mine";

  /** Read by name, or before the person's mark. */
  private static final String READ =
      """
      (n.at <= coalesce((select m.read_until from notice_mark m
          where m.region_code = :region and m.person_id = :me), '-infinity')
        or exists (select 1 from notice_read r where r.region_code = :region
          and r.person_id = :me and r.notice_id = n.id))""";

  @Inject EntityManager em;
  @Inject Region region;

  record Row(
      UUID id, String code, String params, String kind, UUID recordId, Instant at, boolean read) {}

  /** Newest first; {@code limit + 1} rows. */
  @SuppressWarnings("unchecked")
  List<Row> page(User user, boolean unread, Cursor after, int limit) {
    Query query =
        em.createNativeQuery(
            "select n.id, n.code, n.params, n.record_kind, n.record_id, n.at, "
                + READ
                + MINE
                + (unread ? " and not " + READ : "")
                + (after == null ? "" : " and (n.at, n.id) < (:afterAt, :afterId)")
                + " order by n.at desc, n.id desc limit :rows",
            Object[].class);
    bind(query, user).setParameter("me", user.id()).setParameter("rows", limit + 1);
    if (after != null) {
      query.setParameter("afterAt", after.instant()).setParameter("afterId", after.id());
    }
    return rows(query.getResultList());
  }

  private static List<Row> rows(List<Object[]> rows) {
    return rows.stream()
        .map(
            r ->
                new Row(
                    (UUID) r[0],
                    (String) r[1],
                    (String) r[2],
                    (String) r[3],
                    (UUID) r[4],
                    (Instant) r[5],
                    (Boolean) r[6]))
        .toList();
  }

  /** At most {@link #MOST_COUNTED}, so that a badge costs the same for everybody. */
  int unread(User user) {
    Query query =
        em.createNativeQuery(
            "select count(*) from (select 1" + MINE + " and not " + READ + " limit :most) few");
    return ((Number)
            bind(query, user)
                .setParameter("me", user.id())
                .setParameter("most", MOST_COUNTED)
                .getSingleResult())
        .intValue();
  }

  /** What a person has not read of what these audiences were told in between; oldest first. */
  @SuppressWarnings("unchecked")
  List<Row> unread(String person, List<String> audiences, Instant after, Instant until) {
    Query query =
        em.createNativeQuery(
            "select n.id, n.code, n.params, n.record_kind, n.record_id, n.at, false"
                + MINE
                + " and n.at > :after and n.at <= :until and not "
                + READ
                + " order by n.at, n.id limit :rows",
            Object[].class);
    query
        .setParameter("region", region.code())
        .setParameter("mine", audiences)
        .setParameter("me", person)
        .setParameter("after", after)
        .setParameter("until", until)
        .setParameter("rows", MOST_TOLD);
    return rows(query.getResultList());
  }

  boolean visible(User user, UUID id) {
    Query query = em.createNativeQuery("select 1" + MINE + " and n.id = :id");
    return !bind(query, user).setParameter("id", id).getResultList().isEmpty();
  }

  private static Query bind(Query query, User user) {
    return query.setParameter("region", user.region()).setParameter("mine", Audience.of(user));
  }
}
