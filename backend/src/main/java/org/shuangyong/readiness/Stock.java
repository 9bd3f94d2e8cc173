package org.shuangyong.readiness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.unit.Unit;

/** One item at one place: how much there is, the least there should be, until when it keeps. */
@Entity
@Table(name = "stock")
public class Stock extends RegionRow {
  @Column(name = "item")
  private String item;

  @Enumerated(EnumType.STRING)
  @Column(name = "sort")
  private StockSort sort;

  /** 计量单位 */
  @Column(name = "measure")
  private String measure;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Column(name = "place")
  private String place;

  @Column(name = "quantity")
  private int quantity;

  @Column(name = "least")
  private int least;

  /** the last good day, null for what keeps */
  @Column(name = "expires_on")
  private LocalDate expiresOn;

  /** when it was last counted */
  @Column(name = "checked_on")
  private LocalDate checkedOn;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Stock() {}

  public Stock(StockDto.SaveRequest given, Unit unit, int quantity, LocalDate today, Instant now) {
    this.quantity = quantity;
    this.checkedOn = today;
    this.createdAt = now;
    write(given, unit, now);
  }

  final void write(StockDto.SaveRequest given, Unit unit, Instant now) {
    item = given.item().strip();
    sort = given.sort();
    measure = given.measure().strip();
    unitId = unit.id();
    unitPath = unit.path();
    place = given.place().strip();
    least = given.least();
    expiresOn = given.expiresOn();
    updatedAt = now;
  }

  /**
   * Changes the quantity; answers by how much.
   *
   * @throws ProblemException when there is not as much
   */
  int move(StockDto.MoveRequest given, LocalDate today, Instant now) {
    int delta =
        switch (given.kind()) {
          case IN -> given.quantity();
          case OUT, SCRAP -> -given.quantity();
          case COUNT -> given.quantity() - quantity;
        };
    if (quantity + delta < 0) {
      throw new ProblemException(Problem.STOCK_SHORT, Map.of("left", quantity));
    }
    quantity += delta;
    if (given.kind() == StockMoveKind.COUNT) {
      checkedOn = today;
    }
    if (given.expiresOn() != null) {
      expiresOn = given.expiresOn();
    }
    updatedAt = now;
    return delta;
  }

  public String item() {
    return item;
  }

  public StockSort sort() {
    return sort;
  }

  public String measure() {
    return measure;
  }

  public UUID unitId() {
    return unitId;
  }

  public String unitPath() {
    return unitPath;
  }

  public String place() {
    return place;
  }

  public int quantity() {
    return quantity;
  }

  public int least() {
    return least;
  }

  public LocalDate expiresOn() {
    return expiresOn;
  }

  public LocalDate checkedOn() {
    return checkedOn;
  }

  public int version() {
    return version;
  }
}
