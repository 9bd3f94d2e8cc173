package org.shuangyong.platform.access;

import jakarta.persistence.Query;

/**
 * Where a person may look: the units on and below a path, or the whole district. The only place
 * that writes the path predicate; every finder takes one. A record outside is a record that does
 * not exist (404) in lists, gets, counts, exports and attachments alike. The district itself is the
 * tenant and is kept by {@code region_code}, not here.
 *
 * @param district the whole district, no path asked
 * @param path the unit path below which records are seen, such as {@code LDXZ/500110002/}
 */
public record Scope(boolean district, String path) {
  /**
   * The predicate over a {@code collate "C"} path column or attribute. A range, not LIKE: a prefix
   * range is answered by the index whatever the path holds.
   */
  public String predicate(String column) {
    return district ? "1 = 1" : "(" + column + " >= :scopeFrom and " + column + " < :scopeTo)";
  }

  /** Fills what {@link #predicate} left open. */
  public <Q extends Query> Q bind(Q query) {
    if (!district) {
      query.setParameter("scopeFrom", path);
      query.setParameter("scopeTo", upperBound(path));
    }
    return query;
  }

  public boolean covers(String unitPath) {
    return district || unitPath.startsWith(path);
  }

  /** The first string after every string that starts with the path, in code point order. */
  public static String upperBound(String path) {
    int last = path.length() - 1;
    return path.substring(0, last) + (char) (path.charAt(last) + 1);
  }
}
