package org.shuangyong.readiness;

/** Whose it is (8.2). */
public enum AssetSide {
  /** 地方可为部队提供. */
  LOCAL("地方资源"),
  /** 部队可为地方提供. */
  MILITARY("部队资源");

  private final String word;

  AssetSide(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
