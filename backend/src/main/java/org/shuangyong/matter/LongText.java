package org.shuangyong.matter;

/** A text of a matter that is too long for every list: read only for the column that shows it. */
public enum LongText {
  /** 办理措施. */
  MEASURE("m.facts.measure"),
  /** The last report, 进展. */
  PROGRESS("m.progress.text");

  private final String path;

  LongText(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }
}
