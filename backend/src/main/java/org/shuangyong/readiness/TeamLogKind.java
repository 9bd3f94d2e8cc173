package org.shuangyong.readiness;

/** What an entry of a team's log tells. */
public enum TeamLogKind {
  /** 训练演练. */
  DRILL,
  /** 服务. */
  SERVICE
}
