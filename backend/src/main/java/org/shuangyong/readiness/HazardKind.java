package org.shuangyong.readiness;

/** What may happen at a point of the list of 规资局 (10.4). */
public enum HazardKind {
  /** 滑坡. */
  LANDSLIDE("滑坡"),
  /** 崩塌. */
  COLLAPSE("崩塌"),
  /** 泥石流. */
  DEBRIS("泥石流"),
  /** 地面塌陷. */
  SINKING("地面塌陷"),
  /** 其他. */
  OTHER("其他");

  private final String word;

  HazardKind(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
