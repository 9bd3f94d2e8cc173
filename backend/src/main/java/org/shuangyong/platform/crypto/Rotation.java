package org.shuangyong.platform.crypto;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.JobProgress;
import org.shuangyong.platform.tenancy.Regions;

/**
 * A change of keys, over the rows of all districts, since the keys are the installation's. Each
 * step of rows and the mark of how far it came are one transaction, so that a run that was stopped
 * anywhere goes on where it stopped; a run after a finished one begins anew. Rows stay writable
 * meanwhile.
 *
 * <p>Plain statements, each with its district: a run belongs to no tenant.
 *
 * @param <T> what is changed of some rows
 */
abstract class Rotation<T> {
  @ConfigProperty(name = "shuangyong.reseal.rows")
  int step;

  @Inject EntityManager em;
  @Inject CryptoKeys keys;
  @Inject Regions regions;
  @Inject Clocks clocks;

  /**
   * Rows to go through in each district.
   *
   * @param mark what they are called by how far a run came
   * @param reads columns of the table, or texts over it as {@code t}, that are read after the id
   * @param only what is asked of a row
   */
  record Rows<T>(String mark, String table, String reads, String only, T of) {}

  record Place<T>(String region, Rows<T> rows) {}

  /**
   * What became of some rows.
   *
   * @param left rows that could not be changed
   */
  record Done(long changed, long left) {}

  /**
   * How far a run came.
   *
   * @param after the last row done
   */
  private record Mark(UUID after, long done, long changed, long left, boolean ended) {
    static final Mark START = new Mark(new UUID(0, 0), 0, 0, 0, false);
  }

  /** The id of the key that all is to be under. */
  abstract String key();

  abstract List<Rows<T>> rows();

  /**
   * @param read the id and what was read of each row
   */
  abstract Done change(Place<T> place, List<Object[]> read);

  /** The report of one place, without an end of line. */
  abstract String report(Place<T> place, long rows, Done done);

  /** Runs to the end or until the progress stops it; writes a line for each place. */
  void run(OutputStream out, JobProgress progress) throws IOException {
    List<Place<T>> places = places();
    List<Mark> marks = QuarkusTransaction.requiringNew().call(() -> begin(places));
    long total = QuarkusTransaction.requiringNew().call(() -> total(places));
    long done = marks.stream().mapToLong(Mark::done).sum();
    progress.at(done, Math.max(done, total));
    StringBuilder report = new StringBuilder();
    for (int i = 0; i < places.size(); i++) {
      Place<T> place = places.get(i);
      Mark mark = marks.get(i);
      while (!mark.ended()) {
        Mark before = mark;
        mark = QuarkusTransaction.requiringNew().call(() -> step(place, before));
        done += mark.done() - before.done();
        progress.at(done, Math.max(done, total));
      }
      report.append(report(place, mark.done(), new Done(mark.changed(), mark.left()))).append('\n');
    }
    out.write(report.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Whether a run to the present key came to its end in every district and left no row. */
  boolean finished() {
    return QuarkusTransaction.requiringNew()
        .call(() -> places().stream().map(this::mark).allMatch(m -> m.ended() && m.left() == 0));
  }

  private List<Place<T>> places() {
    List<Rows<T>> rows = rows();
    return regions.all().stream()
        .flatMap(region -> rows.stream().map(of -> new Place<>(region, of)))
        .toList();
  }

  /** Where each place stands; all from the start when the former run came to its end. */
  private List<Mark> begin(List<Place<T>> places) {
    List<Mark> marks = places.stream().map(this::mark).toList();
    if (marks.stream().allMatch(Mark::ended)) {
      places.forEach(
          p ->
              at(p, "delete from reseal_mark where region_code = :region and place = :place")
                  .executeUpdate());
      return places.stream().map(p -> Mark.START).toList();
    }
    return marks;
  }

  private long total(List<Place<T>> places) {
    return places.stream()
        .mapToLong(
            p ->
                ((Number)
                        em.createNativeQuery("select count(*)" + from(p.rows()))
                            .setParameter("region", p.region())
                            .getSingleResult())
                    .longValue())
        .sum();
  }

  private static String from(Rows<?> of) {
    return " from %s t where t.region_code = :region and %s".formatted(of.table(), of.only());
  }

  @SuppressWarnings("unchecked")
  private Mark step(Place<T> place, Mark from) {
    Rows<T> of = place.rows();
    List<Object[]> read =
        em.createNativeQuery(
                "select t.id, " + of.reads() + from(of) + " and t.id > :after order by t.id")
            .setParameter("region", place.region())
            .setParameter("after", from.after())
            .setMaxResults(step)
            .getResultList();
    Done done = change(place, read);
    Mark mark =
        new Mark(
            read.isEmpty() ? from.after() : (UUID) read.get(read.size() - 1)[0],
            from.done() + read.size(),
            from.changed() + done.changed(),
            from.left() + done.left(),
            read.size() < step);
    set(place, mark);
    return mark;
  }

  private Mark mark(Place<T> place) {
    List<?> rows =
        at(
                place,
                "select after_id, done, changed, left_over, ended_at from reseal_mark where"
                    + " region_code = :region and place = :place and key_id = :key")
            .setParameter("key", key())
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

  private void set(Place<T> place, Mark mark) {
    at(
            place,
            "insert into reseal_mark (region_code, place, key_id, after_id, done, changed,"
                + " left_over, updated_at, ended_at) values (:region, :place, :key, :after, :done,"
                + " :changed, :left, :now, "
                + (mark.ended() ? ":now" : "null")
                + ") on conflict (region_code, place) do update set key_id = excluded.key_id,"
                + " after_id = excluded.after_id, done = excluded.done, changed = excluded.changed,"
                + " left_over = excluded.left_over, updated_at = excluded.updated_at,"
                + " ended_at = excluded.ended_at")
        .setParameter("key", key())
        .setParameter("after", mark.after())
        .setParameter("done", mark.done())
        .setParameter("changed", mark.changed())
        .setParameter("left", mark.left())
        .setParameter("now", clocks.now())
        .executeUpdate();
  }

  private Query at(Place<T> place, String sql) {
    return em.createNativeQuery(sql)
        .setParameter("region", place.region())
        .setParameter("place", place.rows().mark());
  }
}
