package org.shuangyong.matter;

import java.util.function.Function;
import org.shuangyong.platform.web.Cursor;

/** The orders a list can have; each is one indexed column and the id. */
enum MatterSort {
  /** Soonest due first. */
  DUE("due", "m.deadline.dueSort", false, MatterLine::dueSort, Cursor::day),
  DUE_LAST("-due", "m.deadline.dueSort", true, MatterLine::dueSort, Cursor::day),
  /** Last changed first. */
  UPDATED("updated", "m.updatedAt", true, m -> m.updatedAt().toString(), Cursor::instant),
  LEDGER("ledger", "m.ledger.sort", false, MatterLine::ledgerSort, Cursor::key);

  final String word;
  private final String column;
  private final boolean descending;
  private final Function<MatterLine, String> key;
  private final Function<Cursor, Object> parse;

  MatterSort(
      String word,
      String column,
      boolean descending,
      Function<MatterLine, String> key,
      Function<Cursor, Object> parse) {
    this.word = word;
    this.column = column;
    this.descending = descending;
    this.key = key;
    this.parse = parse;
  }

  String orderBy() {
    String way = descending ? " desc" : "";
    return column + way + ", m.id" + way;
  }

  /**
   * The predicate of rows behind the mark, with parameters {@code :afterKey} and {@code :afterId}.
   */
  String after() {
    return "(" + column + ", m.id) " + (descending ? "<" : ">") + " (:afterKey, :afterId)";
  }

  Cursor mark(Matter matter) {
    return mark(MatterLine.of(matter));
  }

  Cursor mark(MatterLine line) {
    return new Cursor(key.apply(line), line.id());
  }

  Object parse(Cursor cursor) {
    return parse.apply(cursor);
  }
}
