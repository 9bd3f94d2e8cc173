package org.shuangyong.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Activities.facts;
import static org.shuangyong.testing.Activities.request;
import static org.shuangyong.testing.Activities.today;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** Meetings (12.1–12.3, 4.1): numbers, attendance, minutes, decisions that are matters. */
@AppTest
class MeetingTest {
  @Test
  void numbersRunWithoutGapForEachBodyAndYear() {
    String body = Activities.body("届次会议一");
    String other = Activities.body("届次会议二");
    LocalDate day = LocalDate.of(2019, 3, 1);
    JsonPath first = held(body, "meeting-leading", day);
    assertEquals(1, first.getInt("no"));
    assertEquals(1, held(other, "meeting-leading", day).getInt("no"));
    // What is cancelled never had a number.
    JsonPath planned = Activities.meeting(body, "meeting-leading", day.plusDays(1), "QJW");
    Activities.step(Persona.OFFICE, planned, "cancel", Map.of("text", "改期"));
    assertEquals(2, held(body, "meeting-leading", day.plusDays(2)).getInt("no"));
    assertEquals(1, held(body, "meeting-leading", day.plusYears(1)).getInt("no"));
    List<JsonPath> many =
        IntStream.range(0, 4)
            .mapToObj(i -> Activities.meeting(body, "meeting-leading", day.plusDays(10 + i)))
            .toList();
    many.stream()
        .map(
            of ->
                CompletableFuture.runAsync(
                    () -> Activities.triesStep(Persona.OFFICE, of, "hold", Map.of())))
        .toList()
        .forEach(CompletableFuture::join);
    List<Integer> numbers = new ArrayList<>();
    many.forEach(
        of -> {
          JsonPath now = Activities.get(Persona.OFFICE, of);
          if (now.getString("status").equals("PLANNED")) {
            now = Activities.step(Persona.OFFICE, now, "hold", Map.of());
          }
          numbers.add(Activities.part(Persona.OFFICE, now, "/meeting").getInt("no"));
        });
    assertEquals(List.of(3, 4, 5, 6), numbers.stream().sorted().toList());
  }

  @Test
  void itHasABodyBeforeItIsHeldAndKeepsItAfter() {
    JsonPath bare =
        Activities.plan(Persona.OFFICE, request("meeting-joint", facts("联席会", today())));
    refused(Activities.triesStep(Persona.OFFICE, bare, "hold", Map.of()), 409, "meeting.no-body");
    String body = Activities.body("联席会议甲");
    JsonPath of = Activities.meeting(body, "meeting-joint", today(), "TROOP-A", "QJW");
    refused(
        Activities.triesPut(Persona.OFFICE, of, "/meeting/minutes", Map.of("text", "x")),
        409,
        "meeting.not-held");
    of = Activities.step(Persona.OFFICE, of, "hold", Map.of());
    Activities.triesPut(
            Persona.OFFICE,
            of,
            "/meeting",
            Map.of("bodyId", Activities.body("联席会议乙"), "agenda", List.of()))
        .then()
        .statusCode(422)
        .body("errors.field", contains("bodyId"));
    JsonPath meeting = Activities.part(Persona.TROOP, of, "/meeting");
    assertEquals(List.of("LOCAL", "TROOP"), meeting.getList("agenda.side"));
    assertEquals(List.of(), meeting.getList("allowedActions"));
    JsonPath plain = Activities.publicity(Persona.OFFICE, "不是会议");
    refused(
        Persona.OFFICE.asks().get(Activities.PATH + "/" + plain.getString("id") + "/meeting"),
        409,
        "activity.no-part");
  }

  @Test
  void attendanceIsByUnitAndNamesNoSoldier() {
    JsonPath of =
        Activities.meeting(
            Activities.body("领导小组甲"), "meeting-leading", today(), "QJW", "GAJ", "TROOP-A");
    of =
        Activities.put(
            Persona.OFFICE,
            of,
            "/meeting/attendance",
            Map.of(
                "seats",
                List.of(
                    seat("QJW", "PRESENT", "王芳"),
                    seat("GAJ", "DEPUTED", "崔伟民"),
                    Map.of("unitId", Api.unitId("TROOP-A"), "attendance", "ABSENT"))));
    Persona.OFFICE
        .asks()
        .get(Activities.PATH + "/" + of.getString("id") + "/meeting")
        .then()
        .body("seats.find { it.unit.code == 'GAJ' }.attendance", equalTo("DEPUTED"))
        .body("seats.find { it.unit.code == 'SYB' }.attendance", nullValue());
    refused(
        Activities.triesPut(
            Persona.OFFICE,
            of,
            "/meeting/attendance",
            Map.of("seats", List.of(seat("TROOP-A", "PRESENT", "某人")))),
        422,
        "membership.troop");
    Activities.triesPut(
            Persona.OFFICE,
            of,
            "/meeting/attendance",
            Map.of("seats", List.of(seat("CZJ", "PRESENT", "外人"))))
        .then()
        .statusCode(422);
  }

