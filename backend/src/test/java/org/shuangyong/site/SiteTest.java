package org.shuangyong.site;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.KindBodies;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Sites;

/** Sites, the lists made of them, their projects and what runs on them (2.8, 2.9, 3.4, 3.5, B8). */
@AppTest
class SiteTest {
  @Inject Clocks clocks;

  @Test
  void aSiteIsWrittenChangedAndClosedAndStaysToBeRead() {
    JsonPath made = Sites.board(Persona.OTHER_TOWN, "桥头宣传牌");
    assertEquals("IN_USE", made.getString("status"));
    assertTrue(made.getList("allowedActions").contains("site.update"));
    Map<String, Object> again = Sites.request("board", "桥头宣传牌（新）", Map.of("no", "N-9"));
    JsonPath changed = put(Persona.OTHER_TOWN, made, again).then().extract().jsonPath();
    assertEquals("桥头宣传牌（新）", changed.getString("name"));
    refused(put(Persona.OTHER_TOWN, made, again), 412, "conflict.stale");
    JsonPath paused = Sites.step(Persona.OTHER_TOWN, "sites", changed, "pause", Map.of());
    refused(
        Sites.tries(
            Persona.OTHER_TOWN, "/sites/" + paused.getString("id") + "/pause", paused, Map.of()),
        409,
        "site.transition");
    JsonPath closed = Sites.step(Persona.OTHER_TOWN, "sites", paused, "close", Map.of());
    assertEquals(List.of(), closed.getList("allowedActions"));
    refused(put(Persona.OTHER_TOWN, closed, again), 409, "site.transition");
    assertTrue(Sites.ids(Persona.OFFICE, "q=桥头宣传牌").contains(made.getString("id")));
  }

  @Test
  void whatIsSaidIsCheckedAgainstTheKind() {
    wrong(Sites.request("board", "无编号", Map.of()), "extra.no");
    wrong(Sites.request("board", "多字段", Map.of("no", "1", "martyrs", 3)), "extra.martyrs");
    wrong(Sites.request("board", "检查项", Map.of("no", "1", "check", Map.of())), "extra.check");
    wrong(Sites.request("nothing", "不明", Map.of()), "kind");
    wrong(Sites.request("park", "无元素情况", Map.of("form", "公园", "stock", "存量")), "elements");
    Map<String, Object> elsewhere = Sites.request("board", "别处", Map.of("no", "1"));
    elsewhere.put("unitId", Api.unitId("500110002"));
    elsewhere.put("ownerId", Api.unitId("500110002"));
    wrong(elsewhere, "unitId");
    Map<String, Object> open = Sites.request("board", "开放", Map.of("no", "1"));
    open.put("openToVisits", true);
    wrong(open, "openToVisits");
    refused(
        Sites.tries(Persona.OTHER_TOWN, Sites.request("board", "第77集团军", Map.of("no", "1"))),
        422,
        "secrecy.blocked");
  }

  /** What is remarked on an item of the check-list goes by the guard as any other text. */
  @Test
  void aRemarkOnTheCheckListIsGuarded() {
    JsonPath board = Sites.board(Persona.OTHER_TOWN, "备注牌");
    Map<String, Object> look = Sites.defect(Persona.OTHER_TOWN, null);
    look.put(
        "answers",
        Map.of(
            "check", Map.of("画面完好", "no", "note:画面完好", "印有第77集团军", "内容不过时", "yes", "结构牢固", "yes")));
    refused(Sites.triesLook(Persona.OTHER_TOWN, board, look), 422, "secrecy.blocked");
  }

  @Test
  void ofARetiredKindNoSiteIsMadeAndWhatIsThereIsKept() {
    Map<String, Object> pier = KindBodies.activity("渡口牌", KindBodies.field("no", "编号", "TEXT"));
    pier.put("within", List.of("MAP"));
    Persona.OFFICE.sends(pier, 0).put(V1 + "/kinds/site/pier").then().statusCode(200);
    JsonPath there = Sites.create(Persona.OTHER_TOWN, Sites.request("pier", "一号渡口", Map.of()));
    Persona.OFFICE.sends("{}", 1).post(V1 + "/kinds/site/pier/retire").then().statusCode(200);
    wrong(Sites.request("pier", "二号渡口", Map.of()), "kind");
    put(Persona.OTHER_TOWN, there, Sites.request("pier", "一号渡口（新）", Map.of("no", "1")))
        .then()
        .statusCode(200);
  }

