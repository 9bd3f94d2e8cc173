package org.shuangyong.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;
import static org.shuangyong.testing.Api.step;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.matter.MatterFigure;
import org.shuangyong.matter.MatterIndicators.By;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** The indicators are what the rows say, and each opens to exactly its rows (12.11, 6.6, 12.7). */
@AppTest
class IndicatorsTest {
  private static final String PATH = V1 + "/reports/indicators";

  /** What the indicators count: all but the lights. */
  private static final Set<MatterFigure> FIGURES =
      EnumSet.complementOf(EnumSet.of(MatterFigure.LIT));

  /** Who see what {@link #aYear} makes: its parties and the district. */
  private static final List<Persona> PARTIES =
      List.of(Persona.OFFICE, Persona.LEADER, Persona.TOWN, Persona.TROOP);

  @Inject Clocks clocks;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  /** Years far apart, so that what one test closes is not in another's period. */
  @Test
  void theFiguresOfAYearAreWhatHappenedInIt() {
    day("2035-01-01");
    JsonPath before = figures(Persona.OFFICE, 2035);
    assertNull(before.get("now.figures.onTime"), "nothing closed is no 0 %");
    assertNull(before.get("now.figures.satisfaction"));
    assertNull(before.get("now.figures.answerDays"));
    assertNull(before.get("now.figures.reopened"));
    aYear(2035);
    JsonPath after = figures(Persona.OFFICE, 2035);

    Map<MatterFigure, Integer> happened =
        Map.ofEntries(
            Map.entry(MatterFigure.REGISTERED, 6),
            Map.entry(MatterFigure.CLOSED, 3),
            Map.entry(MatterFigure.ENDED_OTHERWISE, 2),
            Map.entry(MatterFigure.ON_TIME, 1),
            Map.entry(MatterFigure.LATE, 2),
            Map.entry(MatterFigure.ON_TIME_EXTENDED, 2),
            Map.entry(MatterFigure.LATE_EXTENDED, 1),
            Map.entry(MatterFigure.RATED, 4),
            Map.entry(MatterFigure.UNRATED, 1),
            Map.entry(MatterFigure.SENT_BACK, 1),
            Map.entry(MatterFigure.ANSWERED, 5),
            Map.entry(MatterFigure.EVER_CLOSED, 4),
            Map.entry(MatterFigure.REOPENED, 1));
    happened.forEach((figure, n) -> assertEquals(n, count(after, figure), figure.name()));
    assertEquals(1 / 3.0, after.getDouble("now.figures.onTime"), 1e-6, "of those closed");
    assertEquals(2 / 3.0, after.getDouble("now.figures.onTimeExtended"), 1e-6);
    // Sent back with 2 and then closed without a word; 3 of what was opened again; 4 and 5.
    assertEquals(3.5, after.getDouble("now.figures.satisfaction"), 1e-6, "of all ratings");
    assertEquals(List.of(0, 1, 1, 1, 1), after.getList("now.figures.ratings"));
    assertEquals(3, after.getDouble("now.figures.answerDays"), 1e-6, "1, 2, 3, 4, 9");
    assertEquals(55, after.getDouble("now.figures.closeDays"), 1e-6, "24, 55, 90");
    assertEquals(0.25, after.getDouble("now.figures.reopened"), 1e-6, "of those ever closed");
    assertEquals(1, after.getDouble("family.answerDays"), 1e-6, "官兵家庭困难 alone");
    assertEquals(24, after.getDouble("family.closeDays"), 1e-6);
    assertEquals(5, after.getList("participation").size(), "five kinds of actor");

    // Of what stands at the year's end, others' matters are part; only the difference is ours.
    for (MatterFigure standing : List.of(MatterFigure.OPEN, MatterFigure.OVERDUE)) {
      day("2036-01-15");
      int n = standing == MatterFigure.OPEN ? 2 : 1;
      assertEquals(n, mine(2035, standing), standing.name());
    }
    assertEquals(2, mine(2036, MatterFigure.CARRIED), "reopened, and not finished");
    assertEquals(0, mine(2035, MatterFigure.CARRIED), "all came in this year");
    JsonPath next = figures(Persona.OFFICE, 2036);
    assertNull(next.get("now.figures.onTime"), "closed last year");
  }

