package org.shuangyong.matter;

import java.util.Optional;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.Problem;

/**
 * Who may take which step of a matter: the state, the right, the party, and that nobody passes
 * judgement on their own work or decides on their own request (4.7, F4 3).
 */
final class MatterGuard {
  private MatterGuard() {}

  /** What stands in the way, or empty. */
  static Optional<Problem> refusal(MatterStanding matter, MatterAction action, User user) {
    if (matter.next(action).isEmpty()) {
      return Optional.of(Problem.MATTER_TRANSITION);
    }
    if (!user.may(action.permission())) {
      return Optional.of(Problem.AUTH_FORBIDDEN);
    }
    if (!action.who().standsFor(user.unit().id(), matter)) {
      return Optional.of(Problem.MATTER_NOT_PARTY);
    }
    if (action.judging() && matter.doers().contains(user.id())) {
      return Optional.of(Problem.MATTER_DOER_CLOSES);
    }
    if (action.deciding() && user.id().equals(matter.pending().by())) {
      return Optional.of(Problem.MATTER_ASKER_DECIDES);
    }
    if (action.ending() && matter.sheet() == SheetColour.RED) {
      return Optional.of(Problem.MATTER_RED_SHEET);
    }
    return action == MatterAction.CLOSE_SILENT && matter.remindedOn() == null
        ? Optional.of(Problem.MATTER_NOT_REMINDED)
        : Optional.empty();
  }
}
