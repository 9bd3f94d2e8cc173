package org.shuangyong.family;

import java.util.Optional;

/** 迁移: asked where the file is, decided where it goes. */
public enum PersonMoveStatus {
  /** 待接收. */
  ASKED,
  /** 已接收. */
  ACCEPTED,
  /** 未接收. */
  REFUSED,
  /** 已撤回. */
  WITHDRAWN;

  public Optional<PersonMoveStatus> after(PersonMoveStep step) {
    return this == ASKED
        ? Optional.of(
            switch (step) {
              case ACCEPT -> ACCEPTED;
              case REFUSE -> REFUSED;
              case WITHDRAW -> WITHDRAWN;
            })
        : Optional.empty();
  }
}