  /** Where troops are served is never put on a map (domain C). */
  @Test
  void aPositionIsKeptOfPublicPlacesOnly() {
    for (String kind : List.of("supply", "home", "store", "museum")) {
      Map<String, Object> request = Sites.request(kind, "不上图", Map.of());
      request.put("lon", 106.65);
      request.put("lat", 29.02);
      wrong(request, "lon");
    }
    Map<String, Object> board = Sites.request("board", "上图", Map.of("no", "1"));
    board.put("lon", 106.65);
    wrong(board, "lat");
    board.put("lat", 29.02);
    String id = Sites.create(Persona.OTHER_TOWN, board).getString("id");
    Persona.OTHER_TOWN
        .asks()
        .get(Sites.PATH + "/map?kind=board")
        .then()
        .statusCode(200)
        .body("points.id", hasItem(id))
        .body("points.kind.unique()", equalTo(List.of("board")));
  }

  /** 2.8: what meets the conditions and has neither window nor lane, and nothing else. */
  @Test
  void theListOfPlacesWithoutAWindowIsExact() {
    String none = Sites.window(Persona.OTHER_TOWN, "条件具备未设", true, false).getString("id");
    String has = Sites.window(Persona.OTHER_TOWN, "已设窗口", true, true).getString("id");
    String unfit = Sites.window(Persona.OTHER_TOWN, "不具备条件", false, false).getString("id");
    List<String> listed = Sites.ids(Persona.OTHER_TOWN, "noWindow=true");
    assertTrue(listed.contains(none));
    assertFalse(listed.contains(has));
    assertFalse(listed.contains(unfit));
  }

  /** 3.5: boards broken or not looked at for as many months as the rule says. */
  @Test
  void aBoardComesOnTheRenewalListByDateOrByCondition() {
    JsonPath fresh = Sites.board(Persona.OTHER_TOWN, "更新清单牌");
    String id = fresh.getString("id");
    assertFalse(Sites.ids(Persona.OTHER_TOWN, "renewal=true").contains(id), "just put up");
    assertFalse(Sites.get(Persona.OTHER_TOWN, fresh).getBoolean("renewal"));
    Map<String, Object> old =
        Sites.request(
            "board",
            "旧立牌",
            Map.of(
                "no", "N-9", "installedOn", LocalDate.now(Clocks.CHINA).minusYears(1).toString()));
    JsonPath board = Sites.create(Persona.OTHER_TOWN, old);
    assertTrue(board.getBoolean("renewal"), "put up long ago, never looked at");
    assertTrue(Sites.ids(Persona.OTHER_TOWN, "renewal=true").contains(board.getString("id")));
    try {
      Api.at(clocks, LocalDate.now(Clocks.CHINA).plusMonths(7));
      assertTrue(Sites.ids(Persona.OTHER_TOWN, "renewal=true").contains(id), "never looked at");
      assertTrue(Sites.get(Persona.OTHER_TOWN, fresh).getBoolean("renewal"));
    } finally {
      clocks.set(Clock.systemUTC());
    }
    Sites.looks(Persona.OTHER_TOWN, fresh, Sites.look(Persona.OTHER_TOWN, null));
    assertFalse(Sites.ids(Persona.OTHER_TOWN, "renewal=true").contains(id));
    LocalDate today = LocalDate.now(Clocks.CHINA);
    try {
      Api.at(clocks, today.plusMonths(6));
      assertFalse(Sites.ids(Persona.OTHER_TOWN, "renewal=true").contains(id));
      Api.at(clocks, today.plusMonths(6).plusDays(3));
      assertTrue(Sites.ids(Persona.OTHER_TOWN, "renewal=true").contains(id));
    } finally {
      clocks.set(Clock.systemUTC());
    }
    Sites.looks(Persona.OTHER_TOWN, fresh, Sites.defect(Persona.OTHER_TOWN, null));
    assertTrue(Sites.ids(Persona.OTHER_TOWN, "renewal=true").contains(id), "broken");
    Sites.get(Persona.OTHER_TOWN, fresh);
    Persona.OTHER_TOWN
        .asks()
        .get(Sites.PATH + "/map?kind=board")
        .then()
        .body("towns.find { it.unit.code == '500110001' }.defects", not(equalTo(0)));
  }

