package org.shuangyong.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/**
 * Wherever a matter stands when a year ends: what is open and in the books stands on the next list
 * as what it is, with its number, its year and its first due date, and nothing else moves (F4 6).
 */
class CarryPropertyTest {
  @Property(tries = 2000)
  void carryOverKeepsAllButTheListItStandsOn(
      @ForAll("attempts") List<MatterWalk.Attempt> attempts,
      @ForAll @IntRange(min = 2025, max = 2029) int first,
      @ForAll @IntRange(min = 2025, max = 2029) int second) {
    Matter matter =
        new Matter(
            new UUID(1, 1),
            MatterKind.TROOP_NEED,
            LedgerEntry.unnumbered(MatterList.A, 2026),
            new MatterText("t", "d", null),
            MatterFacts.NONE,
            MatterWalk.TROOP,
            MatterWalk.TOWN,
            null,
            Instant.EPOCH);
    attempts.forEach(attempt -> MatterWalk.attempt(matter, attempt, MatterWalk.TOWN));
    for (int year : List.of(first, second)) {
      MatterLine before = MatterLine.of(matter);
      LocalDate due = matter.deadline().originalDueOn();
      boolean carried = matter.carry(year, Instant.EPOCH);
      boolean moves =
          !matter.status().ended() && before.registeredOn() != null && before.listYear() < year;
      Statistics.label("carried").collect(moves);
      assertEquals(moves, carried);
      assertEquals(moves ? year : before.listYear(), matter.ledger().listYear());
      assertEquals(due, matter.deadline().originalDueOn());
      assertEquals(but(before, matter.ledger().listYear()), MatterLine.of(matter));
      assertFalse(matter.carry(year, Instant.EPOCH), "a second run changes nothing");
    }
  }

  /** The same on another list. */
  private static MatterLine but(MatterLine m, int listYear) {
    return new MatterLine(
        m.id(),
        m.version(),
        m.kind(),
        m.status(),
        m.list(),
        m.year(),
        listYear,
        m.ledgerSort(),
        m.registeredOn(),
        m.title(),
        m.standard(),
        m.topic(),
        m.proposerId(),
        m.leadId(),
        m.supportIds(),
        m.doers(),
        m.workPointId(),
        m.pointId(),
        m.pointNo(),
        m.pointTitle(),
        m.dueOn(),
        m.originalDueOn(),
        m.assignedOn(),
        m.lastProgressOn(),
        m.yellowOn(),
        m.reportDueOn(),
        m.sheet(),
        m.held(),
        m.heldBy(),
        m.outcome(),
        m.remindedOn(),
        m.closedOn(),
        m.satisfaction(),
        m.updatedAt(),
        m.measure(),
        m.progress());
  }

  /** Some get no further than 提报, most some steps on. */
  @Provide
  Arbitrary<List<MatterWalk.Attempt>> attempts() {
    return Combinators.combine(
            Arbitraries.of(MatterAction.class),
            Arbitraries.of(MatterWalk.PEOPLE),
            Arbitraries.integers().between(0, 90))
        .as(MatterWalk.Attempt::new)
        .list()
        .ofMaxSize(120);
  }
}
