package org.shuangyong.app;

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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @ParameterizedTest
  @EnumSource(
      value = Persona.class,
      names = {"OTHER_TOWN", "VILLAGE", "OTHER_TROOP", "UNIT"})
  void aStrangerFindsNothingAtAnyDoor(Persona stranger) throws IOException {
    long lightsBefore = lights(stranger);
    String title = TITLE + stranger;
    JsonPath matter = Api.propose(Persona.TROOP, "TROOP_NEED", title);
    matter = Api.step(Persona.OFFICE, matter, "register", Map.of());
    matter =
        Api.step(
            Persona.OFFICE,
            matter,
            "assign",
            Map.of("leadId", Api.unitId("500110002"), "dueOn", "2099-12-31"));
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
        .body("total", org.hamcrest.Matchers.equalTo(0));
    assertFalse(exported(stranger, "/supervision-sheets/export").contains(title));
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
          .body("total", org.hamcrest.Matchers.equalTo(0));
    }
    assertFalse(exported(stranger).contains(title));
    assertEquals(lightsBefore, lights(stranger), "figures");

    // The same doors are open to its parties and to those above them.
    for (Persona party : List.of(Persona.TOWN, Persona.TROOP, Persona.OFFICE, Persona.LEADER)) {
      party.asks().get(V1 + "/matters?total=true&q=" + title).then().body("items", hasSize(1));
      assertTrue(exported(party).contains(title), party.name());
      assertTrue(
          exported(party, "/supervision-sheets/export").contains(title), party.name() + " sheets");
      party.asks().get(V1 + "/attachments/" + file).then().statusCode(200);
    }
  }

  @Test
  void whoIsNoPartyAnyMoreSeesItNoMore() {
    JsonPath matter = Api.assigned(Persona.TROOP, "500110001", "2099-12-31");
    String path = V1 + "/matters/" + matter.getString("id");
    Persona.OTHER_TOWN.asks().get(path).then().statusCode(200);
    Api.step(
        Persona.OFFICE,
        matter,
        "assign",
        Map.of("leadId", Api.unitId("500110002"), "dueOn", "2099-12-31"));
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
    Persona.TOWN
        .asks()
        .get(V1 + "/inbox")
        .then()
        .body("items.recordId", not(hasItem(round)))
        .body("items.params.title", not(hasItem("希望文龙街道办理")));
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
      case "resubmit" -> Map.of("title", "题", "detail", "文");
      default -> verb.equals("register") ? Map.of() : Map.of("text", "试");
    };
  }

  private static long lights(Persona who) {
    Map<String, Integer> lights =
        who.asks()
            .get(V1 + "/reports/home")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getMap("lights");
    return lights.values().stream().mapToLong(Integer::longValue).sum();
  }

  private static String exported(Persona who) throws IOException {
    return text(Api.export(who, "matter.export", Map.of(), List.of()));
  }

  private static String exported(Persona who, String path) throws IOException {
    return text(who.asks().get(V1 + path).then().statusCode(200).extract().asByteArray());
  }

  private static String text(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      book.getSheetAt(0).forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
    }
    return text.toString();
  }
}