  @Test
  void everyFigureOpensToItsRowsInEachPersonsScope() {
    aYear(2037);
    for (Persona who :
        List.of(
            Persona.OFFICE,
            Persona.LEADER,
            Persona.TOWN,
            Persona.OTHER_TOWN,
            Persona.VILLAGE,
            Persona.UNIT,
            Persona.TROOP,
            Persona.OTHER_TROOP)) {
      opensToItsRows(who);
      int seen = PARTIES.contains(who) ? 3 : 0;
      assertEquals(seen, count(figures(who, 2037), MatterFigure.CLOSED), who.name());
    }
    theGroupsOfABreakdownAddUpToTheWhole();
  }

  private void opensToItsRows(Persona who) {
    String period = "from=2037-01-01&to=2037-12-31";
    JsonPath all = figures(who, 2037);
    for (MatterFigure figure : FIGURES) {
      assertEquals(
          count(all, figure), rows(who, "figure=" + figure + "&" + period), who + " " + figure);
    }
    for (int rating = 1; rating <= 5; rating++) {
      assertEquals(
          all.getInt("now.figures.ratings[" + (rating - 1) + "]"),
          rows(who, "figure=RATED&rating=" + rating + "&" + period));
    }
    for (Map<String, Object> kind : all.<Map<String, Object>>getList("participation")) {
      assertEquals(
          kind.get("matters"),
          rows(who, "figure=IN_BOOKS&actor=" + kind.get("actor") + "&" + period),
          who + " " + kind);
    }
    for (Map<String, Object> month : all.<Map<String, Object>>getList("months")) {
      LocalDate first = LocalDate.parse(month.get("month") + "-01");
      String days = "&from=" + first + "&to=" + first.plusMonths(1).minusDays(1);
      each(who, (Map<?, ?>) month.get("counts"), days);
    }
    each(who, all.getMap("family.counts"), "&kind=FAMILY_DIFFICULTY&" + period);
    for (By by : By.values()) {
      groups(who, by, period)
          .forEach(group -> each(who, countsOf(group), filter(by, group) + "&" + period));
    }
  }

  private void theGroupsOfABreakdownAddUpToTheWhole() {
    String period = "from=2037-01-01&to=2037-12-31";
    JsonPath all = figures(Persona.OFFICE, 2037);
    for (By by : By.values()) {
      for (MatterFigure figure : FIGURES) {
        int sum =
            groups(Persona.OFFICE, by, period).stream()
                .mapToInt(g -> (Integer) countsOf(g).get(figure.name()))
                .sum();
        assertEquals(count(all, figure), sum, by + " " + figure);
      }
    }
  }

  @Test
  void theLightsOfTheHomePageOpenToTheirRows() {
    Api.publish(Api.assignAll(Api.draft(Api.notice(), 2098), "500110002", "2099-12-31"));
    for (Persona who : PARTIES) {
      JsonPath home =
          who.asks().get(V1 + "/reports/home").then().statusCode(200).extract().jsonPath();
      for (String light : List.of("green", "yellow", "red", "closed")) {
        int n = home.getInt("lights." + light);
        assertEquals(n, rows(who, "light=" + light.toUpperCase(java.util.Locale.ROOT)), light);
      }
      String plan = home.getString("plan.id");
      for (Map<String, Object> row : home.<Map<String, Object>>getList("byUnit")) {
        String id = (String) ((Map<?, ?>) row.get("unit")).get("id");
        assertEquals(sum(row), rows(who, "figure=LIT&lead=" + id), "unit");
        assertEquals(row.get("red"), rows(who, "light=RED&lead=" + id), "red of a unit");
      }
      for (Map<String, Object> row : home.<Map<String, Object>>getList("byPoint")) {
        String rows =
            row.get("id") == null ? "without=POINT&plan=" + plan : "workPoint=" + row.get("id");
        assertEquals(sum(row), rows(who, "figure=LIT&" + rows), "point");
      }
      for (Map<String, Object> row : home.<Map<String, Object>>getList("byList")) {
        assertEquals(sum(row), rows(who, "figure=LIT&list=" + row.get("list")), "list");
      }
    }
  }

