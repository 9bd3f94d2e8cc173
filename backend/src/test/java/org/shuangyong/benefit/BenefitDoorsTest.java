package org.shuangyong.benefit;

import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Benefits;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Statements;
import org.shuangyong.testing.Tokens;

/** Who sees a case: list, page, count, export, figures, papers, a minor's data (F4 9, 14). */
@AppTest
class BenefitDoorsTest {
  @Inject DataSource dataSource;
  @Inject Statements statements;

  @Test
  void aStrangerFindsNothingAtAnyDoor() {
    List<Persona> strangers = List.of(Persona.TOWN, Persona.UNIT, Persona.TROOP);
    List<Object> figures = strangers.stream().map(BenefitDoorsTest::hardship).toList();
    JsonPath of = Benefits.hardship(Persona.VILLAGE, "柳一");
    String file =
        Benefits.step(
                Persona.VILLAGE,
                of,
                "papers",
                Map.of("name", "其他材料", "attachmentId", Api.photo(Persona.VILLAGE)))
            .getString("papers[1].file.id");
    String id = of.getString("id");
    // What others opened where they may see it stays counted; this case changes nothing.
    assertEquals(figures, strangers.stream().map(BenefitDoorsTest::hardship).toList());
    for (Persona stranger : strangers) {
      refused(stranger.asks().get(Benefits.PATH + "/" + id), 404, "not-found");
      assertFalse(Benefits.ids(stranger, "kind=hardship").contains(id));
      assertFalse(Benefits.ids(stranger, "person=" + of.getString("person.id")).contains(id));
      stranger
          .asks()
          .get(Benefits.PATH + "?total=true&person=" + of.getString("person.id"))
          .then()
          .body("total", equalTo(0));
      refused(stranger.asks().get(V1 + "/attachments/" + file + "/content"), 404, "not-found");
      for (String verb : List.of("pass", "ask", "supplement", "refuse", "withdraw", "papers")) {
        Benefits.triesStep(stranger, of, verb, Map.of("text", "试", "name", "试"))
            .then()
            .statusCode(anyOf(is(403), is(404), is(400)));
      }
      byte[] book = Api.export(stranger, "benefit.export", Map.of("kind", "hardship"), List.of());
      assertFalse(Api.sheetText(book).contains("柳一"));
    }
    byte[] book =
        Api.export(Persona.VILLAGE, "benefit.export", Map.of("kind", "hardship"), List.of());
    assertTrue(Api.sheetText(book).contains("柳一"));
    assertTrue(Benefits.ids(Persona.OTHER_TOWN, "kind=hardship").contains(id));
  }

  @Test
  void aCaseIsFoundByTheNameOfItsPersonWhereItIsSeen() {
    String id = Benefits.hardship(Persona.VILLAGE, "柳寻寻").getString("id");
    for (String typed : List.of("柳寻寻", "寻寻", "lxx")) {
      assertTrue(found(Persona.VILLAGE, "hardship", typed).contains(id), typed);
      assertTrue(found(Persona.OFFICE, "hardship", typed).contains(id), typed);
      assertFalse(found(Persona.OFFICE, "job-help", typed).contains(id), typed);
      assertFalse(found(Persona.TOWN, "hardship", typed).contains(id), typed);
      assertFalse(found(Persona.UNIT, "hardship", typed).contains(id), typed);
    }
    assertFalse(found(Persona.VILLAGE, "hardship", "柳寻常").contains(id));
    assertTrue(found(Persona.VILLAGE, "hardship", null).contains(id));
    Benefits.child("柳小寻");
    assertEquals(List.of(), found(Persona.OFFICE, "enrolment", "小寻"));
    long one = statements.of(() -> search(Persona.OFFICE, "hardship", "柳寻寻"));
    Benefits.hardship(Persona.VILLAGE, "柳寻寻一");
    Benefits.hardship(Persona.VILLAGE, "柳寻寻二");
    assertEquals(one, statements.of(() -> search(Persona.OFFICE, "hardship", "柳寻寻")));
  }

  private static Response search(Persona who, String kind, String text) {
    return who.sends(Api.map("kind", kind, "text", text, "limit", 100))
        .post(Benefits.PATH + "/search");
  }

  private static List<String> found(Persona who, String kind, String text) {
    return search(who, kind, text).then().statusCode(200).extract().jsonPath().getList("items.id");
  }

  @Test
  void aMembersUnitSeesACaseFromItsStepOnAndKeepsIt() {
    JsonPath child = Benefits.child("柳小小");
    String id = child.getString("id");
    refused(Persona.UNIT.asks().get(Benefits.PATH + "/" + id), 404, "not-found");
    child = Benefits.step(Persona.OFFICE, child, "pass", Map.of());
    assertTrue(Benefits.ids(Persona.UNIT, "waiting=true").contains(id));
    child = Benefits.step(Persona.UNIT, child, "pass", Map.of());
    child = Benefits.step(Persona.UNIT, child, "pass", Map.of("facts", Map.of("placed", "保密中学")));
    assertFalse(Benefits.ids(Persona.UNIT, "waiting=true").contains(id));
    assertTrue(Benefits.ids(Persona.UNIT, "kind=enrolment").contains(id));
  }

