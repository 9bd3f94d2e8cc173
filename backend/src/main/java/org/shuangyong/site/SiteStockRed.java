package org.shuangyong.site;

import java.time.LocalDate;

/** Why a line of a site's goods is red (4.9, 10.4). */
public enum SiteStockRed {
  /** 过期: some of it is past its day. */
  EXPIRED("(k.expiresOn < :today and k.quantity > 0)"),
  /** 低于最低储备. */
  BELOW("(k.quantity < k.least)");

  private final String predicate;

  SiteStockRed(String predicate) {
    this.predicate = predicate;
  }

  /** Over line {@code k}; one of them names {@code :today}. */
  String predicate() {
    return predicate;
  }

  boolean dated() {
    return this == EXPIRED;
  }

  /** The same in memory. */
  boolean of(SiteStock line, LocalDate today) {
    return switch (this) {
      case EXPIRED ->
          line.expiresOn() != null && line.expiresOn().isBefore(today) && line.quantity() > 0;
      case BELOW -> line.quantity() < line.least();
    };
  }

  /** Sites {@code c} that have such a line. */
  String site() {
    return "exists (select 1 from SiteStock k where k.regionCode = c.regionCode and k.siteId = c.id"
        + " and "
        + predicate
        + ")";
  }
}
