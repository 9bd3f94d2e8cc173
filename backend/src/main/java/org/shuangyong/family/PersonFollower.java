package org.shuangyong.family;

import java.util.Set;

/** A feature whose records name a person: where two files become one, they go to the one kept. */
public interface PersonFollower {
  /**
   * A column that names a person.
   *
   * @param entity its name in queries
   * @param where which records go along, of {@code r}; may ask for {@code :kept}; null for all
   */
  record Column(String entity, String attribute, String where) {
    public Column(String entity, String attribute) {
      this(entity, attribute, null);
    }

    String key() {
      return entity + "." + attribute;
    }
  }

  Set<Column> columns();
}
