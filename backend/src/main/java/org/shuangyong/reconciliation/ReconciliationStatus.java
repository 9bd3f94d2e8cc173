package org.shuangyong.reconciliation;

/** A round is open until both sides agree on every line. */
public enum ReconciliationStatus {
  OPEN,
  CLOSED
}
