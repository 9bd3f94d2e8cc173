package org.shuangyong.app;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.map;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Plaques;
import org.shuangyong.testing.Rosters;

/**
 * A town's way from the roster that the office sends to plaques on doors (2.1–2.4): what the
 * headings do not say is put right, who lacks a plaque is found, two of three are hung, and the
 * district's figures say so to the row. Nobody else sees the three.
 */
@AppTest
class RosterToPlaqueTest {
  private static final Persona TOWN = Persona.OTHER_TOWN;
  private static final List<String> NAMES = List.of("甲册户", "乙册户", "丙册户");

  /** The first of its numbers. */
  private static final int FROM = 64_000;

  @Inject Clocks clocks;

  @Test
  void aRosterBecomesPlaquesOnDoors() {
    JsonPath before = village();

    // The office's own words for its columns: two are not known.
    byte[] file =
        Rosters.workbook(
            List.of("人员", "公民身份号码", "住在哪里", "对象类别"),
            List.of(line(0, "退役士兵"), line(1, "退役士兵"), line(2, "现役军人")));
    JsonPath roster = Rosters.upload(TOWN, file);
    assertNull(roster.getMap("mapping").get("name"));
    assertNull(roster.getMap("mapping").get("village"));
    Map<String, Object> setting = Rosters.setting(roster);
    setting.put("mapping", Map.of("name", 0, "idNumber", 1, "village", 2, "category", 3));
    setting.put("eachHome", true);
    roster = Rosters.preview(TOWN, roster, setting);
    assertEquals(3, roster.getInt("counts.fates.NEW"));
    assertEquals(before.getMap("$"), village().getMap("$"), "nothing changes before it is applied");
    roster = Rosters.apply(TOWN, roster);
    assertEquals(3, roster.getInt("counts.accepted"));

    // Who lacks a plaque: found once, however often it is looked for.
    assertTrue(find() >= 3);
    assertEquals(0, find());
    List<String> plaques = NAMES.stream().map(this::candidate).toList();

    // The district approves the files, the town checks the households: all of them at once.
    done(
        Persona.OFFICE,
        "/persons/approve",
        NAMES.stream().map(RosterToPlaqueTest::file).toArray(JsonPath[]::new));
    done(
        TOWN,
        "/plaques/check",
        plaques.stream().map(RosterToPlaqueTest::row).toArray(JsonPath[]::new));
    Plaques.stock(2);
    String batch = Plaques.batch().getString("id");
    TOWN.sends(Map.of("plaqueIds", plaques.subList(0, 2)))
        .post(V1 + "/plaque-batches/" + batch + "/fill")
        .then()
        .statusCode(200);
    for (String id : plaques.subList(0, 2)) {
      Plaques.hang(Persona.VILLAGE, Plaques.get(Persona.VILLAGE, id)).then().statusCode(200);
    }
    Plaques.step(
        Persona.VILLAGE,
        Plaques.get(Persona.VILLAGE, plaques.get(2)),
        "defer",
        Map.of("reason", "全家外出，年底回来"));

    JsonPath after = village();
    assertEquals(before.getLong("entitled") + 3, after.getLong("entitled"));
    assertEquals(before.getLong("hung") + 2, after.getLong("hung"));
    String unit = "&unit=" + Api.unitId(Families.VILLAGE);
    for (String figure : List.of("ENTITLED", "HUNG", "NOT_HUNG", "CANDIDATE")) {
      long rows =
          Persona.OFFICE
              .asks()
              .get(V1 + "/plaques?total=true&limit=1&figure=" + figure + unit)
              .jsonPath()
              .getLong("total");
      assertEquals(
          switch (figure) {
            case "ENTITLED" -> after.getLong("entitled");
            case "HUNG" -> after.getLong("hung");
            case "NOT_HUNG" -> after.getLong("entitled") - after.getLong("hung");
            default -> after.getLong("candidates");
          },
          rows,
          figure);
    }
    nobodyElse(roster.getString("id"), plaques);
  }

  private static void nobodyElse(String roster, List<String> plaques) {
    JsonPath plaque = Plaques.get(TOWN, plaques.get(0));
    for (String door :
        List.of(
            "/rosters/" + roster,
            "/rosters/" + roster + "/rows",
            "/plaques/" + plaques.get(0),
            "/persons/" + plaque.getString("basisPerson.id"),
            "/households/" + plaque.getString("householdId"))) {
      refused(Persona.TOWN.asks().get(V1 + door), 404, "not-found");
      for (Persona who : List.of(Persona.UNIT, Persona.TROOP, Persona.LEADER)) {
        refused(who.asks().get(V1 + door), 403, "auth.forbidden");
      }
    }
    assertEquals(
        List.of(),
        Families.search(Persona.TOWN, map("text", NAMES.get(0), "limit", 20)).getList("items"));
    assertFalse(
        Families.search(Persona.OFFICE, map("text", NAMES.get(0), "limit", 20))
            .getList("items")
            .isEmpty());
  }

  private static void done(Persona who, String path, JsonPath... records) {
    who.sends(Api.items(records))
        .post(V1 + path)
        .then()
        .statusCode(200)
        .body("items.done", everyItem(is(true)));
  }

  private static JsonPath file(String name) {
    return Families.search(Persona.OFFICE, map("text", name, "limit", 20)).setRootPath("items[0]");
  }

  private static JsonPath row(String plaque) {
    return Plaques.get(TOWN, plaque).setRootPath("row");
  }

  private static List<String> line(int i, String category) {
    return List.of(NAMES.get(i), Rosters.number(FROM + i), Families.VILLAGE, category);
  }

  private static int find() {
    return TOWN.sends("{}")
        .post(V1 + "/plaques/find")
        .then()
        .statusCode(200)
        .extract()
        .path("found");
  }

  private String candidate(String name) {
    JsonPath page =
        TOWN.asks()
            .get(V1 + "/plaques?limit=100&figure=CANDIDATE&unit=" + Api.unitId(Families.VILLAGE))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    String id = page.getString("items.find { it.title == '" + name + "' }.id");
    assertTrue(id != null, name + ": " + page.getList("items.title"));
    return id;
  }

  /** The village's line of the district's coverage page. */
  private JsonPath village() {
    return Persona.OFFICE
        .asks()
        .get(
            V1
                + "/reports/coverage?year="
                + clocks.today().getYear()
                + "&unit="
                + Api.unitId(Plaques.TOWN))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .setRootPath("rows.find { it.unit?.code == '" + Families.VILLAGE + "' }");
  }
}
