package org.shuangyong.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.matter.InboxTest.param;
import static org.shuangyong.testing.Api.codes;
import static org.shuangyong.testing.Api.step;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Statements;

/** What falls on a day is told once, however often the job runs and however long it did not. */
@AppTest
class AlarmJobTest {
  private static final String DISTRICT = "500110";

  @Inject AlarmJob job;
  @Inject Clocks clocks;
  @Inject Statements statements;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void yellowThenOverdueThenTheLeadersOnceEach() {
    String id = assigned(30).getString("id");
    ring(0);
    assertEquals(List.of("matter.assign"), codes(Persona.TOWN, id));
    ring(20);
    assertEquals(List.of("alarm.yellow", "matter.assign"), codes(Persona.TOWN, id));
    ring(20);
    ring(21);
    assertEquals(2, codes(Persona.TOWN, id).size(), "told once");
    ring(30);
    assertEquals("alarm.yellow", codes(Persona.TOWN, id).get(0), "due today is not overdue");
    ring(31);
    assertEquals("alarm.overdue", codes(Persona.TOWN, id).get(0));
    assertEquals("1", param(Persona.TOWN, id, "days"));
    ring(37);
    assertEquals(List.of(), codes(Persona.LEADER, id));
    ring(38);
    assertEquals(List.of("alarm.escalate"), codes(Persona.LEADER, id));
    assertEquals("8", param(Persona.LEADER, id, "days"));
    ring(60);
    assertEquals(1, codes(Persona.LEADER, id).size());
  }

  @Test
  void afterWeeksWithoutARunEverythingDueIsCaughtUpWith() {
    String id = assigned(10).getString("id");
    ring(50);
    List<String> told = codes(Persona.TOWN, id);
    assertTrue(told.containsAll(List.of("alarm.overdue", "alarm.report")), told.toString());
    assertTrue(!told.contains("alarm.yellow"), "overdue says more");
    assertEquals("40", param(Persona.LEADER, id, "days"));
  }

  @Test
  void aReportPutsTheNextOneOff() {
    JsonPath matter = assigned(300);
    String id = matter.getString("id");
    matter = step(Persona.TOWN, matter, "sign", Map.of());
    at(20);
    step(Persona.TOWN, matter, "report", Map.of("text", "进展"));
    ring(40);
    assertEquals(List.of("matter.assign"), codes(Persona.TOWN, id));
    ring(52);
    assertEquals("alarm.report", codes(Persona.TOWN, id).get(0));
  }

  /** B5: monthly reports. Who sends none is urged each month, and not by every step of others. */
  @Test
  void aMissingReportIsUrgedEachPeriod() {
    JsonPath matter = step(Persona.TOWN, assigned(300), "sign", Map.of());
    String id = matter.getString("id");
    ring(32);
    ring(40);
    assertEquals(1, reports(id));
    at(41);
    matter = step(Persona.TOWN, matter, "extend", Map.of("dueOn", day(330), "text", "雨季"));
    matter = step(Persona.OFFICE, matter, "refuse", Map.of("text", "按期办"));
    ring(42);
    assertEquals(1, reports(id));
    ring(62);
    assertEquals(1, reports(id));
    ring(63);
    assertEquals(2, reports(id));
    at(64);
    step(Persona.TOWN, Api.fresh(Persona.TOWN, matter), "report", Map.of("text", "进展"));
    ring(95);
    assertEquals(2, reports(id));
    ring(96);
    assertEquals(3, reports(id));
  }

  private static long reports(String id) {
    return codes(Persona.TOWN, id).stream().filter("alarm.report"::equals).count();
  }

  @Test
  void aLaterDateRingsAnewAndAnEndedMatterNotAtAll() {
    JsonPath matter = assigned(10);
    String id = matter.getString("id");
    matter = step(Persona.TOWN, matter, "sign", Map.of());
    ring(11);
    assertEquals("alarm.overdue", codes(Persona.TOWN, id).get(0));
    matter = step(Persona.TOWN, matter, "extend", Map.of("dueOn", day(60), "text", "雨季"));
    matter = step(Persona.OFFICE, matter, "grant", Map.of());
    ring(61);
    assertEquals(
        2, codes(Persona.TOWN, id).stream().filter("alarm.overdue"::equals).count(), "again");
    matter = step(Persona.TROOP, Api.fresh(Persona.TROOP, matter), "withdraw", Map.of("text", "撤"));
    step(Persona.LEADER, matter, "approve", Map.of());
    ring(120);
    assertEquals(List.of("matter.withdraw"), codes(Persona.LEADER, id).subList(0, 1));
  }

