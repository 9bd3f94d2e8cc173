package org.shuangyong.app;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Benefits;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Plaques;
import org.shuangyong.testing.Rosters;
import org.shuangyong.testing.Statements;

/** What goes with a file that is moved, by a roster and back or by hand (2.1, 迁入迁出). */
@AppTest
class FamilyMoveTest {
  @Inject Statements statements;

  private static final String OTHER = "500110001002";

  @Test
  void theFamilyGoesAlongAndComesBack() {
    JsonPath household = Plaques.household("迁户主", Families.VILLAGE, "veteran");
    String home = household.getString("id");
    JsonPath plaque = Plaques.triesCreate(Persona.VILLAGE, household).jsonPath();
    JsonPath head = person(headOf(household));
    JsonPath wife = Families.person(Persona.VILLAGE, "迁随户", Families.VILLAGE);
    JsonPath son = Families.person(Persona.VILLAGE, "迁独走", Families.VILLAGE);
    joins(home, wife, "SPOUSE");
    joins(home, son, "CHILD");
    need(head);
    need(wife);
    head = person(head.getString("id"));
    JsonPath handled =
        Benefits.accept(
            Persona.VILLAGE,
            Benefits.request(head, "hardship", Map.of("cause", "重大疾病", "need", "生活补助")));

    String alone = "500110001003";
    JsonPath roster = applied(line(son, "迁独走", alone), line(head, "迁户主", OTHER));
    assertPlace(home, plaque, head, wife, OTHER);
    assertEquals(Api.unitId(alone), person(son.getString("id")).getString("unit.id"));
    assertEquals(List.of(), membersOf(home, son));
    assertEquals(Api.unitId(OTHER), handledBy(handled));

    Rosters.tries(Persona.OFFICE, Rosters.get(Persona.OFFICE, roster), "undo")
        .then()
        .statusCode(200);
    assertPlace(home, plaque, head, wife, Families.VILLAGE);
    assertEquals(Api.unitId(Families.VILLAGE), person(son.getString("id")).getString("unit.id"));
    assertEquals(1, membersOf(home, son).size());
    assertEquals(Api.unitId(Families.VILLAGE), handledBy(handled));
    assertEquals(head.getInt("version"), person(head.getString("id")).getInt("version"));
  }

  @Test
  void theFamilyOfAHeadWhoMovesByHandGoesAlong() {
    JsonPath household = Plaques.household("手迁户", Families.VILLAGE, "veteran");
    String home = household.getString("id");
    JsonPath plaque = Plaques.triesCreate(Persona.VILLAGE, household).jsonPath();
    JsonPath head = person(headOf(household));
    JsonPath wife = Families.person(Persona.VILLAGE, "手随迁", Families.VILLAGE);
    JsonPath away = Families.person(Persona.OFFICE, "手别处", "500110001003");
    joins(home, wife, "SPOUSE");
    joins(home, away, "OTHER");
    need(head);
    need(wife);
    head = person(head.getString("id"));
    JsonPath handled =
        Benefits.accept(
            Persona.VILLAGE,
            Benefits.request(head, "hardship", Map.of("cause", "重大疾病", "need", "生活补助")));

    byHand(head, "手迁户", OTHER, "某街道新居2号").then().statusCode(200);
    assertPlace(home, plaque, head, wife, OTHER);
    assertEquals(Api.unitId(OTHER), handledBy(handled));
    assertEquals("某街道新居2号", address(home));
    // Who was kept elsewhere stays there and of the household.
    assertEquals(Api.unitId("500110001003"), person(away.getString("id")).getString("unit.id"));
    assertEquals(1, membersOf(home, away).size());
    Persona.OFFICE
        .asks()
        .get(V1 + "/persons/" + wife.getString("id") + "/history")
        .then()
        .statusCode(200)
        .body("[0].action", equalTo("person.update"))
        .body("[0].toUnit", equalTo(person(head.getString("id")).getString("unit.name")));
  }

  @Test
  void whoMovesAloneByHandLeavesTheHouseholdThatDay() {
    JsonPath household = Plaques.household("手留户", Families.VILLAGE, "veteran");
    String home = household.getString("id");
    JsonPath son = Families.person(Persona.VILLAGE, "手独走", Families.VILLAGE);
    joins(home, son, "CHILD");
    byHand(person(son.getString("id")), "手独走", OTHER, null).then().statusCode(200);
    assertEquals(List.of(), membersOf(home, son));
    assertEquals(Api.unitId(Families.VILLAGE), home(home).getString("unit.id"));
    assertEquals("某街道某社区1号", address(home));
    // A change of anything else takes nobody anywhere.
    JsonPath wife = Families.person(Persona.VILLAGE, "手在家", Families.VILLAGE);
    joins(home, wife, "SPOUSE");
    byHand(person(wife.getString("id")), "手在家", Families.VILLAGE, "别处").then().statusCode(200);
    assertEquals(1, membersOf(home, wife).size());
  }

