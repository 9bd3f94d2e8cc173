package org.shuangyong.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuangyong.platform.crypto.IndexedColumns.Indexed;

/**
 * Puts every blind index under the new key, from the sealed value it was made of. What is looked
 * for or entered meanwhile is lifted first ({@link BlindIndex}), so people keep working and nothing
 * is entered twice.
 *
 * <p>A row whose index is neither of its value's is left as it is and counted.
 */
@ApplicationScoped
public class Reindexing extends Rotation<Indexed> {
  @Inject FieldCipher cipher;
  @Inject BlindIndex index;
  @Inject IndexLift lift;
  @Inject @Any Instance<IndexedColumns> columns;

  @Override
  String key() {
    return keys.indexId();
  }

  @Override
  List<Rows<Indexed>> rows() {
    return columns.stream()
        .flatMap(c -> c.indexed().stream())
        .sorted(Comparator.comparing(Indexed::table).thenComparing(Indexed::column))
        .map(
            of ->
                new Rows<>(
                    "index:" + of.table() + "." + of.column(),
                    of.table(),
                    "t." + of.column() + ", " + String.join(", ", of.reads()),
                    "t." + of.column() + " is not null",
                    of))
        .toList();
  }

  @Override
  Done change(Place<Indexed> place, List<Object[]> read) {
    Indexed of = place.rows().of();
    long left = 0;
    Map<String, String> anew = new HashMap<>();
    for (Object[] row : read) {
      String value = of.value().of(Arrays.copyOfRange(row, 2, row.length), cipher::open);
      if (value == null || !lifts(of.field(), value, (String) row[1], anew)) {
        left++;
      }
    }
    return new Done(lift.lift(place.region(), of.field(), anew), left);
  }

  @Override
  String report(Place<Indexed> place, long rows, Done done) {
    Indexed of = place.rows().of();
    return "%s %s.%s: %d rows, %d indexed anew, %d left"
        .formatted(place.region(), of.table(), of.column(), rows, done.changed(), done.left());
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
