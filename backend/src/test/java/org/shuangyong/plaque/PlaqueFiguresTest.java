package org.shuangyong.plaque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Plaques;

/** The figures equal the records, one household has one plaque, the stock never goes below zero. */
@AppTest
class PlaqueFiguresTest {
  @Inject DataSource dataSource;
  @Inject PlaqueFigureJob fold;

  @Test
  void theFiguresEqualTheRecordsAtAnyMomentUnderConcurrentWrites() throws Exception {
    List<JsonPath> plaques =
        IntStream.range(0, 8).mapToObj(i -> Plaques.candidate("并发" + i)).toList();
    List<Callable<Object>> work = new ArrayList<>();
    for (JsonPath plaque : plaques) {
      work.add(
          () -> {
            JsonPath due = Plaques.step(Persona.OTHER_TOWN, plaque, "check", Map.of());
            JsonPath no = Plaques.step(Persona.VILLAGE, due, "decline", Map.of("reason", "家中无人"));
            return Plaques.step(Persona.VILLAGE, no, "reconsider", Map.of());
          });
    }
    for (int i = 0; i < 6; i++) {
      work.add(
          () -> {
            fold.fold("500110");
            return null;
          });
      // One statement reads both, so in one moment.
      work.add(
          () -> {
            assertEquals(List.of(), differences());
            return null;
          });
    }
    run(work);
    assertEquals(List.of(), differences());
    fold.fold("500110");
    assertEquals(List.of(), differences());
    JsonPath board = board(Persona.OFFICE, "");
    for (String figure : List.of("candidates", "entitled", "hung", "notHung")) {
      String filter =
          Map.of(
                  "candidates", "CANDIDATE",
                  "entitled", "ENTITLED",
                  "hung", "HUNG",
                  "notHung", "NOT_HUNG")
              .get(figure);
      assertEquals(listed("figure=" + filter), board.getLong("total." + figure), figure);
      assertEquals(
          board.getLong("total." + figure),
          board.getList("rows." + figure, Long.class).stream().mapToLong(n -> n).sum(),
          figure);
    }
    long why =
        board.<String, Number>getMap("total.why").values().stream()
            .mapToLong(Number::longValue)
            .sum();
    assertEquals(board.getLong("total.notHung"), why);
    // A town's board shows its villages, and the village its own.
    JsonPath town = board(Persona.OTHER_TOWN, "");
    assertEquals(
        town.getLong("total.entitled"),
        board.getLong("rows.find { it.unit?.code == '500110001' }.entitled"));
    assertTrue(town.getList("rows.unit.code").contains(Families.VILLAGE));
  }

  @Test
  void theFiguresFollowAVillageThatGoesToAnotherTown() throws SQLException {
    String village = "500110002002";
    JsonPath home = Plaques.household("随村走", village, "veteran");
    JsonPath plaque =
        Plaques.triesCreate(Persona.TOWN, home).then().statusCode(201).extract().jsonPath();
    Plaques.step(Persona.TOWN, plaque, "check", Map.of());
    fold.fold("500110");
    long entitled =
        board(Persona.TOWN, "")
            .getLong("rows.find { it.unit?.code == '" + village + "' }.entitled");
    assertTrue(entitled > 0);
    long left = entitled("500110002");
    long grown = entitled("500110001");

    move(village, "500110001");
    assertEquals(left - entitled, entitled("500110002"));
    assertEquals(grown + entitled, entitled("500110001"));
    assertEquals(List.of(), differences());

    move(village, "500110002");
    assertEquals(left, entitled("500110002"));
    assertEquals(grown, entitled("500110001"));
    assertEquals(List.of(), differences());
  }

  @Test
  void aVillageThatMovesWaitsForAFoldAndHoldsNoFigureMeanwhile() throws Exception {
    String village = "500110002002";
    Plaques.triesCreate(Persona.TOWN, Plaques.household("等折叠", village, "veteran"))
        .then()
        .statusCode(201);
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try (Connection folding = dataSource.getConnection()) {
      folding.setAutoCommit(false);
      Statement statement = folding.createStatement();
      statement.execute("select 1 from region where region_code = '500110' for no key update");
      Future<?> moved = pool.submit(() -> move(village, "500110001"));
      while (!moved.isDone() && !waiting()) {
        Thread.sleep(20);
      }
      statement.execute(
          "select 1 from plaque_figure where region_code = '500110' for update nowait");
      folding.commit();
      moved.get();
    } finally {
      pool.shutdownNow();
    }
    move(village, "500110002");
    assertEquals(List.of(), differences());
  }

