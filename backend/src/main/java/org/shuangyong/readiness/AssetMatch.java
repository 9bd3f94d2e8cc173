package org.shuangyong.readiness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** A request that was matched to what is listed (8.2). */
@Entity
@Immutable
@Table(name = "asset_match")
public class AssetMatch extends RegionRow {
  @Column(name = "asset_id")
  private UUID assetId;

  @Column(name = "matter_id")
  private UUID matterId;

  @Column(name = "matched_on")
  private LocalDate matchedOn;

  @Column(name = "note")
  private String note;

  @Column(name = "by_name")
  private String byName;

  protected AssetMatch() {}

  AssetMatch(UUID assetId, UUID matterId, LocalDate on, String note, String by) {
    this.assetId = assetId;
    this.matterId = matterId;
    this.matchedOn = on;
    this.note = Texts.blankToNull(note);
    this.byName = by;
  }

  public UUID assetId() {
    return assetId;
  }

  public UUID matterId() {
    return matterId;
  }

  public LocalDate matchedOn() {
    return matchedOn;
  }

  public String note() {
    return note;
  }

  public String byName() {
    return byName;
  }
}
