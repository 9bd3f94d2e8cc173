package org.shuangyong.activity;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Activities.PATH;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** Who sees an activity: list, page, count, parts, figures, export, files (F4 9). */
@AppTest
class ActivityDoorsTest {
  @Test
  void aStrangerFindsNothingAtAnyDoor() {
    JsonPath of = Activities.publicity(Persona.VILLAGE, "门里的活动", "QJW");
    of =
        Activities.step(
            Persona.VILLAGE,
            of,
            "record",
            Map.of("attachmentIds", List.of(Api.photo(Persona.VILLAGE))));
    String id = of.getString("id");
    String file = of.getString("files[0].id");
    int year = Activities.today().getYear();
    for (Persona stranger : List.of(Persona.TOWN, Persona.TROOP)) {
      refused(stranger.asks().get(PATH + "/" + id), 404, "not-found");
      for (String part :
          List.of("meeting", "meeting/former", "meeting/pack", "roster", "entries", "mission")) {
        refused(stranger.asks().get(PATH + "/" + id + "/" + part), 404, "not-found");
      }
      for (String part : List.of("", "/meeting", "/meeting/attendance", "/roster", "/entries")) {
        Activities.triesPut(stranger, of, part, Map.of())
            .then()
            .statusCode(anyOf(is(404), is(422)));
      }
      assertFalse(Activities.ids(stranger, "q=门里").contains(id));
      stranger.asks().get(PATH + "?total=true&q=门里的活动").then().body("total", equalTo(0));
      refused(stranger.asks().get(V1 + "/attachments/" + file + "/content"), 404, "not-found");
      for (String verb : List.of("notify", "hold", "record", "summarize", "cancel")) {
        Activities.triesStep(stranger, of, verb, Map.of("text", "试"))
            .then()
            .statusCode(anyOf(is(404), is(400)));
      }
      assertFalse(
          Activities.read(stranger, "/activity-figures?by=ORGANIZER&year=" + year)
              .getList("name")
              .contains(of.getString("organizer.name")));
      byte[] book = Api.export(stranger, "activity.export", Map.of("q", "门里"), List.of());
      assertFalse(Api.sheetText(book).contains("门里的活动"));
    }
    for (Persona who : List.of(Persona.VILLAGE, Persona.OTHER_TOWN, Persona.UNIT, Persona.LEADER)) {
      who.asks().get(PATH + "/" + id).then().statusCode(200);
      assertTrue(Activities.ids(who, "q=门里").contains(id), who.word);
      who.asks().get(V1 + "/attachments/" + file + "/content").then().statusCode(200);
    }
    assertTrue(
        Api.sheetText(Api.export(Persona.UNIT, "activity.export", Map.of("q", "门里"), List.of()))
            .contains("门里的活动"));
  }

  @Test
  void auditorAndAdministratorSeeNoActivity() {
    for (Persona who : List.of(Persona.AUDITOR, Persona.ADMIN, Persona.SECRECY, Persona.GHOST)) {
      who.asks().get(PATH).then().statusCode(403);
      who.asks().get(V1 + "/campaigns").then().statusCode(403);
      who.asks().get(V1 + "/untrained-liaisons?year=2026").then().statusCode(403);
    }
    Persona.NOBODY.asks().get(PATH).then().statusCode(401);
  }

  @Test
  void aPageFollowsAnother() {
    for (int i = 0; i < 3; i++) {
      Activities.publicity(Persona.OTHER_TROOP, "翻页" + i);
    }
    List<String> all = Activities.ids(Persona.OTHER_TROOP, "q=翻页");
    JsonPath first = Activities.read(Persona.OTHER_TROOP, "/activities?q=翻页&limit=2");
    JsonPath second =
        Activities.read(
            Persona.OTHER_TROOP, "/activities?q=翻页&limit=2&after=" + first.getString("next"));
    assertEquals(3, all.size());
    assertEquals(all.subList(0, 2), first.getList("items.id"));
    assertEquals(all.subList(2, 3), second.getList("items.id"));
  }
}
