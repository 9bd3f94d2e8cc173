package org.shuangyong.activity.visit;

/** Which families that are owed visits are exported. */
public class OwedFilter {
  /** Nothing for the year of today. */
  public Integer year;

  /** True for those not visited often enough. */
  public boolean open;
}
