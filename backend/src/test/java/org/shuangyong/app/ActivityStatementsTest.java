package org.shuangyong.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Activities.today;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Partners;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Sites;
import org.shuangyong.testing.Statements;
import org.shuangyong.testing.Visits;

/** Activities, campaigns and their parts cost a fixed number of statements. */
@AppTest
class ActivityStatementsTest {
  @Inject Statements statements;

  @Test
  void listsCostTheSameForOneRowAndForMany() {
    for (int i = 0; i < 3; i++) {
      Activities.publicity(Persona.UNIT, "计数" + i, "500110002", "TROOP-A");
      Activities.campaign("计数主题" + i, Map.of("QJW", i, "GAJ", 2));
    }
    int year = today().getYear();
    for (String list :
        List.of(
            "/activities",
            "/activities?unrecorded=true",
            "/campaigns",
            "/schedule",
            "/coverage/duties?year=" + year,
            "/activity-figures?by=KIND&year=" + year,
            "/activity-figures?by=AUDIENCE&year=" + year,
            "/matter-topic-figures?topic=epidemic&sum=peopleTimes&year=" + year,
            "/untrained-liaisons?year=" + year)) {
      for (Persona who : List.of(Persona.OFFICE, Persona.UNIT)) {
        assertEquals(settled(who, list, 1), settled(who, list, 100), list);
        assertTrue(settled(who, list, 100) <= 3, list + " costs " + settled(who, list, 100));
      }
    }
  }

  /** With a key more each time: what it is called is not asked one by one. */
  @Test
  void figuresAndTheRowsBehindThemCostTheSameForOneKeyAndForMany() {
    String quarter = today().toString();
    Map<String, Long> one = new HashMap<>();
    String first = null;
    for (int i = 0; i < 3; i++) {
      Map<String, Object> memorial = Activities.facts("计数祭扫" + i, today());
      memorial.put("extra", Map.of("festival", List.of("清明节", "烈士纪念日", "其他").get(i)));
      memorial.put("siteId", Sites.memorial(Persona.OTHER_TOWN, "计数陵园" + i, 50).getString("id"));
      came(Activities.plan(Persona.OTHER_TOWN, Activities.request("memorial", memorial)));
      String pair = Partners.village("计数结对" + i).getString("id");
      first = first == null ? pair : first;
      for (String of : List.of(first, pair)) {
        Map<String, Object> joint = Activities.facts("计数共同活动" + i, today());
        joint.put("partnershipId", of);
        came(Activities.plan(Persona.OTHER_TOWN, Activities.request("party-build", joint)));
      }
      came(
          Activities.plan(
              Persona.OTHER_TOWN,
              Activities.request("defence-lesson", Activities.facts("计数课" + i, today()))));
      for (String path :
          List.of(
              "/activity-figures?by=SITE&year=" + today().getYear(),
              "/activity-figures?by=FESTIVAL&year=" + today().getYear(),
              "/activity-figures?by=PARTNERSHIP&year=" + today().getYear(),
              "/activities?partnership=" + first,
              "/coverage/sessions?audience=STUDENT&quarter=" + quarter,
              "/coverage/sessions?quarter=" + quarter + "&unit=" + Api.unitId("500110001"))) {
        long now = settled(Persona.OTHER_TOWN, path, 100);
        assertEquals(one.computeIfAbsent(path, p -> now), now, path);
        assertTrue(now <= 2, path + " costs " + now);
      }
    }
  }

  private static void came(JsonPath of) {
    Activities.step(
        Persona.OTHER_TOWN,
        of,
        "record",
        Map.of("counts", List.of(Map.of("audience", "STUDENT", "people", 30))));
  }

  @Test
  void oneActivityCostsTheSameHoweverManyTakePart() {
    JsonPath few = Activities.publicity(Persona.OFFICE, "少", "QJW");
    JsonPath many =
        Activities.publicity(
            Persona.OFFICE, "多", "QJW", "GAJ", "500110001", "500110002", "TROOP-A");
    assertEquals(
        settled(Persona.OFFICE, "/activities/" + few.getString("id"), 1),
        settled(Persona.OFFICE, "/activities/" + many.getString("id"), 1));
    assertTrue(settled(Persona.OFFICE, "/activities/" + many.getString("id"), 1) <= 4);
    JsonPath meeting =
        Activities.meeting(Activities.body("计数会议"), "meeting-leading", today(), "QJW");
    meeting = Activities.step(Persona.OFFICE, meeting, "hold", Map.of());
    String path = "/activities/" + meeting.getString("id") + "/meeting";
    long before = 0;
    for (int i = 0; i < 3; i++) {
      Activities.triesStep(
              Persona.OFFICE,
              meeting,
              "meeting/decisions",
              Map.of("text", "议定" + i, "leadId", Api.unitId("QJW"), "dueOn", "2099-12-31"))
          .then()
          .statusCode(201);
      meeting = Activities.get(Persona.OFFICE, meeting);
      long now = settled(Persona.OFFICE, path, 1);
      assertTrue(i == 0 || before == now, path + " costs " + now);
      before = now;
    }
    assertTrue(before <= 10, path + " costs " + before);
  }

  /** What is owed, visited and heard is read by few statements, whatever there is of it. */
  @Test
  void aPartCostsTheSameForOneRowAndForMany() {
    String visit = Visits.activity(Persona.OFFICE, "comfort", "计数慰问").getString("id");
    String fair = Visits.activity(Persona.OFFICE, "job-fair", "计数招聘会").getString("id");
    String inspection = Visits.activity(Persona.OFFICE, "inspection", "计数督导").getString("id");
    Map<String, Object> post = Map.of("employer", "某厂", "title", "工", "places", 2, "applicants", 1);
    Map<String, Object> seen = Map.of("unitId", Api.unitId("QJW"), "text", "标识不清");
    Map<String, Object> matter = new HashMap<>(seen);
    matter.put("matter", Map.of("title", "更换标识"));
    Map<String, Object> reason = new HashMap<>(seen);
    reason.put("reason", "当场已改");
    Map<String, Long> one = new HashMap<>();
    for (int i = 0; i < 3; i++) {
      Visits.line(Persona.OFFICE, visit, Visits.toTroop("TROOP-A", 0));
      Visits.line(Persona.OFFICE, visit, Visits.toFamily(Visits.household("计数户" + i), 0));
      Visits.post(Persona.OFFICE, fair, "/fair/posts", post);
      Visits.post(Persona.OFFICE, inspection, "/findings", matter);
      Visits.post(Persona.OFFICE, inspection, "/findings", reason);
      for (String path :
          List.of(
              "/activities/" + visit + "/visit",
              "/activities/" + visit + "/findings",
              "/activities/" + fair + "/fair",
              "/activities/" + inspection + "/findings",
              "/visits/totals",
              "/visits/due")) {
        long now = settled(Persona.OFFICE, path, 1);
        assertEquals(one.computeIfAbsent(path, p -> now), now, path);
        assertTrue(now <= 4, path + " costs " + now);
      }
    }
  }

  private long settled(Persona who, String path, int limit) {
    return statements.of(who, path, limit);
  }
}
