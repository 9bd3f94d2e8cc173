package org.shuangyong.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.tenancy.RegionRow;

/** What became of a file, for its own page: who, when, which step; codes only. */
@Entity
@Immutable
@Table(name = "person_event")
public class PersonEvent extends RegionRow {
  @Column(name = "person_id")
  private UUID personId;

  /** The operation's word. */
  @Column(name = "action")
  private String action;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "detail")
  private Map<String, Object> detail;

  @Column(name = "at")
  private Instant at;

  @Column(name = "by_name")
  private String byName;

  protected PersonEvent() {}

  PersonEvent(UUID personId, String action, Map<String, Object> detail, Instant at, String byName) {
    this.personId = personId;
    this.action = action;
    this.detail = detail;
    this.at = at;
    this.byName = byName;
  }

  public String action() {
    return action;
  }

  public Map<String, Object> detail() {
    return detail;
  }

  public Instant at() {
    return at;
  }

  public String byName() {
    return byName;
  }
}
