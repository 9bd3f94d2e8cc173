package org.shuangyong.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Benefits;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Ledger;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Plaques;
import org.shuangyong.testing.Rosters;
import org.shuangyong.testing.Statements;

/** A list costs a fixed number of statements, whatever the number of its rows. */
@AppTest
class StatementCountTest {
  private static final String DUE = "2099-12-31";

  /** A notice with a single measure. */
  private static final String SMALL = "%d年工作要点\n（一）抓好入学。落实教育优待政策。（牵头单位：区教委；完成时限：12月底前）\n";

  @Inject Statements statements;
  @Inject Clocks clocks;

  @BeforeEach
  void start() {
    for (int i = 0; i < 12; i++) {
      Api.propose(Persona.TROOP, "TROOP_NEED", "计数用事项" + i);
    }
    for (int i = 0; i < 3; i++) {
      Api.issue(
          Persona.OFFICE,
          Api.assigned(Persona.TROOP, "500110002", "2099-12-31").getString("id"),
          "BLUE");
    }
  }

  @Test
  void listsCostTheSameForOneRowAndForMany() {
    // The rows (and whether units have children); the names of units are in memory.
    for (String list :
        List.of(
            "/units",
            "/matters",
            "/matters?waiting=true",
            "/matters?texts=MEASURE&texts=PROGRESS",
            "/plans",
            "/rules",
            "/terms",
            "/jobs",
            "/views?list=matters",
            "/bodies",
            "/memberships",
            "/memberships?state=ALL",
            "/memberships/flags",
            "/supervision-sheets",
            "/supervision-sheets?overdue=true",
            "/inbox")) {
      long one = settled(Persona.OFFICE, list, 1);
      long many = settled(Persona.OFFICE, list, 100);
      assertEquals(one, many, list);
      assertTrue(many <= 2, list + " costs " + many);
    }
    for (String list : List.of("/secrecy-rules", "/secrecy-hits")) {
      assertTrue(settled(Persona.SECRECY, list, 100) <= 2, list);
    }
    assertTrue(settled(Persona.OFFICE, "/matters?total=true", 100) <= 4);
    assertTrue(settled(Persona.AUDITOR, "/audit-events", 100) <= 2);
  }

  @Test
  void theHomePageCostsTheSameWhateverTheNumberOfMatters() {
    assertEquals(0, settled(Persona.OFFICE, "/reports/home"), "kept until something is written");
    long before = home();
    for (int i = 0; i < 12; i++) {
      Api.assigned(Persona.TROOP, "500110002", "2099-12-31");
    }
    assertEquals(before, home());
    assertTrue(before <= 5, "costs " + before);
  }

  /** After a write, with the rules and units in memory. */
  private long home() {
    settled(Persona.OFFICE, "/reports/home");
    Api.propose(Persona.TROOP, "TROOP_NEED", "计数用事项");
    return statements.once(
        () -> Persona.OFFICE.asks().get(V1 + "/reports/home").then().statusCode(200));
  }

  @Test
  void theIndicatorsCostTheSameWhateverTheNumberOfMatters() {
    String period = "from=2021-01-01&to=2060-12-31";
    for (String path :
        List.of(
            "/reports/indicators?" + period + "&beforeFrom=2020-01-01&beforeTo=2020-12-31",
            "/reports/indicators/breakdown?by=LEAD&" + period,
            "/reports/indicators/breakdown?by=POINT&" + period,
            "/reports/indicators/breakdown?by=LIST&" + period,
            "/reports/indicators/breakdown?by=KIND&" + period,
            "/reports/indicators/breakdown?by=ACTOR&" + period)) {
      long before = settled(Persona.OFFICE, path);
      Api.assigned(Persona.TROOP, "500110002", "2099-12-31");
      assertEquals(before, settled(Persona.OFFICE, path), path);
      assertTrue(before <= 6, path + " costs " + before);
    }
  }

  @Test
  void oneMatterAndOnePlanCostAFixedNumber() {
    JsonPath plan = Api.draft(Api.notice(), 2041);
    assertTrue(settled(Persona.OFFICE, "/plans/" + plan.getString("id"), 20) <= 2);
    JsonPath matter = Api.assigned(Persona.TROOP, "500110002", "2099-12-31");
    matter = Api.step(Persona.TOWN, matter, "sign", Map.of());
    for (int i = 0; i < 5; i++) {
      matter = Api.step(Persona.TOWN, matter, "report", Map.of("text", "进展" + i));
    }
    assertTrue(settled(Persona.TOWN, "/matters/" + matter.getString("id"), 20) <= 3);
  }

