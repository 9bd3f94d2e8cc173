package org.shuangyong.activity.visit;

/** Which families of the roster are exported. */
public class BorderFilter {
  /** True for those past the rule. */
  public boolean overdue;
}
