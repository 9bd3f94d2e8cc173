package org.shuangyong.merit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.tenancy.RegionRow;

/** Who delivers an award and what goes with it from a day on. Never changed (F4 15). */
@Entity
@Immutable
@Table(name = "merit_rule")
public class MeritRule extends RegionRow {
  @Column(name = "award")
  private String award;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "seats")
  private List<List<String>> seats;

  @Column(name = "by_town")
  private boolean byTown;

  @Column(name = "bonus")
  private long bonus;

  @Column(name = "payer")
  private String payer;

  @Column(name = "source")
  private String source;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  protected MeritRule() {}

  MeritRule(String award, LocalDate validFrom, MeritTerms terms, Instant at, String by) {
    this.award = award;
    this.validFrom = validFrom;
    this.seats = terms.seats();
    this.byTown = terms.byTown();
    this.bonus = terms.bonus();
    this.payer = terms.payer();
    this.source = terms.source();
    this.createdAt = at;
    this.createdBy = by;
  }

  String award() {
    return award;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  MeritTerms terms() {
    return new MeritTerms(seats, byTown, bonus, payer, source);
  }

  String createdBy() {
    return createdBy;
  }
}
