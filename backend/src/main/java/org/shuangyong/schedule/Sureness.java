package org.shuangyong.schedule;

/** How well the source of an entry bears it, by the marks of the register of requirements. */
public enum Sureness {
  /** The notice itself says so. */
  SAID,
  /** A public text says so. */
  HIGH,
  /** Found in part, or in another district's rule. */
  MIDDLE,
  /** General knowledge. */
  LOW
}
