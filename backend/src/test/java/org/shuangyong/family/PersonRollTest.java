package org.shuangyong.family;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;

/** Rolls over all files: 兵支书 (7.4), needs by field (9.5), who looks for work (5.3). */
@AppTest
class PersonRollTest {
  @Inject Clocks clocks;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

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

  /** F4 14: neither a column, nor a filter, nor a figure, nor the workbook tells of a minor. */
  @Test
  void ofAMinorARollSaysOnlyThatThereIsSomething() {
    allowed(LocalDate.of(2092, 1, 10));
    Map<String, Object> facts = Families.facts("名册丁", Families.VILLAGE);
    facts.put("idNumber", Families.number((clocks.today().getYear() - 9) + "0105"));
    JsonPath child = Families.person(Persona.VILLAGE, facts);
    record(child, "need", null, null, Map.of("field", "文化", "detail", "夏令营名额"));
    String id = child.getString("id");

    JsonPath row = roll(Persona.VILLAGE, "kind=need&limit=100");
    row.setRootPath("items.find { it.person.id == '" + id + "' }");
    assertEquals("名某", row.getString("person.name"));
    assertNull(row.getString("value"));
    assertEquals(Map.of(), row.getMap("facts"));
    for (String filter : List.of("value=文化", "open=true", "value=文化&open=true")) {
      List<String> found =
          roll(Persona.VILLAGE, "kind=need&limit=100&" + filter).getList("items.person.id");
      assertFalse(found.contains(id), filter);
    }
    List<Map<String, Object>> figures =
        Persona.VILLAGE.asks().get(V1 + "/person-records/figures?kind=need").jsonPath().getList("");
    assertFalse(figures.stream().anyMatch(f -> "文化".equals(f.get("value"))));
    assertTrue(figures.stream().anyMatch(f -> f.get("value") == null && f.get("open").equals(0)));
    String book = Api.sheetText(export(Persona.VILLAGE, "need"));
    assertTrue(book.contains("名某"));
    assertFalse(book.contains("夏令营名额") || book.contains("文化") || book.contains("名册丁"));
  }

  /** Domain C 5: what leaves says who took it and when, and without approval is no longer. */
  @Test
  void aRollLeavesMarkedAndNoLongerThanTheRuleAllows() throws IOException {
    allowed(LocalDate.of(2092, 2, 10));
    JsonPath person = Families.person(Persona.VILLAGE, "名册戊", Families.VILLAGE);
    record(person, "contact", null, null, Map.of("person", "李书记"));
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(export(Persona.VILLAGE, "contact")))) {
      for (String mark :
          List.of(
              book.getSheetAt(0).getFooter().getLeft(),
              book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())) {
        assertTrue(mark.contains("周兰") && mark.contains(clocks.today().toString()), mark);
      }
    }
    LocalDate day = LocalDate.of(2092, 3, 1);
    Api.at(clocks, day);
    mostRows(0, day);
    refused(
        Persona.VILLAGE
            .sends(Map.of("kind", "person-record.export", "filters", Map.of("kind", "contact")))
            .post(V1 + "/exports"),
        409,
        "export.approval");
    mostRows(200, day.plusDays(1));
  }

  /** A day of its own, on which the rule stands as it is shipped. */
  private void allowed(LocalDate day) {
    Api.at(clocks, day);
    mostRows(200, day);
  }

  private static void mostRows(int most, LocalDate from) {
    Persona.OFFICE
        .sends(
            Map.of(
                "code",
                "export.rows",
                "value",
                most,
                "validFrom",
                from.toString(),
                "source",
                "测试用"))
        .post(V1 + "/rules")
        .then()
        .statusCode(201);
  }

  private static byte[] export(Persona who, String kind) {
    return Api.export(who, "person-record.export", Map.of("kind", kind), List.of());
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
        Api.map("kind", kind, "validFrom", from, "validTo", to, "facts", facts));
  }
}
