package org.shuangyong.merit;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Merits;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Statements;
import org.shuangyong.testing.Tokens;

/** Who sees a letter, at every door (F4 9), and what a list costs. */
@AppTest
class MeritScopeTest {
  private static final String TOWN = "500110002";
  private static final List<Map<String, Object>> TOWN_LEADER =
      List.of(Map.of("name", "丁", "rank", "镇街负责同志"));

  @Inject Clocks clocks;
  @Inject DataSource dataSource;
  @Inject Statements statements;

  @ParameterizedTest
  @EnumSource(
      value = Persona.class,
      names = {"OTHER_TOWN", "VILLAGE", "UNIT", "TROOP", "LEADER", "AUDITOR"})
  void aStrangerFindsNothingAtAnyDoor(Persona stranger) {
    String today = clocks.today().toString();
    List<Object> figures = figures(stranger);
    JsonPath letter = Merits.planned(Merits.registered("four-haves", TOWN, today), today);
    letter =
        Merits.tries(
                Persona.TOWN,
                letter,
                "deliver",
                Map.of(
                    "deliveredOn",
                    today,
                    "present",
                    TOWN_LEADER,
                    "attachmentIds",
                    List.of(Api.photo(Persona.TOWN))))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    String soldier = letter.getString("row.soldier");
    String path = V1 + "/merit-letters/" + letter.getString("row.id");
    int got = stranger.asks().get(path).statusCode();
    assertTrue(got == 404 || got == 403, "get " + got);
    for (String verb :
        List.of(
            "register",
            "check",
            "return",
            "verify",
            "forward",
            "deliver",
            "pay",
            "report",
            "archive")) {
      Map<String, Object> body =
          switch (verb) {
            case "forward" -> Map.of("to", "某区", "text", "试");
            case "deliver" -> Map.of("deliveredOn", today, "present", TOWN_LEADER);
            case "pay" -> Map.of("paidOn", today, "voucher", "1");
            default -> Map.of("text", "试");
          };
      int status = Merits.tries(stranger, letter, verb, body).statusCode();
      assertTrue(status == 404 || status == 403, verb + " " + status);
    }
    int revealed =
        stranger
            .sends(Map.of("field", "PHONE", "reason", "看看"))
            .post(path + "/reveal")
            .statusCode();
    assertTrue(revealed == 404 || revealed == 403, "reveal " + revealed);
    String file = letter.getString("files[0].id");
    int content = stranger.asks().get(V1 + "/attachments/" + file + "/content").statusCode();
    assertTrue(content == 404 || content == 403, "attachment " + content);
    if (Persona.LEADER == stranger || Persona.TROOP == stranger || Persona.AUDITOR == stranger) {
      refused(stranger.sends(Map.of()).post(V1 + "/merit-letters/search"), 403, "auth.forbidden");
      return;
    }
    assertEquals(0, Merits.search(stranger, Map.of("q", soldier)).getInt("total"));
    assertEquals(0, Merits.search(stranger, Map.of("unit", Api.unitId(TOWN))).getInt("total"));
    assertFalse(
        Api.sheetText(Api.export(stranger, "merit.export", Map.of(), List.of())).contains(soldier));
    assertEquals(figures, figures(stranger));
    assertEquals(1, Merits.search(Persona.TOWN, Map.of("q", soldier)).getInt("total"));
  }

  @Test
  void theArmedDepartmentReadsTheDistrictAndWritesNothing() {
    String today = clocks.today().toString();
    JsonPath letter = Merits.registered("third-class", TOWN, today);
    String token = Tokens.of("renwu1", "武强", "RWB", "500110", "member", "default-roles-shuangyong");
    RestAssured.given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(Map.of("filter", Map.of("q", letter.getString("row.soldier")), "total", true))
        .post(V1 + "/merit-letters/search")
        .then()
        .statusCode(200)
        .body("total", equalTo(1));
    RestAssured.given()
        .auth()
        .oauth2(token)
        .get(V1 + "/merit-letters/" + letter.getString("row.id"))
        .then()
        .statusCode(200)
        .body("row.allowedActions.size()", equalTo(0));
  }

