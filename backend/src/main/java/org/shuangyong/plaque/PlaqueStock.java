package org.shuangyong.plaque;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;

/** What a unit had and has of plates; a row is written under its lock, so none falls below zero. */
@Entity
@Table(name = "plaque_stock")
public class PlaqueStock extends RegionRow {
  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Column(name = "received")
  private int received;

  @Column(name = "taken")
  private int taken;

  @Column(name = "given")
  private int given;

  @Column(name = "hung")
  private int hung;

  @Column(name = "handed_in")
  private int handedIn;

  @Column(name = "destroyed")
  private int destroyed;

  protected PlaqueStock() {}

  PlaqueStock(UUID unitId, String unitPath) {
    this.unitId = unitId;
    this.unitPath = unitPath;
  }

  /** Throws {@link Problem#PLAQUE_STOCK_SHORT} when there are not as many. */
  void move(StockKind kind, int quantity) {
    switch (kind) {
      case RECEIVE -> received += quantity;
      case TAKE -> taken += quantity;
      case GIVE -> given += quantity;
      case HANG -> hung += quantity;
      case HAND_IN -> handedIn += quantity;
      case DESTROY -> destroyed += quantity;
    }
    if (fresh() < 0 || old() < 0) {
      throw new ProblemException(Problem.PLAQUE_STOCK_SHORT);
    }
  }

  /** Its unit is no more: the successor destroys what waits here. */
  void giveOldTo(PlaqueStock other) {
    other.handedIn += old();
    handedIn = destroyed;
  }

  /** New plates at hand. */
  public int fresh() {
    return received + taken - given - hung;
  }

  /** Old plates that wait to be destroyed. */
  public int old() {
    return handedIn - destroyed;
  }

  public UUID unitId() {
    return unitId;
  }

  public String unitPath() {
    return unitPath;
  }

  public int received() {
    return received;
  }

  public int taken() {
    return taken;
  }

  public int given() {
    return given;
  }

  public int hung() {
    return hung;
  }

  public int handedIn() {
    return handedIn;
  }

  public int destroyed() {
    return destroyed;
  }
}
