package org.shuangyong.plaque;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/** A change of how many plaques of a unit are in a state; their sum is the figure. */
@Entity
@Table(name = "plaque_figure")
public class PlaqueFigure extends RegionRow {
  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private PlaqueStatus status;

  @Column(name = "change")
  private long change;

  protected PlaqueFigure() {}

  PlaqueFigure(Plaque plaque, PlaqueStatus status, long change) {
    this.unitId = plaque.unitId();
    this.unitPath = plaque.unitPath();
    this.status = status;
    this.change = change;
  }
}
