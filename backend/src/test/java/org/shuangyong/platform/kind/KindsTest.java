package org.shuangyong.platform.kind;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.map;
import static org.shuangyong.testing.KindBodies.activity;
import static org.shuangyong.testing.KindBodies.field;
import static org.shuangyong.testing.KindBodies.topic;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Benefits;
import org.shuangyong.testing.Persona;

/** A clerk edits kinds without a developer; a record keeps the edition under which it was made. */
@AppTest
class KindsTest {
  @Inject Kinds kinds;
  @Inject Region region;

  @Test
  void aNewKindIsThereAtOnceAndItsNextEditionToo() {
    saved("activity", "walk", 0, activity("徒步", field("km", "里程", "NUMBER")))
        .body("version", equalTo(1));
    saved(
            "activity",
            "walk",
            1,
            activity("徒步行", field("km", "里程", "NUMBER"), field("by", "领队", "TEXT")))
        .header("ETag", equalTo("\"2\""));
    Persona.TROOP
        .asks()
        .get(V1 + "/kinds?of=activity")
        .then()
        .statusCode(200)
        .body("find { it.code == 'walk' }.name", equalTo("徒步行"))
        .body("find { it.code == 'walk' }.fields.code", contains("km", "by"));
    Persona.TOWN
        .asks()
        .get(V1 + "/kinds/activity/walk?version=1")
        .then()
        .statusCode(200)
        .body("name", equalTo("徒步"));
    Persona.ADMIN
        .asks()
        .get(V1 + "/kinds/activity/walk/editions")
        .then()
        .statusCode(200)
        .body("kind.version", contains(2, 1))
        .body("by", contains("张敏", "张敏"));
  }

  @Test
  void whatIsShippedIsTheFirstEdition() {
    JsonPath shipped = get("matter-topic", "traffic");
    Persona.OFFICE
        .asks()
        .get(V1 + "/kinds/matter-topic/traffic/editions")
        .then()
        .statusCode(200)
        .body("[-1].kind.version", equalTo(1))
        .body("[-1].at", nullValue());
    assertTrue(shipped.getInt("version") >= 1);
  }

  @Test
  void aMatterKeepsTheEditionOfItsTopic() {
    saved("matter-topic", "bridge", 0, topic("桥梁", field("len", "长度", "NUMBER")));
    JsonPath matter = proposed("bridge", Map.of("len", 30));
    assertEquals(1, matter.getInt("facts.topicVersion"));
    saved("matter-topic", "bridge", 1, topic("桥梁改造", field("span", "跨数", "NUMBER")));
    JsonPath seen = Api.fresh(Persona.OFFICE, matter);
    assertEquals(1, seen.getInt("facts.topicVersion"));
    assertEquals(30, seen.getInt("facts.extra.len"));
    assertEquals(2, proposed("bridge", Map.of("span", 2)).getInt("facts.topicVersion"));
    tries("bridge", Map.of("len", 30)).then().statusCode(422);
  }

  @Test
  void aCaseRunsToItsEndByTheCourseUnderWhichItBegan() {
    JsonPath of = Benefits.hardship(Persona.VILLAGE, "版甲");
    assertEquals(1, of.getInt("kindVersion"));
    JsonPath hardship = get("benefit", "hardship");
    Map<String, Object> changed = body(hardship);
    Map<String, Object> course = new HashMap<>(hardship.getMap("course"));
    List<Map<String, Object>> steps = hardship.getList("course.steps");
    course.put("steps", steps.subList(steps.size() - 1, steps.size()));
    changed.put("course", course);
    saved("benefit", "hardship", hardship.getInt("version"), changed);
    of = Benefits.step(Persona.VILLAGE, of, "pass", Map.of());
    assertEquals("HANDLING", of.getString("status"));
    assertEquals(steps.get(1).get("code"), of.getString("step"));
    assertEquals(
        steps.get(steps.size() - 1).get("code"),
        Benefits.hardship(Persona.VILLAGE, "版乙").getString("step"));
    saved("benefit", "hardship", hardship.getInt("version") + 1, body(hardship));
  }

