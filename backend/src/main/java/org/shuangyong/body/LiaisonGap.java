package org.shuangyong.body;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the liaisons of a unit that must have exactly one and one deputy (12.3). */
public enum LiaisonGap {
  LIAISON_MISSING,
  LIAISON_DOUBLED,
  DEPUTY_MISSING,
  DEPUTY_DOUBLED;

  /** The gaps of a unit with so many liaisons and deputies; empty when both are one. */
  static List<LiaisonGap> of(long liaisons, long deputies) {
    List<LiaisonGap> gaps = new ArrayList<>();
    if (liaisons != 1) {
      gaps.add(liaisons == 0 ? LIAISON_MISSING : LIAISON_DOUBLED);
    }
    if (deputies != 1) {
      gaps.add(deputies == 0 ? DEPUTY_MISSING : DEPUTY_DOUBLED);
    }
    return gaps;
  }
}
