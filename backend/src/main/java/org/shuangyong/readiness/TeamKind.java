package org.shuangyong.readiness;

/** What a team is for (8.8, 10.5). */
public enum TeamKind {
  /** 民兵应急分队. */
  MILITIA("民兵应急队伍", true),
  /** 退役军人志愿服务队. */
  VETERAN("退役军人志愿队", true),
  /** 社会应急力量. */
  SOCIAL("社会救援队", true),
  /** 学雷锋小组. */
  LEIFENG("学雷锋小组", false),
  /** 便民服务队. */
  SERVICE("便民服务队", false);

  private final String word;
  private final boolean drills;

  TeamKind(String word, boolean drills) {
    this.word = word;
    this.drills = drills;
  }

  String word() {
    return word;
  }

  /** Whether it is to be drilled. */
  boolean drills() {
    return drills;
  }
}
