package org.shuangyong.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** An official on the roster of a training (1.9): name and unit, and how it went. */
@Entity
@Immutable
@Table(name = "training_person")
public class TrainingPerson extends RegionRow {
  @Column(name = "activity_id")
  private UUID activityId;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "name")
  private String name;

  @Column(name = "post")
  private String post;

  /** Null until somebody says whether they came: a roster is no attendance. */
  @Enumerated(EnumType.STRING)
  @Column(name = "attendance")
  private Attendance attendance;

  @Column(name = "result")
  private String result;

  @Column(name = "certificate_no")
  private String certificateNo;

  protected TrainingPerson() {}

  public TrainingPerson(UUID activityId, TrainingDto.PersonRequest given) {
    this.activityId = activityId;
    this.unitId = given.unitId();
    this.name = given.name().strip();
    this.post = Texts.blankToNull(given.post());
    this.attendance = given.attendance();
    this.result = Texts.blankToNull(given.result());
    this.certificateNo = Texts.blankToNull(given.certificateNo());
  }

  public UUID activityId() {
    return activityId;
  }

  public UUID unitId() {
    return unitId;
  }

  public String name() {
    return name;
  }

  public String post() {
    return post;
  }

  public Attendance attendance() {
    return attendance;
  }

  public String result() {
    return result;
  }

  public String certificateNo() {
    return certificateNo;
  }
}
