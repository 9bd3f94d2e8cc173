package org.shuangyong.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.body.DutyRoster;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Partners;
import org.shuangyong.testing.Persona;

/** Duty days and the joint office (4.2, 12.4). */
@AppTest
class JointOfficeTest {
  @Inject Clocks clocks;
  @Inject DutyRoster roster;
  @Inject Region region;

  private static String body(String name) {
    return Partners.made(
            Persona.OFFICE,
            V1 + "/bodies",
            Map.of(
                "facts",
                Map.of("name", name, "sort", 90, "liaisons", false, "validFrom", "2021-01-01")))
        .getString("id");
  }

  private static String seat(String body, String unit, String role, String name) {
    return Partners.made(
            Persona.OFFICE,
            V1 + "/memberships",
            Map.of(
                "bodyId",
                body,
                "unitId",
                Api.unitId(unit),
                "facts",
                Map.of("role", role, "personName", name, "validFrom", "2021-01-01")))
        .getString("id");
  }

  private static Response sets(Persona who, String body, LocalDate day, Object... seats) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = 0; i < seats.length; i += 2) {
      all.add(Map.of("membershipId", seats[i], "state", seats[i + 1]));
    }
    return who.sends(Map.of("seats", all)).put(V1 + "/bodies/" + body + "/duty/" + day);
  }

  @Test
  void theMonthsDaysAndItemsStandTogether() {
    String body = body("合署办公室甲");
    String local = seat(body, "SYB", "JOINT_STAFF", "地方甲");
    String troop = seat(body, "TROOP-A", "JOINT_STAFF", "军方乙");
    LocalDate today = clocks.today();
    LocalDate other = today.getDayOfMonth() > 1 ? today.minusDays(1) : today.plusDays(1);
    sets(Persona.OFFICE, body, today, local, "CAME", troop, "CAME").then().statusCode(200);
    sets(Persona.OFFICE, body, other, local, other.isAfter(today) ? "PLANNED" : "CAME")
        .then()
        .statusCode(200);
    sets(Persona.OFFICE, body, today.plusDays(40), local, "CAME").then().statusCode(422);
    refused(sets(Persona.TROOP, body, today, local, "CAME"), 403, "auth.forbidden");
    JsonPath matter = Api.propose(Persona.TROOP, "TROOP_NEED", "合署办理的事项");
    String path = V1 + "/joint-offices/" + body;
    Map<String, Object> entry =
        Map.of("day", today.toString(), "text", "会商训练用地", "matterId", matter.getString("id"));
    Persona.TROOP.sends(entry).post(path + "/log").then().statusCode(201);
    String month = today.toString().substring(0, 7);
    JsonPath shown = Partners.get(Persona.OFFICE, path + "?month=" + month);
    assertEquals(1, shown.getInt("troops"));
    assertEquals(1, shown.getInt("both"));
    assertEquals(other.isAfter(today) ? 1 : 2, shown.getInt("locality"));
    assertEquals("合署办理的事项", shown.getString("log[0].matter.title"));
    // A day set anew is as it was set.
    sets(Persona.OFFICE, body, today, local, "ABSENT").then().statusCode(200);
    assertEquals(0, Partners.get(Persona.OFFICE, path + "?month=" + month).getInt("troops"));
    for (Persona stranger : List.of(Persona.UNIT, Persona.OTHER_TROOP)) {
      refused(stranger.asks().get(path + "?month=" + month), 404, "not-found");
      refused(stranger.sends(entry).post(path + "/log"), 404, "not-found");
    }
    refused(Persona.TOWN.asks().get(path + "?month=" + month), 403, "auth.forbidden");
    Persona.OFFICE.asks().get(path + "?month=2021").then().statusCode(422);
    assertTrue(offices(Persona.TROOP).contains(body));
    assertFalse(offices(Persona.UNIT).contains(body));
  }

  /** The days of a body are told at both doors to the same people. */
  @Test
  void theDaysAreToldToWhoSitsThereAndToNobodyElse() {
    String body = body("合署办公室乙");
    String local = seat(body, "SYB", "JOINT_STAFF", "地方丙");
    seat(body, "TROOP-A", "JOINT_STAFF", "军方丁");
    LocalDate today = clocks.today();
    sets(Persona.OFFICE, body, today, local, "ABSENT").then().statusCode(200);
    String days = V1 + "/bodies/" + body + "/duty?from=" + today + "&to=" + today;
    for (Persona there : List.of(Persona.OFFICE, Persona.LEADER, Persona.TROOP)) {
      assertEquals(List.of("地方丙"), Partners.get(there, days).getList("personName"), there.name());
    }
    for (Persona stranger :
        List.of(Persona.UNIT, Persona.TOWN, Persona.VILLAGE, Persona.OTHER_TROOP)) {
      refused(stranger.asks().get(days), 404, "not-found");
    }
    refused(Persona.AUDITOR.asks().get(days), 403, "auth.forbidden");
  }

  private static List<String> offices(Persona who) {
    return Partners.get(who, V1 + "/joint-offices").getList("id");
  }

  @Test
  void theRosterOfTheDayNamesWhoAnswers() {
    String body = body("机制值班");
    String first = seat(body, "SYB", "ON_DUTY", "值班甲");
    String second = seat(body, "QJW", "ON_DUTY", "值班乙");
    LocalDate day = clocks.today().plusDays(200);
    region.use("500110");
    String asRule = roster.onDuty(day).orElseThrow();
    sets(Persona.OFFICE, body, day, second, "PLANNED").then().statusCode(200);
    assertEquals("值班乙", roster.onDuty(day).orElseThrow());
    sets(Persona.OFFICE, body, day, first, "PLANNED").then().statusCode(200);
    assertEquals("值班甲", roster.onDuty(day).orElseThrow());
    sets(Persona.OFFICE, body, day).then().statusCode(200);
    assertEquals(asRule, roster.onDuty(day).orElseThrow());
  }
}
