package org.shuangyong.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Merits;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Plaques;

/** The quality page lists what breaks a rule, and what is mended leaves it at once (2.6). */
@AppTest
class QualityTest {
  private static final Persona TOWN = Persona.OTHER_TOWN;

  @Inject DataSource dataSource;

  @Test
  void whatIsMendedLeavesAtOnce() {
    Map<String, Object> facts = Families.facts("缺电话", Families.VILLAGE);
    facts.remove("phone");
    JsonPath person = Families.person(TOWN, facts, "veteran");
    String id = person.getString("id");
    assertTrue(broken("phone-missing").contains(id));
    long before = count("phone-missing");
    facts.put("phone", "13800001234");
    facts.remove("idNumber");
    TOWN.sends(Map.of("person", facts), person.getInt("version"))
        .put(V1 + "/persons/" + id)
        .then()
        .statusCode(200);
    assertFalse(broken("phone-missing").contains(id));
    assertEquals(before - 1, count("phone-missing"));
  }

  @Test
  void eachRuleFindsWhatBreaksIt() {
    JsonPath bare = Families.person(TOWN, "无类别", Families.VILLAGE);
    assertTrue(broken("category-none").contains(bare.getString("id")));
    Map<String, Object> one = Families.facts("双胞", Families.VILLAGE);
    Map<String, Object> other = Families.facts("双胞", Families.VILLAGE);
    String first = Families.person(TOWN, one, "veteran").getString("id");
    String second = Families.person(TOWN, other, "veteran").getString("id");
    assertTrue(broken("twin").containsAll(List.of(first, second)));
    JsonPath ended = Families.person(TOWN, "已终止", Families.VILLAGE, "veteran");
    TOWN.sends(
            Map.of("category", "veteran", "validFrom", "1970-01-01", "validTo", "2001-01-01"),
            ended.getInt("version"))
        .put(
            V1
                + "/persons/"
                + ended.getString("id")
                + "/categories/"
                + ended.getString("categories[0].id"))
        .then()
        .statusCode(200);
    assertTrue(broken("category-ended").contains(ended.getString("id")));
    assertTrue(broken("dates-order").contains(ended.getString("id")), "before their birth");
    for (JsonPath rule : rules()) {
      assertEquals(
          rule.getLong("broken"), broken(rule.getString("code")).size(), rule.getString("code"));
    }
  }

