package org.shuangyong.app;

import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Sites;

/** Each write to sites and what goes on in them once, for the test that looks at the trail. */
final class EverySiteWrite {
  private EverySiteWrite() {}

  static void all() {
    JsonPath board = Sites.board(Persona.OTHER_TOWN, "留痕宣传牌");
    Map<String, Object> again = Sites.request("board", "留痕宣传牌二", Map.of("no", "N-2"));
    board =
        Persona.OTHER_TOWN
            .sends(again, board.getInt("version"))
            .put(Sites.PATH + "/" + board.getString("id"))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    for (String verb : List.of("pause", "start")) {
      board = Sites.step(Persona.OTHER_TOWN, "sites", board, verb, Map.of());
    }
    JsonPath round = Sites.round("SELF", board);
    JsonPath look = Sites.looks(Persona.OTHER_TOWN, board, Sites.defect(Persona.OTHER_TOWN, round));
    Sites.step(
        Persona.OFFICE,
        "site-checks",
        look,
        "again",
        Map.of("found", "CLEAR", "photoIds", List.of(Api.photo(Persona.OFFICE))));
    Sites.step(Persona.OFFICE, "site-rounds", round, "close", Map.of());
    visits();
    goods();
    projects();
    placements();
    board = Sites.get(Persona.OTHER_TOWN, board);
    Sites.step(Persona.OTHER_TOWN, "sites", board, "close", Map.of("text", "拆除"));
  }

  private static void visits() {
    JsonPath site = Sites.memorial(Persona.OTHER_TOWN, "留痕陵园", 50);
    Map<String, Object> visit = Sites.visit(Sites.today(), "09:00-10:30", 10);
    JsonPath booking = Sites.books(Persona.UNIT, site, visit);
    booking = step(Persona.OTHER_TOWN, booking, "approve", Map.of());
    booking = step(Persona.OTHER_TOWN, booking, "visit", Map.of("came", 9));
    step(Persona.UNIT, booking, "feedback", Map.of("rating", 5));
    step(
        Persona.OTHER_TOWN,
        Sites.books(Persona.UNIT, site, visit),
        "refuse",
        Map.of("text", "闭馆检修"));
    step(Persona.UNIT, Sites.books(Persona.UNIT, site, visit), "cancel", Map.of());
  }

  private static JsonPath step(Persona who, JsonPath booking, String verb, Map<String, ?> body) {
    return Sites.step(who, "site-bookings", booking, verb, body);
  }

  private static void goods() {
    JsonPath site = Sites.create(Persona.OFFICE, Sites.request("supply", "留痕军供站", Map.of()));
    String path = Sites.PATH + "/" + site.getString("id");
    String line =
        Persona.OFFICE
            .sends(Map.of("item", "大米", "measure", "袋", "least", 5))
            .post(path + "/stocks")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Persona.OFFICE
        .sends(Map.of("delta", 5, "onDay", Sites.today(), "note", "入库"))
        .post(V1 + "/site-stocks/" + line + "/move")
        .then()
        .statusCode(200);
    Persona.OFFICE
        .sends(Map.of("times", 1, "people", 10, "meals", 20))
        .put(path + "/services/2021-01")
        .then()
        .statusCode(200);
  }

  private static void projects() {
    JsonPath park = Sites.park(Persona.OTHER_TOWN, "留痕公园");
    Map<String, Object> request = Map.of("name", "双拥元素", "elements", "雕塑");
    JsonPath project =
        Persona.OTHER_TOWN
            .sends(request)
            .post(Sites.PATH + "/" + park.getString("id") + "/projects")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    project =
        Persona.OTHER_TOWN
            .sends(request, project.getInt("version"))
            .put(V1 + "/site-projects/" + project.getString("id"))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    project = Sites.step(Persona.OTHER_TOWN, "site-projects", project, "advance", Map.of());
    Sites.step(Persona.OTHER_TOWN, "site-projects", project, "cancel", Map.of("text", "不建了"));
  }

  private static void placements() {
    Map<String, Object> request = new HashMap<>(Sites.placement(0));
    JsonPath made =
        Persona.OTHER_TOWN
            .sends(request)
            .post(V1 + "/site-placements")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    made =
        Persona.OTHER_TOWN
            .sends(request, made.getInt("version"))
            .put(V1 + "/site-placements/" + made.getString("id"))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    Sites.step(
        Persona.OTHER_TOWN,
        "site-placements",
        made,
        "prove",
        Map.of("photoIds", List.of(Api.photo(Persona.OTHER_TOWN))));
  }
}
