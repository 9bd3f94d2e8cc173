package org.shuangyong.app;

import static org.shuangyong.testing.Activities.today;
import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.Persona;

/** Each write to activities, campaigns and their parts once, for the test of the trail. */
final class EveryActivityWrite {
  private EveryActivityWrite() {}

  static void all() {
    JsonPath of = Activities.publicity(Persona.TOWN, "留痕活动", "QJW");
    of = Activities.put(Persona.TOWN, of, "", Map.of("facts", Activities.facts("留痕活动改", today())));
    of = Activities.step(Persona.TOWN, of, "notify", Map.of());
    of = Activities.step(Persona.TOWN, of, "hold", Map.of());
    of = Activities.step(Persona.TOWN, of, "record", Map.of());
    of =
        Activities.step(
            Persona.TOWN, of, "files", Map.of("attachmentIds", List.of(Api.photo(Persona.TOWN))));
    of = Activities.step(Persona.TOWN, of, "summarize", Map.of("text", "完成"));
    Activities.step(Persona.OFFICE, of, "reopen", Map.of("text", "补充"));
    Activities.step(
        Persona.TOWN, Activities.publicity(Persona.TOWN, "取消的"), "cancel", Map.of("text", "改期"));
    meeting();
    Activities.put(
        Persona.OFFICE,
        Activities.training("training-liaison", today()),
        "/roster",
        Map.of("people", List.of()));
    Activities.put(
        Persona.UNIT,
        Activities.plan(
            Persona.UNIT, Activities.request("contest-art", Activities.facts("留痕书画展", today()))),
        "/entries",
        Map.of("entries", List.of()));
    Activities.put(
        Persona.OFFICE,
        Activities.plan(
            Persona.OFFICE, Activities.request("mission", Activities.facts("留痕任务", today()))),
        "/mission",
        Map.of(
            "facts",
            Activities.missionFacts(
                "2026-07-01T02:00:00Z", "2026-07-01T03:00:00Z", "2026-07-01T09:00:00Z")));
    campaign();
  }

  private static void meeting() {
    JsonPath of = Activities.meeting(Activities.body("留痕会议"), "meeting-leading", today(), "QJW");
    of = Activities.put(Persona.OFFICE, of, "/meeting/attendance", Map.of("seats", List.of()));
    of = Activities.step(Persona.OFFICE, of, "hold", Map.of());
    of = Activities.put(Persona.OFFICE, of, "/meeting/minutes", Map.of("text", "纪要"));
    Activities.triesStep(
            Persona.OFFICE,
            of,
            "meeting/decisions",
            Map.of("text", "留痕议定", "leadId", Api.unitId("QJW"), "dueOn", "2099-12-31"))
        .then()
        .statusCode(201);
    of = Activities.get(Persona.OFFICE, of);
    Activities.step(Persona.OFFICE2, of, "meeting/approve", Map.of());
  }

  private static void campaign() {
    JsonPath of = Activities.campaign("留痕主题活动", Map.of("QJW", 1));
    String path = V1 + "/campaigns/" + of.getString("id");
    of =
        Persona.OFFICE
            .sends(
                Map.of("facts", Activities.campaignFacts("留痕主题活动", Map.of())), of.getInt("version"))
            .put(path)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    for (String verb : List.of("start", "close")) {
      of =
          Persona.OFFICE
              .sends(Map.of("text", "总结"), of.getInt("version"))
              .post(path + "/" + verb)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
    }
  }
}
