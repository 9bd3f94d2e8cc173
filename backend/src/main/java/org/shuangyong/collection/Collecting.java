package org.shuangyong.collection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.shuangyong.matter.CollectOrigin;
import org.shuangyong.matter.MatterList;
import org.shuangyong.matter.MatterSource;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** A collecting (征集): for which list of which year, from which day to which (domain B5, B10). */
@Entity
@Table(name = "collection")
public class Collecting extends RegionRow {
  @Enumerated(EnumType.STRING)
  @Column(name = "list", updatable = false)
  private MatterList list;

  @Column(name = "year", updatable = false)
  private int year;

  /** 专项征集 for a great task, at any time; else 集中征集 (domain B5). */
  @Column(name = "special", updatable = false)
  private boolean special;

  @Column(name = "title")
  private String title;

  @Column(name = "note")
  private String note;

  @Column(name = "opens_on")
  private LocalDate opensOn;

  @Column(name = "closes_on")
  private LocalDate closesOn;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "created_by", updatable = false)
  private String createdBy;

  @Version
  @Column(name = "version")
  private int version;

  protected Collecting() {}

  Collecting(
      MatterList list,
      int year,
      boolean special,
      CollectionDto.Facts facts,
      Instant at,
      String by) {
    this.list = list;
    this.year = year;
    this.special = special;
    this.createdAt = at;
    this.createdBy = by;
    change(facts);
  }

  final void change(CollectionDto.Facts facts) {
    if (facts.closesOn().isBefore(facts.opensOn())) {
      throw ProblemException.field("closesOn", "out-of-range");
    }
    title = facts.title().strip();
    note = Texts.blankToNull(facts.note());
    opensOn = facts.opensOn();
    closesOn = facts.closesOn();
  }

  boolean openOn(LocalDate day) {
    return !day.isBefore(opensOn) && !day.isAfter(closesOn);
  }

  void requireOpen(LocalDate day) {
    if (!openOn(day)) {
      throw new ProblemException(Problem.COLLECTION_NOT_OPEN);
    }
  }

  CollectOrigin origin() {
    return new CollectOrigin(
        id(), list, year, special ? MatterSource.SPECIAL : MatterSource.COLLECTION);
  }

  public MatterList list() {
    return list;
  }

  public int year() {
    return year;
  }

  public boolean special() {
    return special;
  }

  public String title() {
    return title;
  }

  /** Null when nothing is said. */
  public String note() {
    return note;
  }

  public LocalDate opensOn() {
    return opensOn;
  }

  public LocalDate closesOn() {
    return closesOn;
  }

  public String createdBy() {
    return createdBy;
  }

  public int version() {
    return version;
  }
}
