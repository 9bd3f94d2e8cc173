package org.shuangyong.app;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.fresh;
import static org.shuangyong.testing.Api.refused;
import static org.shuangyong.testing.Api.step;
import static org.shuangyong.testing.Api.tries;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.matter.MatterCarryJob;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Ledger;
import org.shuangyong.testing.Persona;

/**
 * A year of the double list from its collecting in November to the carry-over of what is left: the
 * meeting's decisions, monthly reports, quarterly reconciliation. Walked on days of a year that no
 * other test uses.
 */
@AppTest
class LedgerYearTest {
  /** The year that is run; it is collected for in the November before. */
  private static final int YEAR = 2061;

  @Inject Clocks clocks;
  @Inject MatterCarryJob carry;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void aYearIsRun() throws IOException {
    // November: collecting for next year.
    on(YEAR - 1, 11, 5);
    JsonPath needs =
        Ledger.collect(
            "A", YEAR, day(YEAR - 1, 11, 1), day(YEAR - 1, 11, 30), "TROOP-A", "TROOP-B");
    JsonPath help =
        Ledger.collect("B", YEAR, day(YEAR - 1, 11, 1), day(YEAR - 1, 11, 30), "QJW", "500110002");
    assertEquals(List.of("collection.open"), Api.codes(Persona.OTHER_TROOP, needs.getString("id")));
    refused(Ledger.answer(Persona.UNIT, needs, "TROOP_NEED", "未受邀"), 404, "not-found");
    refused(Ledger.answer(Persona.TROOP, needs, "LOCAL_NEED", "清单不对"), 422, "validation.failed");
    JsonPath road =
        Ledger.answer(Persona.TROOP, needs, "TROOP_NEED", "营区外道路整修")
            .then()
            .statusCode(201)
            .body("year", equalTo(YEAR))
            .body("facts.source", equalTo("COLLECTION"))
            .body("ledgerNo", equalTo(null))
            .extract()
            .jsonPath();
    Persona.OTHER_TROOP
        .sends("{}")
        .post(V1 + "/collections/" + needs.getString("id") + "/none")
        .then()
        .statusCode(200)
        .body("units", hasSize(1));
    JsonPath training =
        Ledger.answer(Persona.UNIT, help, "LOCAL_NEED", "开学季学生军训帮训")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    Persona.OFFICE
        .asks()
        .get(V1 + "/collections/" + needs.getString("id"))
        .then()
        .body("asked", equalTo(2))
        .body("answered", equalTo(2))
        .body("matters", equalTo(1));
    // Another town is not asked and sees neither collecting nor answers.
    refused(
        Persona.OTHER_TOWN.asks().get(V1 + "/collections/" + help.getString("id")),
        404,
        "not-found");

    // December: the meeting decides, the office enters decisions and numbers the needs for next
    // year.
    on(YEAR - 1, 12, 20);
    refused(Ledger.answer(Persona.TROOP, needs, "TROOP_NEED", "迟到的需求"), 409, "collection.not-open");
    JsonPath decision =
        Persona.OFFICE
            .sends(
                Map.of(
                    "kind",
                    "DECISION",
                    "title",
                    "落实共建经费",
                    "detail",
                    "议军会议定事项",
                    "year",
                    YEAR,
                    "facts",
                    Map.of(
                        "source",
                        "MEETING",
                        "sourceName",
                        (YEAR - 1) + "年区委议军会",
                        "sourceOn",
                        (YEAR - 1) + "-12-18")))
            .post(V1 + "/matters")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    refused(
        Persona.UNIT
            .sends(Map.of("kind", "DECISION", "title", "不是双拥办", "detail", "x"))
            .post(V1 + "/matters"),
        422,
        "validation.failed");
    road = Api.given(road, "500110002", (YEAR) + "-10-31");
    training = Api.given(training, "TROOP-A", YEAR + "-09-30");
    decision = Api.given(decision, "QJW", YEAR + "-06-30");
    assertEquals(YEAR + "-A-0001", road.getString("ledgerNo"));
    assertEquals(YEAR + "-B-0001", training.getString("ledgerNo"));
    road =
        step(
            Persona.OFFICE,
            road,
            "amend",
            Map.of(
                "title",
                "营区外道路整修",
                "detail",
                "雨季前完成排水和路面",
                "standard",
                "验收合格",
                "facts",
                Map.of(
                    "topic",
                    "traffic",
                    "leader",
                    "孙正",
                    "budget",
                    1_250_000,
                    "budgetSource",
                    "区级财政",
                    "extra",
                    Map.of("help", "道路修缮"))));
    refused(
        tries(
            Persona.OFFICE,
            road,
            "amend",
            Map.of(
                "title",
                "题",
                "detail",
                "文",
                "facts",
                Map.of("topic", "traffic", "extra", Map.of()))),
        422,
        "validation.failed");
    // Last session's decisions and their state, in one step (4.1).
    Persona.LEADER
        .asks()
        .queryParam("source", "MEETING")
        .queryParam("sourceName", (YEAR - 1) + "年区委议军会")
        .get(V1 + "/matters")
        .then()
        .body("items.title", equalTo(List.of("落实共建经费")));

    // The year: signed for, reported month by month; a month without a report turns yellow.
    on(YEAR, 1, 10);
    road = step(Persona.TOWN, road, "sign", Map.of("measure", "先通后畅，分段施工"));
    road = step(Persona.TOWN, road, "report", Map.of("text", "完成设计", "obstacle", "雨季长"));
    assertEquals("GREEN", light(road));
    on(YEAR, 2, 20);
    assertEquals("YELLOW", light(road), "no report for more than a month");
    road = step(Persona.TOWN, road, "report", Map.of("text", "路基完成一半"));
    assertEquals("GREEN", light(road));
    assertNull(road.getString("obstacle"), "the last report names none");

    // The first quarter's reconciliation: the two sides differ, talk, and agree.
    on(YEAR, 3, 28);
    String round =
        Ledger.opens("A", YEAR, 1, day(YEAR, 4, 10))
            .then()
            .statusCode(201)
            .body("missing", equalTo(1))
            .extract()
            .jsonPath()
            .getString("id");
    assertEquals(List.of("reconciliation.open"), Api.codes(Persona.TOWN, round));
    refused(Ledger.opens("A", YEAR, 1, day(YEAR, 4, 10)), 409, "reconciliation.taken");
    refused(Ledger.opens("A", YEAR, 3, day(YEAR, 4, 10)), 422, "validation.failed");
    String no = road.getString("ledgerNo");
    Ledger.states(Persona.TOWN, round, no, "DOER", "ONGOING", "路基完成一半").then().statusCode(200);
    refused(
        Ledger.states(Persona.TOWN, round, no, "ASKER", "ONGOING", null),
        403,
        "reconciliation.not-side");
    Ledger.states(Persona.TROOP, round, no, "ASKER", "NOT_STARTED", "现场未见施工")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("DIFFERENT"));
    refused(Ledger.closes(round), 409, "reconciliation.differences");
    Persona.OFFICE
        .asks()
        .queryParam("outcome", "DIFFERENT")
        .get(V1 + "/reconciliations/" + round + "/lines")
        .then()
        .body("items.ledgerNo", equalTo(List.of(no)));
    // The office may enter what a side said on paper, but says how it came, and speaks for one
    // side.
    refused(
        Ledger.states(Persona.OFFICE, round, no, "ASKER", "ONGOING", null),
        422,
        "validation.failed");
    Ledger.states(Persona.OFFICE, round, no, "ASKER", "ONGOING", "联络员电话更正")
        .then()
        .statusCode(200)
        .body("askerSaid.paper", equalTo(true))
        .body("outcome", equalTo("AGREED"));
    refused(
        Ledger.states(Persona.OFFICE, round, no, "DOER", "DONE", "电话"),
        403,
        "reconciliation.both-sides");
    Ledger.closes(round)
        .then()
        .statusCode(200)
        .body("different", equalTo(0))
        .body("missing", equalTo(0));
    refused(
        Ledger.states(Persona.TOWN, round, no, "DOER", "DONE", null), 409, "reconciliation.closed");
    assertTrue(
        Api.sheetText(Persona.OFFICE, "/reconciliations/" + round + "/export").contains("联络员电话更正"));
    // Whoever is no party of the line sees neither it nor the round.
    refused(Persona.OTHER_TOWN.asks().get(V1 + "/reconciliations/" + round), 404, "not-found");