  @Test
  void ofARetiredKindNothingNewIsMade() {
    saved("matter-topic", "ferry", 0, topic("渡口", field("name", "名称", "TEXT")));
    JsonPath matter = proposed("ferry", Map.of("name", "一号"));
    Persona.OFFICE
        .sends("{}", 1)
        .post(V1 + "/kinds/matter-topic/ferry/retire")
        .then()
        .statusCode(200)
        .body("retired", equalTo(true));
    tries("ferry", Map.of("name", "二号"))
        .then()
        .statusCode(422)
        .body("errors.code", hasItem("retired"));
    matter = Api.step(Persona.OFFICE, matter, "register", Map.of());
    Api.step(
        Persona.OFFICE,
        matter,
        "amend",
        Map.of(
            "title",
            "渡口",
            "detail",
            "请协调",
            "facts",
            Map.of("topic", "ferry", "extra", Map.of("name", "三号"))));
    Api.refused(retires("matter-topic", "ferry", 2), 422, "kind.unchanged");
    saved("matter-topic", "ferry", 2, topic("渡口", field("name", "名称", "TEXT")));
    proposed("ferry", Map.of("name", "四号"));
  }

  @Test
  void aKindThatTheSystemNeedsIsNotRetired() {
    int version = get("matter-topic", "support").getInt("version");
    Api.refused(retires("matter-topic", "support", version), 422, "kind.needed");
  }

  /** 4.9, 9.2, 10.3: what is entered after the event only stays so, however a kind is edited. */
  @Test
  void aKindThatIsEnteredAfterTheEventStaysSo() {
    JsonPath supply = get("activity", "supply");
    Map<String, Object> opened = body(supply);
    opened.put("within", List.of());
    tries("supply", supply.getInt("version"), opened)
        .then()
        .statusCode(422)
        .body("errors.field", contains("within"))
        .body("errors.code", contains("word-kept"));
    for (String code : List.of("supply", "supply-joint", "security", "mission")) {
      Api.refused(
          retires("activity", code, get("activity", code).getInt("version")), 422, "kind.needed");
    }
    Map<String, Object> own = activity("事后登记类");
    own.put("within", List.of("AFTER_EVENT"));
    saved("activity", "after", 0, own);
    own.put("within", List.of("DEFENCE"));
    Api.refused(tries("after", 1, own), 422, "validation.failed");
    own.put("within", List.of("AFTER_EVENT", "DEFENCE"));
    saved("activity", "after", 1, own);
  }

  @Test
  void nothingInAListIsRefusedAsAnythingElse() {
    for (String list : List.of("within", "fields", "papers")) {
      Map<String, Object> bad = activity("空项");
      bad.put(list, java.util.Collections.singletonList(null));
      Persona.OFFICE
          .sends(bad, 0)
          .put(V1 + "/kinds/activity/nothing")
          .then()
          .statusCode(422)
          .body("code", equalTo("validation.failed"));
    }
  }

  @Test
  void allThatIsWrongIsNamedAtItsPlace() {
    Map<String, Object> bad =
        activity(
            "坏",
            field("one", "甲", "CHOICE"),
            field("one", "甲", "TEXT", "多余"),
            field("Two", "乙", "NUMBER"),
            map("code", "three", "name", "丙", "type", "TEXT", "required", false, "before", "x.y"),
            field("four", "丁", "CHECKLIST", "note:一"),
            map("code", "five", "name", "戊", "type", "TEXT", "required", false, "unit", "亩"));
    bad.put("within", List.of("NONE"));
    bad.put("form", "none");
    bad.put("duty", map("times", 0, "unitKinds", List.of("TROOP"), "text", " "));
    bad.put("papers", List.of(map("code", "p", "name", "材料", "before", "activity.record")));
    bad.put("course", map("steps", List.of()));
    Persona.OFFICE
        .sends(bad, 0)
        .put(V1 + "/kinds/activity/bad")
        .then()
        .statusCode(422)
        .body("code", equalTo("validation.failed"))
        .body(
            "errors.field",
            hasItems(
                "fields[0].choices",
                "fields[1].code",
                "fields[1].name",
                "fields[1].choices",
                "fields[2].code",
                "fields[3].before",
                "fields[4].choices",
                "fields[5].unit",
                "within",
                "form",
                "duty.times",
                "duty.unitKinds",
                "duty.text",
                "papers[0].before",
                "course"));
    Map<String, Object> course = activity("坏事项");
    course.put(
        "course",
        map(
            "steps",
            List.of(
                map("code", "a", "name", "一", "actor", "UNIT", "days", 0),
                map(
                    "code", "a", "name", "", "actor", "TOWN", "unit", "QJW", "days", 3, "months",
                    1))));
    Persona.OFFICE
        .sends(course, 0)
        .put(V1 + "/kinds/benefit/bad")
        .then()
        .statusCode(422)
        .body(
            "errors.field",
            hasItems(
                "course.steps[0].unit",
                "course.steps[0].days",
                "course.steps[1].code",
                "course.steps[1].name",
                "course.steps[1].unit",
                "course.steps[1].months"));
  }

