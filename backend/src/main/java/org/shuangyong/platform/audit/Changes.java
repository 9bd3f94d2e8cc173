package org.shuangyong.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts the writes of this process by district and kind of record. Since every write leaves an
 * event in the trail, nobody has to remember to count: {@link Audit} does, after the commit.
 */
@ApplicationScoped
public class Changes {
  @Inject TransactionSynchronizationRegistry transaction;

  private final Map<Of, Long> counts = new ConcurrentHashMap<>();

  private volatile long forgotten;

  private record Of(String region, String kind) {}

  /** How many writes to these kinds there have been in a district. */
  long count(String region, String... kinds) {
    long all = forgotten;
    for (String kind : kinds) {
      all += counts.getOrDefault(new Of(region, kind), 0L);
    }
    return all;
  }

  /** For tests: nothing that is kept in memory is found any more. */
  public void forget() {
    forgotten++;
  }

  /** Counts a write once its transaction has committed, so that nobody keeps what was before. */
  void afterCommit(String region, String kind) {
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status != Status.STATUS_ROLLEDBACK) {
              counts.merge(new Of(region, kind), 1L, Long::sum);
            }
          }
        });
  }
}
