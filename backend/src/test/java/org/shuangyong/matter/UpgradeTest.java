package org.shuangyong.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.step;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** What a migration fills in for matters of before is what the steps themselves would have kept. */
@AppTest
class UpgradeTest {
  private static final String FILLS = "/db/migration/V0021__matter_columns_of_before.sql";

  private static final String RATINGS = "/db/migration/V0073__matter_event_rating.sql";

  @Inject DataSource database;

  @Test
  void mattersOfBeforeHaveTheColumnsOfTheDoubleList() throws SQLException, IOException {
    JsonPath closed = Api.confirming(working());
    closed = step(Persona.TROOP, closed, "confirm", Map.of("satisfaction", 5));
    JsonPath reopened = Api.confirming(working());
    reopened = step(Persona.TROOP, reopened, "confirm", Map.of());
    reopened =
        step(Persona.OFFICE, reopened, "reopen", Map.of("dueOn", "2099-12-31", "text", "不合格"));
    JsonPath declined = Api.propose(Persona.TROOP, "TROOP_NEED", "不属本区职权");
    declined = step(Persona.OFFICE, declined, "decline", Map.of("text", "先答一次"));
    declined = step(Persona.LEADER, declined, "disapprove", Map.of("text", "再协调"));
    declined = step(Persona.OFFICE, declined, "decline", Map.of("text", "属市级职权"));
    declined = step(Persona.LEADER, declined, "approve", Map.of("text", "同意"));
    JsonPath plan =
        Api.publish(Api.assignAll(Api.draft(Api.notice(), 2087), "500110002", "2099-12-31"));
    JsonPath task =
        Persona.OFFICE
            .asks()
            .queryParam("plan", plan.getString("id"))
            .get(Api.V1 + "/matters")
            .jsonPath();
    List<String> ids =
        List.of(
            closed.getString("id"),
            reopened.getString("id"),
            declined.getString("id"),
            task.getString("items[0].id"));
    List<String> kept = columns(ids);
    assertEquals("已办完 / 高山 / null / DIRECT", kept.get(0));
    assertEquals("已办完 / null / null / DIRECT", kept.get(1));
    assertEquals("null / 孙正 / 属市级职权 / DIRECT", kept.get(2));
    assertEquals("null / null / null / PLAN", kept.get(3));

    run(
        "update matter set progress = null, closed_by = null, reply = null,"
            + " source = case when kind = 'TASK' then null else source end where id in ("
            + ids.stream().collect(Collectors.joining("', '", "'", "'"))
            + ")");
    assertEquals("null / null / null / null", columns(ids).get(3));
    for (String statement : fills(FILLS).split(";")) {
      if (statement.contains("update matter")) {
        run(statement);
      }
    }
    assertEquals(kept, columns(ids));
  }

  @Test
  void ratingsOfBeforeStandInTheTimeLine() throws SQLException, IOException {
    JsonPath twice = Api.confirming(working());
    twice = step(Persona.TROOP, twice, "confirm", Map.of("satisfaction", 4));
    twice = step(Persona.OFFICE, twice, "reopen", Map.of("dueOn", "2099-12-31", "text", "不合格"));
    twice = step(Persona.TROOP, Api.confirming(twice), "confirm", Map.of("satisfaction", 3));
    run("update matter_event set rating = null where matter_id = '" + twice.getString("id") + "'");
    assertEquals(List.of(), ratings(twice));
    for (String statement : fills(RATINGS).split(";")) {
      if (statement.contains("update matter_event")) {
        run(statement);
      }
    }
    assertEquals(List.of(3), ratings(twice), "that of before was taken away when it was opened");
  }

  private static List<Object> ratings(JsonPath matter) {
    return Persona.OFFICE
        .asks()
        .get(Api.V1 + "/matters/" + matter.getString("id"))
        .jsonPath()
        .getList("events.rating")
        .stream()
        .filter(r -> r != null)
        .toList();
  }

  private static JsonPath working() {
    return Api.working(Api.assigned(Persona.TROOP, "500110002", "2099-12-31"));
  }

  private static List<String> columns(List<String> ids) {
    return ids.stream()
        .map(id -> Persona.OFFICE.asks().get(Api.V1 + "/matters/" + id).jsonPath())
        .map(
            m ->
                m.getString("progress")
                    + " / "
                    + m.getString("closedBy")
                    + " / "
                    + m.getString("reply")
                    + " / "
                    + m.getString("facts.source"))
        .toList();
  }

  private static String fills(String migration) throws IOException {
    try (InputStream in = UpgradeTest.class.getResourceAsStream(migration)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
