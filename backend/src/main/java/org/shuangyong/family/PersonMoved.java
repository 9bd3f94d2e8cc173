package org.shuangyong.family;

import java.util.List;
import java.util.UUID;

/** Files are kept elsewhere now; fired in the transaction that moves them. */
public record PersonMoved(List<Move> moves) {
  /**
   * @param from who kept it, and {@code fromPath}
   */
  public record Move(Person person, UUID from, String fromPath) {}
}
