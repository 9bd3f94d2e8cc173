package org.shuangyong.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.unit.Unit;

/** Where a clip or poster runs, from a day to a day, and that it did (2.9). */
@Entity
@Table(name = "site_placement")
public class SitePlacement extends RegionRow {
  @Column(name = "item")
  private String item;

  @Enumerated(EnumType.STRING)
  @Column(name = "carrier")
  private PlacementCarrier carrier;

  @Column(name = "site_id")
  private UUID siteId;

  @Column(name = "place")
  private String place;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Column(name = "owner_id")
  private UUID ownerId;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "to_on")
  private LocalDate toOn;

  @Column(name = "frequency")
  private String frequency;

  /** The day of the last proof; null while there is none. */
  @Column(name = "proved_on")
  private LocalDate provedOn;

  @Column(name = "proofs")
  private int proofs;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected SitePlacement() {}

  public SitePlacement(PlacementDto.SaveRequest given, Unit unit, Instant now) {
    this.createdAt = now;
    write(given, unit, now);
  }

  void write(PlacementDto.SaveRequest given, Unit unit, Instant now) {
    item = given.item().strip();
    carrier = given.carrier();
    siteId = given.siteId();
    place = given.place().strip();
    unitId = unit.id();
    unitPath = unit.path();
    ownerId = given.ownerId();
    fromOn = given.fromOn();
    toOn = given.toOn();
    frequency = given.frequency().strip();
    updatedAt = now;
  }

  public void prove(int more, LocalDate on, Instant now) {
    proofs += more;
    provedOn = on;
    updatedAt = now;
  }

  /** Planned, begun, and nothing shows that it ran. */
  boolean unproved(LocalDate today) {
    return proofs == 0 && !fromOn.isAfter(today);
  }

  boolean keptBy(User user) {
    return user.scope().covers(unitPath) || ownerId.equals(user.unit().id());
  }

  public String item() {
    return item;
  }

  public PlacementCarrier carrier() {
    return carrier;
  }

  public UUID siteId() {
    return siteId;
  }

  public String place() {
    return place;
  }

  public UUID unitId() {
    return unitId;
  }

  public UUID ownerId() {
    return ownerId;
  }

  public LocalDate fromOn() {
    return fromOn;
  }

  public LocalDate toOn() {
    return toOn;
  }

  public String frequency() {
    return frequency;
  }

  public LocalDate provedOn() {
    return provedOn;
  }

  public int version() {
    return version;
  }
}