  @Test
  void theReviewDayOfALongTermMatterIsTheOffices() {
    JsonPath matter = step(Persona.TOWN, assigned(30), "sign", Map.of());
    matter = step(Persona.TOWN, matter, "report", Map.of("text", "开始"));
    step(Persona.OFFICE, matter, "long-term", Map.of("dueOn", day(90), "text", "分年实施"));
    ring(90);
    String id = matter.getString("id");
    assertEquals("alarm.review", codes(Persona.OFFICE, id).get(0));
    assertTrue(!codes(Persona.TOWN, id).contains("alarm.overdue"));
  }

  @Test
  void aProposerSilentAfterAReminderMayBeClosedFor() {
    JsonPath matter = step(Persona.TOWN, assigned(200), "sign", Map.of());
    matter = step(Persona.TOWN, matter, "report", Map.of("text", "开始"));
    matter =
        step(
            Persona.TOWN,
            matter,
            "apply",
            Map.of("text", "已办完", "attachmentIds", List.of(Api.photo(Persona.TOWN))));
    matter = step(Persona.OFFICE, matter, "verify", Map.of());
    matter = step(Persona.OFFICE, matter, "remind", Map.of());
    String id = matter.getString("id");
    assertEquals("matter.remind", codes(Persona.TROOP, id).get(0));
    ring(14);
    assertTrue(!codes(Persona.OFFICE, id).contains("alarm.silence"));
    ring(15);
    assertEquals("alarm.silence", codes(Persona.OFFICE, id).get(0));
    step(Persona.OFFICE, matter, "close-silent", Map.of("text", "未答复"));
  }

  @Test
  void whatIsAskedAndNotDecidedLeavesTheDaysAsTheyAre() {
    JsonPath matter = Api.working(assigned(30));
    matter = step(Persona.OFFICE, matter, "long-term", Map.of("dueOn", day(90), "text", "分年实施"));
    step(Persona.TROOP, matter, "withdraw", Map.of("text", "不再需要"));
    ring(98);
    String id = matter.getString("id");
    assertTrue(codes(Persona.OFFICE, id).contains("alarm.review"));
    assertTrue(
        !codes(Persona.TOWN, id).contains("alarm.overdue"), "a day to look again is no limit");

    now();
    JsonPath verified = Api.confirming(Api.working(assigned(400)));
    step(Persona.TROOP, verified, "withdraw", Map.of("text", "不再需要"));
    ring(60);
    assertTrue(
        !codes(Persona.TOWN, verified.getString("id")).contains("alarm.report"),
        "it waits for others");
  }

  @Test
  void nobodyIsToldToCloseForAProposerWhileALeaderIsAsked() {
    JsonPath matter = Api.confirming(Api.working(assigned(200)));
    matter = step(Persona.OFFICE, matter, "remind", Map.of());
    matter = step(Persona.TROOP, matter, "withdraw", Map.of("text", "不再需要"));
    String id = matter.getString("id");
    ring(16);
    assertTrue(!codes(Persona.OFFICE, id).contains("alarm.silence"));
    step(Persona.LEADER, matter, "disapprove", Map.of("text", "请确认"));
    ring(16);
    assertEquals("alarm.silence", codes(Persona.OFFICE, id).get(0));
    ring(17);
    assertEquals(1, codes(Persona.OFFICE, id).stream().filter("alarm.silence"::equals).count());
  }

  @Test
  void whatIsNotDueCostsNothing() {
    for (int i = 0; i < 5; i++) {
      assigned(3000);
    }
    ring(0);
    assertEquals(1, statements.once(() -> ring(0)), "one look into the index");
  }

  private void ring(int days) {
    at(days);
    job.ring(DISTRICT);
  }

  private void at(int days) {
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(days)));
  }

  /** A day counted from the real today. */
  private static String day(int days) {
    return LocalDate.now(Clocks.CHINA).plusDays(days).toString();
  }

  private static JsonPath assigned(int days) {
    return Api.assigned(Persona.TROOP, "500110002", day(days));
  }
}
