package org.shuangyong.activity.fair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Benefits;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Visits;

/** Job fairs: posts, applicants, and each one hired a case (5.5). */
@AppTest
class FairTest {
  @Test
  void eachOneHiredIsACase() {
    String of = Visits.activity(Persona.OFFICE, "job-fair", "退役军人招聘会").getString("id");
    JsonPath fair = Visits.post(Persona.OFFICE, of, "/fair/posts", post(1, 4));
    String hires = "/fair/posts/" + fair.getString("posts[0].id") + "/hires";
    String job = jobHelp("招聘一");
    fair = Visits.post(Persona.OFFICE, of, hires, hire(job));
    assertEquals(1, fair.getInt("places"));
    assertEquals(4, fair.getInt("applicants"));
    assertEquals(1, fair.getInt("hired"));
    assertEquals(job, fair.getString("posts[0].hires[0].caseId"));
    refused(Visits.tries(Persona.OFFICE, of, hires, hire(jobHelp("招聘二"))), 409, "fair.full");
    refused(
        Visits.tries(
            Persona.OFFICE,
            of,
            "/fair/posts/" + fair.getString("posts[0].id") + "/remove",
            Map.of()),
        409,
        "fair.hired");
    JsonPath more = Visits.post(Persona.OFFICE, of, "/fair/posts", post(3, 0));
    String second = "/fair/posts/" + more.getString("posts[1].id") + "/hires";
    refused(Visits.tries(Persona.OFFICE, of, second, hire(job)), 409, "fair.twice");
    String hardship = Benefits.hardship(Persona.VILLAGE, "招聘三").getString("id");
    refused(Visits.tries(Persona.OFFICE, of, second, hire(hardship)), 422, "validation.failed");
    Map<String, Object> early = new HashMap<>(hire(job));
    early.put("hiredOn", "2020-01-01");
    refused(Visits.tries(Persona.OFFICE, of, second, early), 422, "validation.failed");
  }

  @Test
  void aCaseOutsideTheScopeCannotBeHired() {
    String of = Visits.activity(Persona.TOWN, "job-fair", "街镇招聘会").getString("id");
    JsonPath fair = Visits.post(Persona.TOWN, of, "/fair/posts", post(2, 1));
    refused(
        Visits.tries(
            Persona.TOWN,
            of,
            "/fair/posts/" + fair.getString("posts[0].id") + "/hires",
            hire(jobHelp("招聘四"))),
        404,
        "not-found");
    refused(Persona.OTHER_TOWN.asks().get(V1 + "/activities/" + of + "/fair"), 404, "not-found");
  }

  private static Map<String, Object> post(int places, int applicants) {
    return Map.of("employer", "某物业", "title", "保安", "places", places, "applicants", applicants);
  }

  private static Map<String, Object> hire(String caseId) {
    return Map.of("caseId", caseId, "hiredOn", Activities.today().toString());
  }

  private static String jobHelp(String name) {
    JsonPath person = Families.person(Persona.VILLAGE, name, Families.VILLAGE, "veteran");
    Map<String, Object> request =
        new HashMap<>(Benefits.request(person, "job-help", Map.of("state", "失业", "willing", true)));
    request.put("helper", "站长");
    request.put("contactNextOn", "2099-01-01");
    return Benefits.accept(Persona.VILLAGE, request).getString("id");
  }
}
