package org.shuangyong.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Ids;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.testing.AppTest;

/** Lights depend on stored facts and the given day, and lists agree with the entity (F4 12). */
@AppTest
class LightTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final LightLimits LIMITS = new LightLimits(10, 80, 31);

  @Inject EntityManager em;
  @Inject Region region;

  @Test
  void greenThenYellowThenRedThenClosed() {
    LocalDate due = DAY.plusDays(100);
    LocalDate yellow = Light.yellowOn(DAY, due, LIMITS);
    assertEquals(DAY.plusDays(81), yellow, "80 % of the period comes before the last ten days");
    assertEquals(DAY.plusDays(10), Light.yellowOn(DAY, DAY.plusDays(20), LIMITS), "ten days left");
    LocalDate fresh = due;
    assertEquals(Light.GREEN, light(due, yellow, fresh, yellow.minusDays(1)));
    assertEquals(Light.YELLOW, light(due, yellow, fresh, yellow));
    assertEquals(Light.YELLOW, light(due, yellow, fresh, due));
    assertEquals(Light.RED, light(due, yellow, fresh, due.plusDays(1)));
    assertEquals(
        Light.YELLOW, light(due, yellow, DAY.plusDays(31), DAY.plusDays(32)), "report missing");
    for (SheetColour colour : SheetColour.values()) {
      assertEquals(
          colour == SheetColour.RED ? Light.RED : Light.GREEN,
          Light.of(MatterStatus.IN_PROGRESS, due, yellow, fresh, colour, yellow.minusDays(1)),
          colour + " sheet");
    }
    assertEquals(
        Light.CLOSED, Light.of(MatterStatus.CLOSED, due, yellow, fresh, null, due.plusDays(9)));
    assertNull(Light.of(MatterStatus.SUBMITTED, null, null, null, null, DAY));
  }

  @Test
  @ActivateRequestContext
  void theListsPredicateIsTheEntitysRule() {
    // A district of its own, so that nothing else is counted.
    region.use("990001");
    Random random = new Random(7);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = 0; i < 300; i++) {
                Matter matter =
                    new Matter(
                        Ids.next(),
                        MatterKind.TASK,
                        LedgerEntry.unnumbered(MatterKind.TASK.list(), 2026),
                        new MatterText("t", "d", null),
                        MatterFacts.NONE,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        null,
                        Instant.EPOCH);
                em.persist(matter);
                if (random.nextInt(8) > 0) {
                  LocalDate start = DAY.minusDays(random.nextInt(120));
                  matter.deadline().set(start.plusDays(random.nextInt(160)), start, LIMITS);
                  if (random.nextBoolean()) {
                    matter.deadline().reported(start.plusDays(random.nextInt(60)), LIMITS);
                  }
                  int sheet = random.nextInt(6);
                  if (sheet < SheetColour.values().length) {
                    matter.deadline().supervised(SheetColour.values()[sheet]);
                  }
                }
              }
            });
    Map<Light, Integer> byEntity = new HashMap<>();
    List<Matter> all = em.createQuery("from Matter m", Matter.class).getResultList();
    assertEquals(300, all.size());
    all.forEach(m -> byEntity.merge(m.light(DAY), 1, Integer::sum));
    for (Light light : Light.values()) {
      var query =
          em.createQuery("select count(*) from Matter m where " + light.predicate(), Long.class);
      if (light != Light.CLOSED) {
        query.setParameter("today", DAY);
      }
      assertEquals(
          byEntity.getOrDefault(light, 0).longValue(), query.getSingleResult(), light.name());
    }
    for (Light light : List.of(Light.GREEN, Light.YELLOW, Light.RED)) {
      assertEquals(true, byEntity.getOrDefault(light, 0) > 5, light + " is among the cases");
    }
  }

  private static Light light(LocalDate due, LocalDate yellow, LocalDate report, LocalDate today) {
    return Light.of(MatterStatus.IN_PROGRESS, due, yellow, report, null, today);
  }
}