  @Test
  void theCodeOfAFieldKeepsItsTypeThroughAllEditions() {
    saved("activity", "run", 0, activity("跑步", field("km", "里程", "NUMBER")));
    saved("activity", "run", 1, activity("跑步"));
    Persona.OFFICE
        .sends(activity("跑步", field("km", "里程", "TEXT")), 2)
        .put(V1 + "/kinds/activity/run")
        .then()
        .statusCode(422)
        .body("errors.field", contains("fields[0].type"))
        .body("errors.code", contains("type-kept"));
  }

  @Test
  void editionsAreCounted() {
    saved("activity", "swim", 0, activity("游泳"));
    Api.refused(tries("swim", 0, activity("游泳二")), 412, "conflict.stale");
    Api.refused(
        Persona.OFFICE.sends(activity("游泳二")).put(V1 + "/kinds/activity/swim"),
        428,
        "conflict.precondition-required");
    Api.refused(tries("swim", 1, activity("游泳")), 422, "kind.unchanged");
    Api.refused(tries("swim-2", 0, activity("游泳")), 422, "validation.failed");
  }

  @Test
  void aTextPassesTheSecrecyGuard() {
    Api.refused(
        tries("secret", 0, activity("某类", field("f", "77123部队", "TEXT"))), 422, "secrecy.blocked");
  }

  @Test
  void whatIsShippedOnlyIsNotEdited() {
    Api.refused(
        Persona.OFFICE.sends(activity("喜报"), 0).put(V1 + "/kinds/merit-letter/other"),
        404,
        "not-found");
    Persona.OFFICE
        .asks()
        .get(V1 + "/kinds/families")
        .then()
        .statusCode(200)
        .body(
            "code",
            contains("matter-topic", "benefit", "activity", "site", "partnership", "document"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Persona.class,
      names = {"TOWN", "UNIT", "TROOP", "LEADER", "AUDITOR", "SECRECY"})
  void nobodyElseEdits(Persona who) {
    Api.refused(
        who.sends(activity("越权"), 0).put(V1 + "/kinds/activity/theirs"), 403, "auth.forbidden");
  }

  @Test
  @ActivateRequestContext
  void anotherDistrictHasItsOwn() {
    saved("activity", "ours", 0, activity("本区活动"));
    region.use("500111");
    assertTrue(kinds.find("activity", "ours").isEmpty());
  }

  private static io.restassured.response.ValidatableResponse saved(
      String family, String code, int version, Map<String, ?> body) {
    return Persona.OFFICE
        .sends(body, version)
        .put(V1 + "/kinds/" + family + "/" + code)
        .then()
        .statusCode(200);
  }

  private static Response tries(String code, int version, Map<String, ?> body) {
    return Persona.OFFICE.sends(body, version).put(V1 + "/kinds/activity/" + code);
  }

  private static Response retires(String family, String code, int version) {
    return Persona.OFFICE
        .sends("{}", version)
        .post(V1 + "/kinds/" + family + "/" + code + "/retire");
  }

  private static JsonPath get(String family, String code) {
    return Persona.OFFICE
        .asks()
        .get(V1 + "/kinds/" + family + "/" + code)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** A kind as it is sent. */
  private static Map<String, Object> body(JsonPath kind) {
    Map<String, Object> body = new HashMap<>(kind.getMap(""));
    List.of("code", "version", "retired").forEach(body::remove);
    return body;
  }

  private static Response tries(String topic, Map<String, ?> extra) {
    return Persona.TROOP
        .sends(
            map(
                "kind",
                "TROOP_NEED",
                "title",
                "版次",
                "detail",
                "请协调",
                "facts",
                map("topic", topic, "extra", extra)))
        .post(V1 + "/matters");
  }

  private static JsonPath proposed(String topic, Map<String, ?> extra) {
    return tries(topic, extra).then().statusCode(201).extract().jsonPath();
  }
}
