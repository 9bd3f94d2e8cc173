package org.shuangyong.plaque;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.tenancy.RegionRow;

/** One step of a plaque, with its day and what was written down. */
@Entity
@Table(name = "plaque_event")
public class PlaqueEvent extends RegionRow {
  @Column(name = "plaque_id", updatable = false)
  private UUID plaqueId;

  /** A {@link PlaqueStep}, or CREATE and MOVE. */
  @Column(name = "step", updatable = false)
  private String step;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status", updatable = false)
  private PlaqueStatus fromStatus;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status", updatable = false)
  private PlaqueStatus toStatus;

  @Column(name = "on_day", updatable = false)
  private LocalDate onDay;

  @Column(name = "at", updatable = false)
  private Instant at;

  @Column(name = "by_name", updatable = false)
  private String byName;

  @Column(name = "reason", updatable = false)
  private String reason;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "facts", updatable = false)
  private Map<String, String> facts;

  protected PlaqueEvent() {}

  PlaqueEvent(
      Plaque plaque, String step, PlaqueStatus from, PlaqueAct act, String byName, Instant at) {
    this.plaqueId = plaque.id();
    this.step = step;
    this.fromStatus = from;
    this.toStatus = plaque.status();
    this.onDay = act.on();
    this.at = at;
    this.byName = byName;
    this.reason = act.reason();
    this.facts = act.facts();
  }

  public UUID plaqueId() {
    return plaqueId;
  }

  public String step() {
    return step;
  }

  public PlaqueStatus fromStatus() {
    return fromStatus;
  }

  public PlaqueStatus toStatus() {
    return toStatus;
  }

  public LocalDate onDay() {
    return onDay;
  }

  public Instant at() {
    return at;
  }

  public String byName() {
    return byName;
  }

  public String reason() {
    return reason;
  }

  public Map<String, String> facts() {
    return facts;
  }
}
