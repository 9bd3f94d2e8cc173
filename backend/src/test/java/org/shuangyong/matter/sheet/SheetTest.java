package org.shuangyong.matter.sheet;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.fresh;
import static org.shuangyong.testing.Api.issue;
import static org.shuangyong.testing.Api.issues;
import static org.shuangyong.testing.Api.refused;
import static org.shuangyong.testing.Api.sheetStep;
import static org.shuangyong.testing.Api.step;
import static org.shuangyong.testing.Api.tries;
import static org.shuangyong.testing.Api.triesSheet;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/**
 * 督办单: three colours, one at a time, answered by the lead, the red one cleared by a third person.
 */
@AppTest
class SheetTest {
  @Inject Clocks clocks;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void itIsIssuedAnsweredReturnedAndCleared() {
    JsonPath matter = working();
    JsonPath sheet = issue(Persona.OFFICE, matter.getString("id"), "BLUE");
    assertEquals("ISSUED", sheet.getString("status"));
    assertEquals(matter.getString("ledgerNo"), sheet.getString("matterNo"));
    assertEquals("文龙街道", sheet.getString("unit.name"));
    refused(
        triesSheet(Persona.OFFICE, sheet, "clear", Map.of("text", "属实")), 409, "sheet.transition");
    refused(
        triesSheet(Persona.OFFICE, sheet, "answer", Map.of("text", "替答")), 403, "sheet.not-lead");
    refused(
        Persona.TROOP
            .sends(Map.of("text", "替答"), sheet.getInt("version"))
            .post(V1 + "/supervision-sheets/" + sheet.getString("id") + "/answer"),
        403,
        "sheet.not-lead");
    JsonPath seen = get(Persona.TOWN, sheet);
    assertEquals(List.of("sheet.answer"), seen.getList("allowedActions"));
    sheet =
        sheetStep(
            Persona.TOWN,
            sheet,
            "answer",
            Map.of("text", "已整改", "attachmentIds", List.of(Api.photo(Persona.TOWN))));
    assertEquals("ANSWERED", sheet.getString("status"));
    assertEquals("已整改", sheet.getString("answer.text"));
    assertEquals(1, sheet.getList("files").size());
    sheet =
        sheetStep(
            Persona.OFFICE, sheet, "return", Map.of("text", "照片看不清", "limitOn", "2099-07-31"));
    assertEquals("ISSUED", sheet.getString("status"));
    assertEquals("2099-07-31", sheet.getString("limitOn"));
    assertEquals("照片看不清", sheet.getString("verdict.text"));
    sheet = sheetStep(Persona.TOWN, sheet, "answer", Map.of("text", "补了照片"));
    assertEquals(0, sheet.getList("files").size(), "files of this answer");
    sheet = sheetStep(Persona.OFFICE, sheet, "clear", Map.of("text", "属实"));
    assertEquals("CLEARED", sheet.getString("status"));
    assertNull(sheet.getString("daysLeft"));
    matter = fresh(Persona.TOWN, matter);
    assertNull(matter.getString("sheet"));
    assertEquals(
        List.of("sheet.issue", "sheet.answer", "sheet.return", "sheet.answer", "sheet.clear"),
        matter.getList("events.action.findAll { it.startsWith('sheet.') }"));
  }

  @Test
  void aHigherColourRaisesTheOpenOneAndALowerOneIsRefused() {
    String matter = working().getString("id");
    JsonPath blue = issue(Persona.OFFICE, matter, "BLUE");
    refused(issues(Persona.OFFICE2, matter, "BLUE"), 409, "sheet.not-higher");
    JsonPath orange = issue(Persona.OFFICE2, matter, "ORANGE");
    assertEquals("RAISED", get(Persona.OFFICE, blue).getString("status"));
    refused(issues(Persona.OFFICE, matter, "BLUE"), 409, "sheet.not-higher");
    assertEquals(number(blue) + 1, number(orange), "no gap");
    Persona.TOWN
        .asks()
        .get(V1 + "/supervision-sheets?matter=" + matter)
        .then()
        .body("items", hasSize(2))
        .body("items[0].colour", equalTo("ORANGE"));
    Persona.TOWN
        .asks()
        .get(V1 + "/supervision-sheets?status=RAISED&colour=BLUE&matter=" + matter)
        .then()
        .body("items.id", equalTo(List.of(blue.getString("id"))));
  }

