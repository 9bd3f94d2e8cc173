package org.shuangyong.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.shuangyong.platform.clock.Clocks;

/** How far a change of keys has come in each table of each district; kept with each step. */
@ApplicationScoped
class RotationMarks {
  private static final UUID FIRST = new UUID(0, 0);

  @Inject EntityManager em;
  @Inject Clocks clocks;

  /**
   * Where work stands.
   *
   * @param after the last row done
   * @param left rows that could not be done
   */
  record Mark(UUID after, long done, long changed, long left, boolean ended) {
    static final Mark START = new Mark(FIRST, 0, 0, 0, false);
  }

  Mark get(String region, String place, String key) {
    List<?> rows =
        em.createNativeQuery(
                "select after_id, done, changed, left_over, ended_at from reseal_mark where"
                    + " region_code = :region and place = :place and key_id = :key")
            .setParameter("region", region)
            .setParameter("place", place)
            .setParameter("key", key)
            .getResultList();
    if (rows.isEmpty()) {
      return Mark.START;
    }
    Object[] row = (Object[]) rows.get(0);
    return new Mark(
        (UUID) row[0],
        ((Number) row[1]).longValue(),
        ((Number) row[2]).longValue(),
        ((Number) row[3]).longValue(),
        row[4] != null);
  }

  void clear(String region, String place) {
    em.createNativeQuery("delete from reseal_mark where region_code = :region and place = :place")
        .setParameter("region", region)
        .setParameter("place", place)
        .executeUpdate();
  }

  void set(String region, String place, String key, Mark mark) {
    em.createNativeQuery(
            "insert into reseal_mark (region_code, place, key_id, after_id, done, changed,"
                + " left_over, updated_at, ended_at) values (:region, :place, :key, :after, :done,"
                + " :changed, :left, :now, "
                + (mark.ended() ? ":now" : "null")
                + ") on conflict (region_code, place) do update set key_id = excluded.key_id,"
                + " after_id = excluded.after_id, done = excluded.done, changed = excluded.changed,"
                + " left_over = excluded.left_over, updated_at = excluded.updated_at,"
                + " ended_at = excluded.ended_at")
        .setParameter("region", region)
        .setParameter("place", place)
        .setParameter("key", key)
        .setParameter("after", mark.after())
        .setParameter("done", mark.done())
        .setParameter("changed", mark.changed())
        .setParameter("left", mark.left())
        .setParameter("now", clocks.now())
        .executeUpdate();
  }
}