  @Test
  void theHouseholdIsNotToldToWhoMayNotSeeIt() {
    JsonPath person = Families.person(Persona.OFFICE, "收报人", Families.VILLAGE);
    JsonPath head = Families.person(Persona.OFFICE, "收报户主", TOWN);
    String home =
        Persona.OFFICE
            .sends(
                Map.of(
                    "headId",
                    head.getString("id"),
                    "unitId",
                    head.getString("unit.id"),
                    "members",
                    List.of(Map.of("personId", person.getString("id"), "relation", "PARENT"))))
            .post(V1 + "/households")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Map<String, Object> facts = Merits.facts(Merits.soldier(), "third-class", Families.VILLAGE);
    facts.put("personId", person.getString("id"));
    String letter =
        Merits.receives(Persona.OFFICE, clocks.today().toString(), true, List.of(facts))
            .then()
            .statusCode(201)
            .extract()
            .path("letters[0].id");
    assertEquals(home, Merits.whole(Persona.OFFICE, letter).getString("householdId"));
    assertEquals(null, Merits.whole(Persona.VILLAGE, letter).getString("householdId"));
    // Nor does the household's page tell of whom the letter is, whose file is elsewhere.
    assertEquals(
        person.getString("id"),
        Persona.OFFICE
            .asks()
            .get(V1 + "/households/" + home)
            .jsonPath()
            .getString("timeline.find { it.kind == 'merit-letter' }.personId"));
  }

  @Test
  void theLeaderSeesFiguresOnly() {
    String today = clocks.today().toString();
    Merits.registered("third-class", TOWN, today);
    assertTrue(
        Persona.LEADER
                .asks()
                .get(V1 + "/merit-letters/figures")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("findAll { it.award == 'third-class' }")
                .size()
            > 0);
  }

  @Test
  void theRoundGoesTownByTownWithPhonesAndIsInTheTrail() throws SQLException {
    String today = clocks.today().plusDays(3).toString();
    JsonPath there =
        Merits.planned(Merits.registered("four-haves", TOWN, clocks.today().toString()), today);
    JsonPath here =
        Merits.planned(
            Merits.registered("four-haves", Families.VILLAGE, clocks.today().toString()), today);
    JsonPath route =
        Persona.OFFICE
            .sends(Map.of("day", today, "reason", "送喜报"))
            .post(V1 + "/merit-letters/route")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertEquals(List.of("500110001", TOWN), route.getList("town.code"));
    assertEquals(here.getString("row.id"), route.getString("[0].stops[0].row.id"));
    assertEquals("13800005678", route.getString("[0].stops[0].phone"));
    assertEquals("某街道某社区3号", route.getString("[1].stops[0].address"));
    assertEquals(
        List.of(TOWN),
        Persona.TOWN
            .sends(Map.of("day", today, "reason", "送喜报"))
            .post(V1 + "/merit-letters/route")
            .jsonPath()
            .getList("town.code"));
    refused(
        Persona.VILLAGE.sends(Map.of("reason", "送")).post(V1 + "/merit-letters/route"),
        403,
        "auth.forbidden");
    try (Connection c = dataSource.getConnection();
        ResultSet row =
            c.createStatement()
                .executeQuery(
                    "select to_jsonb(l)::text, phone_sealed,"
                        + " (select string_agg(detail::text, ' ') from audit_event where action = 'merit.route')"
                        + " from merit_letter l where id = '"
                        + there.getString("row.id")
                        + "'")) {
      row.next();
      assertFalse(row.getString(1).contains("13800005678"));
      assertFalse(row.getString(1).contains("社区3号"));
      assertTrue(row.getString(2).startsWith("k1."));
      assertTrue(row.getString(3).contains(there.getString("row.id")));
      assertFalse(row.getString(3).contains("13800005678"));
    }
  }

  @Test
  void theListCostsTheSameForOneLetterAndForMany() {
    String today = clocks.today().toString();
    Merits.receives(
            Persona.OFFICE,
            today,
            true,
            IntStream.range(0, 12)
                .mapToObj(i -> Merits.facts(Merits.soldier(), "four-haves", TOWN))
                .toList())
        .then()
        .statusCode(201);
    long one = cost(1);
    assertEquals(one, cost(100));
    assertTrue(one <= 2, "costs " + one);
  }

  private long cost(int limit) {
    return statements.of(
        () -> Persona.OFFICE.sends(Map.of("limit", limit)).post(V1 + "/merit-letters/search"));
  }

  private List<Object> figures(Persona who) {
    return who.asks().get(V1 + "/merit-letters/figures").statusCode() == 200
        ? who.asks().get(V1 + "/merit-letters/figures").jsonPath().getList("$")
        : List.of();
  }
}
