package org.shuangyong.matter;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.matter.InboxTest.param;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.codes;
import static org.shuangyong.testing.Api.refused;
import static org.shuangyong.testing.Api.step;
import static org.shuangyong.testing.Api.tries;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Statements;

/** What is said on a matter, the papers its topic asks for, and the clock of its first answer. */
@AppTest
class MatterTalkTest {
  private static final String DUE = "2099-12-31";

  @Inject Clocks clocks;
  @Inject AlarmJob alarms;
  @Inject Statements statements;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void aCommentStandsInTheTimeLineAndIsToldToBothSides() {
    JsonPath matter = Api.propose(Persona.TROOP, "TROOP_NEED", "留言用事项");
    String id = matter.getString("id");
    says(Persona.TROOP, id, "请尽快受理").then().statusCode(200);
    assertEquals("matter.comment", codes(Persona.OFFICE, id).get(0), "nobody else has it yet");
    matter = step(Persona.OFFICE, matter, "register", Map.of());
    matter = given(matter);
    says(Persona.LEADER, id, "请两家当面商量")
        .then()
        .statusCode(200)
        .body("version", equalTo(matter.getInt("version")))
        .body("status", equalTo("ASSIGNED"))
        .body("events[-1].action", equalTo("matter.comment"))
        .body("events[-1].text", equalTo("请两家当面商量"));
    assertEquals("matter.comment", codes(Persona.TROOP, id).get(0));
    assertEquals("matter.comment", codes(Persona.TOWN, id).get(0));
    int told = codes(Persona.TOWN, id).size();
    says(Persona.TOWN, id, "明天到现场").then().statusCode(200);
    assertEquals(told, codes(Persona.TOWN, id).size(), "who wrote it knows it");
  }

  @Test
  void onlyWhoSeesTheMatterWritesAndTheSecrecyGuardReads() {
    String id = given(registered()).getString("id");
    refused(says(Persona.OTHER_TOWN, id, "看不到"), 404, "not-found");
    refused(says(Persona.AUDITOR, id, "不该写"), 403, "auth.forbidden");
    refused(says(Persona.TROOP, id, "第123旅来人"), 422, "secrecy.blocked");
    refused(says(Persona.TROOP, id, " "), 422, "validation.failed");
  }

