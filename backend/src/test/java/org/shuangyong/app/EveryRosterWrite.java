package org.shuangyong.app;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Rosters;
import org.shuangyong.testing.SlowExport;

/** Each write to rosters once, for the test that looks for its row in the trail. */
final class EveryRosterWrite {
  private static final Persona TOWN = Persona.OTHER_TOWN;

  private EveryRosterWrite() {}

  static void all() {
    byte[] file =
        Rosters.workbook(Rosters.HEAD, List.of(Rosters.line("留痕", null, null, Families.VILLAGE)));
    JsonPath roster = Rosters.upload(TOWN, file);
    roster =
        TOWN.sends(Map.of("row", 3), roster.getInt("version"))
            .post(Api.V1 + "/rosters/" + roster.getString("id") + "/head")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    roster = cutShort(roster);
    roster = Rosters.done(TOWN, roster, Rosters.tries(TOWN, roster, "resume"));
    roster = Rosters.decide(TOWN, roster, "LEAVE", Map.of());
    roster = Rosters.apply(TOWN, roster);
    Api.ended(TOWN, Rosters.tries(TOWN, roster, "rejected").then().extract().path("job"));
    Rosters.tries(TOWN, roster, "undo").then().statusCode(200);
    JsonPath expected =
        Rosters.expected(2030, List.of(Rosters.line("应采", null, null, Families.VILLAGE)));
    Rosters.assigns(Persona.OFFICE, expected, Families.VILLAGE, "500110001").then().statusCode(204);
    Rosters.tries(TOWN, Rosters.upload(TOWN, file), "drop").then().statusCode(204);
  }

  /** A preview that was cancelled while it waited behind other work. */
  private static JsonPath cutShort(JsonPath roster) {
    List<String> others = List.of(slow(), slow());
    Api.await(() -> SlowExport.WORKING.get() == 2);
    String job =
        TOWN.sends(Rosters.setting(roster), roster.getInt("version"))
            .post(Api.V1 + "/rosters/" + roster.getString("id") + "/preview")
            .then()
            .statusCode(202)
            .extract()
            .path("job");
    cancel(TOWN, job);
    others.forEach(other -> cancel(Persona.OFFICE, other));
    return Rosters.get(TOWN, roster);
  }

  private static String slow() {
    return Persona.OFFICE
        .sends(Map.of("kind", SlowExport.WORD, "filters", Map.of("steps", 5000)))
        .post(Api.V1 + "/exports")
        .then()
        .statusCode(202)
        .extract()
        .path("id");
  }

  private static void cancel(Persona who, String job) {
    who.sends("{}").post(Api.V1 + "/jobs/" + job + "/cancel").then().statusCode(200);
  }
}
