package org.shuangyong.roster;

import java.util.Optional;

/** Where a roster stands. Work that was cut short is taken up by taking its step again. */
public enum RosterStatus {
  /** 已上传. */
  UPLOADED,
  /** 预览中. */
  READING,
  /** 待确认: every row has its fate, nothing has changed. */
  READY,
  /** 写入中. */
  APPLYING,
  /** 已写入. */
  APPLIED,
  /** 已撤销: all is as it was before. */
  UNDONE,
  /** 已放弃. */
  DROPPED,
  /** 已归档: its lines are deleted, it can no longer be taken back. */
  CLOSED;

  public Optional<RosterStatus> after(RosterStep step) {
    return Optional.ofNullable(
        switch (step) {
          case HEAD -> this == UPLOADED || this == READY ? UPLOADED : null;
          case READ -> this == UPLOADED || this == READING || this == READY ? READING : null;
          case FINISH -> this == READING ? READY : null;
          case DECIDE -> this == READY ? READY : null;
          case APPLY -> this == READY || this == APPLYING ? APPLYING : null;
          case DONE -> this == APPLYING ? APPLIED : null;
          case UNDO -> this == APPLYING || this == APPLIED ? UNDONE : null;
          case DROP -> this == UPLOADED || this == READING || this == READY ? DROPPED : null;
          case CLOSE -> this == APPLIED || this == UNDONE ? CLOSED : null;
        });
  }
}
