package org.shuangyong.schedule;

/** Where the work of an entry is done; the frontend knows the page. */
public enum ScheduleTarget {
  PLAN,
  MATTER,
  COLLECTION,
  RECONCILIATION,
  FILING,
  FAMILY,
  PLAQUE,
  MERIT,
  BENEFIT,
  ACTIVITY,
  SITE,
  READINESS
}
