package org.shuangyong.family;

import jakarta.persistence.Query;
import org.shuangyong.platform.access.Scope;

/**
 * Persons {@code p} by their name as it is shown.
 *
 * @param text a cleaned name, part of one, or initials
 */
public record NameSearch(String text) {
  /** Null when nothing was typed. */
  public static NameSearch of(String typed) {
    String text = typed == null ? "" : Names.clean(typed);
    return text.isEmpty() ? null : new NameSearch(text);
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
