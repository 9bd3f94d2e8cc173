package org.shuangyong.roster;

import java.util.Set;

/** Where an expected roster comes from, and which 身份 its people have on file. */
public enum ExpectedKind {
  /** 退役报到名册: who was discharged in the year. */
  DISCHARGE(true, "VETERAN"),
  /** 征兵名册: who enlisted in the year. */
  CONSCRIPTION(true, "SERVING"),
  /** 三属名册: all there are, whenever they became so. */
  BEREAVED(false, "BEREAVED"),
  /** 优待证申领名册: of all to whom a card is due (B3). */
  CARD(false, "VETERAN", "BEREAVED");

  private final boolean begins;
  private final Set<String> tags;

  ExpectedKind(boolean begins, String... tags) {
    this.begins = begins;
    this.tags = Set.of(tags);
  }

  /** Whether it holds those whose 身份 begins in its year; else all who have it in that year. */
  boolean begins() {
    return begins;
  }

  /** Tags of the 身份. */
  Set<String> tags() {
    return tags;
  }
}
