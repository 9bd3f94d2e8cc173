package org.shuangyong.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Merits;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Plaques;
import org.shuangyong.testing.Rosters;
import org.shuangyong.testing.Statements;

/** Every figure of coverage is the number of its rows, for whoever reads it (2.2, 2.4, 2.5). */
@AppTest
class CoverageTest {
  private static final String READ = "/reports/coverage";
  private static final String COVERAGE = V1 + READ;
  private static final String OTHER = "500110001002";
  private static final int FROM = 95_000;
  private static final int YEAR = 2040;

  @Inject Clocks clocks;
  @Inject Statements statements;

  private static boolean there;

  @BeforeEach
  void there() {
    if (there) {
      return;
    }
    there = true;
    Plaques.candidate("待核户");
    Plaques.due("应挂户");
    Plaques.hung("已挂户");
    Map<String, Object> collected = Families.facts("已采", Families.VILLAGE);
    collected.put("idNumber", Rosters.number(FROM));
    Families.person(Persona.OTHER_TOWN, collected, "veteran");
    // A roster that was put right takes the place of the former one.
    Rosters.expected(
        YEAR, List.of(Rosters.line("旧册", Rosters.number(FROM + 9), null, Families.VILLAGE)));
    Rosters.expected(
        YEAR,
        List.of(
            Rosters.line("已采", Rosters.number(FROM), null, Families.VILLAGE),
            Rosters.line("未采", Rosters.number(FROM + 1), null, Families.VILLAGE),
            Rosters.line("邻村", Rosters.number(FROM + 2), null, OTHER),
            Rosters.line("外街", Rosters.number(FROM + 3), null, "500110002002"),
            Rosters.line("他处", Rosters.number(FROM + 4), null, "没有的村")));
    Merits.registered("four-haves", Families.VILLAGE, clocks.today().toString());
    Merits.registered("four-haves", Families.VILLAGE, clocks.today().minusDays(60).toString());
  }

  @Test
  void expectedAndCollectedAreTheNewestRosterAgainstTheFiles() {
    JsonPath district = coverage(Persona.OFFICE, "?year=" + YEAR);
    assertEquals(List.of(5, 1), two(district, "total"));
    assertEquals(List.of(3, 1), two(district, place("500110001")));
    assertEquals(List.of(1, 0), two(district, place("500110002")));
    assertEquals(List.of(1, 0), two(district, "rows.find { it.unit == null }"), "no village known");
    JsonPath town = coverage(Persona.OTHER_TOWN, "?year=" + YEAR);
    assertEquals(List.of(3, 1), two(town, "total"));
    assertEquals(List.of(2, 1), two(town, place(Families.VILLAGE)));
    assertEquals(List.of(1, 0), two(town, place(OTHER)));
    assertEquals(List.of(2, 1), two(coverage(Persona.VILLAGE, "?year=" + YEAR), "total"));
    // Whom they are: masked, a file where there is one.
    JsonPath rows = expected(Persona.OTHER_TOWN, "EXPECTED", null);
    assertEquals(3, rows.getList("items").size());
    assertTrue(rows.getString("items.find { it.name == '已采' }.idNumber").contains("****"));
    assertTrue(rows.getString("items.find { it.name == '已采' }.personId") != null);
    assertEquals(
        List.of("未采", "邻村"), expected(Persona.OTHER_TOWN, "MISSING", null).getList("items.name"));
    assertEquals(List.of("邻村"), expected(Persona.OFFICE, "MISSING", OTHER).getList("items.name"));
  }

  @Test
  void everyFigureEqualsItsRowsForEverybody() {
    int year = clocks.today().getYear();
    for (Persona who : List.of(Persona.OFFICE, Persona.TOWN, Persona.OTHER_TOWN, Persona.VILLAGE)) {
      JsonPath all = coverage(who, "?year=" + year);
      assertTrue(all.getList("rows").size() > 0, who.name());
      for (String field :
          List.of(
              "expected",
              "collected",
              "candidates",
              "entitled",
              "hung",
              "letters",
              "delivered",
              "onTime",
              "overdue")) {
        assertEquals(
            all.getLong("total." + field),
            all.getList("rows." + field, Long.class).stream().mapToLong(n -> n).sum(),
            who + " " + field);
      }
      equal(who, all, "total", null, year);
      for (int i = 0; i < all.getList("rows").size(); i++) {
        String unit = all.getString("rows[" + i + "].unit.id");
        if (unit != null && all.getLong("rows[" + i + "].entitled") > 0) {
          equal(who, all, "rows[" + i + "]", unit, year);
        }
      }
    }
  }

  @Test
  void leadersReadFiguresAndOpenNothing() {
    assertEquals(List.of(5, 1), two(coverage(Persona.LEADER, "?year=" + YEAR), "total"));
    refused(
        Persona.LEADER.asks().get(COVERAGE + "/expected?figure=MISSING"), 403, "auth.forbidden");
    for (Persona who : List.of(Persona.TROOP, Persona.AUDITOR, Persona.UNIT)) {
      refused(who.asks().get(COVERAGE), 403, "auth.forbidden");
      refused(who.asks().get(COVERAGE + "/export"), 403, "auth.forbidden");
    }
  }

  @Test
  void anotherPlaceIsNotThere() {
    String wenlong = Api.unitId("500110002");
    for (String door : List.of("?unit=", "/export?unit=", "/expected?figure=EXPECTED&unit=")) {
      refused(Persona.OTHER_TOWN.asks().get(COVERAGE + door + wenlong), 404, "not-found");
    }
    Persona.OTHER_TOWN.asks().get(COVERAGE + "/export").then().statusCode(200);
  }