  @Test
  void anUrgentOneStartsRedAndAThirdPersonClearsIt() {
    JsonPath matter = working();
    String id = matter.getString("id");
    assertEquals("GREEN", matter.getString("light"));
    JsonPath sheet = issue(Persona.OFFICE, id, "RED");
    matter = fresh(Persona.OFFICE, matter);
    assertEquals("RED", matter.getString("light"), "whatever its dates");
    assertEquals("RED", matter.getString("sheet"));
    assertEquals(false, matter.getList("allowedActions").contains("sheet.issue"));
    Persona.TOWN
        .asks()
        .queryParam("light", "RED")
        .queryParam("sort", "updated")
        .get(V1 + "/matters")
        .then()
        .body("items.id", hasItem(id));
    Persona.TOWN
        .asks()
        .queryParam("light", "GREEN")
        .queryParam("sort", "updated")
        .get(V1 + "/matters")
        .then()
        .body("items.id", not(hasItem(id)));
    sheet = sheetStep(Persona.TOWN, sheet, "answer", Map.of("text", "已整改"));
    refused(
        triesSheet(Persona.OFFICE, sheet, "clear", Map.of("text", "属实")),
        403,
        "sheet.third-person");
    refused(triesSheet(Persona.TOWN, sheet, "clear", Map.of("text", "属实")), 403, "auth.forbidden");
    assertEquals(
        List.of("sheet.return"), get(Persona.OFFICE, sheet).getList("allowedActions"), "issuer");
    sheet = sheetStep(Persona.LEADER, sheet, "clear", Map.of("text", "复查属实"));
    assertEquals("CLEARED", sheet.getString("status"));
    assertEquals("GREEN", fresh(Persona.OFFICE, matter).getString("light"));
  }

  @Test
  void aDoerOfTheMatterIsNoThirdPerson() {
    JsonPath matter = Api.assigned(Persona.TROOP, "SYB", "2099-12-31");
    matter = step(Persona.OFFICE2, matter, "sign", Map.of());
    JsonPath sheet = issue(Persona.LEADER, matter.getString("id"), "RED");
    sheet = sheetStep(Persona.OFFICE, sheet, "answer", Map.of("text", "已整改"));
    refused(
        triesSheet(Persona.OFFICE, sheet, "clear", Map.of("text", "属实")),
        403,
        "sheet.answerer-clears");
    refused(
        triesSheet(Persona.OFFICE2, sheet, "clear", Map.of("text", "属实")),
        403,
        "sheet.third-person");
    refused(
        triesSheet(Persona.LEADER, sheet, "clear", Map.of("text", "属实")),
        403,
        "sheet.third-person");
  }