  @Test
  void aMinorsDataIsOpenToWhoHandlesTheCaseAndNobodyElse() {
    JsonPath child = Benefits.child("柳小月");
    String path = Benefits.PATH + "/" + child.getString("id");
    String person = V1 + "/persons/" + child.getString("person.id") + "/reveal";
    assertEquals("柳某", child.getString("person.name"));
    child =
        Benefits.step(
            Persona.VILLAGE,
            child,
            "papers",
            Map.of("name", "其他材料", "attachmentId", Api.photo(Persona.VILLAGE)));
    Map<String, String> reason = Map.of("reason", "核对");
    Map<String, String> name = Map.of("reason", "核对", "field", "NAME");
    // The office has the first step; the village took it in and handles it no more.
    for (Persona who : List.of(Persona.VILLAGE, Persona.OTHER_TOWN)) {
      who.asks().get(path).then().body("hidden", is(true)).body("facts", anEmptyMap());
      refused(who.sends(reason).post(path + "/reveal"), 403, "person.minor");
      refused(who.sends(name).post(person), 403, "person.minor");
      who.asks().get(path).then().body("papers.file.id[2]", nullValue());
    }
    JsonPath seen = Benefits.get(Persona.OFFICE, child);
    assertEquals(Map.of(), seen.getMap("facts"));
    String file = seen.getString("papers[2].file.id");
    refused(Persona.VILLAGE.asks().get(V1 + "/attachments/" + file), 404, "not-found");
    Persona.OFFICE.asks().get(V1 + "/attachments/" + file).then().statusCode(200);
    Persona.OFFICE
        .sends(reason)
        .post(path + "/reveal")
        .then()
        .statusCode(200)
        .body("facts.school", equalTo("保密中学"));
    Persona.OFFICE.sends(name).post(person).then().body("value", equalTo("柳小月"));
    refused(Persona.UNIT.sends(name).post(person), 404, "not-found");
    Benefits.step(Persona.OFFICE, child, "pass", Map.of());
    Persona.UNIT.sends(name).post(person).then().statusCode(200).body("value", equalTo("柳小月"));
    refused(Persona.OFFICE.sends(name).post(person), 403, "person.minor");
    refused(Persona.OFFICE.sends(reason).post(path + "/reveal"), 403, "person.minor");
  }

  /** Who keeps no files shows none, even of those who live below its unit. */
  @Test
  void whoHandlesNoCaseIsShownNothing() {
    JsonPath person = Families.person(Persona.VILLAGE, "柳五", Families.VILLAGE, "veteran");
    refused(
        RestAssured.given()
            .auth()
            .oauth2(Tokens.of("lian1", "某人", "500110001", "500110", "member"))
            .contentType(ContentType.JSON)
            .body(Map.of("reason", "核对", "field", "PHONE"))
            .post(V1 + "/persons/" + person.getString("id") + "/reveal"),
        404,
        "not-found");
  }

  @Test
  void neitherTheTrailNorAKeptAnswerTellsWhatIsSealed() throws SQLException {
    JsonPath person = Families.person(Persona.VILLAGE, "柳六", Families.VILLAGE, "veteran");
    Map<String, Object> request =
        Benefits.request(person, "hardship", Map.of("cause", "重大疾病", "need", "透析费用"));
    String key = Api.key();
    List<String> answers =
        List.of(1, 2).stream()
            .map(
                time ->
                    Persona.VILLAGE
                        .sends(request)
                        .header("Idempotency-Key", key)
                        .post(Benefits.PATH)
                        .then()
                        .statusCode(201)
                        .body("facts.need", equalTo("透析费用"))
                        .extract()
                        .asString())
            .toList();
    assertEquals(answers.get(0), answers.get(1));
    JsonPath of = Benefits.seen(Persona.VILLAGE, JsonPath.from(answers.get(0)), "柳六病历");
    assertFalse(
        Persona.AUDITOR
            .asks()
            .get(V1 + "/audit-events?recordId=" + of.getString("id"))
            .asString()
            .contains("病历"));
    try (Connection connection = dataSource.getConnection();
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery("select count(*) filter (where body like '%透析%') from replay")) {
      rows.next();
      assertEquals(0, rows.getInt(1));
    }
  }

  @Test
  void aTroopProposesForWhoIsOnFileAndSeesTheseAlone() {
    Map<String, Object> facts = Families.facts("柳家属", Families.VILLAGE);
    Families.person(Persona.VILLAGE, facts, "serving-family");
    Map<String, Object> request =
        new HashMap<>(
            Map.of(
                "kind",
                "spouse-job",
                "idNumber",
                facts.get("idNumber"),
                "name",
                "柳别人",
                "lawId",
                Benefits.law("军人随军家属就业安置办法"),
                "facts",
                Map.of("approver", "师（旅）级政治工作机关", "approvedOn", "2026-01-01", "former", "未就业")));
    Benefits.tries(Persona.TROOP, request)
        .then()
        .statusCode(422)
        .body("errors.field[0]", equalTo("idNumber"));
    request.put("name", "柳家属");
    JsonPath of = Benefits.accept(Persona.TROOP, request);
    assertTrue(Benefits.ids(Persona.TROOP, "kind=spouse-job").contains(of.getString("id")));
    refused(
        Persona.OTHER_TROOP.asks().get(Benefits.PATH + "/" + of.getString("id")), 404, "not-found");
  }

  private static Object hardship(Persona who) {
    return String.valueOf(
        who.asks()
            .get(Benefits.PATH + "/figures")
            .jsonPath()
            .<Object>get("find { it.kind == 'hardship' }"));
  }
}
