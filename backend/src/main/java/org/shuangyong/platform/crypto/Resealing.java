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
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.shuangyong.platform.crypto.RotationMarks.Mark;
import org.shuangyong.platform.job.JobProgress;
import org.shuangyong.platform.tenancy.Regions;

/**
 * Seals anew, under the current key, what was sealed under another: all sealed columns of all
 * districts, since the keys are the installation's. Each step of rows and the mark of how far it
 * came are one transaction, so that a run that was stopped anywhere goes on where it stopped; a run
 * after a finished one begins anew. Rows stay writable meanwhile.
 *
 * <p>Plain statements, each with its district: a run belongs to no tenant.
 */
@ApplicationScoped
public class Resealing {
  @ConfigProperty(name = "shuangyong.reseal.rows")
  int step;

  @Inject EntityManager em;
  @Inject FieldCipher cipher;
  @Inject CryptoKeys keys;
  @Inject Regions regions;
  @Inject RotationMarks kept;
  @Inject @Any Instance<SealedColumns> sealed;

  private record Place(String region, String table, List<String> columns) {}

  /** Runs to the end or until the progress stops it; writes a line for each table. */
  void run(OutputStream out, JobProgress progress) throws IOException {
    List<Place> places = places();
    List<Mark> marks = QuarkusTransaction.requiringNew().call(() -> begin(places));
    long total = QuarkusTransaction.requiringNew().call(() -> total(places));
    long done = marks.stream().mapToLong(Mark::done).sum();
    progress.at(done, Math.max(done, total));
    StringBuilder report = new StringBuilder("key %s\n".formatted(keys.current()));
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      Mark mark = marks.get(i);
      while (!mark.ended()) {
        Mark before = mark;
        mark = QuarkusTransaction.requiringNew().call(() -> step(place, before));
        done += mark.done() - before.done();
        progress.at(done, Math.max(done, total));
      }
      report.append(
          "%s %s: %d rows, %d sealed anew\n"
              .formatted(place.region(), place.table(), mark.done(), mark.changed()));
    }
    out.write(report.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Whether a run under the current key came to its end in every district. */
  boolean finished() {
    return QuarkusTransaction.requiringNew()
        .call(() -> places().stream().map(this::mark).allMatch(Mark::ended));
  }

  private List<Place> places() {
    TreeMap<String, List<String>> columns = new TreeMap<>();
    sealed.forEach(
        s -> s.sealed().forEach((t, c) -> columns.put(t, List.copyOf(new TreeSet<>(c)))));
    return regions.all().stream()
        .flatMap(
            region ->
                columns.entrySet().stream().map(e -> new Place(region, e.getKey(), e.getValue())))
        .toList();
  }

  /** Where each place stands; all from the start when the former run came to its end. */
  private List<Mark> begin(List<Place> places) {
    List<Mark> stand = places.stream().map(this::mark).toList();
    if (stand.stream().allMatch(Mark::ended)) {
      places.forEach(p -> kept.clear(p.region(), p.table()));
      return places.stream().map(p -> Mark.START).toList();
    }
    return stand;
  }

  private Mark mark(Place place) {
    return kept.get(place.region(), place.table(), keys.current());
  }

  private long total(List<Place> places) {
    return places.stream()
        .mapToLong(
            p ->
                ((Number)
                        em.createNativeQuery(
                                "select count(*) from "
                                    + p.table()
                                    + " where region_code = :region")
                            .setParameter("region", p.region())
                            .getSingleResult())
                    .longValue())
        .sum();
  }

  private Mark step(Place place, Mark from) {
    List<?> rows =
        em.createNativeQuery(
                "select id, %s from %s where region_code = :region and id > :after order by id"
                    .formatted(String.join(", ", place.columns()), place.table()))
            .setParameter("region", place.region())
            .setParameter("after", from.after())
            .setMaxResults(step)
            .getResultList();
    long changed = from.changed();
    UUID after = from.after();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      after = (UUID) row[0];
      for (int c = 0; c < place.columns().size(); c++) {
        changed += anew(place, after, place.columns().get(c), (String) row[c + 1]);
      }
    }
    Mark mark = new Mark(after, from.done() + rows.size(), changed, 0, rows.size() < step);
    kept.set(place.region(), place.table(), keys.current(), mark);
    return mark;
  }

  /** A value that somebody changed meanwhile is under the current key already and stays. */
  private int anew(Place place, UUID id, String column, String value) {
    if (cipher.current(value)) {
      return 0;
    }
    return em.createNativeQuery(
            "update %1$s set %2$s = :anew where region_code = :region and id = :id and %2$s = :old"
                .formatted(place.table(), column))
        .setParameter("anew", cipher.seal(cipher.open(value)))
        .setParameter("region", place.region())
        .setParameter("id", id)
        .setParameter("old", value)
        .executeUpdate();
  }
}