    // Troops do their part and it is closed.
    training = step(Persona.TROOP, training, "sign", Map.of());
    training = step(Persona.TROOP, training, "report", Map.of("text", "派出教官"));
    training =
        step(
            Persona.TROOP,
            training,
            "apply",
            Map.of("text", "帮训结束", "attachmentIds", List.of(Api.photo(Persona.TROOP))));
    training = step(Persona.OFFICE, training, "verify", Map.of());
    training = step(Persona.UNIT, training, "confirm", Map.of("satisfaction", 5));
    assertEquals("王芳", training.getString("closedBy"));

    // An extension keeps the first date.
    on(YEAR, 10, 8);
    road =
        step(Persona.TOWN, road, "extend", Map.of("dueOn", (YEAR + 1) + "-05-31", "text", "雨季停工"));
    road = step(Persona.OFFICE, road, "grant", Map.of());

    // The double list of the year, on screen and as a workbook, with the same columns.
    doubleListIsPrinted(no);

    // New Year: what is open stands on the next list, with number, history and first date.
    on(YEAR + 1, 1, 1);
    int events = road.getList("events").size();
    carry.carry("500110");
    assertEquals(0, carry.carry("500110"), "a second run changes nothing");
    JsonPath carried = fresh(Persona.OFFICE, road);
    assertEquals(road.getString("id"), carried.getString("id"));
    assertEquals(no, carried.getString("ledgerNo"));
    assertEquals(YEAR, carried.getInt("year"));
    assertEquals(YEAR + 1, carried.getInt("listYear"));
    assertEquals(YEAR + "-10-31", carried.getString("originalDueOn"));
    assertEquals(events + 1, carried.getList("events").size());
    assertEquals("matter.carry", carried.getString("events[-1].action"));
    list(YEAR + 1, "A")
        .body("items.ledgerNo", hasItem(no))
        .body("items.find { it.ledgerNo == '" + no + "' }.carriedFrom", equalTo(YEAR));
    list(YEAR + 1, "B").body("items.ledgerNo", not(hasItem(training.getString("ledgerNo"))));
    list(YEAR, "A").body("items.ledgerNo", hasItem(no));
    list(YEAR, "B").body("items.ledgerNo", hasItem(training.getString("ledgerNo")));
    Persona.OFFICE
        .asks()
        .queryParam("carried", true)
        .queryParam("year", YEAR + 1)
        .get(V1 + "/matters")
        .then()
        .body("items.ledgerNo", hasItems(no, decision.getString("ledgerNo")));
  }

  private void doubleListIsPrinted(String no) throws IOException {
    JsonPath row =
        list(YEAR, "A")
            .body("items", hasSize(1))
            .body("items[0].topic", equalTo("交通出行"))
            .body("items[0].measure", equalTo("先通后畅，分段施工"))
            .body("items[0].budget", equalTo(1_250_000))
            .body("items[0].originalDueOn", equalTo(YEAR + "-10-31"))
            .extract()
            .jsonPath();
    byte[] bytes =
        Api.export(Persona.OFFICE, "double-list.export", Map.of("year", YEAR), List.of());
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertEquals(2, book.getNumberOfSheets());
      XSSFSheet sheet = book.getSheetAt(0);
      assertEquals(
          List.of(
              "编号", "事项名称", "具体内容", "提出单位", "提出时间", "渠道", "类别", "责任领导", "牵头单位", "配合单位", "办理措施",
              "完成标准", "完成时限", "经费及来源", "进展情况", "存在问题", "佐证", "状态", "亮灯", "满意度", "销号时间", "销号人",
              "备注"),
          texts(sheet.getRow(1)));
      List<String> line = texts(sheet.getRow(2));
      assertEquals(no, line.get(0));
      assertEquals(row.getString("items[0].detail"), line.get(2));
      assertEquals("集中征集", line.get(5));
      assertEquals("12,500元，区级财政", line.get(13));
      assertEquals(row.getString("items[0].progress"), line.get(14));
      assertEquals("原定时限 " + YEAR + "-10-31", line.get(22));
      assertEquals(3, sheet.getPhysicalNumberOfRows(), "title, head and the one line");
      assertEquals("王芳", texts(book.getSheetAt(1).getRow(2)).get(21));
    }
  }

  private static List<String> texts(Row row) {
    DataFormatter format = new DataFormatter();
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(format.formatCellValue(cell)));
    return texts;
  }

  private static io.restassured.response.ValidatableResponse list(int year, String list) {
    return Persona.OFFICE
        .asks()
        .queryParam("list", list)
        .get(V1 + "/double-lists/" + year)
        .then()
        .statusCode(200);
  }

  private static String light(JsonPath matter) {
    return fresh(Persona.OFFICE, matter).getString("light");
  }

  private void on(int year, int month, int day) {
    Api.at(clocks, day(year, month, day));
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
