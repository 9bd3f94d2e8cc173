package org.shuangyong.site;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Sites;

/** Rounds of looks: 自查 → 抽查 → 联合, defects to matters, 复查 by another (2.7, F2). */
@AppTest
class RoundTest {
  @Inject Clocks clocks;

  @Test
  void aRoundCountsWhatWasLookedAtAndShowsEachPlaceWithItsPicture() {
    JsonPath one = Sites.board(Persona.OTHER_TOWN, "轮次牌一");
    JsonPath two = Sites.board(Persona.OTHER_TOWN, "轮次牌二");
    JsonPath round = Sites.round("SELF", one, two);
    assertEquals(List.of(2, 0, 2), counts(Persona.OTHER_TOWN, round));
    Sites.looks(Persona.OTHER_TOWN, one, Sites.look(Persona.OTHER_TOWN, round));
    assertEquals(List.of(2, 1, 1), counts(Persona.OTHER_TOWN, round));
    places(round, "MISSING").body("items.site.id", equalTo(List.of(two.getString("id"))));
    places(round, "DONE")
        .body("items.site.id", equalTo(List.of(one.getString("id"))))
        .body("items[0].look.status", equalTo("PASSED"))
        .body("items[0].look.photos", hasSize(1))
        .body("items[0].look.checkedOn", equalTo(Sites.today()));
    assertEquals(Sites.today(), Sites.get(Persona.OFFICE, one).getString("lastCheckedOn"));
    refused(
        Sites.triesLook(Persona.OTHER_TOWN, one, Sites.look(Persona.OTHER_TOWN, round)),
        409,
        "site-check.done");
    Sites.step(Persona.OFFICE, "site-rounds", round, "close", Map.of());
    refused(
        Sites.triesLook(Persona.OTHER_TOWN, two, Sites.look(Persona.OTHER_TOWN, round)),
        409,
        "site-round.closed");
  }

  /** Who keeps the site now looks at it; who kept it sees nothing of it any more. */
  @Test
  void whatARoundListsFollowsItsSite() {
    JsonPath board = Sites.board(Persona.OTHER_TOWN, "移交牌");
    JsonPath round = Sites.round("SELF", board);
    Map<String, Object> moved = Sites.request("board", "移交牌", Map.of("no", "N-1"));
    moved.put("unitId", Api.unitId("500110002"));
    moved.put("ownerId", Api.unitId("500110002"));
    Persona.OFFICE
        .sends(moved, board.getInt("version"))
        .put(Sites.PATH + "/" + board.getString("id"))
        .then()
        .statusCode(200);
    assertEquals(List.of(1, 0, 1), counts(Persona.TOWN, round));
    Sites.looks(Persona.TOWN, board, Sites.look(Persona.TOWN, round));
    assertEquals(List.of(1, 1, 0), counts(Persona.TOWN, round));
    refused(
        Persona.OTHER_TOWN.asks().get(V1 + "/site-rounds/" + round.getString("id")),
        404,
        "not-found");
  }

  @Test
  void aPictureIsNoOlderThanTheRound() {
    JsonPath board = Sites.board(Persona.OTHER_TOWN, "旧照片牌");
    LocalDate today = LocalDate.now(Clocks.CHINA);
    String old;
    try {
      Api.at(clocks, today.minusDays(2));
      old = Api.photo(Persona.OTHER_TOWN);
    } finally {
      clocks.set(Clock.systemUTC());
    }
    JsonPath round = Sites.round("SELF", board);
    Map<String, Object> look = Sites.look(Persona.OTHER_TOWN, round);
    look.put("photoIds", List.of(old));
    refused(Sites.triesLook(Persona.OTHER_TOWN, board, look), 422, "site-check.photo-old");
    look.put("photoIds", List.of(Api.photo(Persona.OTHER_TOWN)));
    look.put("takenOn", today.minusDays(1).toString());
    refused(Sites.triesLook(Persona.OTHER_TOWN, board, look), 409, "site-round.closed");
    look.put("takenOn", today.plusDays(1).toString());
    wrong(board, look, "takenOn");
    look.put("takenOn", today.toString());
    look.put("photoIds", List.of());
    wrong(board, look, "photoIds");
    look.put("photoIds", List.of(Api.photo(Persona.OTHER_TOWN)));
    look.put("answers", Map.of("check", Map.of("画面完好", "yes")));
    wrong(board, look, "answers.check");
    look.put("answers", Map.of("check", Map.of("画面完好", "no", "内容不过时", "yes", "结构牢固", "yes")));
    wrong(board, look, "defect");
    assertEquals(List.of(1, 0, 1), counts(Persona.OTHER_TOWN, round));
  }

