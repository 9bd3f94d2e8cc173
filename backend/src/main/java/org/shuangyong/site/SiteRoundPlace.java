package org.shuangyong.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/** A site that a round lists, with the look it got; carries path and owner, for scope. */
@Entity
@Table(name = "site_round_place")
public class SiteRoundPlace extends RegionRow {
  @Column(name = "round_id", updatable = false)
  private UUID roundId;

  @Column(name = "site_id", updatable = false)
  private UUID siteId;

  @Column(name = "unit_path")
  private String unitPath;

  @Column(name = "owner_id")
  private UUID ownerId;

  /** Null while nobody has looked. */
  @Column(name = "check_id")
  private UUID checkId;

  protected SiteRoundPlace() {}

  public SiteRoundPlace(UUID roundId, Site site) {
    this.roundId = roundId;
    this.siteId = site.id();
    this.unitPath = site.unitPath();
    this.ownerId = site.ownerId();
  }

  public void checked(UUID check) {
    checkId = check;
  }

  public UUID roundId() {
    return roundId;
  }

  public UUID siteId() {
    return siteId;
  }

  public UUID checkId() {
    return checkId;
  }
}
