package org.shuangyong.platform.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Answers kept in memory, each for its district, until a record they were made from is written. A
 * write by another process, which this one cannot see, shows after {@link #AT_MOST}.
 */
public final class Kept<K, V> {
  static final Duration AT_MOST = Duration.ofSeconds(10);

  private final Changes changes;
  private final String[] kinds;
  private final Cache<Key<K>, V> answers;

  /** An answer made before the latest change has another key, is never found and soon gone. */
  private record Key<K>(String region, long change, K key) {}

  /**
   * @param most how many answers are kept
   * @param kinds the kinds of record, as the trail names them, that the answers are made from
   */
  public Kept(Changes changes, int most, String... kinds) {
    this.changes = changes;
    this.kinds = kinds;
    this.answers = Caffeine.newBuilder().maximumSize(most).expireAfterWrite(AT_MOST).build();
  }

  /**
   * The answer, made now if it is not there. Made outside the cache's own lock: it may read from
   * the database, which must not hold up who asks for something else.
   */
  public V get(String region, K key, Supplier<V> make) {
    Key<K> now = new Key<>(region, changes.count(region, kinds), key);
    V kept = answers.getIfPresent(now);
    if (kept == null) {
      kept = make.get();
      answers.put(now, kept);
    }
    return kept;
  }
}
