package org.shuangyong.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** A law or policy that cases rest on, from a day to a day (2.10). */
@Entity
@Table(name = "law")
public class Law extends RegionRow {
  @Column(name = "title")
  private String title;

  @Column(name = "issuer")
  private String issuer;

  @Column(name = "doc_no")
  private String docNo;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  /** The last day in force. */
  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "source")
  private String source;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Law() {}

  public Law(LawDto.SaveRequest given, Instant now) {
    this.createdAt = now;
    write(given, now);
  }

  final void write(LawDto.SaveRequest given, Instant now) {
    if (given.validTo() != null && given.validTo().isBefore(given.validFrom())) {
      throw ProblemException.field("validTo", "out-of-range");
    }
    title = given.title().strip();
    issuer = given.issuer().strip();
    docNo = Texts.blankToNull(given.docNo()) == null ? "" : given.docNo().strip();
    validFrom = given.validFrom();
    validTo = given.validTo();
    source = given.source().strip();
    updatedAt = now;
  }

  boolean inForce(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }

  public String title() {
    return title;
  }

  public String issuer() {
    return issuer;
  }

  public String docNo() {
    return docNo;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }

  public String source() {
    return source;
  }

  public int version() {
    return version;
  }
}
