package org.shuangyong.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.shuangyong.platform.job.JobProgress;

/** Seals anew, under the current key, what was sealed under another: all sealed columns. */
@ApplicationScoped
public class Resealing extends Rotation<List<String>> {
  @Inject FieldCipher cipher;
  @Inject @Any Instance<SealedColumns> sealed;

  @Override
  void run(OutputStream out, JobProgress progress) throws IOException {
    out.write("key %s\n".formatted(key()).getBytes(StandardCharsets.UTF_8));
    super.run(out, progress);
  }

  @Override
  String key() {
    return keys.current();
  }

  @Override
  List<Rows<List<String>>> rows() {
    TreeMap<String, List<String>> columns = new TreeMap<>();
    sealed.forEach(
        s -> s.sealed().forEach((t, c) -> columns.put(t, List.copyOf(new TreeSet<>(c)))));
    return columns.entrySet().stream()
        .map(
            e ->
                new Rows<>(
                    e.getKey(), e.getKey(), String.join(", ", e.getValue()), "true", e.getValue()))
        .toList();
  }

  @Override
  Done change(Place<List<String>> place, List<Object[]> read) {
    List<String> columns = place.rows().of();
    long changed = 0;
    for (Object[] row : read) {
      for (int c = 0; c < columns.size(); c++) {
        changed += anew(place, (UUID) row[0], columns.get(c), (String) row[c + 1]);
      }
    }
    return new Done(changed, 0);
  }

  @Override
  String report(Place<List<String>> place, long rows, Done done) {
    return "%s %s: %d rows, %d sealed anew"
        .formatted(place.region(), place.rows().table(), rows, done.changed());
  }

  /** A value that somebody changed meanwhile is under the current key already and stays. */
  private int anew(Place<?> place, UUID id, String column, String value) {
    if (cipher.current(value)) {
      return 0;
    }
    return em.createNativeQuery(
            "update %1$s set %2$s = :anew where region_code = :region and id = :id and %2$s = :old"
                .formatted(place.rows().table(), column))
        .setParameter("anew", cipher.seal(cipher.open(value)))
        .setParameter("region", place.region())
        .setParameter("id", id)
        .setParameter("old", value)
        .executeUpdate();
  }
}
