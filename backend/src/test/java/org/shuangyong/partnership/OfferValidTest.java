package org.shuangyong.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.shuangyong.platform.clock.Ids;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.unit.ActorKind;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFacts;
import org.shuangyong.unit.UnitKind;

/** An offer is valid by stored facts and a day alone, and never past its end (6.4, F4 12). */
class OfferValidTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
  private static final Kind KIND =
      new Kind("offer", "社会化拥军", "", List.of("offer"), null, null, "", 1, null, null, null);

  @Property(tries = 500)
  void neverPastItsEnd(
      @ForAll @IntRange(min = 0, max = 400) int length,
      @ForAll @IntRange(min = 0, max = 60) int awarded,
      @ForAll @IntRange(min = -100, max = 900) int asked,
      @ForAll @IntRange(min = -1, max = 500) int delisted) {
    Offer offer = signed(DAY, DAY.plusDays(length));
    LocalDate day = DAY.plusDays(asked);
    assertFalse(offer.validOn(day), "not before its plate");
    offer.take(OfferAction.AWARD, move(null, null, "001"), "c", DAY.plusDays(awarded));
    if (delisted >= 0) {
      offer.take(OfferAction.DELIST, move(null, null, null), "c", DAY.plusDays(delisted));
    }
    boolean expected = asked >= awarded && asked <= length && (delisted < 0 || asked < delisted);
    assertEquals(expected, offer.validOn(day));
    if (asked > length) {
      assertFalse(offer.validOn(day));
    }
  }

  private static Offer signed(LocalDate from, LocalDate to) {
    OfferDto.ApplyRequest given =
        new OfferDto.ApplyRequest("offer", Ids.next(), "优待", "某处", Map.of(), null, null);
    UnitFacts facts =
        new UnitFacts(
            "双拥办",
            null,
            UnitKind.DEPARTMENT,
            ActorKind.DEPARTMENT,
            null,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            from,
            null);
    Instant now = Instant.EPOCH;
    Offer offer = new Offer(KIND, given, new Unit("SYB", null, facts, now), from, now);
    offer.take(OfferAction.QUALIFY, move(null, null, null), "a", from);
    offer.take(OfferAction.REVIEW, move(null, null, null), "b", from);
    offer.take(OfferAction.PUBLICIZE, move(from.minusDays(9), from.minusDays(2), null), "a", from);
    offer.take(OfferAction.SIGN, move(from, to, null), "a", from);
    return offer;
  }

  private static OfferDto.MoveRequest move(LocalDate from, LocalDate to, String plate) {
    return new OfferDto.MoveRequest(null, from, to, plate, null, null);
  }
}
