package org.shuangyong.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.unit.Unit;

/** How many activities a unit is to hold; it sees the campaign by it. */
@Entity
@Table(name = "campaign_target")
public class CampaignTarget extends RegionRow {
  @Column(name = "campaign_id", updatable = false)
  private UUID campaignId;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Column(name = "target")
  private int target;

  protected CampaignTarget() {}

  public CampaignTarget(UUID campaignId, Unit unit, int target) {
    this.campaignId = campaignId;
    this.unitId = unit.id();
    this.unitPath = unit.path();
    this.target = target;
  }

  public UUID unitId() {
    return unitId;
  }

  public int target() {
    return target;
  }
}
