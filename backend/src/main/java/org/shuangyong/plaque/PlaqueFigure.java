package org.shuangyong.plaque;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * How many plaques of a unit are in a state: a change, or the sum of what was folded. A figure is
 * the sum of changes and sums of units, and as well that of changes and sums of places.
 */
@Entity
@Table(name = "plaque_figure")
public class PlaqueFigure extends RegionRow {
  enum Level {
    /** What a write appended, until it is folded. */
    CHANGE,
    /** Of the unit that keeps the plaques. */
    UNIT,
    /** Of a street or town with all below; of a unit that is below none, of itself. */
    PLACE
  }

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private PlaqueStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "level")
  private Level level;

  @Column(name = "change")
  private long change;

  protected PlaqueFigure() {}

  PlaqueFigure(Plaque plaque, PlaqueStatus status, long change) {
    this.unitId = plaque.unitId();
    this.unitPath = plaque.unitPath();
    this.status = status;
    this.level = Level.CHANGE;
    this.change = change;
  }
}
