package org.shuangyong.family;

import java.util.Optional;

/** How far a file is: 采集 → 街镇审 → 区核 → 有效; 存疑 and 注销 on the side (F2 PER). */
public enum PersonStatus {
  /** 待街镇审. */
  COLLECTED,
  /** 待区核. */
  CHECKED,
  /** 有效. */
  ACTIVE,
  /** 存疑. */
  DOUBTFUL,
  /** 注销. */
  CLOSED;

  /** Where a step leads, empty when the state does not allow it. */
  public Optional<PersonStatus> after(PersonStep step) {
    return Optional.ofNullable(
        switch (step) {
          case CHECK -> this == COLLECTED ? CHECKED : null;
          case APPROVE -> this == CHECKED ? ACTIVE : null;
          case SEND_BACK -> this == CHECKED ? COLLECTED : null;
          case DOUBT -> this == COLLECTED || this == CHECKED || this == ACTIVE ? DOUBTFUL : null;
          case CLEAR -> this == DOUBTFUL ? COLLECTED : null;
          case CLOSE -> this == CLOSED ? null : CLOSED;
          case REOPEN -> this == CLOSED ? COLLECTED : null;
          case CONFIRM -> this == ACTIVE ? ACTIVE : null;
        });
  }
}
