package org.shuangyong.activity.visit;

/** The year whose visits are exported; nothing for the one of today. */
public class VisitYearFilter {
  public Integer year;
}