  @Test
  void casesCostTheSameForOneAndForMany() {
    JsonPath first = Benefits.hardship(Persona.VILLAGE, "费一");
    for (String name : List.of("费二", "费三")) {
      Benefits.hardship(Persona.VILLAGE, name);
    }
    for (String list :
        List.of(
            "/benefit-cases",
            "/benefit-cases?waiting=true",
            "/benefit-cases/figures",
            "/benefit-cases/exam-list?year=2062",
            "/laws",
            "/benefit-values")) {
      assertEquals(settled(Persona.VILLAGE, list, 1), settled(Persona.VILLAGE, list, 100), list);
      assertTrue(settled(Persona.VILLAGE, list, 100) <= 3, list);
    }
    same(
        Persona.VILLAGE,
        "/benefit-cases/" + first.getString("id"),
        8,
        () -> Benefits.seen(Persona.VILLAGE, Benefits.get(Persona.VILLAGE, first), "其他", "其他二"));
  }

  @Test
  void theDoubleListCostsTheSameForOneRowAndForMany() {
    LocalDate today = clocks.today();
    int year = today.getYear();
    Ledger.collect("A", year, today, today.plusDays(9), "TROOP-A");
    JsonPath collection =
        Ledger.collect("A", year, today, today.plusDays(9), "TROOP-A", "TROOP-B", "QJW");
    for (int i = 0; i < 3; i++) {
      Api.given(Api.propose(Persona.VILLAGE, "LOCAL_NEED", "清单计数" + i), "TROOP-A", "2099-12-31");
      Api.given(Api.propose(Persona.TROOP, "TROOP_NEED", "清单计数" + i), "500110002", "2099-12-31");
      Persona.TROOP.sends(Map.of("paperNo", "计数" + i)).post(V1 + "/paper-entries");
    }
    int quarter = (today.getMonthValue() + 2) / 3;
    String round =
        Ledger.opens("A", year, quarter, today.plusDays(9))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    same(
        Persona.OFFICE,
        "/reconciliations",
        3,
        () -> Ledger.opens("B", year, quarter, today.plusDays(9)).then().statusCode(201));
    for (String list :
        List.of(
            "/double-lists/" + year + "?list=A",
            "/double-lists/" + year + "?list=B",
            "/collections",
            "/paper-entries",
            "/reconciliations/" + round + "/lines")) {
      assertEquals(settled(Persona.OFFICE, list, 1), settled(Persona.OFFICE, list, 100), list);
      assertTrue(settled(Persona.OFFICE, list, 100) <= 4, list);
    }
    same(
        Persona.OFFICE,
        "/collections/" + collection.getString("id"),
        4,
        () -> {
          Ledger.answer(Persona.TROOP, collection, "TROOP_NEED", "应答").then().statusCode(201);
          Ledger.answer(Persona.OTHER_TROOP, collection, "TROOP_NEED", "应答").then().statusCode(201);
        });
  }

  @Test
  void aRosterOfOneRowAndOfManyCostTheSame() {
    JsonPath small = roster(0, 1);
    JsonPath large = roster(1, 30);
    alike("/rosters/%s", 5, small, large);
    alike("/rosters/%s/rows", 4, small, large);
    same(Persona.OFFICE, "/rosters", 2, () -> roster(31, 1));
    JsonPath one = expected(0, 1);
    JsonPath many = expected(1, 30);
    String unit = "?unit=" + Api.unitId(Families.VILLAGE);
    alike("/rosters/%s/gaps", 5, one, many);
    alike("/rosters/%s/gaps/missing" + unit, 5, one, many);
    alike("/rosters/%s/gaps/extra" + unit, 5, one, many);
    long rules = settled(Persona.OFFICE, "/quality");
    assertEquals(
        settled(Persona.OFFICE, "/quality/address-missing/persons", 1),
        settled(Persona.OFFICE, "/quality/address-missing/persons", 100));
    assertTrue(settled(Persona.OFFICE, "/quality/address-missing/units") <= 3);
    assertEquals(rules, settled(Persona.OFFICE, "/quality"));
    int named = Persona.OFFICE.asks().get(V1 + "/quality").jsonPath().getList("$").size();
    assertTrue(rules <= named + 2, "one statement a rule: " + rules);
  }

  private static JsonPath roster(int from, int rows) {
    return Rosters.preview(Persona.OFFICE, Rosters.workbook(Rosters.HEAD, lines(from, rows)));
  }

  private static JsonPath expected(int from, int rows) {
    return Rosters.expected(2044, lines(from, rows));
  }

  private static List<List<String>> lines(int from, int rows) {
    return IntStream.range(from, from + rows)
        .mapToObj(i -> Rosters.line("计数" + i, Rosters.number(90_000 + i), null, Families.VILLAGE))
        .toList();
  }

