package org.shuangyong.filing;

import java.time.LocalDate;

/** How a unit stands with one filing: told from stored facts and the day. */
public enum FilingStatus {
  /** 未到期. */
  OPEN,
  /** 未报（已过期限）. */
  MISSING,
  /** 已报. */
  FILED,
  /** 迟报. */
  FILED_LATE;

  /**
   * @param filedOn null when nothing was filed
   */
  static FilingStatus of(LocalDate filedOn, LocalDate dueOn, LocalDate today) {
    if (filedOn == null) {
      return today.isAfter(dueOn) ? MISSING : OPEN;
    }
    return filedOn.isAfter(dueOn) ? FILED_LATE : FILED;
  }
}
