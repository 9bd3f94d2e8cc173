package org.shuangyong.site;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Sites;

/** Who sees a site and what goes on in it, at every door (F4 9). */
@AppTest
class SiteDoorsTest {
  private static final List<Persona> STRANGERS =
      List.of(Persona.TOWN, Persona.UNIT, Persona.TROOP, Persona.VILLAGE);

  @Test
  void aStrangerFindsNothingAtAnyDoor() {
    JsonPath site = Sites.board(Persona.OTHER_TOWN, "门外宣传牌");
    JsonPath round = Sites.round("SELF", site);
    JsonPath look = Sites.looks(Persona.OTHER_TOWN, site, Sites.defect(Persona.OTHER_TOWN, round));
    String photo = look.getString("photos[0].id");
    String id = site.getString("id");
    for (Persona stranger : STRANGERS) {
      refused(stranger.asks().get(Sites.PATH + "/" + id), 404, "not-found");
      assertFalse(Sites.ids(stranger, "kind=board").contains(id));
      stranger.asks().get(Sites.PATH + "?total=true&q=门外宣传牌").then().body("total", equalTo(0));
      refused(stranger.asks().get(Sites.PATH + "/" + id + "/checks"), 404, "not-found");
      refused(stranger.asks().get(V1 + "/attachments/" + photo), 404, "not-found");
      refused(stranger.asks().get(V1 + "/attachments/" + photo + "/content"), 404, "not-found");
      for (String verb : List.of("pause", "close", "start")) {
        Sites.tries(stranger, "/sites/" + id + "/" + verb, site, Map.of())
            .then()
            .statusCode(anyOf(is(403), is(404)));
      }
      Sites.triesLook(stranger, site, Map.of("takenOn", Sites.today()))
          .then()
          .statusCode(anyOf(is(403), is(404), is(422)));
      Sites.tries(
              stranger,
              "/site-checks/" + look.getString("id") + "/again",
              look,
              Map.of("found", "CLEAR", "photoIds", List.of(Api.key())))
          .then()
          .statusCode(anyOf(is(403), is(404)));
      String book =
          Api.sheetText(Api.export(stranger, "site.export", Map.of("kind", "board"), List.of()));
      assertFalse(book.contains("门外宣传牌"));
    }
    String book =
        Api.sheetText(
            Api.export(Persona.OTHER_TOWN, "site.export", Map.of("kind", "board"), List.of()));
    assertTrue(book.contains("门外宣传牌"));
    for (Persona none : List.of(Persona.AUDITOR, Persona.ADMIN, Persona.SECRECY)) {
      refused(none.asks().get(Sites.PATH), 403, "auth.forbidden");
    }
    refused(Persona.NOBODY.asks().get(Sites.PATH), 401, "auth.required");
  }

  /** Open to visits: the place and its slots are told to all, what goes on in it is not. */
  @Test
  void whatIsOpenToVisitsIsSeenFromOutsideAndNoMore() {
    JsonPath site = Sites.memorial(Persona.OTHER_TOWN, "开放陵园", 20);
    String path = Sites.PATH + "/" + site.getString("id");
    JsonPath booking =
        Sites.books(Persona.UNIT, site, Sites.visit(Sites.today(), "09:00-10:30", 5));
    for (Persona visitor : STRANGERS) {
      visitor
          .asks()
          .get(path)
          .then()
          .statusCode(200)
          .body("kept", is(false))
          .body(
              "allowedActions",
              equalTo(visitor == Persona.TROOP ? List.of() : List.of("site-booking.apply")));
      visitor.asks().get(path + "/slots").then().statusCode(200);
      refused(visitor.asks().get(path + "/checks"), 404, "not-found");
      if (visitor != Persona.UNIT) {
        assertFalse(
            visitor
                .asks()
                .get(V1 + "/site-bookings?limit=100&site=" + site.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id")
                .contains(booking.getString("id")));
      }
    }
    Map<String, Object> change = Sites.request("memorial", "改名", Map.of("facility", "陵园"));
    refused(Persona.TOWN.sends(change, site.getInt("version")).put(path), 404, "not-found");
  }

  @Test
  void theOwnerSeesItsSiteWhereverItStands() {
    Map<String, Object> request =
        Sites.request("window", "教委窗口", Map.of("industry", "政务", "conditionsMet", true));
    request.put("ownerId", Api.unitId("QJW"));
    JsonPath site = Sites.create(Persona.UNIT, request);
    assertTrue(Sites.ids(Persona.UNIT, "kind=window").contains(site.getString("id")));
    assertTrue(Sites.ids(Persona.OTHER_TOWN, "kind=window").contains(site.getString("id")));
    assertFalse(Sites.ids(Persona.TOWN, "kind=window").contains(site.getString("id")));
  }

  @Test
  void placementsAndProjectsAreSeenByWhoKeepsThem() {
    JsonPath placed =
        Persona.OTHER_TOWN
            .sends(Sites.placement(0))
            .post(V1 + "/site-placements")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    JsonPath proved =
        Sites.step(
            Persona.OTHER_TOWN,
            "site-placements",
            placed,
            "prove",
            Map.of("photoIds", List.of(Api.photo(Persona.OTHER_TOWN))));
    JsonPath park = Sites.park(Persona.OTHER_TOWN, "门外公园");
    JsonPath project =
        Persona.OTHER_TOWN
            .sends(Map.of("name", "门外项目", "elements", "雕塑"))
            .post(Sites.PATH + "/" + park.getString("id") + "/projects")
            .then()
            .extract()
            .jsonPath();
    for (Persona stranger : STRANGERS) {
      assertFalse(ids(stranger, "/site-placements").contains(placed.getString("id")));
      assertFalse(ids(stranger, "/site-projects").contains(project.getString("id")));
      refused(
          stranger.asks().get(V1 + "/attachments/" + proved.getString("proofs[0].id")),
          404,
          "not-found");
    }
    assertTrue(ids(Persona.OTHER_TOWN, "/site-placements").contains(placed.getString("id")));
    assertTrue(ids(Persona.OTHER_TOWN, "/site-projects").contains(project.getString("id")));
  }

  private static List<String> ids(Persona who, String path) {
    return who.asks()
        .get(V1 + path + "?limit=100")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.id");
  }
}
