package org.shuangyong.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** What an activity is as a meeting of a body (12.1): number, chair, minutes and who approved. */
@Entity
@Table(name = "meeting")
public class Meeting extends RegionRow {
  @Column(name = "activity_id", updatable = false)
  private UUID activityId;

  @Column(name = "body_id")
  private UUID bodyId;

  @Column(name = "year")
  private int year;

  /** 届次: null until it is held. */
  @Column(name = "no")
  private Integer no;

  @Column(name = "chair")
  private String chair;

  @Column(name = "minutes")
  private String minutes;

  @Column(name = "minutes_no")
  private String minutesNo;

  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "drafter")
  private String drafter;

  @Column(name = "approver")
  private String approver;

  @Column(name = "approved_on")
  private LocalDate approvedOn;

  protected Meeting() {}

  public Meeting(UUID activityId) {
    this.activityId = activityId;
  }

  public void set(UUID body, int inYear, String chairedBy) {
    bodyId = body;
    year = inYear;
    chair = Texts.blankToNull(chairedBy);
  }

  public void number(int taken) {
    no = taken;
  }

  /**
   * @param by the subject of who drafts, who will not be the one to approve
   */
  public void draft(String text, String docNo, String by, String name) {
    minutes = text.strip();
    minutesNo = Texts.blankToNull(docNo);
    draftedBy = by;
    drafter = name;
  }

  public void approve(String by, LocalDate on) {
    approver = by;
    approvedOn = on;
  }

  public UUID activityId() {
    return activityId;
  }

  public UUID bodyId() {
    return bodyId;
  }

  public int year() {
    return year;
  }

  public Integer no() {
    return no;
  }

  public String chair() {
    return chair;
  }

  public String minutes() {
    return minutes;
  }

  public String minutesNo() {
    return minutesNo;
  }

  String draftedBy() {
    return draftedBy;
  }

  public String drafter() {
    return drafter;
  }

  public String approver() {
    return approver;
  }

  public LocalDate approvedOn() {
    return approvedOn;
  }
}
