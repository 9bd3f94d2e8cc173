package org.shuangyong.matter.sheet;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The machine of a sheet; the only copy. */
public enum SheetStatus {
  /** 已发出，待反馈. */
  ISSUED,
  /** 已反馈，待复查. */
  ANSWERED,
  /** 已销单. */
  CLEARED,
  /** 已升级. */
  RAISED,
  /** 随事项办结. */
  ENDED;

  /** The states in which it binds the lead unit. */
  public static final Set<SheetStatus> OPEN = EnumSet.of(ISSUED, ANSWERED);

  public boolean open() {
    return OPEN.contains(this);
  }

  /** The state after an action, empty when it is not possible here. */
  public Optional<SheetStatus> after(SheetAction action) {
    return Optional.ofNullable(
        switch (this) {
          case ISSUED ->
              switch (action) {
                case ANSWER -> ANSWERED;
                case RAISE -> RAISED;
                case END -> ENDED;
                case CLEAR, RETURN -> null;
              };
          case ANSWERED ->
              switch (action) {
                case CLEAR -> CLEARED;
                case RETURN -> ISSUED;
                case RAISE -> RAISED;
                case END -> ENDED;
                case ANSWER -> null;
              };
          case CLEARED, RAISED, ENDED -> null;
        });
  }
}
