package org.shuangyong.roster;

/** Where an expected roster comes from, and the tag of the 身份 that its people have on file. */
public enum ExpectedKind {
  /** 退役报到名册. */
  DISCHARGE("VETERAN"),
  /** 征兵名册. */
  CONSCRIPTION("SERVING"),
  /** 三属名册. */
  BEREAVED("BEREAVED"),
  /** 优待证申领名册. */
  CARD("VETERAN");

  private final String tag;

  ExpectedKind(String tag) {
    this.tag = tag;
  }

  String tag() {
    return tag;
  }
}
