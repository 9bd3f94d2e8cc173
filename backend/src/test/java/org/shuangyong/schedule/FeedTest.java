package org.shuangyong.schedule;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Statements;

/** A calendar to subscribe to: its address is its key, its owner's to take back (B10). */
@AppTest
class FeedTest {
  private static final String FEEDS = V1 + "/schedule/feeds";

  @Inject DataSource dataSource;
  @Inject Clocks clocks;
  @Inject Statements statements;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void theAddressOpensTheYearWithoutSigningIn() {
    String text = read(made(Persona.TOWN));
    assertTrue(text.startsWith("BEGIN:VCALENDAR\r\n"));
    assertTrue(text.endsWith("END:VCALENDAR\r\n"));
    int year = clocks.today().getYear();
    String unfolded = text.replace("\r\n ", "");
    assertTrue(unfolded.contains("UID:army-day-" + year + "@500110.shuangyong\r\n"));
    assertTrue(unfolded.contains("DTSTART;VALUE=DATE:" + year + "0801\r\n"));
    assertTrue(unfolded.contains("DTEND;VALUE=DATE:" + year + "0802\r\n"));
    assertTrue(unfolded.contains("DTSTAMP:"));
    Persona.NOBODY.asks().get(FEEDS).then().statusCode(401);
  }

  @Test
  void readingItCostsTheSubscriptionTheYearAndTheMatters() {
    String path = made(Persona.TOWN);
    long cost = statements.of(() -> Persona.NOBODY.asks().get(path));
    assertTrue(cost <= 3, "costs " + cost);
  }

  @Test
  void linesAreFoldedAndEndAsTheStandardSays() {
    CalendarText calendar = new CalendarText("年历", "500110", java.time.Instant.EPOCH);
    LocalDate day = LocalDate.of(2026, 9, 19);
    String long1 = "国防教育；进机关，进学校。".repeat(20);
    calendar.event("x", day, day, "a,b;c\\d\ne", long1, "http://x");
    String text = calendar.end();
    for (String line : text.split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertFalse(line.contains("\n"), line);
    }
    String unfolded = text.replace("\r\n ", "");
    assertTrue(unfolded.contains("SUMMARY:a\\,b\\;c\\\\d\\ne\r\n"));
    assertTrue(unfolded.contains("DESCRIPTION:" + long1 + "\r\n"));
    assertEquals(unfolded.length() - unfolded.replace("\n", "").length(), count(unfolded, "\r\n"));
  }

  @Test
  void idsStayTheSameAndAreUnlikeOneAnother() {
    String path = made(Persona.TOWN);
    List<String> first = uids(read(path));
    assertEquals(first, uids(read(path)));
    assertEquals(first.size(), new HashSet<>(first).size());
  }

  @Test
  void aMatterStandsInItByNumberOnly() {
    JsonPath matter =
        Api.assigned(Persona.TROOP, "500110002", clocks.today().plusDays(40).toString());
    String no = matter.getString("ledgerNo");
    String text = read(made(Persona.TOWN));
    assertTrue(text.contains("事项到期：" + no));
    assertFalse(text.contains("营区门前道路"), "nothing of what it says");
    assertFalse(read(made(Persona.UNIT)).contains(no), "another unit's is not in it");
  }

  @Test
  void whatIsRevokedEndedOrMadeUpIsNotThere() {
    String path = made(Persona.UNIT);
    String id = mine(Persona.UNIT).getString("[0].id");
    refused(Persona.TOWN.asks().post(FEEDS + "/" + id + "/revoke"), 404, "not-found");
    Persona.UNIT.asks().post(FEEDS + "/" + id + "/revoke").then().statusCode(204);
    refused(Persona.NOBODY.asks().get(path), 404, "not-found");
    String other = made(Persona.UNIT);
    refused(Persona.NOBODY.asks().get(other.replace("500110-", "500111-")), 404, "not-found");
    refused(Persona.NOBODY.asks().get(V1 + "/schedule/feed/500110.ics"), 404, "not-found");
    refused(
        Persona.NOBODY.asks().get(V1 + "/schedule/feed/500110-" + "A".repeat(43) + ".ics"),
        404,
        "not-found");
    read(other);
    Api.at(clocks, clocks.today().plusDays(400));
    refused(Persona.NOBODY.asks().get(other), 404, "not-found");
  }

  @Test
  void aPersonHasFiveAtMostAndOnlyTheHashIsKept() throws SQLException {
    String path = made(Persona.OTHER_TOWN);
    for (int i = 0; i < 4; i++) {
      made(Persona.OTHER_TOWN);
    }
    refused(
        Persona.OTHER_TOWN.sends(Map.of("name", "多一个")).post(FEEDS), 409, "schedule.feeds-most");
    assertEquals(5, mine(Persona.OTHER_TOWN).getList("id").size());
    String secret = path.replaceAll(".*/500110-(.*)\\.ics", "$1");
    try (Connection connection = dataSource.getConnection();
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from schedule_feed f where to_jsonb(f)::text like '%"
                        + secret
                        + "%'")) {
      rows.next();
      assertEquals(0, rows.getInt(1));
    }
  }

  private static String made(Persona who) {
    mine(who).getList("id", String.class).stream()
        .skip(4)
        .forEach(id -> who.asks().post(FEEDS + "/" + id + "/revoke").then().statusCode(204));
    return who.sends(Map.of("name", "我的手机"))
        .post(FEEDS)
        .then()
        .statusCode(200)
        .body("feed.name", equalTo("我的手机"))
        .body("path", startsWith(V1 + "/schedule/feed/500110-"))
        .extract()
        .path("path");
  }

  private static JsonPath mine(Persona who) {
    return who.asks().get(FEEDS).then().statusCode(200).extract().jsonPath();
  }

  private static String read(String path) {
    return Persona.NOBODY
        .asks()
        .get(path)
        .then()
        .statusCode(200)
        .contentType(containsString("text/calendar"))
        .extract()
        .asString();
  }

  private static List<String> uids(String text) {
    return Arrays.stream(text.replace("\r\n ", "").split("\r\n"))
        .filter(line -> line.startsWith("UID:"))
        .toList();
  }

  private static int count(String text, String what) {
    return (text.length() - text.replace(what, "").length()) / what.length();
  }
}
