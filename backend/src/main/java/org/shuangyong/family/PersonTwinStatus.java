package org.shuangyong.family;

import java.util.Optional;

/** 疑似重复: how far two files that look like one person's are. */
public enum PersonTwinStatus {
  /** 待核. */
  OPEN,
  /** 待并档: one person says which file stays. */
  PROPOSED,
  /** 已并档. */
  MERGED,
  /** 非同一人. */
  DISTINCT;

  public Optional<PersonTwinStatus> after(PersonTwinStep step) {
    return Optional.ofNullable(
        switch (step) {
          case PROPOSE -> this == OPEN ? PROPOSED : null;
          case DISTINCT -> this == OPEN || this == PROPOSED ? DISTINCT : null;
          case MERGE -> this == PROPOSED ? MERGED : null;
          case REFUSE -> this == PROPOSED ? OPEN : null;
          case UNDO -> this == MERGED || this == DISTINCT ? OPEN : null;
        });
  }
}