  /** The matter is there exactly when the look is: one transaction. */
  @Test
  void aDefectOpensAMatterForTheOwnerAndAnotherPersonLooksAgain() {
    JsonPath board = Sites.board(Persona.OTHER_TOWN, "缺陷牌");
    JsonPath round = Sites.round("SELF", board);
    JsonPath look = Sites.looks(Persona.OTHER_TOWN, board, Sites.defect(Persona.OTHER_TOWN, round));
    assertEquals("DEFECT", look.getString("status"));
    assertEquals(List.of(), look.getList("allowedActions"), "who looked first");
    JsonPath matter =
        Persona.OFFICE
            .asks()
            .get(V1 + "/matters/" + look.getString("matter.id"))
            .then()
            .statusCode(200)
            .body("kind", equalTo("DEFECT"))
            .body("status", equalTo("SUBMITTED"))
            .body("lead.code", equalTo(Sites.TOWN))
            .body("facts.source", equalTo("INSPECTION"))
            .extract()
            .jsonPath();
    assertTrue(matter.getString("title").contains("缺陷牌"));
    assertEquals("BROKEN", Sites.get(Persona.OFFICE, board).getString("condition"));
    Map<String, Object> mine =
        Map.of("found", "CLEAR", "photoIds", List.of(Api.photo(Persona.OTHER_TOWN)));
    refused(again(Persona.OTHER_TOWN, look, mine), 403, "site-check.same-hand");
    JsonPath still = again(Persona.OFFICE, look, found("STILL")).then().extract().jsonPath();
    assertEquals("DEFECT", still.getString("status"));
    JsonPath cleared =
        again(
                Persona.OFFICE2,
                still,
                Map.of("found", "CLEAR", "photoIds", List.of(Api.photo(Persona.OFFICE2))))
            .then()
            .statusCode(200)
            .body("status", equalTo("CLEARED"))
            .body("againBy", equalTo("李强"))
            .body("photos", hasSize(3))
            .extract()
            .jsonPath();
    assertEquals("GOOD", Sites.get(Persona.OFFICE, board).getString("condition"));
    refused(
        again(
            Persona.OFFICE2,
            cleared,
            Map.of("found", "CLEAR", "photoIds", List.of(Api.photo(Persona.OFFICE2)))),
        409,
        "site-check.state");
  }

  /** F4 3: who put it right does not say that it is right. */
  @Test
  void whoPutItRightDoesNotLookAgain() {
    JsonPath board = Sites.board(Persona.OTHER_TOWN, "自改自查牌");
    JsonPath look = Sites.looks(Persona.OFFICE, board, Sites.defect(Persona.OFFICE, null));
    assertEquals(List.of("site-check.again"), seenBy(Persona.OTHER_TOWN, board));
    JsonPath matter = Activities.read(Persona.OFFICE, "/matters/" + look.getString("matter.id"));
    matter = Api.given(matter, Sites.TOWN, "2099-12-31");
    matter = Api.step(Persona.OTHER_TOWN, matter, "sign", Map.of());
    Api.step(Persona.OTHER_TOWN, matter, "report", Map.of("text", "已修复"));
    assertEquals(List.of(), seenBy(Persona.OTHER_TOWN, board));
    refused(
        again(
            Persona.OTHER_TOWN,
            look,
            Map.of("found", "CLEAR", "photoIds", List.of(Api.photo(Persona.OTHER_TOWN)))),
        403,
        "site-check.same-hand");
    assertEquals(List.of("site-check.again"), seenBy(Persona.OFFICE2, board));
  }

  private static List<String> seenBy(Persona who, JsonPath site) {
    return Activities.read(who, "/sites/" + site.getString("id") + "/checks")
        .getList("items[0].allowedActions");
  }