  /** Of a connection of its own: within a transaction the answer would stay what it was. */
  private boolean waiting() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        ResultSet set =
            connection
                .createStatement()
                .executeQuery(
                    "select 1 from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and query like '%from region%for no key update%'")) {
      return set.next();
    }
  }

  private static void move(String village, String town) {
    String id = Api.unitId(village);
    JsonPath unit = Persona.OFFICE.asks().get(V1 + "/units/" + id).then().extract().jsonPath();
    Persona.OFFICE
        .sends(
            Map.of("targetId", Api.unitId(town), "on", "2021-01-01", "source", "区划调整文件"),
            unit.getInt("version"))
        .post(V1 + "/units/" + id + "/move")
        .then()
        .statusCode(200);
  }

  /** 应挂 of a town, on the district's board. */
  private static long entitled(String town) {
    return board(Persona.OFFICE, "")
        .getLong("rows.find { it.unit?.code == '" + town + "' }.entitled");
  }

  @Test
  void twoWhoEnterOneHouseholdMakeOnePlaque() throws Exception {
    JsonPath home = Plaques.household("抢挂户", Families.VILLAGE, "veteran");
    List<Callable<Object>> work =
        Stream.of(Persona.VILLAGE, Persona.OTHER_TOWN, Persona.OFFICE, Persona.OFFICE2)
            .<Callable<Object>>map(who -> () -> Plaques.triesCreate(who, home).statusCode())
            .toList();
    List<Object> codes = run(work);
    assertEquals(1, codes.stream().filter(c -> c.equals(201)).count(), codes.toString());
    assertEquals(3, codes.stream().filter(c -> c.equals(409)).count(), codes.toString());
  }

  @Test
  void theStockNeverGoesBelowZero() throws Exception {
    drain();
    Plaques.stock(2);
    List<JsonPath> plaques =
        IntStream.range(0, 4).mapToObj(i -> Plaques.batched("抢牌" + i)).toList();
    List<Callable<Object>> work =
        plaques.stream()
            .<Callable<Object>>map(p -> () -> Plaques.hang(Persona.VILLAGE, p))
            .toList();
    List<Object> answers = run(work);
    assertEquals(2, answers.stream().filter(r -> ((Response) r).statusCode() == 200).count());
    answers.stream()
        .filter(r -> ((Response) r).statusCode() != 200)
        .forEach(r -> refused((Response) r, 409, "plaque.stock-short"));
    assertEquals(0, fresh());
    // More than the district has cannot be given either.
    refused(
        Persona.OFFICE
            .sends(Map.of("quantity", 1000000, "on", "2026-01-05"))
            .post(V1 + "/plaque-stock/" + Api.unitId(Plaques.TOWN) + "/give"),
        409,
        "plaque.stock-short");
  }

  /** Hangs what other tests left in the town. */
  private static void drain() {
    for (int i = fresh(); i > 0; i--) {
      Plaques.hang(Persona.VILLAGE, Plaques.batched("余牌" + i)).then().statusCode(200);
    }
  }

  private static int fresh() {
    Integer fresh =
        Persona.OTHER_TOWN
            .asks()
            .get(V1 + "/plaque-stock")
            .then()
            .statusCode(200)
            .extract()
            .path("find { it.unit.code == '500110001' }?.fresh");
    return fresh == null ? 0 : fresh;
  }

  private static JsonPath board(Persona who, String query) {
    return who.asks()
        .get(V1 + "/plaques/figures" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static long listed(String filter) {
    return Persona.OFFICE
        .asks()
        .get(V1 + "/plaques?limit=1&total=true&" + filter)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("total");
  }

  private static List<Object> run(List<Callable<Object>> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(6);
    try {
      List<Object> results = new ArrayList<>();
      for (Future<Object> f : pool.invokeAll(work)) {
        results.add(f.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  private List<String> differences() throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        ResultSet set =
            connection
                .createStatement()
                .executeQuery(
                    "select unit_path, status, sum(n) from ("
                        + "select unit_path, status, change as n from plaque_figure"
                        + " where level <> 'PLACE'"
                        + " union all select unit_path, status, -1 from plaque"
                        // Sums of places say the same of the district.
                        + " union all select '', status, change from plaque_figure"
                        + " where level <> 'UNIT'"
                        + " union all select '', status, -1 from plaque) all_of"
                        + " group by 1, 2 having sum(n) <> 0")) {
      while (set.next()) {
        rows.add(set.getString(1) + " " + set.getString(2) + " " + set.getLong(3));
      }
    }
    return rows;
  }
}
