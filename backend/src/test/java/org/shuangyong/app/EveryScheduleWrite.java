package org.shuangyong.app;

import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Schedules;

/** Each write to the year and to subscriptions once, for the test that looks for its row. */
final class EveryScheduleWrite {
  private EveryScheduleWrite() {}

  static void all() {
    JsonPath entry = Schedules.add("留痕用年历条目", Schedules.day(3, 9));
    entry = Schedules.change(entry, Schedules.request("留痕用年历条目（改）", Schedules.day(3, 10)));
    entry = Schedules.step(entry, "drop");
    Schedules.step(entry, "restore");
    String feed =
        Persona.OFFICE
            .sends(Map.of("name", "手机"))
            .post(V1 + "/schedule/feeds")
            .then()
            .statusCode(200)
            .extract()
            .path("feed.id");
    Persona.OFFICE.asks().post(V1 + "/schedule/feeds/" + feed + "/revoke").then().statusCode(204);
  }
}
