package org.shuangyong.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * A person's subscription to the year. Of its secret only the hash is kept; it ends by itself,
 * since nothing tells when the person leaves.
 */
@Entity
@Table(name = "schedule_feed")
public class ScheduleFeed extends RegionRow {
  @Column(name = "person_id", updatable = false)
  private String personId;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "name", updatable = false)
  private String name;

  @Column(name = "secret_hash", updatable = false)
  private String secretHash;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  /** The last day on which it answers. */
  @Column(name = "ends_on", updatable = false)
  private LocalDate endsOn;

  @Column(name = "last_used_on")
  private LocalDate lastUsedOn;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected ScheduleFeed() {}

  ScheduleFeed(User of, String name, String secretHash, Instant now, LocalDate endsOn) {
    this.personId = of.id();
    this.unitId = of.unit().id();
    this.name = name.strip();
    this.secretHash = secretHash;
    this.createdAt = now;
    this.endsOn = endsOn;
  }

  boolean answers(LocalDate today) {
    return revokedAt == null && !endsOn.isBefore(today);
  }

  void used(LocalDate today) {
    lastUsedOn = today;
  }

  void revoke(Instant now) {
    revokedAt = now;
  }

  UUID unitId() {
    return unitId;
  }

  LocalDate lastUsedOn() {
    return lastUsedOn;
  }

  ScheduleDto.Feed dto() {
    return new ScheduleDto.Feed(id(), name, createdAt, endsOn, lastUsedOn);
  }

  String name() {
    return name;
  }
}
