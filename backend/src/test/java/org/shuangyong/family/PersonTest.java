package org.shuangyong.family;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;

/** One person, one file (2.1). */
@AppTest
class PersonTest {
  private static final String VILLAGE = Families.VILLAGE;

  @Inject DataSource dataSource;

  @Test
  void aFileGoesFromTheVillageOverTheTownToTheDistrict() {
    JsonPath file = Families.person(Persona.VILLAGE, "秦文远", VILLAGE, "veteran");
    assertEquals("COLLECTED", file.getString("status"));
    assertTrue(file.getList("allowedActions").contains("person.update"));
    refused(Families.triesStep(Persona.VILLAGE, file, "check", Map.of()), 403, "auth.forbidden");
    refused(
        Families.triesStep(Persona.OFFICE, file, "approve", Map.of()), 409, "person.transition");
    file = Families.step(Persona.OTHER_TOWN, file, "check", Map.of());
    assertEquals("CHECKED", file.getString("status"));
    file = Families.step(Persona.OFFICE, file, "approve", Map.of());
    assertEquals("ACTIVE", file.getString("status"));
    // A change below the district is looked at again.
    JsonPath changed =
        Persona.VILLAGE
            .sends(Map.of("category", "disabled", "grade", "七级"), file.getInt("version"))
            .post(V1 + "/persons/" + file.getString("id") + "/categories")
            .then()
            .statusCode(200)
            .body("status", equalTo("COLLECTED"))
            .body("categories.category", hasItems("veteran", "disabled"))
            .extract()
            .jsonPath();
    refused(
        Families.triesStep(Persona.OFFICE, file, "doubt", Map.of("reason", "旧")),
        412,
        "conflict.stale");
    assertTrue(changed.getInt("version") > file.getInt("version"));
  }

  @Test
  void whoCheckedDoesNotApprove() {
    JsonPath file = Families.person(Persona.OFFICE, "秦文近", VILLAGE);
    file = Families.step(Persona.OFFICE, file, "check", Map.of());
    refused(Families.triesStep(Persona.OFFICE, file, "approve", Map.of()), 403, "person.same-hand");
    assertEquals(
        "ACTIVE", Families.step(Persona.OFFICE2, file, "approve", Map.of()).getString("status"));
  }

  @Test
  void theSameNumberIsStoppedAtTheSecondEntry() {
    Map<String, Object> facts = Families.facts("秦一", VILLAGE);
    JsonPath first = Families.person(Persona.VILLAGE, facts);
    Map<String, Object> elsewhere = Families.facts("秦二", "500110002");
    elsewhere.put("idNumber", facts.get("idNumber"));
    refused(Families.tries(Persona.TOWN, elsewhere), 409, "person.id-taken");
    // Once the first is closed, the number is free; then the first cannot come back.
    Families.step(Persona.VILLAGE, first, "close", Map.of("as", "MOVED_OUT", "on", "2026-01-01"));
    Families.person(Persona.TOWN, elsewhere);
    JsonPath closed =
        Persona.OFFICE
            .asks()
            .get(V1 + "/persons/" + first.getString("id"))
            .then()
            .extract()
            .jsonPath();
    refused(Families.triesStep(Persona.OFFICE, closed, "reopen", Map.of()), 409, "person.id-taken");
  }

  @Test
  void numbersDatesAndPhonesAreChecked() {
    Map<String, Object> facts = Families.facts("秦三", VILLAGE);
    facts.put("idNumber", "110105194912310020");
    wrong(facts, "idNumber", "invalid");
    facts.put("idNumber", "５００110190001010013");
    facts.put("birthOn", "1900-01-02");
    wrong(facts, "birthOn", "id-differs");
    facts.remove("birthOn");
    facts.put("phone", "12345");
    wrong(facts, "phone", "invalid");
    facts.put("phone", "+86 138-0000-5678");
    facts.put("idKind", "MILITARY_SEEN");
    wrong(facts, "idNumber", "not-kept");
    facts.put("idKind", "CITIZEN");
    facts.put("facts", Map.of("marriage", "不详"));
    wrong(facts, "extra.marriage", "invalid");
    facts.put("facts", Map.of());
    JsonPath made = Families.person(Persona.VILLAGE, facts);
    assertEquals("500110********0013", made.getString("idNumber"));
    assertEquals("138****5678", made.getString("phone"));
    assertEquals("MALE", made.getString("sex"));
    assertEquals("1900-01-01", made.getString("birthOn"));
  }

