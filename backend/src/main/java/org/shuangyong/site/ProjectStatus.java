package org.shuangyong.site;

import java.util.Optional;

/** How far a project of 双拥元素 is (3.4). */
public enum ProjectStatus {
  /** 规划. */
  PLAN,
  /** 设计. */
  DESIGN,
  /** 建设. */
  BUILD,
  /** 验收. */
  ACCEPTED,
  /** 取消. */
  CANCELLED;

  /** Where an action leads, empty when the state does not allow it. */
  public Optional<ProjectStatus> after(ProjectAction action) {
    return Optional.ofNullable(
        switch (action) {
          case ADVANCE ->
              switch (this) {
                case PLAN -> DESIGN;
                case DESIGN -> BUILD;
                case BUILD -> ACCEPTED;
                case ACCEPTED, CANCELLED -> null;
              };
          case CANCEL -> open() ? CANCELLED : null;
        });
  }

  boolean open() {
    return this == PLAN || this == DESIGN || this == BUILD;
  }
}
