package org.shuangyong.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;

/** Whoever enters, closes and reopens at once: a number has one live file at most (F4 2). */
@AppTest
class IdPropertyTest {
  private static final List<String> NUMBERS =
      List.of(Families.number("19800101"), Families.number("19800102"));

  @Inject DataSource dataSource;

  @Test
  void aNumberHasOneLiveFileWhateverHappensAtOnce() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    ExecutorService people = Executors.newFixedThreadPool(6);
    try {
      for (int round = 0; round < 8; round++) {
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Integer>> acts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
          String number = NUMBERS.get(random.nextInt(NUMBERS.size()));
          boolean town = random.nextBoolean();
          int act = random.nextInt(4);
          acts.add(
              people.submit(
                  () -> {
                    go.await();
                    return switch (act) {
                      case 0 -> closes(number);
                      case 1 -> reopens(number);
                      default -> enters(number, town);
                    };
                  }));
        }
        go.countDown();
        for (Future<Integer> act : acts) {
          assertTrue(List.of(0, 200, 201, 409, 412).contains(act.get()), "answered " + act.get());
        }
        assertEquals(0, doubles(), "seed " + seed);
      }
    } finally {
      people.shutdownNow();
    }
  }

  private static int enters(String number, boolean town) {
    Map<String, Object> facts = Families.facts("并发", town ? "500110002" : Families.VILLAGE);
    facts.put("idNumber", number);
    return Families.tries(town ? Persona.TOWN : Persona.VILLAGE, facts).statusCode();
  }

  private static int closes(String number) {
    JsonPath file = file(number, null);
    return file == null
        ? 0
        : Families.triesStep(
                Persona.OFFICE, file, "close", Map.of("as", "MOVED_OUT", "on", "2026-01-01"))
            .statusCode();
  }

  private static int reopens(String number) {
    JsonPath file = file(number, "CLOSED");
    return file == null
        ? 0
        : Families.triesStep(Persona.OFFICE, file, "reopen", Map.of()).statusCode();
  }

  private static JsonPath file(String number, String status) {
    Map<String, Object> asked = new java.util.HashMap<>(Map.of("idNumber", number));
    if (status != null) asked.put("status", status);
    String id = Families.search(Persona.OFFICE, asked).getString("items[0].id");
    return id == null
        ? null
        : Persona.OFFICE.asks().get(V1 + "/persons/" + id).then().extract().jsonPath();
  }

  private long doubles() throws SQLException {
    try (Connection c = dataSource.getConnection();
        ResultSet rows =
            c.createStatement()
                .executeQuery(
                    "select count(*) from (select id_index from person where status <> 'CLOSED' and"
                        + " id_index is not null group by region_code, id_index having count(*) > 1)"
                        + " d")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
