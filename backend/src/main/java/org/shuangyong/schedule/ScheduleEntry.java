package org.shuangyong.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** What the office says of an entry: one of its own, or one of the shipped under the same code. */
@Entity
@Table(name = "schedule_entry")
public class ScheduleEntry extends RegionRow {
  @Column(name = "code", updatable = false)
  private String code;

  @Column(name = "name")
  private String name;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "rule")
  private ScheduleRule rule;

  @Column(name = "todo")
  private String todo;

  @Enumerated(EnumType.STRING)
  @Column(name = "target")
  private ScheduleTarget target;

  /** A kind of the family {@code activity}, for what is one. */
  @Column(name = "kind")
  private String kind;

  @Column(name = "lead_days")
  private int leadDays;

  @Column(name = "source")
  private String source;

  @Enumerated(EnumType.STRING)
  @Column(name = "sure")
  private Sureness sure;

  /** Not shown in the year and not told of, until it is put back. */
  @Column(name = "dropped")
  private boolean dropped;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected ScheduleEntry() {}

  ScheduleEntry(String code, Instant now) {
    this.code = code;
    this.updatedAt = now;
  }

  /** The row that stands for a shipped entry from now on. */
  static ScheduleEntry of(ShippedYear.Entry shipped, Instant now) {
    ScheduleEntry row = new ScheduleEntry(shipped.code(), now);
    row.name = shipped.name();
    row.rule = shipped.rule();
    row.todo = shipped.todo();
    row.target = shipped.target();
    row.kind = shipped.kind();
    row.leadDays = shipped.leadDays();
    row.source = shipped.source();
    row.sure = shipped.sure();
    return row;
  }

  void write(ScheduleDto.SaveRequest given, Instant now) {
    name = given.name().strip();
    rule = given.rule();
    todo = given.todo().strip();
    target = given.target();
    kind = Texts.blankToNull(given.kind());
    leadDays = given.leadDays();
    source = given.source().strip();
    sure = given.sure();
    updatedAt = now;
  }

  void drop(boolean out, Instant now) {
    dropped = out;
    updatedAt = now;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public ScheduleRule rule() {
    return rule;
  }

  public String todo() {
    return todo;
  }

  public ScheduleTarget target() {
    return target;
  }

  public String kind() {
    return kind;
  }

  public int leadDays() {
    return leadDays;
  }

  public String source() {
    return source;
  }

  public Sureness sure() {
    return sure;
  }

  public boolean dropped() {
    return dropped;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  /** From 1; a shipped entry that nobody changed has 0. */
  public int edition() {
    return version + 1;
  }
}
