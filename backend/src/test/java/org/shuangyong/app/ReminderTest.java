package org.shuangyong.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.codes;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.partnership.Partnership;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.inbox.ReminderJob;
import org.shuangyong.readiness.Team;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Documents;
import org.shuangyong.testing.Ledger;
import org.shuangyong.testing.Partners;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Sites;
import org.shuangyong.testing.Statements;

/**
 * What comes to hold of agreements, teams and stocks is told once, and again when it holds again.
 */
@AppTest
class ReminderTest {
  private static final String DISTRICT = "500110";

  @Inject ReminderJob job;
  @Inject Clocks clocks;
  @Inject Statements statements;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void anAgreementAboutToEndIsToldToItsSidesOnce() {
    LocalDate last = clocks.today().plusDays(300);
    Map<String, Object> facts = Partners.village("将到期共建", "2021-03-01");
    facts.put("validTo", last.toString());
    String id = Partners.made(Persona.OTHER_TOWN, Partners.PATH, facts).getString("id");
    tell(last.minusDays(61));
    assertEquals(List.of(), codes(Persona.OTHER_TOWN, id));
    tell(last.minusDays(60));
    tell(last.minusDays(59));
    for (Persona side : List.of(Persona.OTHER_TOWN, Persona.TROOP, Persona.VILLAGE)) {
      assertEquals(List.of("partnership.ending"), codes(side, id), side.word);
    }
    for (Persona stranger : List.of(Persona.TOWN, Persona.OTHER_TROOP, Persona.UNIT)) {
      assertEquals(List.of(), codes(stranger, id), stranger.word);
    }
    assertEquals(
        last.toString(), ((Map<?, ?>) Api.told(Persona.TROOP, id).get(0).get("params")).get("on"));
    tell(last.plusDays(1));
    assertEquals(1, codes(Persona.TROOP, id).size());
  }

  @Test
  void aTeamIsToldOfAgainWhenADrillWasHeldMeanwhile() {
    LocalDate today = clocks.today();
    String id =
        Partners.made(
                Persona.OTHER_TOWN,
                V1 + "/teams",
                Map.of("name", "提醒民兵队", "kind", "MILITIA", "members", 20))
            .getString("team.id");
    tell(today);
    tell(today.plusDays(1));
    assertEquals(List.of("team.undrilled"), codes(Persona.OTHER_TOWN, id));
    Persona.OTHER_TOWN
        .sends(Map.of("kind", "DRILL", "day", today.toString(), "place", "训练场", "text", "演练"))
        .post(V1 + "/teams/" + id + "/log")
        .then()
        .statusCode(200);
    tell(today.plusDays(2));
    assertEquals(1, codes(Persona.OTHER_TOWN, id).size());
    tell(today.plusMonths(7));
    assertEquals(2, codes(Persona.OTHER_TOWN, id).size());
    assertFalse(codes(Persona.TOWN, id).contains("team.undrilled"));
  }

  @Test
  void aStockIsToldOfForEachReason() {
    LocalDate today = clocks.today();
    JsonPath stock =
        Partners.made(
            Persona.OTHER_TOWN,
            V1 + "/stocks",
            Api.map(
                "item",
                "提醒物资",
                "sort",
                "FOOD",
                "measure",
                "箱",
                "place",
                "仓库",
                "quantity",
                5,
                "least",
                10,
                "expiresOn",
                today.plusDays(20).toString()));
    String id = stock.getString("stock.id");
    tell(today);
    assertEquals(List.of("stock.below"), codes(Persona.OTHER_TOWN, id));
    tell(today.plusDays(21));
    assertEquals(List.of("stock.expired", "stock.below"), codes(Persona.OTHER_TOWN, id));
    tell(today.plusDays(200));
    assertEquals(
        List.of("stock.unchecked", "stock.expired", "stock.below"), codes(Persona.OTHER_TOWN, id));
  }

  /** 4.9: the goods of a 军供站, line by line, told to the unit that keeps it. */
  @Test
  void theGoodsOfASiteAreToldOfLineByLine() {
    LocalDate today = clocks.today();
    JsonPath site = Sites.create(Persona.OFFICE, Sites.request("supply", "提醒军供站", Map.of()));
    String rice = Sites.goods(site, "大米", 10, null);
    String tins = Sites.goods(site, "罐头", 0, today.plusDays(20));
    Persona.OFFICE
        .sends(Map.of("delta", 3, "onDay", Sites.today(), "note", "入库"))
        .post(V1 + "/site-stocks/" + tins + "/move")
        .then()
        .statusCode(200);
    tell(today);
    assertEquals(List.of("site-stock.below"), codes(Persona.OTHER_TOWN, rice));
    assertEquals(List.of(), codes(Persona.OTHER_TOWN, tins));
    tell(today.plusDays(21));
    tell(today.plusDays(22));
    assertEquals(List.of("site-stock.expired"), codes(Persona.OTHER_TOWN, tins));
    assertEquals(
        site.getString("id"),
        ((Map<?, ?>) Api.told(Persona.OTHER_TOWN, tins).get(0).get("params")).get("site"));
    assertEquals(List.of(), codes(Persona.TOWN, tins));
  }

