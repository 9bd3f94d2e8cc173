package org.shuangyong.readiness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** A change of a stock. */
@Entity
@Immutable
@Table(name = "stock_move")
public class StockMove extends RegionRow {
  @Column(name = "stock_id")
  private UUID stockId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private StockMoveKind kind;

  @Column(name = "delta")
  private int delta;

  /** what was left after it */
  @Column(name = "left_over")
  private int leftOver;

  @Column(name = "at")
  private Instant at;

  @Column(name = "note")
  private String note;

  @Column(name = "by_name")
  private String byName;

  protected StockMove() {}

  StockMove(Stock stock, StockMoveKind kind, int delta, String note, String by, Instant at) {
    this.stockId = stock.id();
    this.kind = kind;
    this.delta = delta;
    this.leftOver = stock.quantity();
    this.note = Texts.blankToNull(note);
    this.byName = by;
    this.at = at;
  }

  public UUID stockId() {
    return stockId;
  }

  public StockMoveKind kind() {
    return kind;
  }

  public int delta() {
    return delta;
  }

  public int leftOver() {
    return leftOver;
  }

  public Instant at() {
    return at;
  }

  public String note() {
    return note;
  }

  public String byName() {
    return byName;
  }
}