  private static int sum(Map<String, Object> row) {
    return List.of("green", "yellow", "red", "closed").stream()
        .mapToInt(light -> (Integer) row.get(light))
        .sum();
  }

  @Test
  void aPeriodHasTwoDaysInOrder() {
    for (String wrong :
        List.of("", "?from=2035-01-01", "?from=2035-02-01&to=2035-01-01", "?from=x&to=y")) {
      int status = Persona.OFFICE.asks().get(PATH + wrong).statusCode();
      assertTrue(status == 400 || status == 404 || status == 422, wrong + " answered " + status);
    }
    refused(Persona.OFFICE.asks().get(V1 + "/matters?figure=CLOSED"), 422, "validation.failed");
    Persona.OFFICE.asks().get(V1 + "/matters?figure=STALE").then().statusCode(200);
  }

  @Test
  void theWorkbookHoldsTheSameFigures() throws IOException {
    aYear(2039);
    byte[] bytes =
        Persona.OFFICE
            .asks()
            .get(
                PATH
                    + "/export?by=LEAD&from=2039-01-01&to=2039-12-31"
                    + "&beforeFrom=2030-01-01&beforeTo=2030-12-31")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var sheet = book.getSheetAt(0);
      assertEquals("合计", sheet.getRow(2).getCell(0).getStringCellValue());
      assertEquals("33.3%", sheet.getRow(2).getCell(7).getStringCellValue());
      assertEquals("—", sheet.getRow(3).getCell(7).getStringCellValue(), "an empty period");
      assertTrue(sheet.getLastRowNum() > 3, "and a line for each unit");
    }
  }

  private static void each(Persona who, Map<?, ?> counts, String filter) {
    counts.forEach(
        (figure, n) -> {
          if (!n.equals(0) || figure.equals("CLOSED")) {
            assertEquals(
                n, rows(who, "figure=" + figure + filter), who + " " + figure + " " + filter);
          }
        });
  }

  private static List<Map<String, Object>> groups(Persona who, By by, String period) {
    return who.asks()
        .get(PATH + "/breakdown?by=" + by + "&" + period)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("groups");
  }

  private static Map<?, ?> countsOf(Map<String, Object> group) {
    return (Map<?, ?>) ((Map<?, ?>) group.get("figures")).get("counts");
  }

  /** How the screen opens a group's figure. */
  private static String filter(By by, Map<String, Object> group) {
    if (group.get("key") == null) {
      return "&without=" + (by == By.POINT || by == By.TOPIC ? by : By.LEAD);
    }
    return switch (by) {
          case LEAD -> "&lead=";
          case POINT -> "&workPoint=";
          case LIST -> "&list=";
          case KIND -> "&kind=";
          case TOPIC -> "&topic=";
          case ACTOR -> "&leadActor=";
        }
        + group.get("key");
  }

  private static int rows(Persona who, String filter) {
    return who.asks()
        .get(V1 + "/matters?limit=1&total=true&" + filter)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getInt("total");
  }

  private static JsonPath figures(Persona who, int year) {
    return who.asks()
        .get(PATH + "?from=" + year + "-01-01&to=" + year + "-12-31")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static int count(JsonPath indicators, MatterFigure figure) {
    return indicators.getInt("now.figures.counts." + figure);
  }

  /** Of the matters that {@link #aYear} made, by their title. */
  private static int mine(int year, MatterFigure figure) {
    return rows(
        Persona.OFFICE,
        "q=2035年之&figure=" + figure + "&from=" + year + "-01-01&to=" + year + "-12-31");
  }

  /**
   * A year in which three are closed (on time, late but extended, late), one is closed and opened
   * again, one is left over, one is withdrawn and one declined.
   */
  private void aYear(int y) {
    day(y + "-01-05");
    JsonPath onTime = assigned(y, "TROOP_NEED", y + "-03-31");
    day(y + "-01-07");
    onTime = step(Persona.TOWN, onTime, "sign", Map.of());
    day(y + "-01-10");
    JsonPath extended = assigned(y, "TROOP_NEED", y + "-02-01");
    day(y + "-01-14");
    extended = step(Persona.TOWN, extended, "sign", Map.of());
    extended = step(Persona.TOWN, extended, "extend", Map.of("dueOn", y + "-04-30", "text", "雨季"));
    extended = step(Persona.OFFICE, extended, "grant", Map.of());
    day(y + "-02-01");
    JsonPath late = assigned(y, "FAMILY_DIFFICULTY", y + "-02-20");
    day(y + "-02-02");
    late = step(Persona.TOWN, late, "sign", Map.of());
    late = confirming(late);
    late = step(Persona.TROOP, late, "send-back", Map.of("text", "没有办好", "satisfaction", 2));
    late = step(Persona.TOWN, late, "apply", Map.of("text", "再办"));
    late = step(Persona.OFFICE, late, "verify", Map.of());
    day(y + "-02-25");
    step(Persona.TROOP, late, "confirm", Map.of());
    day(y + "-03-01");
    step(Persona.TROOP, confirming(onTime), "confirm", Map.of("satisfaction", 5));
    JsonPath again = assigned(y, "TROOP_NEED", y + "-05-31");
    JsonPath withdrawn = assigned(y, "TROOP_NEED", y + "-05-31");
    day(y + "-03-04");
    again = confirming(step(Persona.TOWN, again, "sign", Map.of()));
    JsonPath declined = Api.propose(Persona.TROOP, "TROOP_NEED", title(y));
    declined = step(Persona.OFFICE, declined, "decline", Map.of("text", "不属本区职权"));
    day(y + "-03-10");
    step(Persona.LEADER, declined, "approve", Map.of());
    again = step(Persona.TROOP, again, "confirm", Map.of("satisfaction", 3));
    withdrawn = step(Persona.TOWN, withdrawn, "sign", Map.of());
    withdrawn = step(Persona.TROOP, withdrawn, "withdraw", Map.of("text", "已自行解决"));
    step(Persona.LEADER, withdrawn, "approve", Map.of());
    day(y + "-04-10");
    step(Persona.TROOP, confirming(extended), "confirm", Map.of("satisfaction", 4));
    day(y + "-05-01");
    step(Persona.OFFICE, again, "reopen", Map.of("dueOn", y + "-06-01", "text", "回头看"));
    day(y + "-12-01");
    assigned(y, "TROOP_NEED", (y + 1) + "-06-30");
    day((y + 1) + "-01-15");
  }

  private static JsonPath assigned(int y, String kind, String due) {
    return Api.given(Api.propose(Persona.TROOP, kind, title(y)), "500110002", due);
  }

  private static String title(int y) {
    return y + "年之一件";
  }

  private static JsonPath confirming(JsonPath signed) {
    JsonPath matter =
        step(
            Persona.TOWN,
            signed,
            "report",
            Map.of("text", "办好了", "attachmentIds", List.of(Api.photo(Persona.TOWN))));
    matter = step(Persona.TOWN, matter, "apply", Map.of("text", "申请销号"));
    matter = step(Persona.OFFICE, matter, "verify", Map.of());
    assertFalse(matter.getString("status").isEmpty());
    return matter;
  }

  private void day(String day) {
    Api.at(clocks, LocalDate.parse(day));
  }
}
