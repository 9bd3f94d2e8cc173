package org.shuangyong.site;

import java.util.Optional;

/** How far a booking is (1.12). */
public enum BookingStatus {
  /** 待审核: it holds its places already. */
  APPLIED,
  /** 已同意. */
  APPROVED,
  /** 未同意. */
  REFUSED,
  /** 已取消. */
  CANCELLED,
  /** 已参观. */
  VISITED,
  /** 已反馈. */
  REVIEWED;

  /** Where an action leads, empty when the state does not allow it. */
  public Optional<BookingStatus> after(BookingAction action) {
    return Optional.ofNullable(
        switch (action) {
          case APPROVE -> this == APPLIED ? APPROVED : null;
          case REFUSE -> this == APPLIED ? REFUSED : null;
          case CANCEL -> holding() ? CANCELLED : null;
          case VISIT -> this == APPROVED ? VISITED : null;
          case FEEDBACK -> this == VISITED ? REVIEWED : null;
        });
  }

  /** Whether it keeps places of its slot for a visit to come. */
  boolean holding() {
    return this == APPLIED || this == APPROVED;
  }
}
