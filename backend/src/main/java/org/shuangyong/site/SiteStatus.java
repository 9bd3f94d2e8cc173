package org.shuangyong.site;

import java.util.Optional;

/** Whether a site is in use. */
public enum SiteStatus {
  /** 规划. */
  PLANNED,
  /** 在用. */
  IN_USE,
  /** 暂停. */
  PAUSED,
  /** 撤销. */
  CLOSED;

  /** Where an action leads, empty when the state does not allow it. */
  public Optional<SiteStatus> after(SiteAction action) {
    return Optional.ofNullable(
        switch (action) {
          case START -> this == PLANNED || this == PAUSED ? IN_USE : null;
          case PAUSE -> this == IN_USE ? PAUSED : null;
          case CLOSE -> this == CLOSED ? null : CLOSED;
        });
  }
}
