package org.shuangyong.activity.visit;

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

/** A family whose soldier serves at a border or at sea, and who keeps in touch with it (6.5). */
@Entity
@Table(name = "border_family")
public class BorderFamily extends RegionRow {
  @Column(name = "household_id", updatable = false)
  private UUID householdId;

  @Enumerated(EnumType.STRING)
  @Column(name = "service_region")
  private ServiceRegion region;

  @Column(name = "contact_name")
  private String contactName;

  @Column(name = "contact_unit_id")
  private UUID contactUnitId;

  @Column(name = "since", updatable = false)
  private LocalDate since;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected BorderFamily() {}

  public BorderFamily(UUID householdId, LocalDate since) {
    this.householdId = householdId;
    this.since = since;
  }

  public void write(ServiceRegion where, String contact, UUID contactUnit, Instant now) {
    region = where;
    contactName = contact.strip();
    contactUnitId = contactUnit;
    updatedAt = now;
  }

  void end(LocalDate on, Instant now) {
    endedOn = on;
    updatedAt = now;
  }

  public UUID householdId() {
    return householdId;
  }

  ServiceRegion region() {
    return region;
  }

  String contactName() {
    return contactName;
  }

  UUID contactUnitId() {
    return contactUnitId;
  }

  LocalDate since() {
    return since;
  }

  LocalDate endedOn() {
    return endedOn;
  }

  int version() {
    return version;
  }
}
