package org.shuangyong.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.testing.AppTest;

/** Numbers run without gap or repeat, whoever takes them at once and whatever fails between. */
@AppTest
class LedgerNumbersTest {
  private static final int THREADS = 8;
  private static final int EACH = 25;

  @Inject LedgerNumbers ledger;
  @Inject Region region;

  @Test
  void numbersRunWithoutGapOrRepeatUnderConcurrency() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<Integer>>> work = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        int thread = t;
        work.add(() -> takeMany(thread));
      }
      List<Integer> taken = new ArrayList<>();
      for (Future<List<Integer>> one : pool.invokeAll(work)) {
        taken.addAll(one.get());
      }
      taken.sort(null);
      assertEquals(IntStream.rangeClosed(1, taken.size()).boxed().toList(), taken);
      assertEquals(true, taken.size() > THREADS * EACH / 2);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  @ActivateRequestContext
  void aNumberOfAFailedTransactionIsHandedOutAgain() {
    region.use("990003");
    assertEquals(1, take(2026, 1));
    assertThrows(
        IllegalStateException.class,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      assertEquals(2, ledger.take(2026, MatterList.A, 3));
                      throw new IllegalStateException("fails");
                    }));
    assertEquals(2, take(2026, 1));
    assertEquals(1, take(2027, 5), "each year begins at one");
    assertEquals(6, take(2027, 1));
  }

  private int take(int year, int howMany) {
    return QuarkusTransaction.requiringNew().call(() -> ledger.take(year, MatterList.A, howMany));
  }

  private List<Integer> takeMany(int thread) {
    List<Integer> taken = new ArrayList<>();
    var context = io.quarkus.arc.Arc.container().requestContext();
    context.activate();
    try {
      region.use("990002");
      for (int i = 0; i < EACH; i++) {
        boolean fails = (thread + i) % 5 == 0;
        try {
          taken.add(
              QuarkusTransaction.requiringNew()
                  .call(
                      () -> {
                        int no = ledger.take(2026, MatterList.T, 1);
                        if (fails) {
                          throw new IllegalStateException("fails");
                        }
                        return no;
                      }));
        } catch (IllegalStateException e) {
          // that number goes to somebody else
        }
      }
    } finally {
      context.terminate();
    }
    return taken;
  }
}