  @Test
  void whatIsFiledCostsTheSameForOneUnitAndForMany() {
    Persona.TOWN.sends(filing()).post(V1 + "/filings").then().statusCode(201);
    // The person's unit, four rules, the filings, the units and their names.
    same(
        Persona.OFFICE,
        "/filings?year=2024",
        8,
        () -> {
          for (Persona unit : List.of(Persona.OTHER_TOWN, Persona.UNIT)) {
            unit.sends(filing()).post(V1 + "/filings").then().statusCode(201);
          }
        });
    String tasks = "/filings/tasks?year=2024&unit=" + Api.unitId("500110002");
    Api.publish(Api.assignAll(Api.draft(SMALL.formatted(2024), 2024), "500110002", DUE));
    long one = settled(Persona.OFFICE, tasks);
    Api.publish(Api.assignAll(Api.draft(Api.notice(), 2024), "500110002", DUE));
    assertEquals(one, settled(Persona.OFFICE, tasks));
    assertTrue(one <= 6, "costs " + one);
  }

  @Test
  void aPlanOfOneMeasureAndOfManyCostTheSame() {
    JsonPath small = Api.draft(SMALL.formatted(2089), 2089);
    JsonPath large = Api.draft(Api.notice(), 2089);
    alike("/plans/%s/suggestions", 6, small, large);
    small = Api.publish(Api.assignAll(small, "500110002", DUE));
    large = Api.publish(Api.assignAll(large, "500110002", DUE));
    alike("/reports/plans/%s/progress", 4, small, large);
    alike(
        "/reports/plans/%s/former",
        5, Api.planStep(small, "renew", Map.of()), Api.planStep(large, "renew", Map.of()));
  }

  @Test
  void aTermOfOneTargetAndOfManyCostTheSame() {
    JsonPath small = term(2004, 1);
    JsonPath large = term(2005, 9);
    alike("/terms/%s", 3, small, large);
    alike("/reports/terms/%s", 4, small, large);
    assertEquals(
        settled(Persona.OFFICE, "/terms/targets?year=2004", 20),
        settled(Persona.OFFICE, "/terms/targets?year=2005", 20));
  }

  @Test
  void oneUnitAndOneSheetCostAFixedNumber() {
    String unit = "/units/" + Api.unitId("500110003") + "/impact";
    same(
        Persona.OFFICE,
        unit,
        24, // one for each feature that has something open at a unit
        () -> {
          for (int i = 0; i < 3; i++) {
            Api.assigned(Persona.TROOP, "500110003", DUE);
          }
        });
    JsonPath matter = Api.assigned(Persona.TROOP, "500110002", DUE);
    JsonPath sheet = Api.issue(Persona.OFFICE, matter.getString("id"), "BLUE");
    Api.sheetStep(
        Persona.TOWN,
        sheet,
        "answer",
        Map.of("text", "已整改", "attachmentIds", List.of(Api.photo(Persona.TOWN))));
    String path = "/supervision-sheets/" + sheet.getString("id");
    assertTrue(settled(Persona.OFFICE, path) <= 3, "the sheet, its matter, its files");
  }

  @Test
  void plaquesCostTheSameForOneRowAndForMany() {
    JsonPath batch = Plaques.batch();
    String one = Plaques.id(Plaques.due("计数户"));
    Plaques.fill(batch, one);
    // The plaques with their heads' names, and the batches.
    for (String list :
        List.of("/plaques", "/plaques?batch=" + batch.getString("id"), "/plaque-batches")) {
      same(Persona.OFFICE, list, 2, () -> Plaques.fill(batch, Plaques.id(Plaques.due("计数户二"))));
    }
    same(Persona.OFFICE, "/plaques/figures", 2, () -> Plaques.due("计数户三"));
    same(Persona.OFFICE, "/plaque-stock", 1, () -> Plaques.stock(1));
    same(Persona.OFFICE, "/plaque-stock/moves", 1, () -> Plaques.stock(1));
    assertTrue(settled(Persona.OFFICE, "/plaques/" + one) <= 9);
  }

  private static Map<String, Object> filing() {
    return Map.of("year", 2024, "kind", "REVIEW", "text", "文", "oralOn", "2024-12-20");
  }

  private static JsonPath term(int from, int targets) {
    return Persona.OFFICE
        .sends(
            Map.of(
                "title",
                "创建规划",
                "startYear",
                from,
                "endYear",
                from,
                "targets",
                IntStream.range(0, targets)
                    .mapToObj(i -> Map.of("year", from, "text", "目标" + i))
                    .toList()))
        .post(V1 + "/terms")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private void same(Persona who, String path, int most, Runnable more) {
    long before = settled(who, path);
    more.run();
    assertEquals(before, settled(who, path), path);
    assertTrue(before <= most, path + " costs " + before);
  }

  private void alike(String path, int most, JsonPath one, JsonPath other) {
    long cost = settled(Persona.OFFICE, path.formatted(one.getString("id")));
    assertEquals(cost, settled(Persona.OFFICE, path.formatted(other.getString("id"))), path);
    assertTrue(cost <= most, path + " costs " + cost);
  }

  private long settled(Persona who, String path) {
    return settled(who, path, 20);
  }

  private long settled(Persona who, String path, int limit) {
    return statements.of(who, path, limit);
  }
}
