package org.shuangyong.reconciliation;

/** Where a line stands between the two sides. */
public enum LineOutcome {
  /** 待表态: a side has not spoken. */
  MISSING,
  /** 有差异. */
  DIFFERENT,
  /** 一致. */
  AGREED;

  /** The same as a predicate over line {@code l}. */
  String predicate() {
    return switch (this) {
      case MISSING -> "(l.asker.state is null or l.doer.state is null)";
      case DIFFERENT -> "l.asker.state <> l.doer.state";
      case AGREED -> "l.asker.state = l.doer.state";
    };
  }

  static LineOutcome of(Statement asker, Statement doer) {
    if (asker.state() == null || doer.state() == null) {
      return MISSING;
    }
    return asker.state() == doer.state() ? AGREED : DIFFERENT;
  }
}
