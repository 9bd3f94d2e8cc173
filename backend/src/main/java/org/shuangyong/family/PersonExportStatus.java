package org.shuangyong.family;

import java.util.Optional;

/** How far an export of files is: above so many rows another person approves it first. */
public enum PersonExportStatus {
  /** 待审批. */
  ASKED,
  /** 可导出. */
  APPROVED,
  /** 未批准. */
  REFUSED,
  /** 已导出. */
  STARTED;

  public Optional<PersonExportStatus> after(PersonExportStep step) {
    return Optional.ofNullable(
        switch (step) {
          case APPROVE -> this == ASKED ? APPROVED : null;
          case REFUSE -> this == ASKED ? REFUSED : null;
          // Again when its job died: what was approved is not asked for twice.
          case START -> this == APPROVED || this == STARTED ? STARTED : null;
        });
  }
}
