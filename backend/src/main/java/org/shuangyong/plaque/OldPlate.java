package org.shuangyong.plaque;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.unit.Unit;

/** 旧牌: a plate that came back and waits to be destroyed with the others. */
@Entity
@Table(name = "plaque_old_plate")
public class OldPlate extends RegionRow {
  @Column(name = "plaque_id", updatable = false)
  private UUID plaqueId;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private OldPlateStatus status;

  @Column(name = "handed_in_on", updatable = false)
  private LocalDate handedInOn;

  @Column(name = "destroyed_on")
  private LocalDate destroyedOn;

  protected OldPlate() {}

  OldPlate(UUID plaqueId, Unit holder, LocalDate on) {
    this.plaqueId = plaqueId;
    this.unitId = holder.id();
    this.unitPath = holder.path();
    this.status = OldPlateStatus.HANDED_IN;
    this.handedInOn = on;
  }

  void destroy(LocalDate on) {
    status = OldPlateStatus.DESTROYED;
    destroyedOn = on;
  }

  public UUID plaqueId() {
    return plaqueId;
  }

  public OldPlateStatus status() {
    return status;
  }

  public LocalDate handedInOn() {
    return handedInOn;
  }

  public LocalDate destroyedOn() {
    return destroyedOn;
  }
}