  /** A number's prefix is where it was first given; an old number is kept as what it is. */
  @Test
  void theHukouIsNeverInferredFromANumberAndOldNumbersStayOld() {
    Map<String, Object> facts = Families.facts("秦不推", VILLAGE);
    facts.remove("hukouCode");
    JsonPath made = Families.person(Persona.VILLAGE, facts);
    assertNull(made.getString("hukouCode"));
    facts.put("idNumber", "510223490101123");
    wrong(facts, "idNumber", "invalid");
    facts.put("idKind", "CITIZEN_OLD");
    JsonPath old = Families.person(Persona.VILLAGE, facts);
    assertEquals("CITIZEN_OLD", old.getString("idKind"));
    assertNull(old.getString("birthOn"));
    facts.put("idKind", "PASSPORT");
    facts.put("idNumber", "E12345678");
    assertEquals("PASSPORT", Families.person(Persona.VILLAGE, facts).getString("idKind"));
  }

  @Test
  void aFieldIsShownForAReasonThatTheTrailKeeps() {
    JsonPath file = Families.person(Persona.VILLAGE, "秦四", VILLAGE);
    String path = V1 + "/persons/" + file.getString("id") + "/reveal";
    refused(
        Persona.VILLAGE.sends(Map.of("field", "PHONE", "reason", " ")).post(path),
        422,
        "validation.failed");
    Persona.VILLAGE
        .sends(Map.of("field", "PHONE", "reason", "电话核实"))
        .post(path)
        .then()
        .statusCode(200)
        .body("value", equalTo("13800005678"));
    refused(
        Persona.TOWN.sends(Map.of("field", "PHONE", "reason", "看看")).post(path), 404, "not-found");
    Persona.AUDITOR
        .asks()
        .get(V1 + "/audit-events?limit=5&action=person.reveal&recordId=" + file.getString("id"))
        .then()
        .statusCode(200);
  }

  @Test
  void aMinorIsAFamilyNameToAll() {
    Map<String, Object> facts = Families.facts("秦小宝", VILLAGE);
    facts.put("idNumber", Families.number("20200101"));
    JsonPath file = Families.person(Persona.VILLAGE, facts);
    assertEquals("秦某", file.getString("name"));
    assertTrue(file.getBoolean("minor"));
    assertEquals(null, file.getString("birthOn"));
    refused(
        Persona.VILLAGE
            .sends(Map.of("field", "NAME", "reason", "看看"))
            .post(V1 + "/persons/" + file.getString("id") + "/reveal"),
        403,
        "person.minor");
    assertEquals(
        List.of(), Families.search(Persona.VILLAGE, Map.of("text", "秦小宝")).getList("items"));
    // An update that does not name them keeps the name and the number.
    facts.remove("name");
    facts.remove("idNumber");
    facts.put("phone", "");
    Persona.VILLAGE
        .sends(Map.of("person", facts), file.getInt("version"))
        .put(V1 + "/persons/" + file.getString("id"))
        .then()
        .statusCode(200)
        .body("name", equalTo("秦某"))
        .body("phone", nullValue());
  }

  @Test
  void aNameIsFoundByItsPartsAndItsFirstLetters() {
    String id = Families.person(Persona.VILLAGE, "单于望舒", VILLAGE).getString("id");
    for (String text : List.of("单于望舒", "望舒", "于望", "单", "单于")) {
      assertTrue(
          Families.search(Persona.VILLAGE, Map.of("text", text)).getList("items.id").contains(id),
          text);
    }
    String zhang = Families.person(Persona.VILLAGE, "张　敏惠", VILLAGE).getString("id");
    assertTrue(
        Families.search(Persona.VILLAGE, Map.of("text", "zmh"))
            .getList("items.id")
            .contains(zhang));
    assertEquals(List.of(), Families.search(Persona.TOWN, Map.of("text", "望舒")).getList("items"));
  }

