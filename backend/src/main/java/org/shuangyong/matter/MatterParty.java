package org.shuangyong.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * A unit's part in a matter. Carries the unit's path, so that scope is one indexed look-up: a
 * matter is seen by its parties and those above them, and by nobody else.
 */
@Entity
@Table(name = "matter_party")
public class MatterParty extends RegionRow {
  /** Which part. */
  enum Part {
    PROPOSER,
    LEAD,
    SUPPORT
  }

  /** The parts that an assignment gives. */
  static final List<Part> DOERS = List.of(Part.LEAD, Part.SUPPORT);

  @Column(name = "matter_id", updatable = false)
  private UUID matterId;

  @Column(name = "unit_id", updatable = false)
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Enumerated(EnumType.STRING)
  @Column(name = "part", updatable = false)
  private Part part;

  protected MatterParty() {}

  MatterParty(UUID matterId, UUID unitId, String unitPath, Part part) {
    this.matterId = matterId;
    this.unitId = unitId;
    this.unitPath = unitPath;
    this.part = part;
  }

  UUID unitId() {
    return unitId;
  }

  Part part() {
    return part;
  }
}