  /** Every rule that is listed finds a file that breaks it, and that file leaves it once mended. */
  @Test
  void noRuleIsThereThatNothingBreaks() throws SQLException {
    Map<String, String> broken = new HashMap<>();
    Map<String, Object> facts = Families.facts("缺号码", Families.VILLAGE);
    facts.put("idKind", "NONE");
    facts.remove("idNumber");
    broken.put("number-missing", Families.person(TOWN, facts, "veteran").getString("id"));
    facts = Families.facts("缺住址", Families.VILLAGE);
    facts.remove("phone");
    facts.remove("address");
    broken.put("phone-missing", Families.person(TOWN, facts, "veteran").getString("id"));
    broken.put("address-missing", broken.get("phone-missing"));
    broken.put("category-none", Families.person(TOWN, "缺类别", Families.VILLAGE).getString("id"));
    Families.person(TOWN, Families.facts("双生", Families.VILLAGE), "veteran");
    broken.put(
        "twin",
        Families.person(TOWN, Families.facts("双生", Families.VILLAGE), "veteran").getString("id"));
    // What the screens refuse can still come from elsewhere.
    String ended = Families.person(TOWN, "生前终止", Families.VILLAGE, "veteran").getString("id");
    sql("update person_category set valid_from = '1960-01-01', valid_to = '1960-02-01'", ended);
    broken.put("category-ended", ended);
    broken.put("dates-order", ended);
    String dead = Families.person(TOWN, "死后起始", Families.VILLAGE, "veteran").getString("id");
    sql("update person set status = 'CLOSED', closed_as = 'DIED', died_on = '2020-01-01'", dead);
    sql("update person_category set valid_from = '2020-01-02'", dead);
    broken.put("after-death", dead);
    JsonPath head = Families.person(TOWN, "注销户主", Families.VILLAGE);
    Families.household(TOWN, head);
    sql("update person set status = 'CLOSED', closed_as = 'WRONG'", head.getString("id"));
    broken.put("head-adult", head.getString("id"));
    head = Families.person(TOWN, "异地户主", Families.VILLAGE);
    Families.household(TOWN, head);
    sql("update household set unit_id = '%s'".formatted(Api.unitId("500110001002")), null, head);
    broken.put("head-elsewhere", head.getString("id"));
    broken.put(
        "no-household", Families.person(TOWN, "无户军人", Families.VILLAGE, "veteran").getString("id"));
    JsonPath hung = Plaques.hung("失据已挂户");
    String basis = hung.getString("basisPerson.id");
    assertFalse(broken("plaque-basis").contains(basis));
    sql("update person_category set valid_to = current_date - 1", basis);
    broken.put("plaque-basis", basis);
    JsonPath parent = Families.person(TOWN, "无户收报人", Families.VILLAGE);
    Map<String, Object> letter = Merits.facts(Merits.soldier(), "four-haves", Families.VILLAGE);
    letter.put("personId", parent.getString("id"));
    Merits.receives(Persona.OFFICE, "2020-12-20", true, List.of(letter)).then().statusCode(201);
    broken.put("letter-family", parent.getString("id"));
    broken.put("unconfirmed", Plaques.approved("未确认", Families.VILLAGE, "veteran").getString("id"));
    for (JsonPath rule : rules()) {
      String code = rule.getString("code");
      assertTrue(broken.containsKey(code), "nothing breaks " + code);
      assertTrue(broken(code).contains(broken.get(code)), code);
    }
    Families.household(TOWN, parent);
    assertFalse(broken("letter-family").contains(broken.get("letter-family")));
  }

  /** Changes one person's rows, or the household of a head, behind the application's back. */
  private void sql(String update, String person, JsonPath... head) throws SQLException {
    String whose =
        head.length > 0
            ? "head_id = '" + head[0].getString("id") + "'"
            : (update.startsWith("update person set") ? "id" : "person_id") + " = '" + person + "'";
    try (Connection connection = dataSource.getConnection()) {
      assertEquals(
          1, connection.createStatement().executeUpdate(update + " where " + whose), update);
    }
  }

  @Test
  void aStrangerSeesNone() {
    JsonPath bare = Families.person(TOWN, "无类别", Families.VILLAGE);
    List<String> seen =
        Persona.TOWN
            .asks()
            .get(V1 + "/quality/category-none/persons?limit=100")
            .jsonPath()
            .getList("items.id");
    assertFalse(seen.contains(bare.getString("id")));
    refused(Persona.LEADER.asks().get(V1 + "/quality"), 403, "auth.forbidden");
    refused(TOWN.asks().get(V1 + "/quality/unheard/persons"), 404, "not-found");
  }

  private static List<JsonPath> rules() {
    JsonPath all = TOWN.asks().get(V1 + "/quality").then().statusCode(200).extract().jsonPath();
    return java.util.stream.IntStream.range(0, all.getList("").size())
        .mapToObj(i -> new JsonPath(all.prettify()).setRootPath("[" + i + "]"))
        .toList();
  }

  private static long count(String rule) {
    return TOWN.asks()
        .get(V1 + "/quality")
        .jsonPath()
        .getLong("find { it.code == '" + rule + "' }.broken");
  }

  private static List<String> broken(String rule) {
    List<String> all = new java.util.ArrayList<>();
    String after = "";
    do {
      JsonPath page =
          TOWN.asks()
              .get(V1 + "/quality/" + rule + "/persons?limit=100&after=" + after)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      all.addAll(page.getList("items.id"));
      after = page.getString("next");
    } while (after != null);
    return all;
  }
}
