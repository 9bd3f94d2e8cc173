package org.shuangyong.platform.secrecy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * A secrecy rule from a day on. Never changed: what holds next is a new row. Of several for one day
 * the last one set holds, so that a slip can be mended at once.
 */
@Entity
@Immutable
@Table(name = "secrecy_rule")
public class SecrecyRuleRow extends RegionRow {
  @Column(name = "word")
  private String word;

  @Column(name = "name")
  private String name;

  @Column(name = "regex")
  private String regex;

  @Column(name = "blocking")
  private boolean blocking;

  @Column(name = "active")
  private boolean active;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "source")
  private String source;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  protected SecrecyRuleRow() {}

  SecrecyRuleRow(
      SecrecyPattern pattern,
      boolean active,
      LocalDate validFrom,
      String source,
      Instant createdAt,
      String createdBy) {
    this.word = pattern.word();
    this.name = pattern.name();
    this.regex = pattern.regex();
    this.blocking = pattern.blocking();
    this.active = active;
    this.validFrom = validFrom;
    this.source = source;
    this.createdAt = createdAt;
    this.createdBy = createdBy;
  }

  SecrecyPattern pattern() {
    return new SecrecyPattern(word, name, blocking, regex);
  }

  String word() {
    return word;
  }

  String name() {
    return name;
  }

  String regex() {
    return regex;
  }

  boolean blocking() {
    return blocking;
  }

  boolean active() {
    return active;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  String source() {
    return source;
  }

  String createdBy() {
    return createdBy;
  }
}
