package org.shuangyong.platform.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;

/** One thing worth knowing, told to one audience. */
@Entity
@Immutable
@Table(name = "notice")
public class Notice extends RegionRow {
  @Column(name = "audience")
  private String audience;

  /** The word of what happened; the frontend has the text. */
  @Column(name = "code")
  private String code;

  /** What the text says of the record: an object of strings in JSON. */
  @Column(name = "params")
  private String params;

  @Column(name = "record_kind")
  private String recordKind;

  @Column(name = "record_id")
  private UUID recordId;

  @Column(name = "at")
  private Instant at;

  protected Notice() {}

  Notice(
      Audience audience, String code, String params, String recordKind, UUID recordId, Instant at) {
    this.audience = audience.key();
    this.code = code;
    this.params = params;
    this.recordKind = recordKind;
    this.recordId = recordId;
    this.at = at;
  }

  String params() {
    return params;
  }

  String recordKind() {
    return recordKind;
  }

  UUID recordId() {
    return recordId;
  }
}
