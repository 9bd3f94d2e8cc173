package org.shuangyong.matter;

import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.Problem;

/**
 * Who may take which step of a matter: the state, the right, the party, and that nobody passes
 * judgement on their own work or decides on their own request (4.7, F4 3).
 */
final class MatterGuard {
  private MatterGuard() {}

  /** What stands in the way, or empty. */
  static Optional<Problem> refusal(Matter matter, MatterAction action, User user) {
    if (matter.next(action).isEmpty()) {
      return Optional.of(Problem.MATTER_TRANSITION);
    }
    if (!user.may(action.permission())) {
      return Optional.of(Problem.AUTH_FORBIDDEN);
    }
    if (!standsFor(matter, user.unit().id(), action.who())) {
      return Optional.of(Problem.MATTER_NOT_PARTY);
    }
    if (action.judging() && matter.doers().contains(user.id())) {
      return Optional.of(Problem.MATTER_DOER_CLOSES);
    }
    if (action.deciding() && user.id().equals(matter.pending().by())) {
      return Optional.of(Problem.MATTER_ASKER_DECIDES);
    }
    if (action.closing() && matter.deadline().sheet() == SheetColour.RED) {
      return Optional.of(Problem.MATTER_RED_SHEET);
    }
    return action == MatterAction.CLOSE_SILENT && matter.closing().remindedOn() == null
        ? Optional.of(Problem.MATTER_NOT_REMINDED)
        : Optional.empty();
  }

  private static boolean standsFor(Matter matter, UUID unitId, MatterAction.Who who) {
    return switch (who) {
      case ROLE -> true;
      case PROPOSER -> unitId.equals(matter.proposerId());
      case LEAD -> unitId.equals(matter.leadId());
      case DOER_UNIT -> unitId.equals(matter.leadId()) || matter.supportIds().contains(unitId);
    };
  }
}
