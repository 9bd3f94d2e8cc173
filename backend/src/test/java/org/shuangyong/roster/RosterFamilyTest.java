package org.shuangyong.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Rosters;

/**
 * What a roster says beside a person's number: service, facts, households, and who is alike (2.1).
 */
@AppTest
class RosterFamilyTest {
  private static final Persona TOWN = Persona.OTHER_TOWN;
  private static final String VILLAGE = Families.VILLAGE;

  /** Numbers of this class; those of one block were born on one day. */
  private static final int FROM = 70_000;

  private static final List<String> HEAD =
      List.of(
          "姓名", "公民身份号码", "所在村", "对象类别", "入伍时间", "退役时间", "民族", "学历", "政治面貌", "婚姻状况", "就业情况", "籍贯");

  @Test
  void enlistingIsAServiceAndLeavingTheBeginningOfTheVeteran() {
    String veteran = Rosters.number(FROM);
    String soldier = Rosters.number(FROM + 1);
    byte[] file =
        Rosters.workbook(
            HEAD,
            List.of(
                row("退役人", veteran, "退役士兵", "2008年12月1日", "2013-12-01", "汉族", "大专", "党员"),
                row("服役人", soldier, "现役军人", "2024-03-01", null, "苗族", "本科", "团员")));
    JsonPath roster = Rosters.preview(TOWN, file);
    assertTrue(roster.getList("headings").contains("籍贯"));
    assertTrue(!roster.getMap("mapping").containsValue(11), "named by nothing: not taken in");
    roster = Rosters.apply(TOWN, roster);
    JsonPath of = person(veteran);
    assertEquals("2013-12-01", of.getString("categories[0].validFrom"));
    assertEquals("2008-12-01", of.getString("records.find { it.kind == 'service' }.validFrom"));
    assertEquals("2013-12-01", of.getString("records.find { it.kind == 'service' }.validTo"));
    assertEquals("大学专科", of.getString("facts.education"));
    assertEquals("中共党员", of.getString("facts.politics"));
    assertEquals("汉族", of.getString("facts.nation"));
    assertEquals("已婚", of.getString("facts.marriage"));
    assertEquals("灵活就业", of.getString("facts.work"));
    of = person(soldier);
    assertEquals("2024-03-01", of.getString("categories[0].validFrom"));
    assertNull(of.getString("records.find { it.kind == 'service' }.validTo"));
    // Once on file it is the same, and taken back it is gone.
    JsonPath again = Rosters.preview(TOWN, file);
    assertEquals(2, again.getInt("counts.fates.SAME"));
    Rosters.tries(TOWN, roster, "undo").then().statusCode(200);
    assertEquals(0, found(veteran).getList("items").size());
  }

  @Test
  void whatIsNoChoiceIsLeftOutAndLookedAt() {
    JsonPath roster =
        Rosters.preview(
            TOWN,
            Rosters.workbook(
                HEAD,
                List.of(
                    row("怪学历", Rosters.number(FROM + 2), "退役士兵", null, null, "汉族", "仙界", "群众"))));
    assertEquals(1, roster.getInt("counts.fates.DOUBTFUL"));
    assertTrue(Rosters.rows(TOWN, roster, "").getString("items[0].reasons").contains("文化程度不在选项中"));
  }

  @Test
  void eachHasAHouseholdWhereTheRosterNamesNoHeads() {
    String number = Rosters.number(FROM + 3);
    byte[] file =
        Rosters.workbook(
            HEAD, List.of(row("立户人", number, "退役士兵", null, "2013-12-01", null, null, null)));
    JsonPath roster = Rosters.upload(TOWN, file);
    Map<String, Object> setting = Rosters.setting(roster);
    setting.put("eachHome", true);
    roster = Rosters.preview(TOWN, roster, setting);
    assertTrue(roster.getBoolean("eachHome"));
    roster = Rosters.apply(TOWN, roster);
    JsonPath of = person(number);
    assertNotNull(of.getString("householdId"));
    Rosters.tries(TOWN, roster, "undo").then().statusCode(200);
    assertEquals(0, found(number).getList("items").size());
  }

  @Test
  void whoIsAlikeIsQueuedForMergeAndLeavesTheQueueWithTheRoster() {
    Map<String, Object> facts = Families.facts("同名人", VILLAGE);
    facts.put("idNumber", Rosters.number(FROM + 4));
    String first = Families.person(TOWN, facts, "veteran").getString("id");
    JsonPath roster =
        Rosters.preview(
            TOWN,
            Rosters.workbook(
                HEAD,
                List.of(
                    row("同名人", Rosters.number(FROM + 5), "退役士兵", null, null, null, null, null),
                    row("同名人", Rosters.number(FROM + 6), "退役士兵", null, null, null, null, null),
                    row("独一人", Rosters.number(FROM + 7), "退役士兵", null, null, null, null, null),
                    row("独一人", Rosters.number(FROM + 8), "退役士兵", null, null, null, null, null))));
    // The first of two that the district did not know is new, the other is looked at.
    assertEquals(1, roster.getInt("counts.fates.NEW"));
    assertEquals(3, roster.getInt("counts.fates.DOUBTFUL"));
    assertTrue(Rosters.rows(TOWN, roster, "").getString("items[3].reasons").contains("表中另有同村"));
    roster = Rosters.decide(TOWN, roster, "ADD", Map.of());
    roster = Rosters.apply(TOWN, roster);
    assertEquals(4, roster.getInt("counts.added"));
    String second = person(Rosters.number(FROM + 5)).getString("id");
    String third = person(Rosters.number(FROM + 6)).getString("id");
    assertEquals(2, pairs(first));
    assertEquals(2, pairs(second));
    assertEquals(2, pairs(third));
    assertEquals(1, pairs(person(Rosters.number(FROM + 8)).getString("id")));
    Rosters.tries(TOWN, roster, "undo").then().statusCode(200);
    assertEquals(0, pairs(first));
  }

  private static List<String> row(
      String name,
      String number,
      String category,
      String enlisted,
      String left,
      String nation,
      String education,
      String politics) {
    return java.util.Arrays.asList(
        name, number, VILLAGE, category, enlisted, left, nation, education, politics, "已婚", "务工",
        "某省");
  }

  private static JsonPath found(String number) {
    return TOWN.sends(Map.of("idNumber", number, "total", false))
        .post(V1 + "/persons/search")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static JsonPath person(String number) {
    String id = found(number).getString("items[0].id");
    return TOWN.asks().get(V1 + "/persons/" + id).then().statusCode(200).extract().jsonPath();
  }

  /** Open pairs of a file that the town sees. */
  private static long pairs(String person) {
    long n = 0;
    String after = "";
    do {
      JsonPath page =
          TOWN.asks()
              .get(V1 + "/person-twins?status=OPEN&limit=100&after=" + after)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      n += page.getList("items.first.id").stream().filter(person::equals).count();
      n += page.getList("items.second.id").stream().filter(person::equals).count();
      after = page.getString("next");
    } while (after != null);
    return n;
  }
}
