package org.shuangyong.plaque;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/** A line of the stock's book. */
@Entity
@Table(name = "plaque_stock_move")
public class PlaqueStockMove extends RegionRow {
  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", updatable = false)
  private StockKind kind;

  @Column(name = "quantity", updatable = false)
  private int quantity;

  @Column(name = "on_day", updatable = false)
  private LocalDate onDay;

  @Column(name = "at", updatable = false)
  private Instant at;

  @Column(name = "by_name", updatable = false)
  private String byName;

  @Column(name = "note", updatable = false)
  private String note;

  @Column(name = "plaque_id", updatable = false)
  private UUID plaqueId;

  protected PlaqueStockMove() {}

  PlaqueStockMove(
      PlaqueStock stock,
      StockKind kind,
      int quantity,
      LocalDate on,
      String note,
      UUID plaqueId,
      String by,
      Instant now) {
    this.unitId = stock.unitId();
    this.unitPath = stock.unitPath();
    this.kind = kind;
    this.quantity = quantity;
    this.onDay = on;
    this.note = note;
    this.plaqueId = plaqueId;
    this.byName = by;
    this.at = now;
  }

  public UUID unitId() {
    return unitId;
  }

  public StockKind kind() {
    return kind;
  }

  public int quantity() {
    return quantity;
  }

  public LocalDate onDay() {
    return onDay;
  }

  public String byName() {
    return byName;
  }

  public String note() {
    return note;
  }

  public UUID plaqueId() {
    return plaqueId;
  }
}
