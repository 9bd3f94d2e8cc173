package org.shuangyong.term;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/** What a term wants to have reached in one of its years. */
@Entity
@Table(name = "term_target")
public class TermTarget extends RegionRow {
  @Column(name = "term_id", updatable = false)
  private UUID termId;

  @Column(name = "year")
  private int year;

  /** Its place in the term's list. */
  @Column(name = "position")
  private int position;

  @Column(name = "text")
  private String text;

  protected TermTarget() {}

  TermTarget(UUID termId) {
    this.termId = termId;
  }

  void write(int newYear, int newPosition, String newText) {
    year = newYear;
    position = newPosition;
    text = newText.strip();
  }

  public int year() {
    return year;
  }

  public String text() {
    return text;
  }
}
