package org.shuangyong.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;

/** Goods in (above nothing) or out (below). */
@Entity
@Immutable
@Table(name = "site_stock_move")
public class SiteStockMove extends RegionRow {
  @Column(name = "stock_id")
  private UUID stockId;

  @Column(name = "delta")
  private int delta;

  @Column(name = "on_day")
  private LocalDate onDay;

  @Column(name = "note")
  private String note;

  @Column(name = "by_name")
  private String byName;

  @Column(name = "at")
  private Instant at;

  protected SiteStockMove() {}

  public SiteStockMove(
      UUID stockId, int delta, LocalDate onDay, String note, String byName, Instant at) {
    this.stockId = stockId;
    this.delta = delta;
    this.onDay = onDay;
    this.note = note.strip();
    this.byName = byName;
    this.at = at;
  }

  UUID stockId() {
    return stockId;
  }

  int delta() {
    return delta;
  }

  LocalDate onDay() {
    return onDay;
  }

  String note() {
    return note;
  }

  String byName() {
    return byName;
  }

  Instant at() {
    return at;
  }
}