  @Test
  void aLookThatFailsLeavesNoMatter() {
    JsonPath board = Sites.board(Persona.OTHER_TOWN, "不留事项牌");
    Map<String, Object> look = Sites.defect(Persona.OTHER_TOWN, null);
    look.put("photoIds", List.of(Api.key()));
    refused(Sites.triesLook(Persona.OTHER_TOWN, board, look), 422, "attachment.unknown");
    Persona.OFFICE
        .asks()
        .queryParam("q", "不留事项牌")
        .get(V1 + "/matters")
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void spotChecksAreTheOfficesAndListWhatItSays() {
    JsonPath board = Sites.board(Persona.OTHER_TOWN, "抽查牌");
    JsonPath round = Sites.round("SPOT", board);
    refused(
        Sites.triesLook(Persona.OTHER_TOWN, board, Sites.look(Persona.OTHER_TOWN, round)),
        403,
        "site-round.office");
    JsonPath other = Sites.board(Persona.OTHER_TOWN, "不在轮次牌");
    Sites.triesLook(Persona.OFFICE, other, Sites.look(Persona.OFFICE, round))
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("roundId"));
    Sites.looks(Persona.OFFICE, board, Sites.look(Persona.OFFICE, round));
    JsonPath whole =
        Persona.OFFICE
            .sends(
                Map.of(
                    "kind", "JOINT",
                    "name", "联合督查",
                    "fromOn", Sites.today(),
                    "toOn", Sites.today(),
                    "kinds", List.of("board"),
                    "towns", List.of(Api.unitId(Sites.TOWN))))
            .post(V1 + "/site-rounds")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    assertTrue(whole.getInt("places") >= 2);
    assertEquals(
        Sites.ids(Persona.OFFICE, "kind=board&status=IN_USE&town=" + Api.unitId(Sites.TOWN)).size(),
        whole.getInt("places"));
  }

  @Test
  void manyWhoLookAtOnceMakeOneLook() {
    JsonPath board = Sites.board(Persona.OTHER_TOWN, "同时检查牌");
    JsonPath round = Sites.round("SELF", board);
    List<Callable<Response>> calls =
        Stream.generate(() -> Sites.look(Persona.OTHER_TOWN, round))
            .limit(5)
            .map(
                look -> (Callable<Response>) () -> Sites.triesLook(Persona.OTHER_TOWN, board, look))
            .toList();
    List<Integer> statuses = Sites.together(calls);
    assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
    assertEquals(List.of(1, 1, 0), counts(Persona.OFFICE, round));
  }

  @Test
  void aRoundIsSeenByWhoKeepsWhatItLists() {
    JsonPath board = Sites.board(Persona.OTHER_TOWN, "可见轮次牌");
    JsonPath round = Sites.round("SELF", board);
    String path = V1 + "/site-rounds/" + round.getString("id");
    for (Persona stranger : List.of(Persona.TOWN, Persona.UNIT, Persona.TROOP, Persona.VILLAGE)) {
      refused(stranger.asks().get(path), 404, "not-found");
      refused(stranger.asks().get(path + "/places"), 404, "not-found");
      assertFalse(
          stranger
              .asks()
              .get(V1 + "/site-rounds?limit=100")
              .then()
              .extract()
              .jsonPath()
              .getList("items.id")
              .contains(round.getString("id")));
    }
  }

  private static Map<String, Object> found(String what) {
    return Map.of("found", what, "note", "已看", "photoIds", List.of(Api.photo(Persona.OFFICE)));
  }

  private static Response again(Persona who, JsonPath look, Map<String, ?> body) {
    return Sites.tries(who, "/site-checks/" + look.getString("id") + "/again", look, body);
  }

  private static void wrong(JsonPath site, Map<String, Object> look, String field) {
    Sites.triesLook(Persona.OTHER_TOWN, site, look)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem(field));
  }

  private static io.restassured.response.ValidatableResponse places(JsonPath round, String state) {
    return Persona.OTHER_TOWN
        .asks()
        .get(V1 + "/site-rounds/" + round.getString("id") + "/places?state=" + state)
        .then()
        .statusCode(200);
  }

  /** Places, done, missing. */
  private static List<Integer> counts(Persona who, JsonPath round) {
    JsonPath now =
        who.asks()
            .get(V1 + "/site-rounds/" + round.getString("id"))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    return List.of(now.getInt("places"), now.getInt("done"), now.getInt("missing"));
  }
}
