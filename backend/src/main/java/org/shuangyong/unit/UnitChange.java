package org.shuangyong.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;

/** What was changed in a unit's name or place, from which day on, and by which paper. */
@Entity
@Immutable
@Table(name = "unit_change")
public class UnitChange extends RegionRow {
  /** 更名, 调整上级, 并入. */
  public enum Kind {
    RENAME,
    MOVE,
    MERGE
  }

  @Column(name = "unit_id")
  private UUID unitId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private Kind kind;

  @Column(name = "on_day")
  private LocalDate on;

  @Column(name = "old_name")
  private String oldName;

  @Column(name = "old_short_name")
  private String oldShortName;

  @Column(name = "old_parent_id")
  private UUID oldParentId;

  @Column(name = "new_parent_id")
  private UUID newParentId;

  @Column(name = "successor_id")
  private UUID successorId;

  @Column(name = "source")
  private String source;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  protected UnitChange() {}

  /** The unit as it stands before the change. */
  UnitChange(Unit unit, Kind kind, LocalDate on, String source, Instant at, String by) {
    this.unitId = unit.id();
    this.kind = kind;
    this.on = on;
    this.oldName = unit.name();
    this.oldShortName = unit.shortName();
    this.oldParentId = unit.parentId();
    this.newParentId = unit.parentId();
    this.source = source.strip();
    this.createdAt = at;
    this.createdBy = by;
  }

  UnitChange under(Unit parent) {
    newParentId = parent.id();
    return this;
  }

  UnitChange into(Unit successor) {
    successorId = successor.id();
    return under(successor);
  }

  UUID unitId() {
    return unitId;
  }

  Kind kind() {
    return kind;
  }

  LocalDate on() {
    return on;
  }

  String oldName() {
    return oldName;
  }

  UUID oldParentId() {
    return oldParentId;
  }

  UUID newParentId() {
    return newParentId;
  }

  UUID successorId() {
    return successorId;
  }

  String source() {
    return source;
  }

  String createdBy() {
    return createdBy;
  }
}
