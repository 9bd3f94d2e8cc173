package org.shuangyong.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;

/** What was written about a person does not get into a log when the write fails (domain C 7). */
@AppTest
class FamilyLogTest {
  private static final String NAME = "端木日志";
  private static final String PHONE = "13655556666";
  private static final String ADDRESS = "某街道日志巷77号";

  @Inject DataSource dataSource;

  private final List<String> said = Collections.synchronizedList(new ArrayList<>());
  private final Handler ear =
      new Handler() {
        private final PatternFormatter whole = new PatternFormatter("%c %s %e");

        @Override
        public void publish(LogRecord line) {
          said.add(whole.format(line) + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    Logger.getLogger("").addHandler(ear);
  }

  @AfterEach
  void stop() throws SQLException {
    Logger.getLogger("").removeHandler(ear);
    run("alter table person drop constraint if exists person_broken_ck");
  }

  @Test
  void aFailedWriteLeavesNothingOfThePersonInTheLog() throws SQLException {
    Map<String, Object> facts = Families.facts(NAME, Families.VILLAGE);
    facts.put("phone", PHONE);
    facts.put("address", ADDRESS);
    JsonPath file = Families.person(Persona.VILLAGE, facts);
    List<String> answers = new ArrayList<>();
    // Refused by the checks, by the number that is taken, by a field nobody knows.
    Map<String, Object> wrong = new java.util.HashMap<>(facts);
    wrong.put("idNumber", "500110198001010000");
    answers.add(Families.tries(Persona.VILLAGE, wrong).asString());
    answers.add(Families.tries(Persona.VILLAGE, facts).asString());
    answers.add(
        Persona.VILLAGE
            .sends(Map.of("person", facts, "unknown", NAME))
            .post(V1 + "/persons")
            .asString());
    answers.add(
        Persona.VILLAGE
            .sends("{\"person\": {\"name\": \"" + NAME + "\", \"phone\": [\"" + PHONE + "\"]}}")
            .post(V1 + "/persons")
            .asString());
    answers.add(
        Persona.VILLAGE
            .sends(Map.of("text", NAME, "after", "?"))
            .post(V1 + "/persons/search")
            .asString());
    // Broken in the database: a batched insert and an update, both a 500.
    run(
        "alter table person add constraint person_broken_ck check (name <> '"
            + NAME
            + "') not valid");
    Map<String, Object> other = new java.util.HashMap<>(facts);
    other.put("idNumber", Families.number("19800101"));
    answers.add(Families.tries(Persona.VILLAGE, other).then().statusCode(500).extract().asString());
    answers.add(
        Persona.VILLAGE
            .sends(Map.of("person", facts), file.getInt("version"))
            .put(V1 + "/persons/" + file.getString("id"))
            .then()
            .statusCode(500)
            .extract()
            .asString());

    assertTrue(
        said.stream().anyMatch(line -> line.contains("unexpected")), "the failures are told");
    for (String word :
        List.of(
            NAME,
            "端木某",
            PHONE,
            ADDRESS,
            facts.get("idNumber").toString(),
            other.get("idNumber").toString())) {
      assertEquals(List.of(), said.stream().filter(line -> line.contains(word)).toList(), word);
      for (String answer : answers) {
        assertFalse(answer.contains(word), answer);
      }
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection c = dataSource.getConnection()) {
      c.createStatement().execute(sql);
    }
  }
}
