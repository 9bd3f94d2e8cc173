package org.shuangyong.matter;

/** What a matter is, and on which list it stands. */
public enum MatterKind {
  /** 任务分解: a measure of a plan. */
  TASK(MatterList.T),
  /** 部队需求: troops ask, the locality does. */
  TROOP_NEED(MatterList.A),
  /** 地方需求: the locality asks, troops do. */
  LOCAL_NEED(MatterList.B),
  /** 官兵家庭困难. */
  FAMILY_DIFFICULTY(MatterList.A);

  private final MatterList list;

  MatterKind(MatterList list) {
    this.list = list;
  }

  public MatterList list() {
    return list;
  }
}
