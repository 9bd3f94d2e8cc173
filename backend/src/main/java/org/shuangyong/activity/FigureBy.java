package org.shuangyong.activity;

/** What figures of activities are counted by. */
public enum FigureBy {
  /** 主办单位. */
  ORGANIZER,
  /** 类别. */
  KIND,
  /** 参加人群 (3.7): people of this class, not of all. */
  AUDIENCE,
  /** 部队（代称） (8.1). */
  TROOP,
  /** 服务队 (8.8). */
  TEAM,
  /** 双拥设施 (3.1). */
  SITE,
  /** 时节 (3.1). */
  FESTIVAL,
  /** 结对 (7.3). */
  PARTNERSHIP
}
