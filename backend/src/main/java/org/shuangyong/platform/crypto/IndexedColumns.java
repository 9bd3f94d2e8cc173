package org.shuangyong.platform.crypto;

import java.util.List;
import java.util.function.UnaryOperator;

/** A feature that keeps blind indexes says where and of what, so that their key can be changed. */
public interface IndexedColumns {
  /**
   * A column of blind indexes.
   *
   * @param field the word under which {@link BlindIndex#of} was asked
   * @param reads columns of the row, or texts over its table {@code t}, that the value is made from
   */
  record Indexed(String table, String column, String field, List<String> reads, Value value) {}

  /** Makes the value of a row again. */
  interface Value {
    /**
     * @param row what was read, in order
     * @param open opens a sealed value
     * @return the plain value, null for none
     */
    String of(Object[] row, UnaryOperator<String> open);
  }

  List<Indexed> indexed();
}
