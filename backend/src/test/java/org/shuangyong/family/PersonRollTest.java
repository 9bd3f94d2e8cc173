package org.shuangyong.family;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;

/** Rolls over all files: 兵支书 (7.4), needs by field (9.5), who looks for work (5.3). */
@AppTest
class PersonRollTest {
  @Test
  void aRoleStandsOnTheRollWhileItLasts() {
    JsonPath person = Families.person(Persona.VILLAGE, "名册甲", Families.VILLAGE);
    record(person, "role", "2023-01-01", null, Map.of("role", "兵支书", "step", "任职"));
    JsonPath former = Families.person(Persona.VILLAGE, "名册乙", Families.VILLAGE);
    record(former, "role", "2018-01-01", "2021-12-31", Map.of("role", "兵支书", "step", "离任"));

    JsonPath roll = roll(Persona.OFFICE, "kind=role&value=兵支书&limit=100");
    assertEquals(
        List.of("2023-01-01"), roll.getList("items.findAll { it.person.name == '名册甲' }.validFrom"));
    assertEquals(List.of(), roll.getList("items.findAll { it.person.name == '名册乙' }"));
    // The places come in their order, so that a street's stand together when it is printed.
    List<String> units = roll.getList("items.unit.code");
    assertEquals(units.stream().sorted().toList(), units);
  }

  @Test
  void needsAreCountedByFieldAndEqualTheRows() {
    JsonPath person = Families.person(Persona.VILLAGE, "需求甲", Families.VILLAGE);
    record(person, "need", null, null, Map.of("field", "住房", "detail", "房屋漏水"));
    JsonPath met = Families.person(Persona.VILLAGE, "需求乙", Families.VILLAGE);
    record(met, "need", null, null, Map.of("field", "住房", "met", true));

    for (Persona who : List.of(Persona.OFFICE, Persona.OTHER_TOWN, Persona.VILLAGE)) {
      List<Map<String, Object>> figures =
          who.asks().get(V1 + "/person-records/figures?kind=need").jsonPath().getList("");
      Map<String, Object> housing =
          figures.stream().filter(f -> "住房".equals(f.get("value"))).findFirst().orElseThrow();
      assertEquals(
          people(roll(who, "kind=need&value=住房&limit=100")), housing.get("people"), who.name());
      assertEquals(
          people(roll(who, "kind=need&value=住房&open=true&limit=100")),
          housing.get("open"),
          who.name());
    }
    roll(Persona.OFFICE, "kind=need&value=住房&open=true&limit=100");
    Persona.OFFICE
        .asks()
        .get(V1 + "/person-records?kind=need&open=true&limit=100")
        .then()
        .body("items.person.name", hasItem("需求甲"))
        .body("items.person.name", not(hasItem("需求乙")));
  }

  @Test
  void whoIsWillingToWorkHasAHelperAndDaysOrIsListed() {
    JsonPath left = Families.person(Persona.VILLAGE, "失业甲", Families.VILLAGE);
    record(left, "employment", null, null, Map.of("state", "失业", "willing", true));
    JsonPath helped = Families.person(Persona.VILLAGE, "失业乙", Families.VILLAGE);
    record(
        helped,
        "employment",
        null,
        null,
        Map.of(
            "state",
            "失业",
            "willing",
            true,
            "helper",
            "社区专干",
            "lastContact",
            "2026-01-10",
            "nextContact",
            "2099-01-10"));
    JsonPath late = Families.person(Persona.VILLAGE, "失业丙", Families.VILLAGE);
    record(
        late,
        "employment",
        null,
        null,
        Map.of(
            "state",
            "失业",
            "willing",
            true,
            "helper",
            "社区专干",
            "lastContact",
            "2020-01-10",
            "nextContact",
            "2020-02-10"));

    JsonPath open = roll(Persona.OFFICE, "kind=employment&open=true&limit=100");
    List<String> names = open.getList("items.person.name");
    assertEquals(true, names.containsAll(List.of("失业甲", "失业丙")));
    assertEquals(false, names.contains("失业乙"));
  }

  @Test
  void aRollIsSeenWithinTheScopeAlone() {
    JsonPath person = Families.person(Persona.VILLAGE, "名册丙", Families.VILLAGE);
    record(person, "role", null, null, Map.of("role", "致富带头人", "step", "任职"));
    String list = V1 + "/person-records?kind=role&value=致富带头人&limit=100";
    Persona.VILLAGE.asks().get(list).then().body("items.person.name", hasItem("名册丙"));
    Persona.TOWN
        .asks()
        .get(list)
        .then()
        .statusCode(200)
        .body("items.person.name", not(hasItem("名册丙")));
    Persona.TROOP.asks().get(list).then().statusCode(403);
    Persona.OFFICE.asks().get(V1 + "/person-records?kind=nothing").then().statusCode(404);
    Persona.OFFICE
        .asks()
        .get(V1 + "/person-records")
        .then()
        .statusCode(422)
        .body("errors.field", contains(equalTo("kind")));
  }

  private static Object people(JsonPath roll) {
    return (int) roll.getList("items.person.id").stream().distinct().count();
  }

  private static JsonPath roll(Persona who, String query) {
    return who.asks()
        .get(V1 + "/person-records?" + query)
        .then()
        .statusCode(200)
        .body("items", everyItem(org.hamcrest.Matchers.hasKey("person")))
        .extract()
        .jsonPath();
  }

  private static void record(
      JsonPath person, String kind, String from, String to, Map<String, Object> facts) {
    Families.step(
        Persona.VILLAGE,
        person,
        "records",
        org.shuangyong.testing.Api.map(
            "kind", kind, "validFrom", from, "validTo", to, "facts", facts));
  }
}