  @Test
  void aMatterIsNotClosedWhileARedSheetIsOpen() {
    JsonPath matter = Api.confirming(working());
    matter = step(Persona.OFFICE, matter, "remind", Map.of());
    JsonPath sheet = issue(Persona.OFFICE, matter.getString("id"), "RED");
    matter = fresh(Persona.OFFICE, matter);
    refused(tries(Persona.TROOP, matter, "confirm", Map.of()), 409, "matter.red-sheet");
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(30)));
    refused(
        tries(Persona.OFFICE, matter, "close-silent", Map.of("text", "未答复")),
        409,
        "matter.red-sheet");
    clocks.set(Clock.systemUTC());
    sheet = sheetStep(Persona.TOWN, sheet, "answer", Map.of("text", "已整改"));
    sheetStep(Persona.OFFICE2, sheet, "clear", Map.of("text", "属实"));
    matter = step(Persona.TROOP, fresh(Persona.TROOP, matter), "confirm", Map.of());
    assertEquals("CLOSED", matter.getString("status"));
    refused(issues(Persona.OFFICE, matter.getString("id"), "RED"), 409, "sheet.not-supervisable");
  }

  /**
   * 12.6: no way to an end passes by the third person's look; a lower sheet ends with its matter.
   */
  @Test
  void aSheetEndsWithItsMatterButARedOneIsLookedAtFirst() {
    JsonPath matter = working();
    String id = matter.getString("id");
    JsonPath sheet = issue(Persona.OFFICE, id, "RED");
    matter =
        step(Persona.OFFICE, fresh(Persona.OFFICE, matter), "explain", Map.of("text", "条件不具备"));
    refused(
        tries(Persona.LEADER, matter, "approve", Map.of("text", "同意")), 409, "matter.red-sheet");
    sheet = sheetStep(Persona.TOWN, sheet, "answer", Map.of("text", "用地未批"));
    sheetStep(Persona.OFFICE2, sheet, "clear", Map.of("text", "属实"));
    matter = fresh(Persona.LEADER, matter);
    assertEquals(
        "EXPLAINED",
        step(Persona.LEADER, matter, "approve", Map.of("text", "同意")).getString("status"));

    matter = Api.confirming(working());
    JsonPath blue = issue(Persona.OFFICE, matter.getString("id"), "BLUE");
    matter = step(Persona.TROOP, fresh(Persona.TROOP, matter), "confirm", Map.of());
    assertNull(matter.getString("sheet"));
    blue = get(Persona.TOWN, blue);
    assertEquals("ENDED", blue.getString("status"));
    assertEquals(List.of(), blue.getList("allowedActions"));
  }

  @Test
  void whoIssuesMustHaveSeenTheMatterAsItIs() {
    JsonPath matter = working();
    String path = V1 + "/supervision-sheets";
    Map<String, String> body =
        Map.of(
            "matterId",
            matter.getString("id"),
            "colour",
            "RED",
            "requirement",
            "整改",
            "limitOn",
            "2099-06-30");
    refused(Persona.OFFICE.sends(body).post(path), 428, "conflict.precondition-required");
    refused(Persona.OFFICE.sends(body, 0).post(path), 412, "conflict.stale");
    refused(Persona.TOWN.sends(body, matter.getInt("version")).post(path), 403, "auth.forbidden");
    Persona.OFFICE
        .sends(
            Map.of(
                "matterId",
                matter.getString("id"),
                "colour",
                "RED",
                "requirement",
                "整改",
                "limitOn",
                "2001-01-01"),
            matter.getInt("version"))
        .post(path)
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("limitOn"));
    refused(
        issues(
            Persona.OFFICE,
            Api.propose(Persona.TROOP, "TROOP_NEED", "未交办").getString("id"),
            "BLUE"),
        409,
        "sheet.not-supervisable");
  }

  @Test
  void aMatterGivenToAnotherUnitTakesItsSheetAlong() {
    JsonPath matter = Api.assigned(Persona.TROOP, "500110002", "2099-12-31");
    JsonPath sheet = issue(Persona.OFFICE, matter.getString("id"), "BLUE");
    step(
        Persona.OFFICE,
        fresh(Persona.OFFICE, matter),
        "assign",
        Map.of("leadId", Api.unitId("500110001"), "dueOn", "2099-12-31"));
    sheet = get(Persona.OTHER_TOWN, sheet);
    assertEquals("古南街道", sheet.getString("unit.name"));
    sheetStep(Persona.OTHER_TOWN, sheet, "answer", Map.of("text", "已办"));
  }

  @Test
  void theListPagesByKey() {
    for (int i = 0; i < 3; i++) {
      issue(Persona.OFFICE, working().getString("id"), "BLUE");
    }
    List<String> seen = new ArrayList<>();
    String after = "";
    do {
      JsonPath page =
          Persona.TOWN
              .asks()
              .queryParam("limit", 2)
              .queryParam("after", after)
              .get(V1 + "/supervision-sheets")
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      seen.addAll(page.getList("items.id"));
      after = page.getString("next");
    } while (after != null);
    assertEquals(seen.size(), seen.stream().distinct().count());
    Persona.TOWN
        .asks()
        .queryParam("total", true)
        .get(V1 + "/supervision-sheets")
        .then()
        .body("total", equalTo(seen.size()));
  }

  /** Of those whose answer is owed, and no longer once it is given. */
  @Test
  void whatIsPastItsLimitIsListedWhileItsAnswerIsOwed() {
    List<JsonPath> sheets = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      JsonPath matter = working();
      sheets.add(
          Persona.OFFICE
              .sends(
                  Map.of(
                      "matterId",
                      matter.getString("id"),
                      "colour",
                      "BLUE",
                      "requirement",
                      "限期整改",
                      "limitOn",
                      clocks.today().toString()),
                  matter.getInt("version"))
              .post(V1 + "/supervision-sheets")
              .then()
              .statusCode(201)
              .extract()
              .jsonPath());
    }
    List<String> ids = sheets.stream().map(s -> s.getString("id")).toList();
    assertEquals(List.of(), overdueOf(ids), "on the day itself there is time");
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(1)));
    assertEquals(List.of(ids.get(2), ids.get(1), ids.get(0)), overdueOf(ids));
    assertEquals(-1, get(Persona.TOWN, sheets.get(0)).getInt("daysLeft"));
    JsonPath answered = sheetStep(Persona.TOWN, sheets.get(1), "answer", Map.of("text", "已整改"));
    assertNull(answered.getString("daysLeft"), "no answer is owed");
    assertEquals(List.of(ids.get(2), ids.get(0)), overdueOf(ids));
    byte[] workbook =
        Persona.TOWN.asks().get(V1 + "/supervision-sheets/export?overdue=true").asByteArray();
    String text = Api.sheetText(workbook);
    assertTrue(text.contains(sheets.get(0).getString("no")));
    assertFalse(text.contains(answered.getString("no")));
  }

  /** Those of these sheets among what the town finds past its limit, page by page. */
  private static List<String> overdueOf(List<String> ids) {
    List<String> found = new ArrayList<>();
    String after = "";
    do {
      JsonPath page =
          Persona.TOWN
              .asks()
              .queryParam("overdue", true)
              .queryParam("limit", 1)
              .queryParam("after", after)
              .get(V1 + "/supervision-sheets")
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      found.addAll(page.getList("items.id"));
      after = page.getString("next");
    } while (after != null);
    found.retainAll(ids);
    return found;
  }

  private static JsonPath get(Persona who, JsonPath sheet) {
    return who.asks()
        .get(V1 + "/supervision-sheets/" + sheet.getString("id"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static int number(JsonPath sheet) {
    return Integer.parseInt(sheet.getString("no").replaceAll(".*〕|号", ""));
  }

  private static JsonPath working() {
    return Api.working(Api.assigned(Persona.TROOP, "500110002", "2099-12-31"));
  }
}
