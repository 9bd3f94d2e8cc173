package org.shuangyong.matter;

/** The colours of a 督办单, each higher than the one before (domain B5). */
public enum SheetColour {
  /** 蓝单：提醒. */
  BLUE,
  /** 橙单：警示. */
  ORANGE,
  /** 红单: a third person clears it, and its matter shows red and stays open meanwhile. */
  RED;

  public boolean higherThan(SheetColour other) {
    return other == null || compareTo(other) > 0;
  }
}