  /** 3.4: a park has, plans or lacks elements, as its projects say. */
  @Test
  void whetherAParkHasElementsFollowsItsProjects() {
    JsonPath park = Sites.park(Persona.OTHER_TOWN, "项目公园");
    Map<String, Object> request = Map.of("name", "双拥元素", "elements", "雕塑、长廊", "budget", 5_000_000);
    JsonPath project = project(park, request);
    assertEquals("PLANNED", Sites.get(Persona.OTHER_TOWN, park).getString("elements"));
    project = Sites.step(Persona.OTHER_TOWN, "site-projects", project, "cancel", Map.of());
    assertEquals("NONE", Sites.get(Persona.OTHER_TOWN, park).getString("elements"));
    JsonPath other = project(park, request);
    for (String stage : List.of("DESIGN", "BUILD", "ACCEPTED")) {
      other = Sites.step(Persona.OTHER_TOWN, "site-projects", other, "advance", Map.of());
      assertEquals(stage, other.getString("status"));
    }
    assertEquals("HAS", Sites.get(Persona.OTHER_TOWN, park).getString("elements"));
    assertTrue(Sites.ids(Persona.OFFICE, "elements=HAS").contains(park.getString("id")));
    refused(
        Sites.tries(
            Persona.OTHER_TOWN,
            "/site-projects/" + other.getString("id") + "/advance",
            other,
            Map.of()),
        409,
        "site-project.state");
    refused(
        Persona.OTHER_TOWN
            .sends(request)
            .post(
                Sites.PATH
                    + "/"
                    + Sites.board(Persona.OTHER_TOWN, "无项目牌").getString("id")
                    + "/projects"),
        409,
        "site.kind");
  }

  /** 2.9: which planned places have no proof. */
  @Test
  void aPlacementWithoutProofIsListedUntilOneIsSent() {
    JsonPath due = placed(Sites.placement(0));
    JsonPath ahead = placed(Sites.placement(5));
    List<String> unproved = unproved();
    assertTrue(unproved.contains(due.getString("id")));
    assertFalse(unproved.contains(ahead.getString("id")), "it has not begun");
    String path = V1 + "/site-placements/" + ahead.getString("id") + "/prove";
    refused(
        Persona.OTHER_TOWN
            .sends(
                Map.of("photoIds", List.of(Api.photo(Persona.OTHER_TOWN))), ahead.getInt("version"))
            .post(path),
        422,
        "site-check.photo-old");
    due =
        Sites.step(
            Persona.OTHER_TOWN,
            "site-placements",
            due,
            "prove",
            Map.of("photoIds", List.of(Api.photo(Persona.OTHER_TOWN))));
    assertEquals(1, due.getList("proofs").size());
    assertFalse(unproved().contains(due.getString("id")));
    String book =
        Api.sheetText(
            Api.export(
                Persona.OTHER_TOWN, "site-placement.export", Map.of("unproved", false), List.of()));
    assertTrue(book.contains("广场大屏"));
  }

  private static List<String> unproved() {
    return Persona.OTHER_TOWN
        .asks()
        .get(V1 + "/site-placements?unproved=true&limit=100")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.id");
  }

  private static JsonPath placed(Map<String, Object> request) {
    return Persona.OTHER_TOWN
        .sends(request)
        .post(V1 + "/site-placements")
        .then()
        .statusCode(201)
        .body("siteId", nullValue())
        .body("unproved", is(request.get("fromOn").equals(Sites.today())))
        .extract()
        .jsonPath();
  }

  private static JsonPath project(JsonPath park, Map<String, Object> request) {
    return Persona.OTHER_TOWN
        .sends(request)
        .post(Sites.PATH + "/" + park.getString("id") + "/projects")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static Response put(Persona who, JsonPath site, Map<String, Object> request) {
    return who.sends(request, site.getInt("version")).put(Sites.PATH + "/" + site.getString("id"));
  }

  private static void wrong(Map<String, Object> request, String field) {
    Sites.tries(Persona.OTHER_TOWN, request)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem(field));
  }
}
