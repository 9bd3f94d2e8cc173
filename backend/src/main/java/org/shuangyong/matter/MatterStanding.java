package org.shuangyong.matter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.User;

/**
 * Where a matter stands and whose it is: all that the right to a step follows from, so that a row
 * of a list answers as the matter itself does.
 */
public interface MatterStanding {
  MatterStatus status();

  UUID proposerId();

  /** Null before it is given to a unit. */
  UUID leadId();

  List<UUID> supportIds();

  /** Ids of the people who did any of the work. */
  List<String> doers();

  /** Null when nothing waits for a decision. */
  Pending pending();

  LocalDate assignedOn();

  /** The colour of the 督办单 that is open on it, null without one. */
  SheetColour sheet();

  /** When the proposer was last asked for the word that closes. */
  LocalDate remindedOn();

  /** The state after a step, or empty where the step does not exist. */
  default Optional<MatterStatus> next(MatterAction action) {
    return pending() == null
        ? status().after(action, null, null)
        : status().after(action, pending().held(), pending().outcome());
  }

  /** The steps the person may take now: what a screen offers. */
  default List<MatterAction> allowed(User user) {
    return Arrays.stream(MatterAction.values())
        .filter(action -> MatterGuard.refusal(this, action, user).isEmpty())
        .toList();
  }

  /** Whether a 督办单 may be issued on it: a unit has it to do, and it has not ended. */
  default boolean supervisable() {
    return assignedOn() != null && !status().ended();
  }
}
