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
  private static final UUID OFFICE = new UUID(0, 1);
  private static final UUID TOWN = new UUID(0, 2);
  private static final UUID TROOP = new UUID(0, 3);

  /** Two people of each unit, and the office both leads and proposes in some runs. */
  private static final List<User> PEOPLE =
      List.of(
          person("office-1", OFFICE, Role.OFFICE), person("office-2", OFFICE, Role.OFFICE),
          person("town-1", TOWN, Role.TOWN), person("town-2", TOWN, Role.TOWN),
          person("troop-1", TROOP, Role.TROOP), person("troop-2", TROOP, Role.TROOP));

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
            new MatterText("t", "d", null),
            proposer,
            lead,
            null,
            DAY,
            Instant.EPOCH);
    Set<String> doers = new HashSet<>();
    String verifiedBy = null;
    LocalDate first = null;
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
        case SIGN, REPORT, APPLY -> doers.add(attempt.who().id());
        case VERIFY -> {
          Assertions.assertFalse(doers.contains(attempt.who().id()), "the doer verified");
          verifiedBy = attempt.who().id();
        }
        case CONFIRM -> {
          Assertions.assertFalse(doers.contains(attempt.who().id()), "the doer closed");
          Assertions.assertEquals(proposer, attempt.who().unit().id(), "not the proposer's word");
          Assertions.assertNotNull(verifiedBy);
        }
        case ASSIGN -> first = first == null ? matter.deadline().dueOn() : first;
        default -> {}
      }
      Assertions.assertEquals(first, matter.deadline().originalDueOn());
      Assertions.assertEquals(
          matter.status() == MatterStatus.CLOSED, matter.closedOn() != null, "closed has a day");
    }
  }

  @Property(tries = 200)
  void someRunsDoClose(@ForAll("unit") UUID proposer) {
    Matter matter =
        new Matter(
            new UUID(1, 1),
            MatterKind.TROOP_NEED,
            new MatterText("t", "d", null),
            proposer,
            null,
            null,
            DAY,
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
    User who = a.who();
    Instant now = Instant.EPOCH;
    try {
      switch (a.action()) {
        case REGISTER -> m.register(who, MatterList.A, 1, 2026, DAY, now);
        case RETURN -> m.returnForMore(who, now);
        case RESUBMIT -> m.resubmit(who, new MatterText("t2", "d", null), now);
        case ASSIGN -> m.assign(who, lead, List.of(TROOP), DAY.plusDays(a.days()), DAY, now);
        case SIGN -> m.sign(who, now);
        case REPORT -> m.report(who, DAY, now);
        case APPLY -> m.apply(who, 1, DAY, now);
        case VERIFY -> m.verify(who, now);
        case REJECT -> m.reject(who, now);
        case CONFIRM -> m.confirm(who, 4, DAY, now);
        case SEND_BACK -> m.sendBack(who, now);
      }
      return true;
    } catch (ProblemException e) {
      return false;
    }
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
