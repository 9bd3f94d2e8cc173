package org.shuangyong.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.FileStore;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Rosters;

/** What was staged goes sixty days after anybody touched it; what is half written stays. */
@AppTest
class RosterCleanupJobTest {
  private static final String DISTRICT = "500110";
  private static final Persona TOWN = Persona.OTHER_TOWN;
  private static final int NUMBERS = 86_000;

  @Inject RosterCleanupJob job;
  @Inject RosterRepository rosters;
  @Inject FileStore files;
  @Inject DataSource dataSource;
  @Inject Clocks clocks;
  @Inject Region region;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void whatIsDoneWithGoesAfterSixtyDays() {
    Map<String, Object> facts = Families.facts("期满", Families.VILLAGE);
    facts.put("idNumber", Rosters.number(NUMBERS));
    Families.person(TOWN, facts, "veteran");
    JsonPath applied = Rosters.apply(TOWN, Rosters.preview(TOWN, workbook(0, "13900000002")));
    JsonPath read = Rosters.preview(TOWN, workbook(1, null));
    JsonPath half = Rosters.preview(TOWN, workbook(2, null));
    region.use(DISTRICT);
    QuarkusTransaction.requiringNew()
        .run(() -> rosters.held(id(half)).step(RosterStep.APPLY, clocks.now()));

    sweep(59);
    assertEquals("APPLIED", status(applied));
    assertEquals("READY", status(read));
    assertEquals(1, count("roster_row", applied));
    assertEquals(1, count("roster_before", applied));

    sweep(61);
    assertEquals("CLOSED", status(applied));
    assertEquals("DROPPED", status(read));
    assertEquals("APPLYING", status(half));
    for (JsonPath gone : List.of(applied, read)) {
      assertEquals(0, count("roster_row", gone));
      assertEquals(0, count("roster_before", gone));
      assertFalse(Files.exists(files.path(DISTRICT, id(gone))));
      assertEquals(List.of("roster.expired"), trail(gone).subList(0, 1));
    }
    assertEquals(1, count("roster_row", half));
    assertTrue(Files.exists(files.path(DISTRICT, id(half))));
    applied = Rosters.get(TOWN, applied);
    refused(Rosters.tries(TOWN, applied, "undo"), 409, "roster.transition");
  }

  private static byte[] workbook(int no, String phone) {
    return Rosters.workbook(
        Rosters.HEAD,
        List.of(Rosters.line("期满", Rosters.number(NUMBERS + no), phone, Families.VILLAGE)));
  }

  private void sweep(int days) {
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(days)));
    job.sweep(DISTRICT);
    now();
  }

  private static UUID id(JsonPath roster) {
    return UUID.fromString(roster.getString("id"));
  }

  private static String status(JsonPath roster) {
    return Rosters.get(TOWN, roster).getString("status");
  }

  private static List<String> trail(JsonPath roster) {
    return Persona.AUDITOR
        .asks()
        .get(V1 + "/audit-events?recordId=" + roster.getString("id"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.action");
  }

  private long count(String table, JsonPath roster) {
    try (Connection connection = dataSource.getConnection();
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from %s where roster_id = '%s'"
                        .formatted(table, roster.getString("id")))) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
