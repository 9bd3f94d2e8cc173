package org.shuangyong.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The clock of the first answer to a request (4.2). It starts when the request reaches those who
 * are to answer, the office and then the lead, and stops at the first thing they do with it. The
 * day it was due by is stored, so that a rule changed later does not alter it (F4 15).
 */
@Embeddable
public class FirstAnswer {
  /** By name, as the roster had it on that day; null when nobody sat there. */
  @Column(name = "duty_name")
  private String dutyName;

  @Column(name = "answer_due_on")
  private LocalDate dueOn;

  /** Null while they owe it. */
  @Column(name = "answered_on")
  private LocalDate answeredOn;

  protected FirstAnswer() {}

  FirstAnswer(String dutyName, LocalDate dueOn) {
    this.dutyName = dutyName;
    this.dueOn = dueOn;
  }

  void answered(LocalDate today) {
    if (answeredOn == null) {
      answeredOn = today;
    }
  }

  boolean owed() {
    return answeredOn == null;
  }

  public String dutyName() {
    return dutyName;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public LocalDate answeredOn() {
    return answeredOn;
  }
}
