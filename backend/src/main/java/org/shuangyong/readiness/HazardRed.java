package org.shuangyong.readiness;

/** What a hazard point lacks. */
public enum HazardRed {
  /** 无责任人. */
  NO_CONTACT("无责任人", "(r.contact is null)"),
  /** 无预案. */
  NO_PLAN("无预案", "(r.plan is null)");

  private final String word;
  private final String predicate;

  HazardRed(String word, String predicate) {
    this.word = word;
    this.predicate = predicate;
  }

  String word() {
    return word;
  }

  String predicate() {
    return predicate;
  }

  boolean of(HazardPoint point) {
    return point.clearedOn() == null
        && (this == NO_CONTACT ? point.contact() == null : point.plan() == null);
  }
}
