package org.shuangyong.merit;

import org.shuangyong.platform.access.Permission;

/** What is done with a letter. */
public enum MeritStep {
  /** 登记建档. */
  REGISTER(Permission.MERIT_REGISTER),
  /** 开始核实. */
  CHECK(Permission.MERIT_CHECK),
  /** 退回. */
  RETURN(Permission.MERIT_RETURN),
  /** 转办外区. */
  FORWARD(Permission.MERIT_FORWARD),
  /** 核实. */
  VERIFY(Permission.MERIT_VERIFY),
  /** 排期. */
  PLAN(Permission.MERIT_PLAN),
  /** 送达. */
  DELIVER(Permission.MERIT_DELIVER),
  /** 反馈. */
  REPORT(Permission.MERIT_REPORT),
  /** 归档. */
  ARCHIVE(Permission.MERIT_ARCHIVE);

  private final String word;

  MeritStep(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
