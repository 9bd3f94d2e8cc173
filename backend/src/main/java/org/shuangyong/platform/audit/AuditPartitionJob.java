package org.shuangyong.platform.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.shuangyong.platform.clock.Clocks;

/** Keeps a partition of the trail ready for this month and the next two. */
@ApplicationScoped
public class AuditPartitionJob {
  @Inject DataSource dataSource;
  @Inject Clocks clocks;

  @Scheduled(every = "24h", delayed = "1s")
  void ready() throws SQLException {
    YearMonth month = YearMonth.from(clocks.now().atOffset(ZoneOffset.UTC));
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (int ahead = 0; ahead <= 2; ahead++) {
        YearMonth m = month.plusMonths(ahead);
        // A month whose events already fell into the default partition stays there.
        if (!holdsRows(statement, m)) {
          statement.execute(
              "create table if not exists audit_event_%s partition of audit_event for values from ('%s-01 00:00Z') to ('%s-01 00:00Z')"
                  .formatted(m.toString().replace('-', '_'), m, m.plusMonths(1)));
        }
      }
    }
  }

  private static boolean holdsRows(Statement statement, YearMonth m) throws SQLException {
    try (var rows =
        statement.executeQuery(
            "select 1 from audit_event_default where at >= '%s-01 00:00Z' and at < '%s-01 00:00Z' limit 1"
                .formatted(m, m.plusMonths(1)))) {
      return rows.next();
    }
  }
}
