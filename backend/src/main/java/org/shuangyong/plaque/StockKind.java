package org.shuangyong.plaque;

/** What moves plates. */
public enum StockKind {
  /** From the province. */
  RECEIVE,
  /** Handed to a unit below. */
  GIVE,
  /** Got from the district. */
  TAKE,
  /** At a door. */
  HANG,
  /** An old plate comes back. */
  HAND_IN,
  /** Old plates, together. */
  DESTROY
}
