package org.shuangyong.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.unit.Unit;

/** A unit that sees a partnership. Carries the path, so that scope is one indexed look-up. */
@Entity
@Table(name = "partnership_party")
public class PartnershipParty extends RegionRow {
  @Column(name = "partnership_id", updatable = false)
  private UUID partnershipId;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  protected PartnershipParty() {}

  public PartnershipParty(UUID partnershipId, Unit unit) {
    this.partnershipId = partnershipId;
    this.unitId = unit.id();
    this.unitPath = unit.path();
  }

  public UUID unitId() {
    return unitId;
  }
}
