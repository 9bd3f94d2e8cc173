package org.shuangyong.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** An item of a set: its points, how it scores itself, and what is done about what is missing. */
@Entity
@Table(name = "appraisal_item")
public class AppraisalItem extends RegionRow {
  @Column(name = "appraisal_id", updatable = false)
  private UUID appraisalId;

  @Column(name = "seq", updatable = false)
  private int seq;

  @Column(name = "heading", updatable = false)
  private String heading;

  @Column(name = "text", updatable = false)
  private String text;

  /** In tenths of a point, as {@link #score}. */
  @Column(name = "points", updatable = false)
  private int points;

  @Column(name = "score")
  private Integer score;

  @Column(name = "note")
  private String note;

  /** Why points are missing. */
  @Column(name = "cause")
  private String cause;

  /** Why nothing is done about it. */
  @Column(name = "reason")
  private String reason;

  @Column(name = "matter_id")
  private UUID matterId;

  protected AppraisalItem() {}

  AppraisalItem(UUID appraisalId, int seq, AppraisalDto.ItemRequest given) {
    this.appraisalId = appraisalId;
    this.seq = seq;
    this.heading = given.heading().strip();
    this.text = given.text().strip();
    this.points = given.points();
  }

  void score(int tenths, String said) {
    score = tenths;
    note = Texts.blankToNull(said);
  }

  void gap(String why, String noneBecause, UUID matter) {
    cause = why.strip();
    reason = Texts.blankToNull(noneBecause);
    matterId = matter;
  }

  /** Below full score, and nothing said of it yet (11.2). */
  boolean open() {
    return score != null && score < points && matterId == null && reason == null;
  }

  UUID appraisalId() {
    return appraisalId;
  }

  int seq() {
    return seq;
  }

  String heading() {
    return heading;
  }

  String text() {
    return text;
  }

  int points() {
    return points;
  }

  Integer score() {
    return score;
  }

  String note() {
    return note;
  }

  String cause() {
    return cause;
  }

  String reason() {
    return reason;
  }

  UUID matterId() {
    return matterId;
  }
}
