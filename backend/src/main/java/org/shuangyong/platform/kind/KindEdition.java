package org.shuangyong.platform.kind;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.tenancy.RegionRow;

/** A kind as a district wants it from a moment on. Never changed: a change is another edition. */
@Entity
@Immutable
@Table(name = "kind_edition")
public class KindEdition extends RegionRow {
  @Column(name = "family")
  private String family;

  @Column(name = "code")
  private String code;

  @Column(name = "version")
  private int version;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "body")
  private Kind body;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  protected KindEdition() {}

  KindEdition(String family, Kind body, Instant createdAt, String createdBy) {
    this.family = family;
    this.code = body.code();
    this.version = body.version();
    this.body = body;
    this.createdAt = createdAt;
    this.createdBy = createdBy;
  }

  String code() {
    return code;
  }

  int version() {
    return version;
  }

  Kind body() {
    return body;
  }

  Instant createdAt() {
    return createdAt;
  }

  String createdBy() {
    return createdBy;
  }
}