  @Test
  void itsWriterTakesACommentBackWithinTheDay() {
    String id = given(registered()).getString("id");
    String comment = says(Persona.TROOP, id, "说错了").then().extract().path("events[-1].id");
    shown(Persona.TOWN, id).body("events[-1].retractable", equalTo(false));
    shown(Persona.TROOP, id).body("events[-1].retractable", equalTo(true));
    refused(takesBack(Persona.TOWN, id, comment), 403, "comment.not-writer");
    refused(takesBack(Persona.OTHER_TOWN, id, comment), 404, "not-found");
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(1)));
    refused(takesBack(Persona.TROOP, id, comment), 409, "comment.kept");
    clocks.set(Clock.systemUTC());
    takesBack(Persona.TROOP, id, comment).then().statusCode(200);
    JsonPath after =
        shown(Persona.TOWN, id)
            .body("events[-1].action", equalTo("matter.comment"))
            .body("events[-1].text", nullValue())
            .extract()
            .jsonPath();
    assertTrue(after.getString("events[-1].takenBackAt") != null, "that there was one stays");
    refused(takesBack(Persona.TROOP, id, comment), 409, "comment.kept");
    String other = shown(Persona.TROOP, id).extract().path("events[0].id");
    refused(takesBack(Persona.TROOP, id, other), 404, "not-found");
  }

  @Test
  void aMatterCostsTheSameWhateverTheNumberOfItsComments() {
    String id = given(registered()).getString("id");
    long before = cost(id);
    for (int i = 0; i < 8; i++) {
      says(Persona.TROOP, id, "第" + i + "句").then().statusCode(200);
    }
    assertEquals(before, cost(id));
  }

  @Test
  void theThreeTopicsHaveTheirPapersAttachedBeforeTheyAreApplied() {
    JsonPath matter = asked("facility-protection", Map.of("project", "道路改线", "opinionAsked", true));
    String id = matter.getString("id");
    assertEquals(
        List.of("征求意见函", "复函"), matter.getList("papers.name"), "the check-list of the topic");
    matter = step(Persona.OFFICE, matter, "register", Map.of());
    matter = step(Persona.TOWN, given(matter), "sign", Map.of());
    // A file that is not marked as the paper is not the paper.
    Map<String, Object> apply =
        Map.of("text", "已办", "attachmentIds", List.of(Api.photo(Persona.TOWN)));
    matter = step(Persona.TOWN, matter, "report", Map.of("text", "已去函"));
    tries(Persona.TOWN, matter, "apply", apply)
        .then()
        .statusCode(422)
        .body("code", equalTo("matter.papers-missing"))
        .body("params.papers", equalTo("征求意见函、复函"));
    attaches(Persona.TOWN, id, "opinion-asked").then().statusCode(200);
    tries(Persona.TOWN, matter, "apply", apply)
        .then()
        .statusCode(422)
        .body("params.papers", equalTo("复函"));
    attaches(Persona.OFFICE, id, "opinion-reply")
        .then()
        .statusCode(200)
        .body("papers[1].attachments", hasSize(1))
        .body("events[-1].action", equalTo("matter.paper"))
        .body("events[-1].attachments", hasSize(1));
    step(Persona.TOWN, matter, "apply", Map.of("text", "已办"));
  }

  @Test
  void onlyAPartyAttachesAPaperOfTheTopic() {
    JsonPath matter = asked("traffic", Map.of("help", "道路修缮"));
    String id = matter.getString("id");
    refused(attaches(Persona.TROOP, id, "land-papers"), 422, "validation.failed");
    refused(attaches(Persona.OTHER_TOWN, id, "road-permit"), 404, "not-found");
    refused(attaches(Persona.LEADER, id, "road-permit"), 403, "auth.forbidden");
    shown(Persona.LEADER, id).body("paperable", equalTo(false));
    attaches(Persona.TROOP, id, "road-permit").then().statusCode(200);
  }

  @Test
  void aRequestReachesTheDutyPersonByNameAndItsFirstAnswerIsMeasured() {
    seat("SYB", "ON_DUTY", "邓值");
    JsonPath matter = Api.propose(Persona.TROOP, "TROOP_NEED", "要人答复的事项");
    String id = matter.getString("id");
    assertEquals("邓值", matter.getString("answer.duty"));
    assertEquals(clocks.today().plusDays(3).toString(), matter.getString("answer.dueOn"));
    assertEquals("邓值", param(Persona.OFFICE, id, "duty"));
    ring(3);
    assertTrue(!codes(Persona.OFFICE, id).contains("alarm.answer"), "due today is not overdue");
    ring(4);
    ring(5);
    assertEquals(
        1, codes(Persona.OFFICE, id).stream().filter("alarm.answer"::equals).count(), "told once");
    matter = step(Persona.OFFICE, matter, "register", Map.of());
    assertEquals(clocks.today().toString(), matter.getString("answer.answeredOn"));

    // Then the lead's liaison owes the first answer.
    matter = given(matter);
    assertEquals("陈静", matter.getString("answer.duty"));
    assertEquals("陈静", param(Persona.TOWN, id, "duty"));
    Api.issue(Persona.OFFICE, id, "BLUE");
    assertEquals(null, param(Persona.TOWN, id, "duty"), "a sheet asks for no first answer");
    matter = Api.fresh(Persona.TOWN, matter);
    assertEquals(null, matter.getString("answer.answeredOn"));
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(6)));
    matter = step(Persona.TOWN, matter, "sign", Map.of());
    assertEquals(clocks.today().toString(), matter.getString("answer.answeredOn"));
    ring(20);
    assertEquals(
        1,
        codes(Persona.OFFICE, id).stream().filter("alarm.answer"::equals).count(),
        "the lead answered in time");
  }

  @Test
  void aTaskOfAPlanIsNoRequest() {
    JsonPath plan = Api.assignAll(Api.draft(Api.notice(), 2061), "500110002", DUE);
    plan = Api.publish(plan);
    String id =
        Persona.OFFICE
            .asks()
            .queryParam("plan", plan.getString("id"))
            .queryParam("limit", 1)
            .get(V1 + "/matters")
            .path("items[0].id");
    shown(Persona.OFFICE, id).body("answer", nullValue());
  }

  private void ring(int days) {
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(days)));
    alarms.ring("500110");
  }

  private void seat(String unit, String role, String name) {
    Map<String, Object> seat =
        Api.map(
            "role", role, "personName", name, "validFrom", clocks.today().minusDays(1).toString());
    String body = Persona.OFFICE.asks().get(V1 + "/bodies").then().extract().path("[0].id");
    Persona.OFFICE
        .sends(Map.of("bodyId", body, "unitId", Api.unitId(unit), "facts", seat))
        .post(V1 + "/memberships")
        .then()
        .statusCode(201);
  }

  private static JsonPath registered() {
    return step(
        Persona.OFFICE, Api.propose(Persona.TROOP, "TROOP_NEED", "留言用事项"), "register", Map.of());
  }

  private static JsonPath given(JsonPath matter) {
    return step(
        Persona.OFFICE, matter, "assign", Map.of("leadId", Api.unitId("500110002"), "dueOn", DUE));
  }

  private static JsonPath asked(String topic, Map<String, Object> extra) {
    return Persona.TROOP
        .sends(
            Map.of(
                "kind",
                "TROOP_NEED",
                "title",
                "需要材料的事项",
                "detail",
                "请协调",
                "facts",
                Map.of("topic", topic, "extra", extra)))
        .post(V1 + "/matters")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static Response says(Persona who, String id, String text) {
    return who.sends(Map.of("text", text)).post(V1 + "/matters/" + id + "/comments");
  }

  private static Response takesBack(Persona who, String id, String comment) {
    return who.sends("{}").post(V1 + "/matters/" + id + "/comments/" + comment + "/take-back");
  }

  private static Response attaches(Persona who, String id, String paper) {
    Persona uploads = who.role.equals("leader") ? Persona.OFFICE : who;
    return who.sends(Map.of("paper", paper, "attachmentIds", List.of(Api.photo(uploads))))
        .post(V1 + "/matters/" + id + "/papers");
  }

  private static io.restassured.response.ValidatableResponse shown(Persona who, String id) {
    return who.asks().get(V1 + "/matters/" + id).then().statusCode(200);
  }

  private long cost(String id) {
    return statements.of(Persona.OFFICE, "/matters/" + id);
  }
}
