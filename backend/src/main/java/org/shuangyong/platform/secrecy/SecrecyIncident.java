package org.shuangyong.platform.secrecy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.access.HomeUnit;
import org.shuangyong.platform.tenancy.RegionRow;

/** A rule found something in a field. What it found is nowhere stored. */
@Entity
@Immutable
@Table(name = "secrecy_incident")
public class SecrecyIncident extends RegionRow {
  /** What came of it. */
  enum Outcome {
    BLOCKED,
    OVERRIDDEN
  }

  @Column(name = "at")
  private Instant at;

  @Column(name = "rule")
  private String rule;

  @Column(name = "rule_name")
  private String ruleName;

  @Column(name = "field")
  private String field;

  @Column(name = "unit_code")
  private String unitCode;

  @Column(name = "unit_name")
  private String unitName;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  private Outcome outcome;

  @Column(name = "reason")
  private String reason;

  protected SecrecyIncident() {}

  /** {@code reason} null when the text was refused. */
  SecrecyIncident(SecrecyHit hit, HomeUnit unit, String reason, Instant at) {
    this.at = at;
    this.rule = hit.rule();
    this.ruleName = hit.name();
    this.field = hit.field();
    this.unitCode = unit.code();
    this.unitName = unit.name();
    this.outcome = reason == null ? Outcome.BLOCKED : Outcome.OVERRIDDEN;
    this.reason = reason;
  }

  Instant at() {
    return at;
  }

  SecrecyRuleDto.Incident dto() {
    return new SecrecyRuleDto.Incident(
        id(), at, rule, ruleName, field, unitCode, unitName, outcome, reason);
  }
}
