package org.shuangyong.readiness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;

/** What a joint office handled on a day (12.4). */
@Entity
@Immutable
@Table(name = "office_log")
public class OfficeLog extends RegionRow {
  @Column(name = "body_id")
  private UUID bodyId;

  @Column(name = "day")
  private LocalDate day;

  @Column(name = "text")
  private String text;

  /** the matter it was about, null for none */
  @Column(name = "matter_id")
  private UUID matterId;

  @Column(name = "by_name")
  private String byName;

  @Column(name = "at")
  private Instant at;

  protected OfficeLog() {}

  public OfficeLog(UUID bodyId, LocalDate day, String text, UUID matterId, String by, Instant at) {
    this.bodyId = bodyId;
    this.day = day;
    this.text = text.strip();
    this.matterId = matterId;
    this.byName = by;
    this.at = at;
  }

  public LocalDate day() {
    return day;
  }

  public String text() {
    return text;
  }

  public UUID matterId() {
    return matterId;
  }

  public String byName() {
    return byName;
  }
}
