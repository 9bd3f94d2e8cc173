package org.shuangyong.app;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shuangyong.matter.AlarmJob;
import org.shuangyong.matter.MatterAction;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Ledger;
import org.shuangyong.testing.Persona;

/**
 * The person who tries the second door: a matter that is not in the list is not in the count, the
 * export, the figures, the filters or the attachments either (F4 9).
 */
@AppTest
class ScopeDoorsTest {
  private static final String TITLE = "只有当事单位看得到的事项";

  @Inject Clocks clocks;
  @Inject AlarmJob alarms;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @ParameterizedTest
  @EnumSource(
      value = Persona.class,
      names = {"OTHER_TOWN", "VILLAGE", "OTHER_TROOP", "UNIT"})
  void aStrangerFindsNothingAtAnyDoor(Persona stranger) {
    List<Object> figuresBefore = figures(stranger);
    String title = TITLE + stranger;
    JsonPath matter =
        Api.given(Api.propose(Persona.TROOP, "TROOP_NEED", title), "500110002", "2099-12-31");
    matter = Api.step(Persona.TOWN, matter, "sign", Map.of());
    matter =
        Api.step(
            Persona.TOWN,
            matter,
            "report",
            Map.of("text", "进展", "attachmentIds", List.of(Api.photo(Persona.TOWN))));
    String id = matter.getString("id");
    String file = matter.getString("evidence[0].id");

    refused(stranger.asks().get(V1 + "/matters/" + id), 404, "not-found");
    for (MatterAction action : MatterAction.values()) {
      String verb = action.permission().substring("matter.".length());
      int status = Api.tries(stranger, matter, verb, body(verb)).statusCode();
      assertTrue(status == 404 || status == 403, verb + " answered " + status);
    }
    JsonPath sheet = Api.issue(Persona.OFFICE, id, "BLUE");
    refused(
        stranger.asks().get(V1 + "/supervision-sheets/" + sheet.getString("id")), 404, "not-found");
    for (String verb : List.of("answer", "clear", "return")) {
      int status = Api.triesSheet(stranger, sheet, verb, Map.of("text", "试")).statusCode();
      assertTrue(status == 404 || status == 403, verb + " answered " + status);
    }
    stranger
        .asks()
        .get(V1 + "/supervision-sheets?total=true&matter=" + id)
        .then()
        .body("items", hasSize(0))
        .body("total", equalTo(0));
    assertFalse(Api.sheetText(stranger, "/supervision-sheets/export").contains(title));
    refused(stranger.asks().get(V1 + "/attachments/" + file), 404, "not-found");
    refused(stranger.asks().get(V1 + "/attachments/" + file + "/content"), 404, "not-found");
    for (String filter :
        List.of(
            "q=" + title,
            "q=" + matter.getString("ledgerNo"),
            "unit=" + Api.unitId("500110002") + "&q=" + title,
            "lead=" + Api.unitId("500110002") + "&q=" + title,
            "figure=IN_BOOKS&from=2021-01-01&to=2060-12-31&q=" + title,
            "actor=GOVERNMENT&q=" + title,
            "waiting=true&q=" + title)) {
      stranger
          .asks()
          .get(V1 + "/matters?total=true&" + filter)
          .then()
          .statusCode(200)
          .body("items", hasSize(0))
          .body("total", equalTo(0));
    }
    refused(
        stranger
            .sends(
                Map.of(
                    "items",
                    List.of(Map.of("id", id, "version", matter.getInt("version"))),
                    "leadId",
                    Api.unitId(stranger.unit),
                    "dueOn",
                    "2099-12-31"))
            .post(V1 + "/matters/assign"),
        403,
        "auth.forbidden");
    stranger
        .asks()
        .get(V1 + "/double-lists/" + year() + "?list=A&limit=100&total=true")
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(id)));
    assertFalse(exported(stranger).contains(title));
    assertFalse(doubleList(stranger).contains(title));
    assertFalse(stranger.asks().get(V1 + "/reports/home").asString().contains(title));
    assertEquals(figuresBefore, figures(stranger), "figures");
    Api.at(clocks, clocks.today().plusDays(40));
    alarms.ring("500110");
    assertEquals(List.of(), Api.codes(stranger, id));
    List<String> told = Api.codes(Persona.TOWN, id);
    assertTrue(told.containsAll(List.of("alarm.report", "sheet.issue")), told.toString());
    now();

    // The same doors are open to its parties and to those above them.
    for (Persona party : List.of(Persona.TOWN, Persona.TROOP, Persona.OFFICE, Persona.LEADER)) {
      party.asks().get(V1 + "/matters?total=true&q=" + title).then().body("items", hasSize(1));
      assertTrue(exported(party).contains(title), party.name());
      assertTrue(
          Api.sheetText(party, "/supervision-sheets/export").contains(title),
          party.name() + " sheets");
      assertTrue(doubleList(party).contains(title), party.name() + " double list");
      party.asks().get(V1 + "/attachments/" + file).then().statusCode(200);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Persona.class,
      names = {"OTHER_TOWN", "VILLAGE", "OTHER_TROOP", "UNIT"})
  void aRoundIsSeenByItsPartiesAndEachOnlyItsLines(Persona stranger) {
    int year = 2090 + stranger.ordinal(); // a quarter has one round
    LocalDate today = LocalDate.of(year, 2, 10);
    Api.at(clocks, today);
    String due = year + "-12-31";
    Api.given(Api.propose(Persona.TROOP, "TROOP_NEED", TITLE), "500110002", due);
    Api.given(Api.propose(Persona.OTHER_TROOP, "TROOP_NEED", "另一件"), "500110001", due);
    String round =
        Ledger.opens("A", year, 1, today.plusDays(9)).then().statusCode(201).extract().path("id");
    String path = V1 + "/reconciliations/" + round;
    String line = Ledger.lines(Persona.OFFICE, round).getString("items[0].id");
    boolean other = List.of(Persona.OTHER_TOWN, Persona.OTHER_TROOP).contains(stranger);
    // A village is a party of nothing here, though its town is.
    if (other) {
      assertEquals(List.of("另一件"), Ledger.lines(stranger, round).getList("items.title"));
      assertEquals(1, stranger.asks().get(path).jsonPath().getInt("missing"));
      assertFalse(Api.sheetText(stranger, "/reconciliations/" + round + "/export").contains(TITLE));
    } else {
      for (String door : List.of("", "/lines", "/export")) {
        refused(stranger.asks().get(path + door), 404, "not-found");
      }
    }
    stranger
        .asks()
        .get(V1 + "/reconciliations?year=" + year)
        .then()
        .statusCode(200)
        .body("missing", equalTo(other ? List.of(1) : List.of()));
    for (String side : List.of("ASKER", "DOER")) {
      int status =
          stranger
              .sends(Map.of("side", side, "state", "DONE"), 0)
              .post(path + "/lines/" + line + "/state")
              .statusCode();
      assertTrue(status == 404 || status == 403, "answered " + status);
    }
    assertEquals(other, Api.codes(stranger, round).contains("reconciliation.open"));
    assertTrue(
        Api.sheetText(Persona.TOWN, "/reconciliations/" + round + "/export").contains(TITLE));
  }

  @ParameterizedTest
  @EnumSource(
      value = Persona.class,
      names = {"OTHER_TOWN", "VILLAGE", "OTHER_TROOP", "UNIT"})
  void aCollectingIsSeenByThoseItAsks(Persona stranger) {
    int year = 2090 + stranger.ordinal();
    LocalDate today = LocalDate.of(year, 3, 10);
    Api.at(clocks, today);
    JsonPath asked = Ledger.collect("A", year, today, today.plusDays(9), "TROOP-A");
    String id = asked.getString("id");
    refused(stranger.asks().get(V1 + "/collections/" + id), 404, "not-found");
    stranger
        .asks()
        .get(V1 + "/collections?year=" + year)
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    for (int status :
        List.of(
            Ledger.answer(stranger, asked, "TROOP_NEED", "未受邀").statusCode(),
            stranger.sends("{}").post(V1 + "/collections/" + id + "/none").statusCode())) {
      assertTrue(status == 404 || status == 403, "answered " + status);
    }
    assertEquals(List.of(), Api.codes(stranger, id));
    Persona.TROOP.asks().get(V1 + "/collections?year=" + year).then().body("items", hasSize(1));
  }

  @Test
  void whoIsNoPartyAnyMoreSeesItNoMore() {
    JsonPath matter = Api.assigned(Persona.TROOP, "500110001", "2099-12-31");
    String path = V1 + "/matters/" + matter.getString("id");
    Persona.OTHER_TOWN.asks().get(path).then().statusCode(200);
    Api.assign(matter, "500110002", "2099-12-31");
    refused(Persona.OTHER_TOWN.asks().get(path), 404, "not-found");
    Persona.TOWN.asks().get(path).then().statusCode(200);
  }

  @Test
  void aWishedLeadSeesNothingUntilTheOfficeAssigns() {
    Api.at(clocks, LocalDate.of(2084, 2, 10));
    JsonPath matter =
        Persona.TROOP
            .sends(
                Map.of(
                    "kind",
                    "TROOP_NEED",
                    "title",
                    "希望文龙街道办理",
                    "detail",
                    "请求",
                    "leadId",
                    Api.unitId("500110002")))
            .post(V1 + "/matters")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    String path = V1 + "/matters/" + matter.getString("id");
    refused(Persona.TOWN.asks().get(path), 404, "not-found");
    matter = Api.step(Persona.OFFICE, matter, "register", Map.of());
    String round =
        Ledger.opens("A", 2084, 1, LocalDate.of(2084, 4, 10))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    JsonPath lines = Ledger.lines(Persona.OFFICE, round);
    assertEquals("SYB", lines.getString("items[0].doer.code"), "nobody was given it yet");
    refused(Persona.TOWN.asks().get(V1 + "/reconciliations/" + round), 404, "not-found");
    assertEquals(List.of(), Api.codes(Persona.TOWN, round));
    assertEquals(List.of(), Api.codes(Persona.TOWN, matter.getString("id")));
    Api.assign(matter, "500110002", "2084-12-31");
    Persona.TOWN.asks().get(path).then().statusCode(200);
    Ledger.states(Persona.TOWN, round, matter.getString("ledgerNo"), "DOER", "NOT_STARTED", null)
        .then()
        .statusCode(200);
  }

  private static Map<String, Object> body(String verb) {
    return switch (verb) {
      case "assign" -> Map.of("leadId", Api.unitId("500110002"), "dueOn", "2099-12-31");
      case "extend", "long-term", "resume", "reopen" -> Map.of("dueOn", "2100-01-01", "text", "试");
      case "send-back" -> Map.of("text", "试", "satisfaction", 2);
      case "resubmit" -> Map.of("title", "题", "detail", "文");
      default -> verb.equals("register") ? Map.of() : Map.of("text", "试");
    };
  }

  /** What counts without naming: lights, lists, indicators, on screen and as workbooks. */
  private List<Object> figures(Persona who) {
    String period = "from=2021-01-01&to=2060-12-31";
    return List.of(
        json(who, "/reports/home").getMap("lights"),
        json(who, "/double-lists/" + year() + "?list=A&total=true").getInt("total"),
        json(who, "/reports/indicators?" + period).get(),
        json(who, "/reports/indicators/breakdown?by=LEAD&" + period).get(),
        Api.sheetText(who, "/reports/indicators/export?by=LEAD&" + period));
  }

  private static JsonPath json(Persona who, String path) {
    return who.asks().get(V1 + path).then().statusCode(200).extract().jsonPath();
  }

  private int year() {
    return clocks.today().getYear();
  }

  private String doubleList(Persona who) {
    return Api.sheetText(Api.export(who, "double-list.export", Map.of("year", year()), List.of()));
  }

  private static String exported(Persona who) {
    return Api.sheetText(Api.export(who, "matter.export", Map.of(), List.of()));
  }
}
