package org.shuangyong.readiness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitKind;

/** What one side can lend the other, unclassified (8.2); the locality's are 支前潜力. */
@Entity
@Table(name = "asset")
public class Asset extends RegionRow {
  @Enumerated(EnumType.STRING)
  @Column(name = "side")
  private AssetSide side;

  @Enumerated(EnumType.STRING)
  @Column(name = "sort")
  private AssetSort sort;

  @Column(name = "name")
  private String name;

  /** such as 可停放大型车辆 60 台 */
  @Column(name = "capacity")
  private String capacity;

  @Column(name = "terms")
  private String terms;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "contact")
  private String contact;

  @Column(name = "withdrawn_on")
  private LocalDate withdrawnOn;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Asset() {}

  public Asset(AssetDto.SaveRequest given, Unit unit, Instant now) {
    this.createdAt = now;
    write(given, unit, now);
  }

  final void write(AssetDto.SaveRequest given, Unit unit, Instant now) {
    side = unit.kind() == UnitKind.TROOP ? AssetSide.MILITARY : AssetSide.LOCAL;
    sort = given.sort();
    name = given.name().strip();
    capacity = given.capacity().strip();
    terms = Texts.blankToNull(given.terms());
    unitId = unit.id();
    contact = Texts.blankToNull(given.contact());
    withdrawnOn = given.withdrawnOn();
    updatedAt = now;
  }

  void touch(Instant now) {
    updatedAt = now;
  }

  public AssetSide side() {
    return side;
  }

  public AssetSort sort() {
    return sort;
  }

  public String name() {
    return name;
  }

  public String capacity() {
    return capacity;
  }

  public String terms() {
    return terms;
  }

  public UUID unitId() {
    return unitId;
  }

  public String contact() {
    return contact;
  }

  public LocalDate withdrawnOn() {
    return withdrawnOn;
  }

  public int version() {
    return version;
  }
}
