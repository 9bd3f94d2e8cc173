package org.shuangyong.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/** What went along with a file that a roster moved. */
@Entity
@Table(name = "roster_along")
public class RosterAlong extends RegionRow {
  public enum Kind {
    HOUSEHOLD,
    PERSON,
    /** Who left a household that stayed where it was. */
    LEFT
  }

  @Column(name = "roster_id", updatable = false)
  private UUID rosterId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", updatable = false)
  private Kind kind;

  @Column(name = "record_id", updatable = false)
  private UUID recordId;

  /** Where it was. */
  @Column(name = "unit_id")
  private UUID unitId;

  /** As the roster left it: who finds another has been overtaken. */
  @Column(name = "version", updatable = false)
  private int version;

  protected RosterAlong() {}

  RosterAlong(UUID rosterId, Kind kind, UUID recordId, UUID unitId, int version) {
    this.rosterId = rosterId;
    this.kind = kind;
    this.recordId = recordId;
    this.unitId = unitId;
    this.version = version;
  }

  Kind kind() {
    return kind;
  }

  UUID recordId() {
    return recordId;
  }

  UUID unitId() {
    return unitId;
  }

  int version() {
    return version;
  }
}
