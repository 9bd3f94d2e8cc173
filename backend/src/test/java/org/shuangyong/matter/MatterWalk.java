package org.shuangyong.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.shuangyong.platform.access.HomeUnit;
import org.shuangyong.platform.access.Role;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.ProblemException;

/** Steps that anybody tries on a matter, for what holds whatever they do. */
final class MatterWalk {
  static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  static final LightLimits LIMITS = new LightLimits(10, 80, 31);
  static final UUID OFFICE = new UUID(0, 1);
  static final UUID TOWN = new UUID(0, 2);
  static final UUID TROOP = new UUID(0, 3);

  /** Two people of each unit, and the office both leads and proposes in some runs. */
  static final List<User> PEOPLE =
      List.of(
          person("office-1", OFFICE, Role.OFFICE),
          person("office-2", OFFICE, Role.OFFICE),
          person("town-1", TOWN, Role.TOWN),
          person("town-2", TOWN, Role.TOWN),
          person("troop-1", TROOP, Role.TROOP),
          person("troop-2", TROOP, Role.TROOP),
          person("leader-1", new UUID(0, 4), Role.LEADER),
          person("leader-2", new UUID(0, 4), Role.LEADER));

  record Attempt(MatterAction action, User who, int days) {}

  private MatterWalk() {}

  /** Whether the step was taken. */
  static boolean attempt(Matter m, Attempt a, UUID lead) {
    Turn turn = new Turn(a.who(), DAY, Instant.EPOCH);
    LocalDate day = DAY.plusDays(a.days());
    try {
      switch (a.action()) {
        case REGISTER -> m.register(turn, MatterList.A, 1, 2026);
        case RESUBMIT -> m.resubmit(turn, new MatterText("t2", "d", null));
        case AMEND -> m.amend(turn, m.text(), m.facts());
        case ASSIGN -> m.assign(turn, lead, List.of(TROOP), day, LIMITS);
        case REPORT -> m.report(turn, "进展", null, LIMITS);
        case APPLY -> m.apply(turn, "申请", 1, LIMITS);
        case EXTEND -> m.extend(turn, later(m, day));
        case GRANT -> m.grant(turn, LIMITS);
        case LONG_TERM -> m.longTerm(turn, day, LIMITS);
        case RESUME -> m.resume(turn, day, LIMITS);
        case REOPEN -> m.reopen(turn, day, LIMITS);
        case CONFIRM -> m.judge(MatterAction.CONFIRM, turn, 4);
        case REMIND -> m.remind(turn);
        case CLOSE_SILENT -> m.closeSilent(turn, 0);
        case DECLINE, EXPLAIN, WITHDRAW -> m.askToEnd(turn, a.action(), "答复");
        case SIGN -> m.sign(turn, null);
        case SEND_BACK -> m.judge(MatterAction.SEND_BACK, turn, 2);
        case RETURN, REFUSE, VERIFY, REJECT, APPROVE, DISAPPROVE -> m.step(a.action(), turn);
      }
      return true;
    } catch (ProblemException e) {
      return false;
    }
  }

  /** An extension must lie behind the present due date. */
  private static LocalDate later(Matter m, LocalDate day) {
    LocalDate due = m.deadline().dueOn();
    return due != null && !day.isAfter(due) ? due.plusDays(1) : day;
  }

  private static User person(String id, UUID unit, Role role) {
    return new User(
        id, id, id, "500110", new HomeUnit(unit, "U", "U", "DEPARTMENT", "U/"), EnumSet.of(role));
  }
}
