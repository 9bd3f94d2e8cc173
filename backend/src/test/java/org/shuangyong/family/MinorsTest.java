package org.shuangyong.family;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.CaseHandlers;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;

/** A minor's data is sealed wherever it stands, and open to their case's handlers (F4 14). */
@AppTest
class MinorsTest {
  @Inject OfAgeJob job;
  @Inject Clocks clocks;
  @Inject DataSource dataSource;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
    CaseHandlers.HANDLED.clear();
  }

  @Test
  void whoComesOfAgeIsFoundLikeAnybody() {
    int born = LocalDate.now().getYear() - 10;
    JsonPath child = child("欧阳小满", born + "0610");
    stand(LocalDate.of(born + 18, 6, 9));
    job.open("500110");
    get(child).body("minor", equalTo(true)).body("name", equalTo("欧某"));
    stand(LocalDate.of(born + 18, 6, 10));
    job.open("500110");
    get(child)
        .body("minor", equalTo(false))
        .body("name", equalTo("欧阳小满"))
        .body("birthOn", equalTo(born + "-06-10"));
    for (String text : List.of("小满", "欧阳", "oyxm")) {
      assertTrue(
          Families.search(Persona.VILLAGE, Map.of("text", text))
              .getList("items.id")
              .contains(child.getString("id")),
          text);
    }
  }

  @Test
  void aMinorsNameAndBirthStandNowhereInClear() throws SQLException {
    String day = (LocalDate.now().getYear() - 9) + "-07-19";
    JsonPath head = Families.person(Persona.VILLAGE, "司徒大章", Families.VILLAGE);
    JsonPath child = child("司徒小章回", day.replace("-", ""));
    JsonPath house = Families.household(Persona.VILLAGE, head);
    Persona.VILLAGE
        .sends(
            Map.of("personId", child.getString("id"), "relation", "CHILD"), house.getInt("version"))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post(V1 + "/households/" + house.getString("id") + "/members")
        .then()
        .statusCode(200)
        .body("members[1].person.name", equalTo("司某"));
    refused(
        Persona.VILLAGE
            .sends(Map.of("headId", child.getString("id"), "unitId", child.getString("unit.id")))
            .post(V1 + "/households"),
        422,
        "validation.failed");
    Families.step(Persona.OTHER_TOWN, child, "check", Map.of());
    List<String> found = new ArrayList<>();
    try (Connection c = dataSource.getConnection();
        Statement s = c.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet rows =
          s.executeQuery(
              "select table_name from information_schema.tables where table_schema = 'public'")) {
        while (rows.next()) tables.add(rows.getString(1));
      }
      for (String table : tables) {
        try (ResultSet rows =
            s.executeQuery(
                "select count(*) from "
                    + table
                    + " t where to_jsonb(t)::text like '%小章回%' or to_jsonb(t)::text like '%"
                    + day
                    + "%' or to_jsonb(t)::text like '%"
                    + day.replace("-", "")
                    + "%'")) {
          rows.next();
          if (rows.getLong(1) > 0) found.add(table);
        }
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void scansGoWithTheFileAndAMinorsOnlyWithTheirCase() {
    JsonPath file = Families.person(Persona.VILLAGE, "上官扫描", Families.VILLAGE);
    String scan = attach(Persona.VILLAGE, "persons", file);
    for (Persona inside : List.of(Persona.VILLAGE, Persona.OTHER_TOWN, Persona.OFFICE)) {
      scan(inside, scan).then().statusCode(200);
    }
    for (Persona outside : List.of(Persona.TOWN, Persona.UNIT, Persona.TROOP, Persona.LEADER)) {
      refused(scan(outside, scan), 404, "not-found");
    }
    JsonPath house = Families.household(Persona.VILLAGE, file);
    String book = attach(Persona.VILLAGE, "households", house);
    scan(Persona.OFFICE, book).then().statusCode(200);
    for (Persona outside : List.of(Persona.TOWN, Persona.UNIT, Persona.LEADER)) {
      refused(scan(outside, book), 404, "not-found");
    }

    JsonPath child = child("上官小描", (LocalDate.now().getYear() - 8) + "0101");
    refused(tries(Persona.VILLAGE, child, Api.photo(Persona.VILLAGE)), 403, "person.minor");
    CaseHandlers.HANDLED.add(Persona.OFFICE.username + child.getString("id"));
    String paper = attach(Persona.OFFICE, "persons", child);
    scan(Persona.OFFICE, paper).then().statusCode(200);
    Persona.OFFICE
        .sends(Map.of("field", "NAME", "reason", "办理入学"))
        .post(V1 + "/persons/" + child.getString("id") + "/reveal")
        .then()
        .statusCode(200)
        .body("value", equalTo("上官小描"));
    for (Persona other : List.of(Persona.VILLAGE, Persona.OFFICE2, Persona.LEADER)) {
      refused(scan(other, paper), 404, "not-found");
    }
    get(child).body("attachments", hasSize(0));
    Persona.OFFICE
        .asks()
        .get(V1 + "/persons/" + child.getString("id"))
        .then()
        .body("attachments.id", contains(paper));
  }

  private static JsonPath child(String name, String day) {
    Map<String, Object> facts = Families.facts(name, Families.VILLAGE);
    facts.put("idNumber", Families.number(day));
    return Families.person(Persona.VILLAGE, facts);
  }

  private static String attach(Persona who, String list, JsonPath row) {
    String photo = Api.photo(who);
    return who.sends(Map.of("ids", List.of(photo)))
        .post(V1 + "/" + list + "/" + row.getString("id") + "/attachments")
        .then()
        .statusCode(200)
        .body("attachments.id", contains(photo))
        .extract()
        .jsonPath()
        .getString("attachments[0].id");
  }

  private static Response tries(Persona who, JsonPath person, String photo) {
    return who.sends(Map.of("ids", List.of(photo)))
        .post(V1 + "/persons/" + person.getString("id") + "/attachments");
  }

  private static Response scan(Persona who, String id) {
    return who.asks().get(V1 + "/attachments/" + id + "/content");
  }

  private static io.restassured.response.ValidatableResponse get(JsonPath person) {
    return Persona.VILLAGE
        .asks()
        .get(V1 + "/persons/" + person.getString("id"))
        .then()
        .statusCode(200);
  }

  private void stand(LocalDate day) {
    clocks.set(Clock.fixed(day.atTime(9, 0).atZone(Clocks.CHINA).toInstant(), Clocks.CHINA));
  }
}
