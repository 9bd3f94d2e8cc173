package org.shuangyong.roster;

/** What is counted of whom a year's rosters expect, and which rows a figure's are (2.2). */
public enum Expected {
  /** 应采. */
  EXPECTED,
  /** 已采: a live file has the number, or is the one the row was found to mean. */
  COLLECTED,
  /** 未采. */
  MISSING
}
