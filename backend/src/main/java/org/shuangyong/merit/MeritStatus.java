package org.shuangyong.merit;

import java.util.Optional;
import java.util.Set;

/** How far a letter is (B2). */
public enum MeritStatus {
  /** 已接收. */
  RECEIVED,
  /** 已登记. */
  REGISTERED,
  /** 核实中. */
  VERIFYING,
  /** 退回: address or person do not fit; may be taken up again. */
  RETURNED,
  /** 转办外区: left this district's book. */
  FORWARDED,
  /** 已核实. */
  VERIFIED,
  /** 已排期. */
  PLANNED,
  /** 已送达. */
  DELIVERED,
  /** 已反馈. */
  REPORTED,
  /** 归档. */
  ARCHIVED;

  /** Those whose clock runs. */
  static final Set<MeritStatus> RUNNING =
      Set.of(RECEIVED, REGISTERED, VERIFYING, VERIFIED, PLANNED);

  /** Where a step leads, empty when the state does not allow it. */
  public Optional<MeritStatus> after(MeritStep step) {
    return Optional.ofNullable(
        switch (step) {
          case REGISTER -> this == RECEIVED ? REGISTERED : null;
          case CHECK -> this == REGISTERED || this == RETURNED ? VERIFYING : null;
          case RETURN -> this == VERIFYING ? RETURNED : null;
          case FORWARD -> this == VERIFYING || this == RETURNED ? FORWARDED : null;
          case VERIFY -> this == VERIFYING ? VERIFIED : null;
          case PLAN -> this == VERIFIED || this == PLANNED ? PLANNED : null;
          case DELIVER -> this == PLANNED ? DELIVERED : null;
          case REPORT -> this == DELIVERED ? REPORTED : null;
          case ARCHIVE -> this == REPORTED ? ARCHIVED : null;
        });
  }

  boolean running() {
    return RUNNING.contains(this);
  }

  /** The text may still be put right. */
  boolean open() {
    return running() || this == RETURNED;
  }

  /** The bonus can be paid: it is certain who gets it. */
  boolean payable() {
    return !(this == RECEIVED
        || this == REGISTERED
        || this == VERIFYING
        || this == RETURNED
        || this == FORWARDED);
  }
}
