package org.shuangyong.platform.crypto;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.shuangyong.platform.crypto.RotationMarks.Mark;
import org.shuangyong.platform.job.JobProgress;
import org.shuangyong.platform.tenancy.Regions;

/**
 * Puts every blind index under the new key, from the sealed value it was made of. As with {@link
 * Resealing}, each step of rows and the mark of how far it came are one transaction, and a run that
 * was stopped goes on where it stopped. What is looked for or entered meanwhile is lifted first
 * ({@link BlindIndex}), so people keep working and nothing is entered twice.
 *
 * <p>A row whose index is neither of its value's is left as it is and counted.
 */
@ApplicationScoped
public class Reindexing {
  @ConfigProperty(name = "shuangyong.reseal.rows")
  int step;

  @Inject EntityManager em;
  @Inject FieldCipher cipher;
  @Inject CryptoKeys keys;
  @Inject BlindIndex index;
  @Inject IndexLift lift;
  @Inject RotationMarks marks;
  @Inject Regions regions;
  @Inject @Any Instance<IndexedColumns> columns;

  private record Place(String region, IndexedColumns.Indexed of) {
    String name() {
      return "index:" + of.table() + "." + of.column();
    }
  }

  /** Runs to the end or until the progress stops it; writes a line for each column. */
  void run(OutputStream out, JobProgress progress) throws IOException {
    List<Place> places = places();
    List<Mark> stand = QuarkusTransaction.requiringNew().call(() -> begin(places));
    long total = QuarkusTransaction.requiringNew().call(() -> total(places));
    long done = stand.stream().mapToLong(Mark::done).sum();
    progress.at(done, Math.max(done, total));
    StringBuilder report = new StringBuilder();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      Mark mark = stand.get(i);
      while (!mark.ended()) {
        Mark before = mark;
        mark = QuarkusTransaction.requiringNew().call(() -> step(place, before));
        done += mark.done() - before.done();
        progress.at(done, Math.max(done, total));
      }
      report.append(
          "%s %s.%s: %d rows, %d indexed anew, %d left\n"
              .formatted(
                  place.region(),
                  place.of().table(),
                  place.of().column(),
                  mark.done(),
                  mark.changed(),
                  mark.left()));
    }
    out.write(report.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Whether a run to the present key came to its end in every district and left no row. */
  boolean finished() {
    return QuarkusTransaction.requiringNew()
        .call(() -> places().stream().map(this::mark).allMatch(m -> m.ended() && m.left() == 0));
  }

  private List<Place> places() {
    List<IndexedColumns.Indexed> all =
        columns.stream()
            .flatMap(c -> c.indexed().stream())
            .sorted(
                Comparator.comparing(IndexedColumns.Indexed::table)
                    .thenComparing(IndexedColumns.Indexed::column))
            .toList();
    return regions.all().stream()
        .flatMap(region -> all.stream().map(of -> new Place(region, of)))
        .toList();
  }

  private List<Mark> begin(List<Place> places) {
    List<Mark> stand = places.stream().map(this::mark).toList();
    if (stand.stream().allMatch(Mark::ended)) {
      places.forEach(p -> marks.clear(p.region(), p.name()));
      return places.stream().map(p -> Mark.START).toList();
    }
    return stand;
  }

  private Mark mark(Place place) {
    return marks.get(place.region(), place.name(), keys.indexId());
  }

  private long total(List<Place> places) {
    return places.stream()
        .mapToLong(
            p ->
                ((Number)
                        em.createNativeQuery(
                                "select count(*) from %s where region_code = :region and %s is not null"
                                    .formatted(p.of().table(), p.of().column()))
                            .setParameter("region", p.region())
                            .getSingleResult())
                    .longValue())
        .sum();
  }

  private Mark step(Place place, Mark from) {
    IndexedColumns.Indexed of = place.of();
    List<?> rows =
        em.createNativeQuery(
                "select t.id, t.%s, %s from %s t where t.region_code = :region and t.id > :after"
                        .formatted(of.column(), String.join(", ", of.reads()), of.table())
                    + " and t.%s is not null order by t.id".formatted(of.column()))
            .setParameter("region", place.region())
            .setParameter("after", from.after())
            .setMaxResults(step)
            .getResultList();
    UUID after = from.after();
    long left = from.left();
    Map<String, String> anew = new HashMap<>();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      after = (UUID) row[0];
      Object[] read = java.util.Arrays.copyOfRange(row, 2, row.length);
      String value = of.value().of(read, cipher::open);
      if (value == null || !lifts(of.field(), value, (String) row[1], anew)) {
        left++;
      }
    }
    int changed = lift.lift(place.region(), of.field(), anew);
    Mark mark =
        new Mark(
            after, from.done() + rows.size(), from.changed() + changed, left, rows.size() < step);
    marks.set(place.region(), place.name(), keys.indexId(), mark);
    return mark;
  }

  /** Whether the index that stands is the value's, under either key. */
  private boolean lifts(String field, String value, String stands, Map<String, String> anew) {
    String now = index.now(field, value);
    if (stands.equals(now)) {
      return true;
    }
    boolean former = stands.equals(index.former(field, value));
    if (former) {
      anew.put(stands, now);
    }
    return former;
  }
}
