package org.shuangyong.term;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;

/** A plan of several years, mostly four (一届). */
@Entity
@Table(name = "term")
public class Term extends RegionRow {
  /** Years a term may have. */
  static final int MOST_YEARS = 10;

  @Column(name = "title")
  private String title;

  @Column(name = "start_year")
  private int startYear;

  @Column(name = "end_year")
  private int endYear;

  @Column(name = "doc_no")
  private String docNo;

  @Column(name = "note")
  private String note;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Term() {}

  Term(TermDto.WriteRequest facts, Instant now) {
    createdAt = now;
    write(facts, now);
  }

  void write(TermDto.WriteRequest facts, Instant now) {
    if (facts.endYear() < facts.startYear() || facts.endYear() >= facts.startYear() + MOST_YEARS) {
      throw ProblemException.field("endYear", "out-of-range");
    }
    title = facts.title().strip();
    startYear = facts.startYear();
    endYear = facts.endYear();
    docNo = facts.docNo();
    note = facts.note();
    updatedAt = now;
  }

  boolean covers(int year) {
    return year >= startYear && year <= endYear;
  }

  public String title() {
    return title;
  }

  public int startYear() {
    return startYear;
  }

  public int endYear() {
    return endYear;
  }

  public String docNo() {
    return docNo;
  }

  public String note() {
    return note;
  }

  public int version() {
    return version;
  }
}
