package org.shuangyong.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;

/** The quality page lists what breaks a rule, and what is mended leaves it at once (2.6). */
@AppTest
class QualityTest {
  private static final Persona TOWN = Persona.OTHER_TOWN;

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