  @Test
  void minutesAreApprovedByAnotherPersonAndThenStand() {
    JsonPath of = Activities.meeting(Activities.body("纪要组"), "meeting-leading", today());
    of = Activities.step(Persona.OFFICE, of, "hold", Map.of());
    of = Activities.step(Persona.OFFICE, of, "record", Map.of());
    refused(
        Activities.triesStep(Persona.OFFICE, of, "summarize", Map.of("text", "完")),
        409,
        "meeting.no-minutes");
    of =
        Activities.put(
            Persona.OFFICE, of, "/meeting/minutes", Map.of("text", "会议议定如下", "no", "纪要〔2026〕1号"));
    refused(
        Activities.triesStep(Persona.OFFICE, of, "meeting/approve", Map.of()),
        403,
        "meeting.same-hand");
    Activities.step(Persona.OFFICE2, of, "meeting/approve", Map.of());
    of = Activities.get(Persona.OFFICE, of);
    refused(
        Activities.triesPut(Persona.OFFICE, of, "/meeting/minutes", Map.of("text", "改")),
        409,
        "meeting.approved");
    of = Activities.step(Persona.OFFICE, of, "summarize", Map.of("text", "已印发纪要"));
    JsonPath meeting = Activities.part(Persona.OFFICE, of, "/meeting");
    assertEquals("李强", meeting.getString("approver"));
    assertEquals(today().toString(), meeting.getString("approvedOn"));
  }

  /** 4.1, 12.1: the decision is a matter in the same moment; the next session lists it. */
  @Test
  void aDecisionIsAMatterAndTheNextSessionTellsHowItStands() {
    String body = Activities.body("议军会甲");
    JsonPath of = Activities.meeting(body, "meeting-council", today().minusDays(3), "QJW");
    Map<String, Object> decision =
        Map.of(
            "text",
            "由区教委牵头，妥善解决部队子女入学问题",
            "leadId",
            Api.unitId("QJW"),
            "supportIds",
            List.of(Api.unitId("GAJ")),
            "dueOn",
            "2099-12-31");
    refused(
        Activities.triesStep(Persona.OFFICE, of, "meeting/decisions", decision),
        409,
        "meeting.not-held");
    of = Activities.step(Persona.OFFICE, of, "hold", Map.of());
    refused(
        Activities.triesStep(
            Persona.OFFICE,
            of,
            "meeting/decisions",
            Map.of("text", "过期的", "leadId", Api.unitId("QJW"), "dueOn", "2020-01-01")),
        422,
        "matter.due-past");
    assertEquals(List.of(), Activities.part(Persona.OFFICE, of, "/meeting").getList("decisions"));
    String matter =
        Activities.triesStep(Persona.OFFICE, of, "meeting/decisions", decision)
            .then()
            .statusCode(201)
            .body("decisions[0].matter.status", equalTo("ASSIGNED"))
            .extract()
            .path("decisions[0].matter.id");
    Persona.UNIT
        .asks()
        .get(V1 + "/matters/" + matter)
        .then()
        .statusCode(200)
        .body("kind", equalTo("DECISION"))
        .body("facts.source", equalTo("MEETING"))
        .body("facts.sourceName", equalTo(of.getString("title")))
        .body("lead.code", equalTo("QJW"))
        .body("dueOn", equalTo("2099-12-31"));
    JsonPath next = Activities.meeting(body, "meeting-council", today(), "GAJ");
    JsonPath former = Activities.part(Persona.OFFICE, next, "/meeting/former");
    assertEquals(of.getString("id"), former.getString("id"));
    assertEquals(1, former.getInt("no"));
    assertEquals(List.of("ASSIGNED"), former.getList("decisions.matter.status"));
    refused(
        Persona.OFFICE.asks().get(Activities.PATH + "/" + of.getString("id") + "/meeting/former"),
        404,
        "not-found");
  }

