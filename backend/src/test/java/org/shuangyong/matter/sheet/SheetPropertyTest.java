package org.shuangyong.matter.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
import net.jqwik.api.statistics.Statistics;
import org.shuangyong.matter.LedgerEntry;
import org.shuangyong.matter.Matter;
import org.shuangyong.matter.MatterKind;
import org.shuangyong.matter.MatterList;
import org.shuangyong.matter.MatterText;
import org.shuangyong.matter.SheetColour;
import org.shuangyong.platform.access.HomeUnit;
import org.shuangyong.platform.access.Role;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.ProblemException;

/**
 * Whatever anybody tries in whatever order: a red sheet is cleared by a third person, and no sheet
 * by who ever answered it (12.6).
 */
class SheetPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final UUID OFFICE = new UUID(0, 1);
  private static final UUID TOWN = new UUID(0, 2);

  private static final List<User> PEOPLE =
      List.of(
          person("office-1", OFFICE, Role.OFFICE),
          person("office-2", OFFICE, Role.OFFICE),
          person("town-1", TOWN, Role.TOWN),
          person("town-2", TOWN, Role.TOWN),
          person("leader-1", new UUID(0, 4), Role.LEADER));

  record Attempt(SheetAction action, User who) {}

  @Property(tries = 2000)
  void aRedSheetIsClearedByAThirdPerson(
      @ForAll("attempts") List<Attempt> attempts,
      @ForAll("person") User issuer,
      @ForAll("person") User doer,
      @ForAll("lead") UUID lead,
      @ForAll SheetColour colour) {
    Matter matter = matter(lead);
    matter.doers().add(doer.id());
    SupervisionSheet sheet =
        new SupervisionSheet(
            new UUID(1, 2), matter, 2026, 1, colour, "要求", DAY, issuer, Instant.EPOCH);
    Set<String> answerers = new HashSet<>();
    for (Attempt attempt : attempts) {
      SheetStatus before = sheet.status();
      boolean offered = sheet.allowed(attempt.who(), matter).contains(attempt.action());
      boolean done = attempt(sheet, matter, attempt);
      assertEquals(offered, done, attempt.toString());
      if (!done) {
        assertEquals(before, sheet.status());
        continue;
      }
      String who = attempt.who().id();
      switch (attempt.action()) {
        case ANSWER -> {
          assertEquals(lead, attempt.who().unit().id(), "the lead unit answers");
          answerers.add(who);
        }
        case CLEAR -> {
          assertFalse(answerers.contains(who), "cleared by who answered");
          if (colour == SheetColour.RED) {
            assertNotEquals(issuer.id(), who, "cleared by who issued");
            assertNotEquals(doer.id(), who, "cleared by a doer");
          }
        }
        case RETURN -> assertFalse(answerers.contains(who), "judged by who answered");
        case RAISE -> {}
      }
    }
    Statistics.collect(colour, sheet.status());
    Statistics.coverage(
        c -> {
          for (SheetColour each : SheetColour.values()) {
            c.check(each, SheetStatus.CLEARED).count(n -> n > 0);
          }
        });
  }

  private static boolean attempt(SupervisionSheet sheet, Matter matter, Attempt a) {
    try {
      switch (a.action()) {
        case ANSWER -> sheet.answer(a.who(), matter, "反馈", Instant.EPOCH);
        case CLEAR -> sheet.clear(a.who(), matter, "属实", Instant.EPOCH);
        case RETURN -> sheet.giveBack(a.who(), matter, "不到位", null, Instant.EPOCH);
        case RAISE -> throw new IllegalArgumentException();
      }
      return true;
    } catch (ProblemException e) {
      return false;
    }
  }

  private static Matter matter(UUID lead) {
    return new Matter(
        new UUID(1, 1),
        MatterKind.TROOP_NEED,
        LedgerEntry.unnumbered(MatterList.A, 2026),
        new MatterText("t", "d", null),
        null,
        OFFICE,
        lead,
        null,
        Instant.EPOCH);
  }

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    return Combinators.combine(
            Arbitraries.of(SheetAction.ANSWER, SheetAction.CLEAR, SheetAction.RETURN),
            Arbitraries.of(PEOPLE))
        .as(Attempt::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<User> person() {
    return Arbitraries.of(PEOPLE);
  }

  @Provide
  Arbitrary<UUID> lead() {
    return Arbitraries.of(OFFICE, TOWN);
  }

  private static User person(String id, UUID unit, Role role) {
    return new User(
        id, id, id, "500110", new HomeUnit(unit, "U", "U", "DEPARTMENT", "U/"), EnumSet.of(role));
  }
}
