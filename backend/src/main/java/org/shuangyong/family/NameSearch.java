package org.shuangyong.family;

import jakarta.persistence.Query;
import org.shuangyong.platform.access.Scope;

/**
 * Persons {@code p} by their name as it is shown.
 *
 * @param text a cleaned name, part of one, or initials
 */
public record NameSearch(String text) {
  static final String REGION = "p.regionCode = :region";

  /** Null when nothing was typed. */
  public static NameSearch of(String typed) {
    String text = typed == null ? "" : Names.clean(typed);
    return text.isEmpty() ? null : new NameSearch(text);
  }

  /**
   * The predicate of the district. The pieces of a name are keys of their district already (V0096):
   * PostgreSQL, which counts on many more rows for a piece than there are, would read an index of
   * the whole district beside them, so that one is kept from it.
   */
  String region() {
    return latin() || single()
        ? REGION
        : "case when " + REGION + " then true else false end = true";
  }

  public String where() {
    if (latin()) {
      return "p.initials = :text";
    }
    return single()
        ? "p.name >= :text and p.name < :textTo"
        : "cast(sql('gram_keys(?, ?) @> gram_keys(?, ?)', p.regionCode, p.grams, :region, :grams)"
            + " as Boolean) = true"
            + " and p.name like :part";
  }

  public void bind(Query query) {
    if (latin()) {
      query.setParameter("text", text.toLowerCase());
    } else if (single()) {
      query.setParameter("text", text);
      query.setParameter("textTo", Scope.upperBound(text));
    } else {
      query.setParameter("grams", Names.grams(text).toArray(String[]::new));
      query.setParameter("part", "%" + text + "%");
    }
  }

  private boolean latin() {
    return text.matches("[A-Za-z]+");
  }

  private boolean single() {
    return text.codePointCount(0, text.length()) == 1;
  }
}
