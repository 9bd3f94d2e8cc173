package org.shuangyong.matter;

/** What a matter is, on which list it stands, and whether only the office brings it in. */
public enum MatterKind {
  /** 任务分解: a measure of a plan. */
  TASK(MatterList.T, true),
  /** 部队需求: troops ask, the locality does. */
  TROOP_NEED(MatterList.A, false),
  /** 地方需求: the locality asks, troops do. */
  LOCAL_NEED(MatterList.B, false),
  /** 官兵家庭困难. */
  FAMILY_DIFFICULTY(MatterList.A, false),
  /** 议定事项: a decision of a meeting. */
  DECISION(MatterList.T, true),
  /** 督导整改: a finding of an inspection. */
  FINDING(MatterList.T, true),
  /** 短板措施: a gap of an appraisal. */
  GAP(MatterList.T, true),
  /** 设施缺陷. */
  DEFECT(MatterList.T, false),
  /** 支前需求, unclassified only (4.4). */
  SUPPORT_NEED(MatterList.A, false),
  /** 帮扶项目. */
  PROJECT(MatterList.B, false);

  private final MatterList list;
  private final boolean byOffice;

  MatterKind(MatterList list, boolean byOffice) {
    this.list = list;
    this.byOffice = byOffice;
  }

  public MatterList list() {
    return list;
  }

  /** True when only the office brings it in: it follows from a paper of the office. */
  public boolean byOffice() {
    return byOffice;
  }
}
