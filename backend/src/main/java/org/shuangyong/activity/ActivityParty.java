package org.shuangyong.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.unit.Unit;

/**
 * A unit's part in an activity. Carries the unit's path, so that scope is one indexed look-up: an
 * activity is seen by its parties and those above them, and by nobody else.
 */
@Entity
@Table(name = "activity_party")
public class ActivityParty extends RegionRow {
  /** Which part. */
  public enum Part {
    /** 主办. */
    ORGANIZER,
    /** 部队（代称）. */
    TROOP,
    /** 参加. */
    PARTICIPANT
  }

  @Column(name = "activity_id", updatable = false)
  private UUID activityId;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Enumerated(EnumType.STRING)
  @Column(name = "part", updatable = false)
  private Part part;

  @Enumerated(EnumType.STRING)
  @Column(name = "attendance")
  private Attendance attendance;

  @Column(name = "person_name")
  private String personName;

  @Column(name = "person_post")
  private String personPost;

  protected ActivityParty() {}

  public ActivityParty(UUID activityId, Unit unit, Part part) {
    this.activityId = activityId;
    this.unitId = unit.id();
    this.unitPath = unit.path();
    this.part = part;
  }

  /** Who came for the unit, and whether in person (12.1). */
  void came(Attendance how, String name, String post) {
    attendance = how;
    personName = Texts.blankToNull(name);
    personPost = Texts.blankToNull(post);
  }

  public UUID activityId() {
    return activityId;
  }

  public UUID unitId() {
    return unitId;
  }

  public Part part() {
    return part;
  }

  public Attendance attendance() {
    return attendance;
  }

  public String personName() {
    return personName;
  }

  public String personPost() {
    return personPost;
  }
}