  @Test
  void aNumberOrAPhoneIsFoundByTheWholeOfIt() {
    Map<String, Object> facts = Families.facts("秦五", VILLAGE);
    facts.put("phone", "13911112222");
    String id = Families.person(Persona.VILLAGE, facts).getString("id");
    assertEquals(
        List.of(id),
        Families.search(
                Persona.OFFICE, Map.of("idNumber", facts.get("idNumber").toString().toLowerCase()))
            .getList("items.id"));
    assertEquals(
        List.of(id),
        Families.search(Persona.OFFICE, Map.of("phone", "139-1111-2222")).getList("items.id"));
    assertEquals(
        List.of(), Families.search(Persona.TOWN, Map.of("phone", "13911112222")).getList("items"));
  }

  @Test
  void personalDataIsSealedInTheDatabase() throws SQLException {
    Map<String, Object> facts = Families.facts("秦六", VILLAGE);
    String id = Families.person(Persona.VILLAGE, facts).getString("id");
    try (Connection c = dataSource.getConnection();
        ResultSet row =
            c.createStatement()
                .executeQuery(
                    "select to_jsonb(p)::text, id_sealed from person p where id = '" + id + "'")) {
      row.next();
      for (String clear : List.of((String) facts.get("idNumber"), "13800005678", "某社区1号")) {
        assertTrue(!row.getString(1).contains(clear), clear);
      }
      assertTrue(row.getString(2).startsWith("k1."));
    }
  }

  @Test
  void aHouseholdHasOneHeadAndAPersonOneHousehold() {
    JsonPath head = Families.person(Persona.VILLAGE, "秦七", VILLAGE, "serving-family");
    JsonPath son = Families.person(Persona.VILLAGE, "秦八", VILLAGE, "serving");
    JsonPath house = Families.household(Persona.VILLAGE, head);
    house =
        Persona.VILLAGE
            .sends(
                Map.of("personId", son.getString("id"), "relation", "CHILD"),
                house.getInt("version"))
            .post(V1 + "/households/" + house.getString("id") + "/members")
            .then()
            .statusCode(200)
            .body("members", hasSize(2))
            .body("members.relation", contains("HEAD", "CHILD"))
            .body("title", equalTo("秦七"))
            .extract()
            .jsonPath();
    refused(
        Persona.VILLAGE
            .sends(
                Map.of("personId", head.getString("id"), "relation", "OTHER"),
                house.getInt("version"))
            .post(V1 + "/households/" + house.getString("id") + "/members"),
        409,
        "household.member");
    JsonPath own = Families.household(Persona.VILLAGE, son);
    Persona.VILLAGE
        .asks()
        .get(V1 + "/households/" + house.getString("id"))
        .then()
        .body("members", hasSize(1));
    Persona.VILLAGE
        .sends(Map.of("text", "秦八"))
        .post(V1 + "/households/search")
        .then()
        .statusCode(200)
        .body("items.id", hasItems(own.getString("id")))
        .body("items.find { it.title == '秦八' }.categories", contains("serving"));
    Persona.TOWN
        .sends(Map.of("text", "秦八"))
        .post(V1 + "/households/search")
        .then()
        .body("items.id", not(hasItems(own.getString("id"))));
    refused(Persona.TOWN.asks().get(V1 + "/households/" + own.getString("id")), 404, "not-found");
    refused(Persona.TOWN.asks().get(V1 + "/persons/" + son.getString("id")), 404, "not-found");
  }

  @Test
  void thePaperOfACategoryNamesNoTroop() {
    Map<String, Object> category = Map.of("category", "veteran", "evidence", "第77集团军证明");
    JsonPath file = Families.person(Persona.VILLAGE, "秦九", VILLAGE);
    refused(
        Persona.VILLAGE
            .sends(category, file.getInt("version"))
            .post(V1 + "/persons/" + file.getString("id") + "/categories"),
        422,
        "secrecy.blocked");
    refused(
        Persona.VILLAGE
            .sends(Map.of("person", Families.facts("秦十", VILLAGE), "categories", List.of(category)))
            .post(V1 + "/persons"),
        422,
        "secrecy.blocked");
  }

  private static void wrong(Map<String, Object> facts, String field, String code) {
    Families.tries(Persona.VILLAGE, facts)
        .then()
        .statusCode(422)
        .body("errors.find { it.field == '" + field + "' }.code", equalTo(code));
  }
}
