package org.shuangyong.site;

import java.util.Optional;

/** What came of a look (F2 SITE check): 合格, or 缺陷 → 整改 → 复查. */
public enum CheckStatus {
  /** 合格. */
  PASSED,
  /** 缺陷, being mended. */
  DEFECT,
  /** 复查合格. */
  CLEARED;

  /** Where a second look leads, empty when there is nothing to look at again. */
  public Optional<CheckStatus> after(CheckAction action) {
    return Optional.ofNullable(
        switch (action) {
          case CLEAR -> this == DEFECT ? CLEARED : null;
          case STILL -> this == DEFECT ? DEFECT : null;
        });
  }
}