  @Test
  void manyFilesComeBackForNoMoreStatementsThanOne() {
    List<JsonPath> files = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      files.add(Families.person(Persona.VILLAGE, "迁众", Families.VILLAGE, "veteran"));
    }
    long one = back(files.subList(0, 1));
    assertEquals(one, back(files));
    for (JsonPath file : files) {
      String id = file.getString("id");
      assertEquals(Api.unitId(Families.VILLAGE), person(id).getString("unit.id"));
    }
  }

  /** What taking it back costs; the less of two, as other work goes on. */
  @SuppressWarnings("unchecked")
  private long back(List<JsonPath> files) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      JsonPath roster = applied(files.stream().map(f -> line(f, "迁众", OTHER)).toArray(List[]::new));
      JsonPath there = Rosters.get(Persona.OFFICE, roster);
      least =
          Math.min(
              least,
              statements.once(
                  () -> Rosters.tries(Persona.OFFICE, there, "undo").then().statusCode(200)));
    }
    return least;
  }

  /** A household that somebody has changed since is not put back over their heads. */
  @Test
  void whatWasChangedSinceIsNotPutBack() {
    JsonPath household = Plaques.household("迁户二", Families.VILLAGE, "veteran");
    JsonPath head = person(headOf(household));
    JsonPath roster = applied(line(head, "迁户二", OTHER));
    joins(household.getString("id"), Families.person(Persona.OTHER_TOWN, "迁入者", OTHER), "OTHER");
    refused(
        Rosters.tries(Persona.OFFICE, Rosters.get(Persona.OFFICE, roster), "undo"),
        409,
        "roster.touched");
  }

  /** Another village is a doubt, which somebody has decided. */
  @SafeVarargs
  private static JsonPath applied(List<String>... lines) {
    JsonPath roster =
        Rosters.preview(Persona.OFFICE, Rosters.workbook(Rosters.HEAD, List.of(lines)));
    return Rosters.apply(
        Persona.OFFICE, Rosters.decide(Persona.OFFICE, roster, "UPDATE", Map.of()));
  }

  private static void assertPlace(
      String home, JsonPath plaque, JsonPath head, JsonPath wife, String village) {
    String unit = Api.unitId(village);
    assertEquals(unit, home(home).getString("unit.id"));
    assertEquals(unit, Plaques.get(Persona.OFFICE, Plaques.id(plaque)).getString("row.unit.id"));
    assertEquals(unit, person(head.getString("id")).getString("unit.id"));
    assertEquals(unit, person(wife.getString("id")).getString("unit.id"));
    assertTrue(!membersOf(home, wife).isEmpty());
    for (String there : List.of(Families.VILLAGE, OTHER)) {
      List<String> needy = needyAt(there);
      for (JsonPath one : List.of(head, wife)) {
        assertEquals(there.equals(village), needy.contains(one.getString("id")), there);
      }
    }
  }

  /** By the place of the record, which goes with the file. */
  private static List<String> needyAt(String village) {
    return Persona.OFFICE
        .asks()
        .get(V1 + "/person-records?kind=need&limit=100&unit=" + Api.unitId(village))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.person.id");
  }

  private static void need(JsonPath file) {
    Families.step(
        Persona.VILLAGE,
        person(file.getString("id")),
        "records",
        Map.of("kind", "need", "facts", Map.of("field", "住房")));
  }

  private static Response byHand(JsonPath file, String name, String village, String address) {
    Map<String, Object> facts = Families.facts(name, village);
    facts.remove("idNumber");
    facts.put("address", address);
    return Persona.OTHER_TOWN
        .sends(Map.of("person", facts), file.getInt("version"))
        .put(V1 + "/persons/" + file.getString("id"));
  }

  private static String address(String household) {
    return Persona.OFFICE
        .sends(Map.of("reason", "上门核对"))
        .post(V1 + "/households/" + household + "/reveal")
        .then()
        .statusCode(200)
        .extract()
        .path("value");
  }

  private static List<String> line(JsonPath person, String name, String village) {
    String number =
        Persona.VILLAGE
            .sends(Map.of("field", "ID_NUMBER", "reason", "核对名册"))
            .post(V1 + "/persons/" + person.getString("id") + "/reveal")
            .then()
            .statusCode(200)
            .extract()
            .path("value");
    return Rosters.line(name, number, null, village);
  }

  private static String headOf(JsonPath household) {
    return household.getString("members.find { it.relation == 'HEAD' }.person.id");
  }

  private static JsonPath home(String id) {
    return Persona.OFFICE
        .asks()
        .get(V1 + "/households/" + id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<String> membersOf(String id, JsonPath person) {
    return home(id)
        .getList("members.findAll { it.person.id == '" + person.getString("id") + "' }.relation");
  }

  private static void joins(String household, JsonPath person, String relation) {
    Persona.OTHER_TOWN
        .sends(
            Map.of("personId", person.getString("id"), "relation", relation),
            home(household).getInt("version"))
        .post(V1 + "/households/" + household + "/members")
        .then()
        .statusCode(200);
  }

  private static JsonPath person(String id) {
    return Persona.OFFICE
        .asks()
        .get(V1 + "/persons/" + id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String handledBy(JsonPath of) {
    return Benefits.get(Persona.OFFICE, of).getString("proposer.id");
  }
}
