package org.shuangyong.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.job.Export;

/**
 * An export that takes as long as a test wants: so many steps of 20 ms. With a negative number it
 * breaks.
 */
@ApplicationScoped
public class SlowExport implements Export<SlowExport.Filters> {
  /** A right that everybody has. */
  public static final String WORD = Permission.ME_GET;

  /** How many are at work now. */
  public static final AtomicInteger WORKING = new AtomicInteger();

  public record Filters(int steps) {}

  @Override
  public String word() {
    return WORD;
  }

  @Override
  public Class<Filters> filters() {
    return Filters.class;
  }

  @Override
  public Prepared prepare(Filters filters, List<String> columns) {
    return new Prepared(
        "慢 慢.txt",
        "text/plain",
        (out, progress) -> {
          WORKING.incrementAndGet();
          try {
            for (int i = 0; i < filters.steps(); i++) {
              progress.at(i, (long) filters.steps());
              TimeUnit.MILLISECONDS.sleep(20);
            }
            if (filters.steps() < 0) {
              throw new IllegalStateException("broken on purpose");
            }
            out.write("完".getBytes(StandardCharsets.UTF_8));
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          } finally {
            WORKING.decrementAndGet();
          }
        });
  }
}