  /** The workbook says of each place what the page says. */
  @Test
  void theWorkbookHoldsTheFiguresOfThePage() throws IOException {
    JsonPath page = coverage(Persona.OFFICE, "?year=" + YEAR);
    byte[] file =
        Persona.OFFICE
            .asks()
            .get(COVERAGE + "/export?year=" + YEAR)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    Map<String, List<Double>> lines = new HashMap<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      var sheet = book.getSheetAt(0);
      var head = sheet.getRow(1);
      for (int i = 2; i <= sheet.getLastRowNum(); i++) {
        List<Double> figures = new ArrayList<>();
        for (int c = 1; c < head.getLastCellNum(); c++) {
          if (SHEET.containsKey(head.getCell(c).getStringCellValue())) {
            figures.add(sheet.getRow(i).getCell(c).getNumericCellValue());
          }
        }
        lines.put(sheet.getRow(i).getCell(0).getStringCellValue(), figures);
      }
    }
    Map<String, List<Double>> expected = new HashMap<>();
    expected.put("合计", figures(page, "total"));
    for (int i = 0; i < page.getList("rows").size(); i++) {
      String name = page.getString("rows[" + i + "].unit.name");
      expected.put(name == null ? "本级及其他" : name, figures(page, "rows[" + i + "]"));
    }
    assertEquals(expected, lines);
    assertEquals(5, lines.get("合计").get(0));
  }

  private static final Map<String, String> SHEET =
      Map.of(
          "应采", "expected",
          "已采", "collected",
          "待核", "candidates",
          "应挂", "entitled",
          "已挂", "hung",
          "应送喜报", "letters",
          "已送达", "delivered",
          "按期送达", "onTime",
          "逾期未送", "overdue");

  private static List<Double> figures(JsonPath page, String at) {
    return List.of("应采", "已采", "待核", "应挂", "已挂", "应送喜报", "已送达", "按期送达", "逾期未送").stream()
        .map(column -> page.getDouble(at + "." + SHEET.get(column)))
        .toList();
  }

  @Test
  void theDepthCostsNoMoreStatements() {
    long district = statements.of(Persona.OFFICE, READ);
    long town = statements.of(Persona.OTHER_TOWN, READ);
    assertTrue(district <= 8, "statements: " + district);
    assertTrue(town <= district, "statements: " + town);
  }

  @Test
  void rostersOfManyPlacesCostNoMoreStatementsThanOfOne() {
    int one = 2047;
    int many = 2048;
    for (int year : List.of(one, many)) {
      Rosters.expected(Persona.OTHER_TOWN, year, List.of(line(year % 100, Families.VILLAGE)));
    }
    Rosters.expected(Persona.TOWN, many, List.of(line(many % 100 + 1, "500110002002")));
    for (String door : List.of("?year=", "/expected?figure=EXPECTED&total=true&year=")) {
      long alone = statements.of(Persona.OFFICE, READ + door + one);
      assertEquals(alone, statements.of(Persona.OFFICE, READ + door + many), door);
    }
    assertEquals(2, coverage(Persona.OFFICE, "?year=" + many).getInt("total.expected"));
  }

  private static List<String> line(int at, String village) {
    return Rosters.line("多处", Rosters.number(FROM + at), null, village);
  }

  private static void equal(Persona who, JsonPath all, String at, String unit, int year) {
    String under = unit == null ? "" : "&unit=" + unit;
    assertEquals(
        all.getLong(at + ".expected"), expected(who, "EXPECTED", unit, year).getLong("total"), at);
    assertEquals(
        all.getLong(at + ".collected"),
        expected(who, "COLLECTED", unit, year).getLong("total"),
        at);
    assertEquals(plaques(who, "CANDIDATE" + under), all.getLong(at + ".candidates"), who + at);
    assertEquals(plaques(who, "ENTITLED" + under), all.getLong(at + ".entitled"), who + at);
    assertEquals(plaques(who, "HUNG" + under), all.getLong(at + ".hung"), who + at);
    Map.of("letters", "OWED", "delivered", "DELIVERED", "onTime", "ON_TIME", "overdue", "OVERDUE")
        .forEach(
            (field, figure) -> {
              Map<String, Object> filter = Api.map("year", year, "figure", figure);
              if (unit != null) {
                filter.put("unit", unit);
              }
              assertEquals(
                  Merits.search(who, filter).getLong("total"),
                  all.getLong(at + "." + field),
                  who + at + field);
            });
  }

  private static long plaques(Persona who, String query) {
    return who.asks()
        .get(V1 + "/plaques?limit=1&total=true&figure=" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("total");
  }

  private static JsonPath expected(Persona who, String figure, String unit) {
    return expected(who, figure, unit, YEAR);
  }

  private static JsonPath expected(Persona who, String figure, String unit, int year) {
    return who.asks()
        .get(
            COVERAGE
                + "/expected?limit=100&total=true&figure="
                + figure
                + "&year="
                + year
                + (unit == null ? "" : "&unit=" + (unit.length() == 36 ? unit : Api.unitId(unit))))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static JsonPath coverage(Persona who, String query) {
    return who.asks().get(COVERAGE + query).then().statusCode(200).extract().jsonPath();
  }

  private static String place(String code) {
    return "rows.find { it.unit?.code == '" + code + "' }";
  }

  private static List<Integer> two(JsonPath all, String at) {
    return List.of(all.getInt(at + ".expected"), all.getInt(at + ".collected"));
  }
}
