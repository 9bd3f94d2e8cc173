package org.shuangyong.app;

import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.Benefits;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Visits;

/** Each write to visits, findings, fairs and border families once. */
final class EveryVisitWrite {
  private EveryVisitWrite() {}

  static void all() {
    String visit = Visits.activity(Persona.OFFICE, "comfort", "留痕慰问").getString("id");
    String line = Visits.line(Persona.OFFICE, visit, Visits.toTroop("TROOP-A", 100_00L));
    Persona.OFFICE
        .sends(Visits.toTroop("TROOP-A", 200_00L), Visits.version(Persona.OFFICE, visit))
        .put(V1 + "/activities/" + visit + "/visit/lines/" + line)
        .then()
        .statusCode(200);
    String other = Visits.line(Persona.OFFICE, visit, Visits.toTroop("TROOP-B", 0));
    Visits.post(Persona.OFFICE, visit, "/visit/lines/" + other + "/remove", Map.of());
    Visits.sign(Persona.OFFICE, visit, line, Activities.today());
    Visits.post(
        Persona.OFFICE,
        visit,
        "/findings",
        Map.of("lineId", line, "text", "路灯不亮", "reason", "当场已协调解决"));
    inspection();
    border();
    fair();
  }

  private static void inspection() {
    String of = Visits.activity(Persona.OFFICE, "inspection", "留痕督导").getString("id");
    JsonPath found =
        Visits.post(
            Persona.OFFICE,
            of,
            "/findings",
            Map.of(
                "unitId", Api.unitId("500110002"),
                "text", "标识不清",
                "matter", Map.of("title", "更换优先标识")));
    Persona.OFFICE2
        .sends(Map.of("result", "PASSED"), found.getInt("items[0].version"))
        .post(V1 + "/activities/" + of + "/findings/" + found.getString("items[0].id") + "/recheck")
        .then()
        .statusCode(200);
  }

  private static void border() {
    JsonPath household = Visits.household("严边防");
    JsonPath tag = Visits.tag(Persona.VILLAGE, household);
    Map<String, Object> request = new HashMap<>(Visits.border(household));
    request.put("region", "ISLAND");
    tag =
        Persona.VILLAGE
            .sends(request, tag.getInt("version"))
            .put(V1 + "/border-families/" + tag.getString("id"))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    Persona.VILLAGE
        .sends(Map.of(), tag.getInt("version"))
        .post(V1 + "/border-families/" + tag.getString("id") + "/end")
        .then()
        .statusCode(200);
  }

  private static void fair() {
    String of = Visits.activity(Persona.OFFICE, "job-fair", "留痕招聘会").getString("id");
    Map<String, Object> post =
        Map.of("employer", "某公司", "title", "文员", "places", 2, "applicants", 3);
    String id = Visits.post(Persona.OFFICE, of, "/fair/posts", post).getString("posts[0].id");
    Persona.OFFICE
        .sends(post, Visits.version(Persona.OFFICE, of))
        .put(V1 + "/activities/" + of + "/fair/posts/" + id)
        .then()
        .statusCode(200);
    JsonPath fair =
        Visits.post(
            Persona.OFFICE,
            of,
            "/fair/posts/" + id + "/hires",
            Map.of("caseId", jobHelp("严招聘"), "hiredOn", Activities.today().toString()));
    Visits.post(
        Persona.OFFICE,
        of,
        "/fair/hires/" + fair.getString("posts[0].hires[0].id") + "/remove",
        Map.of());
    Visits.post(Persona.OFFICE, of, "/fair/posts/" + id + "/remove", Map.of());
  }

  /** A 就业帮扶 of a new veteran. */
  static String jobHelp(String name) {
    JsonPath person = Families.person(Persona.VILLAGE, name, Families.VILLAGE, "veteran");
    Map<String, Object> request =
        new HashMap<>(Benefits.request(person, "job-help", Map.of("state", "失业", "willing", true)));
    request.put("helper", "站长");
    request.put("contactNextOn", "2099-01-01");
    return Benefits.accept(Persona.VILLAGE, request).getString("id");
  }
}
