package org.shuangyong.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.shuangyong.platform.access.HomeUnit;
import org.shuangyong.platform.access.Role;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.ProblemException;

/**
 * Whatever anybody tries in whatever order: the doer never closes, verifier and doer differ, the
 * proposer's word is needed, the first due date is kept (4.7, F4 3).
 */
class ClosingPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final LightLimits LIMITS = new LightLimits(10, 80, 31);
  private static final UUID OFFICE = new UUID(0, 1);
  private static final UUID TOWN = new UUID(0, 2);
  private static final UUID TROOP = new UUID(0, 3);

  /** Two people of each unit, and the office both leads and proposes in some runs. */
  private static final List<User> PEOPLE =
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

  @Property(tries = 3000)
  void theDoerNeverCloses(
      @ForAll("attempts") List<Attempt> attempts,
      @ForAll("unit") UUID proposer,
      @ForAll("unit") UUID lead) {
    Matter matter =
        new Matter(
            new UUID(1, 1),
            MatterKind.TROOP_NEED,
            LedgerEntry.unnumbered(MatterKind.TROOP_NEED.list(), 2026),
            new MatterText("t", "d", null),
            MatterFacts.NONE,
            proposer,
            lead,
            null,
            Instant.EPOCH);
    Set<String> doers = new HashSet<>();
    String verifiedBy = null;
    LocalDate first = null;
    String asker = null;
    boolean reminded = false;
    for (Attempt attempt : attempts) {
      MatterStatus before = matter.status();
      boolean offered = matter.allowed(attempt.who()).contains(attempt.action());
      boolean done = attempt(matter, attempt, lead);
      // What is not offered is never done; what is offered is done (with its papers in order).
      Assertions.assertEquals(offered, done, attempt.toString());
      if (!done) {
        Assertions.assertEquals(before, matter.status());
        continue;
      }
      switch (attempt.action()) {
        case SIGN, REPORT, APPLY, EXTEND -> {
          doers.add(attempt.who().id());
          asker = attempt.who().id();
        }
        case VERIFY -> {
          Assertions.assertFalse(doers.contains(attempt.who().id()), "the doer verified");
          verifiedBy = attempt.who().id();
        }
        case CONFIRM -> {
          Assertions.assertFalse(doers.contains(attempt.who().id()), "the doer closed");
          Assertions.assertEquals(proposer, attempt.who().unit().id(), "not the proposer's word");
          Assertions.assertNotNull(verifiedBy);
        }
        case CLOSE_SILENT -> {
          Assertions.assertFalse(doers.contains(attempt.who().id()), "the doer closed");
          Assertions.assertTrue(reminded, "nobody was asked");
        }
        case REMIND -> reminded = true;
        // Asked for a word on what was done then, not on what is done since.
        case REOPEN, SEND_BACK -> reminded = false;
        case DECLINE, EXPLAIN, WITHDRAW -> asker = attempt.who().id();
        case APPROVE, DISAPPROVE -> {
          Assertions.assertTrue(attempt.who().roles().contains(Role.LEADER), "no leader");
          Assertions.assertNotEquals(asker, attempt.who().id(), "decided on one's own wish");
          Assertions.assertTrue(
              attempt.action() == MatterAction.APPROVE
                  ? matter.status().ended()
                  : !matter.status().ended());
        }
        case GRANT, REFUSE ->
            Assertions.assertNotEquals(asker, attempt.who().id(), "granted one's own wish");
        case ASSIGN -> first = first == null ? matter.deadline().dueOn() : first;
        default -> {}
      }
      Assertions.assertEquals(first, matter.deadline().originalDueOn());
      Assertions.assertFalse(
          matter.status() == MatterStatus.CLOSED
              && matter.closing().satisfaction() != null
              && matter.closing().satisfaction() < Closing.SATISFIED,
          "closed and not satisfied");
      Assertions.assertEquals(
          matter.status().ended(), matter.closing().closedOn() != null, "closed has a day");
    }
  }

  @Property(tries = 200)
  void someRunsDoClose(@ForAll("unit") UUID proposer) {
    Matter matter =
        new Matter(
            new UUID(1, 1),
            MatterKind.TROOP_NEED,
            LedgerEntry.unnumbered(MatterKind.TROOP_NEED.list(), 2026),
            new MatterText("t", "d", null),
            MatterFacts.NONE,
            proposer,
            null,
            null,
            Instant.EPOCH);
    User doer = PEOPLE.get(2);
    User office = PEOPLE.get(0);
    User other =
        PEOPLE.stream()
            .filter(p -> p.unit().id().equals(proposer) && p != doer)
            .findFirst()
            .orElseThrow();
    for (Attempt step :
        List.of(
            new Attempt(MatterAction.REGISTER, office, 0),
            new Attempt(MatterAction.ASSIGN, office, 30),
            new Attempt(MatterAction.SIGN, doer, 0),
            new Attempt(MatterAction.REPORT, doer, 0),
            new Attempt(MatterAction.APPLY, doer, 0),
            new Attempt(MatterAction.VERIFY, office, 0),
            new Attempt(MatterAction.CONFIRM, other, 0))) {
      Assertions.assertTrue(attempt(matter, step, TOWN), step.toString());
    }
    Assertions.assertEquals(MatterStatus.CLOSED, matter.status());
  }

  private static boolean attempt(Matter m, Attempt a, UUID lead) {
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

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    return Combinators.combine(
            Arbitraries.of(MatterAction.class),
            Arbitraries.of(PEOPLE),
            Arbitraries.integers().between(0, 90))
        .as(Attempt::new)
        .list()
        .ofMinSize(10)
        .ofMaxSize(120);
  }

  @Provide
  Arbitrary<UUID> unit() {
    return Arbitraries.of(OFFICE, TOWN, TROOP);
  }

  private static User person(String id, UUID unit, Role role) {
    return new User(
        id, id, id, "500110", new HomeUnit(unit, "U", "U", "DEPARTMENT", "U/"), EnumSet.of(role));
  }
}
