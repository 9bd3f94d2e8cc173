package org.shuangyong.unit;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A kind of record that hangs on units; each feature that has one provides a bean. Called in the
 * transaction that changes the tree, so that nothing is left behind.
 */
public interface UnitFollower {
  /** The kind's word, such as {@code matter}, for what a person is shown before the change. */
  String kind();

  /** How many records that are still open hang on this very unit. */
  long open(UUID unit);

  /**
   * Tables that keep a copy of the unit's path in {@code unit_path}, for scope. The tree rewrites
   * them when a unit moves; the feature does nothing more, unless it keeps sums.
   */
  default Set<String> pathTables() {
    return Set.of();
  }

  /**
   * What is open goes from one unit to the other; what has ended stays where it was.
   *
   * @param day the first day of the new order
   */
  void merged(Unit from, Unit into, LocalDate day);

  /** The unit and all below it stand under another parent; paths and their copies are rewritten. */
  default void moved(Unit unit) {}
}
