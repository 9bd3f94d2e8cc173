package org.shuangyong.activity.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Sums of money and goods are the signed lines, whatever was planned (F4 10). */
class VisitSumPropertyTest {
  record Given(long money, long goods, boolean signed) {}

  @Property(tries = 1000)
  void sumsAreTheSignedLines(@ForAll("lines") List<Given> given) {
    List<VisitLine> lines = new ArrayList<>();
    for (Given one : given) {
      VisitLine line = new VisitLine(new UUID(0, 1));
      line.write(
          new VisitDto.LineRequest(
              new UUID(0, 2), null, "x", null, "y", one.goods(), one.money(), "z", null, null));
      if (one.signed()) {
        line.sign(LocalDate.EPOCH, "a", "1", null);
      }
      lines.add(line);
    }
    VisitDto.Sums sums = VisitView.sums(lines);
    assertEquals(given.stream().filter(Given::signed).mapToLong(Given::money).sum(), sums.money());
    assertEquals(given.stream().filter(Given::signed).mapToLong(Given::goods).sum(), sums.goods());
    assertEquals(given.stream().mapToLong(Given::money).sum(), sums.plannedMoney());
    assertEquals(given.stream().filter(Given::signed).count(), sums.signed());
  }

  @Provide
  Arbitrary<List<Given>> lines() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 1_000_000_000L),
            Arbitraries.longs().between(0, 1_000_000_000L),
            Arbitraries.of(true, false))
        .as(Given::new)
        .list()
        .ofMaxSize(30);
  }
}
