package org.shuangyong.plaque;

import org.shuangyong.platform.access.Permission;

/** What can be done with a plaque, and the word of it. */
public enum PlaqueStep {
  CHECK(Permission.PLAQUE_CHECK),
  DECLINE(Permission.PLAQUE_DECLINE),
  DEFER(Permission.PLAQUE_DEFER),
  RECONSIDER(Permission.PLAQUE_RECONSIDER),
  BATCH(Permission.PLAQUE_BATCH_FILL),
  UNBATCH(Permission.PLAQUE_UNBATCH),
  HANG(Permission.PLAQUE_HANG),
  REPLACE(Permission.PLAQUE_REPLACE),
  EXAMINE(Permission.PLAQUE_EXAMINE),
  APPROVE(Permission.PLAQUE_APPROVE),
  REFUSE(Permission.PLAQUE_REFUSE),
  HAND_IN(Permission.PLAQUE_HAND_IN),
  KEEP(Permission.PLAQUE_KEEP),
  PROPOSE_CANCEL(Permission.PLAQUE_PROPOSE_CANCEL),
  NOTIFY(Permission.PLAQUE_NOTIFY),
  STATE(Permission.PLAQUE_STATE),
  DROP_CANCEL(Permission.PLAQUE_DROP_CANCEL),
  CANCEL(Permission.PLAQUE_CANCEL),
  TAKE_BACK(Permission.PLAQUE_TAKE_BACK),
  ASK_RESTORE(Permission.PLAQUE_ASK_RESTORE),
  RESTORE(Permission.PLAQUE_RESTORE),
  /** 注销 before a plate was hung. */
  CLOSE(Permission.PLAQUE_CLOSE),
  /** The household is no more; nobody asks for it by hand. */
  END(Permission.HOUSEHOLD_END);

  private final String permission;

  PlaqueStep(String permission) {
    this.permission = permission;
  }

  public String permission() {
    return permission;
  }
}
