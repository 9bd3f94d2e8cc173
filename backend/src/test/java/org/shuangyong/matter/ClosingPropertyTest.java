package org.shuangyong.matter;

import java.time.Instant;
import java.time.LocalDate;
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
import org.shuangyong.platform.access.Role;
import org.shuangyong.platform.access.User;

/**
 * Whatever anybody tries in whatever order: the doer never closes, verifier and doer differ, the
 * proposer's word is needed, the first due date is kept (4.7, F4 3).
 */
class ClosingPropertyTest {
  @Property(tries = 3000)
  void theDoerNeverCloses(
      @ForAll("attempts") List<MatterWalk.Attempt> attempts,
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
    for (MatterWalk.Attempt attempt : attempts) {
      MatterStatus before = matter.status();
      boolean offered = matter.allowed(attempt.who()).contains(attempt.action());
      boolean done = MatterWalk.attempt(matter, attempt, lead);
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
    User doer = MatterWalk.PEOPLE.get(2);
    User office = MatterWalk.PEOPLE.get(0);
    User other =
        MatterWalk.PEOPLE.stream()
            .filter(p -> p.unit().id().equals(proposer) && p != doer)
            .findFirst()
            .orElseThrow();
    for (MatterWalk.Attempt step :
        List.of(
            new MatterWalk.Attempt(MatterAction.REGISTER, office, 0),
            new MatterWalk.Attempt(MatterAction.ASSIGN, office, 30),
            new MatterWalk.Attempt(MatterAction.SIGN, doer, 0),
            new MatterWalk.Attempt(MatterAction.REPORT, doer, 0),
            new MatterWalk.Attempt(MatterAction.APPLY, doer, 0),
            new MatterWalk.Attempt(MatterAction.VERIFY, office, 0),
            new MatterWalk.Attempt(MatterAction.CONFIRM, other, 0))) {
      Assertions.assertTrue(MatterWalk.attempt(matter, step, MatterWalk.TOWN), step.toString());
    }
    Assertions.assertEquals(MatterStatus.CLOSED, matter.status());
  }

  @Provide
  Arbitrary<List<MatterWalk.Attempt>> attempts() {
    return Combinators.combine(
            Arbitraries.of(MatterAction.class),
            Arbitraries.of(MatterWalk.PEOPLE),
            Arbitraries.integers().between(0, 90))
        .as(MatterWalk.Attempt::new)
        .list()
        .ofMinSize(10)
        .ofMaxSize(120);
  }

  @Provide
  Arbitrary<UUID> unit() {
    return Arbitraries.of(MatterWalk.OFFICE, MatterWalk.TOWN, MatterWalk.TROOP);
  }
}