  /** 0.2: who has signed is not told; the office is, with how many have not. */
  @Test
  void whoHasNotSignedForATextIsTold() {
    List<String> units = List.of(Api.unitId("500110002"), Api.unitId("QJW"));
    JsonPath of =
        Documents.issuing(
            Documents.draft(
                Persona.OFFICE, "notice", "催签的通知", Map.of("signedAs", "双拥办", "docNo", "〔2026〕9号")),
            Map.of("channel", "公文", "unitIds", units));
    String id = Documents.id(of);
    Documents.step(Persona.UNIT, of, "receipts", Map.of());
    LocalDate today = clocks.today();
    tell(today.plusDays(2));
    assertEquals(List.of("document.issue"), codes(Persona.TOWN, id));
    tell(today.plusDays(3));
    tell(today.plusDays(4));
    assertEquals(List.of("document.unsigned", "document.issue"), codes(Persona.TOWN, id));
    assertEquals(List.of("document.issue"), codes(Persona.UNIT, id));
    assertEquals("document.unsigned", codes(Persona.OFFICE2, id).get(0));
    assertEquals("1", ((Map<?, ?>) Api.told(Persona.OFFICE, id).get(0).get("params")).get("count"));
  }

  /** 12.10: who has still to speak, near the day and past it; past it the office as well. */
  @Test
  void whoHasNotSaidHowItemsStandIsUrged() {
    Api.at(clocks, LocalDate.of(2053, 4, 2));
    Api.given(Api.propose(Persona.TROOP, "TROOP_NEED", "催对账的事"), "500110002", "2059-12-31");
    LocalDate last = LocalDate.of(2053, 5, 20);
    String round = Ledger.opens("A", 2053, 2, last).then().statusCode(201).extract().path("id");
    now();
    tell(last.minusDays(6));
    assertEquals(List.of("reconciliation.open"), codes(Persona.TROOP, round));
    tell(last.minusDays(5));
    tell(last.minusDays(4));
    for (Persona side : List.of(Persona.TROOP, Persona.TOWN)) {
      assertEquals(
          List.of("reconciliation.near", "reconciliation.open"), codes(side, round), side.word);
    }
    assertEquals(List.of(), codes(Persona.OFFICE, round), "it has nothing to say");
    // With what other tests carry over into the year.
    for (String no : doneBy(Persona.TOWN, round)) {
      Ledger.states(Persona.TOWN, round, no, "DOER", "ONGOING", null).then().statusCode(200);
    }
    tell(last.plusDays(1));
    tell(last.plusDays(2));
    assertEquals(2, codes(Persona.TOWN, round).size(), "has spoken and is left alone");
    assertEquals("reconciliation.overdue", codes(Persona.TROOP, round).get(0));
    assertEquals(List.of("reconciliation.overdue"), codes(Persona.OFFICE2, round));
  }

  private static List<String> doneBy(Persona who, String round) {
    return Ledger.lines(who, round)
        .getList("items.findAll { it.doer.code == '" + who.unit + "' }.ledgerNo");
  }

  /** 12.6: near its limit the unit, past it the office too, and then the leaders. */
  @Test
  void aSheetThatNobodyAnswersIsUrgedAndEscalates() {
    JsonPath matter = Api.working(Api.assigned(Persona.TROOP, "500110002", "2099-12-31"));
    String id = matter.getString("id");
    JsonPath sheet = Api.issue(Persona.OFFICE, id, "ORANGE");
    LocalDate limit = LocalDate.of(2099, 6, 30);
    tell(limit.minusDays(3));
    assertEquals(List.of(), urged(Persona.TOWN, id));
    tell(limit.minusDays(2));
    tell(limit);
    assertEquals(List.of("sheet.near"), urged(Persona.TOWN, id));
    assertEquals(List.of(), urged(Persona.OFFICE, id));
    tell(limit.plusDays(1));
    assertEquals(List.of("sheet.overdue", "sheet.near"), urged(Persona.TOWN, id));
    assertEquals(List.of("sheet.overdue"), urged(Persona.OFFICE, id));
    tell(limit.plusDays(7));
    assertEquals(List.of(), urged(Persona.LEADER, id));
    tell(limit.plusDays(8));
    tell(limit.plusDays(9));
    assertEquals(List.of("sheet.escalate"), urged(Persona.LEADER, id));
    // Answered and returned with another day, it is urged anew.
    sheet = Api.sheetStep(Persona.TOWN, sheet, "answer", Map.of("text", "已整改"));
    tell(limit.plusDays(10));
    Api.sheetStep(Persona.OFFICE, sheet, "return", Map.of("text", "不到位", "limitOn", "2099-08-30"));
    tell(limit.plusDays(11));
    assertEquals(2, urged(Persona.TOWN, id).size());
    tell(LocalDate.of(2099, 8, 31));
    assertEquals("sheet.overdue", urged(Persona.TOWN, id).get(0));
    assertEquals(3, urged(Persona.TOWN, id).size());
  }

  private static List<String> urged(Persona who, String matter) {
    return codes(who, matter).stream()
        .filter(c -> c.matches("sheet.(near|overdue|escalate)"))
        .toList();
  }

  /** What a phone is sealed for: nothing is opened to say that a day is near. */
  @Test
  void nothingSealedIsOpened() {
    LocalDate last = clocks.today().plusDays(30);
    Map<String, Object> facts = Partners.village("不必打开的共建", "2021-03-01");
    facts.put("validTo", last.toString());
    String id = Partners.made(Persona.OTHER_TOWN, Partners.PATH, facts).getString("id");
    String team =
        Partners.made(
                Persona.OTHER_TOWN,
                V1 + "/teams",
                Map.of("name", "不必打开的队", "kind", "MILITIA", "members", 3))
            .getString("team.id");
    statements.once(() -> tell(clocks.today()));
    for (Class<?> type : List.of(Partnership.class, Team.class)) {
      assertEquals(
          0, statements.statistics().getEntityStatistics(type.getName()).getLoadCount(), "" + type);
    }
    assertEquals(List.of("partnership.ending"), codes(Persona.OTHER_TOWN, id));
    assertEquals(List.of("team.undrilled"), codes(Persona.OTHER_TOWN, team));
  }

  private void tell(LocalDate day) {
    Api.at(clocks, day);
    job.tell(DISTRICT);
    now();
  }
}
