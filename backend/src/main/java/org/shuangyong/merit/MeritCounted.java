package org.shuangyong.merit;

/** What is counted of the letters of a year, and which letters a figure's rows are (2.5). */
public enum MeritCounted {
  /** 应送: all but those passed on to another district. */
  OWED("l.status <> FORWARDED"),
  /** 已送达. */
  DELIVERED("l.days.deliveredOn is not null and l.status <> FORWARDED"),
  /** 按期送达. */
  ON_TIME(
      "l.days.deliveredOn is not null and l.days.deliveredOn <= l.days.dueOn"
          + " and l.status <> FORWARDED"),
  /** 未送达, and the step that is due is late. */
  OVERDUE("l.status in :running and l.days.dueOn < :today");

  private final String condition;

  MeritCounted(String condition) {
    this.condition = condition;
  }

  String condition() {
    return condition;
  }
}