  /** 12.2: open, closed and overdue of both lists are the rows of the double list. */
  @Test
  void thePackOfAJointConferenceIsTheDoubleList() {
    Api.given(Api.propose(Persona.TROOP, "TROOP_NEED", "会议材料甲"), "500110002", "2099-12-31");
    Api.given(Api.propose(Persona.VILLAGE, "LOCAL_NEED", "会议材料乙"), "TROOP-A", "2099-12-31");
    JsonPath of = Activities.meeting(Activities.body("联席会议丙"), "meeting-joint", today(), "TROOP-A");
    JsonPath pack = Activities.part(Persona.OFFICE, of, "/meeting/pack");
    assertEquals(List.of("A", "B"), pack.getList("list"));
    for (int i : List.of(0, 1)) {
      String list = pack.getString("[" + i + "].list");
      List<String> rows = pack.getList("[" + i + "].rows.id");
      List<String> books =
          Activities.read(
                  Persona.OFFICE, "/double-lists/" + today().getYear() + "?limit=100&list=" + list)
              .getList("items.id");
      assertTrue(rows.size() > 0);
      long open = pack.getLong("[" + i + "].open");
      long closed = pack.getLong("[" + i + "].closed");
      assertTrue(open + closed <= rows.size());
      assertTrue(pack.getLong("[" + i + "].overdue") <= open);
      assertTrue(rows.containsAll(books));
    }
    // Who sees less gets less.
    JsonPath troops = Activities.part(Persona.TROOP, of, "/meeting/pack");
    assertTrue(
        troops.getList("[1].rows").size() <= pack.getList("[1].rows").size()
            && troops.getList("[0].rows.proposer.code").stream().allMatch("TROOP-A"::equals));
  }

  @Test
  void theYearsMinimumIsCheckedForEachBody() {
    String body = Activities.body("联络员会甲");
    held(body, "meeting-liaison", LocalDate.of(2017, 5, 1));
    String line = "find { it.kind == 'meeting-liaison' && it.body?.name == '联络员会甲' }";
    Persona.OFFICE
        .asks()
        .get(V1 + "/meeting-minimum?year=2017")
        .then()
        .statusCode(200)
        .body(line + ".held", is(1))
        .body(line + ".least", is(1));
    JsonPath later = Activities.read(Persona.LEADER, "/meeting-minimum?year=2018");
    assertEquals(0, later.getInt(line + ".held"));
    assertNotNull(later.getString(line + ".rule"));
    assertNull(later.getString("find { it.kind == 'meeting-office' }"));
    refused(Persona.UNIT.asks().get(V1 + "/meeting-minimum?year=2017"), 403, "auth.forbidden");
  }

  @Test
  void aBodyThatOwesAMeetingAndNeverMetStandsWithNone() {
    String line = "find { it.kind == 'meeting-council' && it.body?.name == '从未开会的议军会' }";
    Map<String, Object> facts =
        Api.map("name", "从未开会的议军会", "sort", 90, "liaisons", false, "validFrom", "2016-03-01");
    facts.put("meets", List.of("military-day"));
    refused(
        Persona.OFFICE.sends(Map.of("facts", facts)).post(V1 + "/bodies"),
        422,
        "validation.failed");
    facts.put("meets", List.of("meeting-council"));
    facts.put("validTo", "2017-06-30");
    Persona.OFFICE.sends(Map.of("facts", facts)).post(V1 + "/bodies").then().statusCode(201);
    for (int year : List.of(2016, 2017)) {
      JsonPath minimum = Activities.read(Persona.OFFICE, "/meeting-minimum?year=" + year);
      assertEquals(0, minimum.getInt(line + ".held"), "" + year);
      assertEquals(1, minimum.getInt(line + ".least"), "" + year);
    }
    // Before it was there and after it has ended it owes none.
    for (int year : List.of(2015, 2018)) {
      assertNull(Activities.read(Persona.OFFICE, "/meeting-minimum?year=" + year).get(line));
    }
  }

  private static Map<String, Object> seat(String code, String how, String name) {
    return Map.of("unitId", Api.unitId(code), "attendance", how, "name", name);
  }

  private static JsonPath held(String body, String kind, LocalDate day) {
    JsonPath of =
        Activities.step(
            Persona.OFFICE, Activities.meeting(body, kind, day, "QJW"), "hold", Map.of());
    return Activities.part(Persona.OFFICE, of, "/meeting");
  }
}
