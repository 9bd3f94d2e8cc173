package org.shuangyong.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** A notice is read, saved as a draft, worked on and handed out as a table. */
@AppTest
class PlanTest {
  @Test
  void whatTheDocumentSaysOfUnitsAndDatesIsTakenOver() {
    JsonPath plan =
        Api.draft(
            "2026年工作要点\n（一）抓好入学。落实教育优待政策。（牵头单位：区教委；责任单位：区公安局、区卫健委、某某中心；完成时限：2026年6月底前；工作措施：逐户摸底；成果形式：入学名册）\n（二）抓好走访。组织走访。\n",
            2026);
    String measure = "nodes.find { it.level == 'MEASURE' && it.text.contains('教育优待') }";
    assertEquals("QJW", plan.getString(measure + ".lead.code"));
    assertEquals("2026-06-30", plan.getString(measure + ".dueOn"));
    assertTrue(plan.getList(measure + ".support.code").contains("GAJ"));
    assertTrue(plan.getList(measure + ".unresolved").contains("某某中心"));
    assertEquals("逐户摸底", plan.getString(measure + ".how"));
    assertEquals("入学名册", plan.getString(measure + ".output"));
  }

  @Test
  void suggestionsSayWhyAndAssignNothing() {
    JsonPath plan = Api.draft(Api.notice(), 1950);
    String id = plan.getString("id");
    String children =
        plan.getString("nodes.find { it.level == 'MEASURE' && it.text.contains('军人子女') }.id");
    Persona.OFFICE
        .asks()
        .get(V1 + "/plans/" + id + "/suggestions")
        .then()
        .statusCode(200)
        .body("find { it.workPointId == '" + children + "' }.lead.unit.code", equalTo("QJW"))
        .body("find { it.workPointId == '" + children + "' }.lead.words", hasItem("军人子女"))
        .body("find { it.workPointId == '" + children + "' }.lead.from", equalTo("DUTY"));
    Persona.OFFICE
        .asks()
        .get(V1 + "/plans/" + id)
        .then()
        .body("assigned", equalTo(0))
        .body("nodes.lead.findAll { it != null }", empty());
  }

  @Test
  void nextYearsPlanIsSuggestedWhatLastYearDid() {
    Api.publish(Api.assignAll(Api.draft(Api.notice(), 2072), "FL", "2099-12-31"));
    JsonPath plan = Api.draft(Api.notice(), 2073);
    List<String> from =
        Persona.OFFICE
            .asks()
            .get(V1 + "/plans/" + plan.getString("id") + "/suggestions")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("lead.from");
    assertTrue(from.stream().filter("LAST_YEAR"::equals).count() > 30, from.toString());
  }

  @Test
  void splitAndMergeKeepEveryCharacter() {
    JsonPath plan = Api.draft(Api.notice(), 2074);
    String source = plan.getString("source");
    String id = plan.getString("nodes.findAll { it.level == 'MEASURE' }[3].id");
    int start = plan.getInt("nodes.findAll { it.level == 'MEASURE' }[3].start");
    int measures = plan.getInt("measures");
    JsonPath cut =
        Persona.OFFICE
            .sends(Map.of("at", start + 8), plan.getInt("version"))
            .post(V1 + "/work-points/" + id + "/split")
            .then()
            .statusCode(200)
            .body("measures", equalTo(measures + 1))
            .extract()
            .jsonPath();
    assertJoined(cut, source);
    JsonPath joined =
        Persona.OFFICE
            .sends("{}", cut.getInt("version"))
            .post(V1 + "/work-points/" + id + "/merge")
            .then()
            .statusCode(200)
            .body("measures", equalTo(measures))
            .extract()
            .jsonPath();
    assertJoined(joined, source);
    assertEquals(plan.getList("nodes.text"), joined.getList("nodes.text"));
    refused(
        Persona.OFFICE
            .sends(Map.of("at", start), joined.getInt("version"))
            .post(V1 + "/work-points/" + id + "/split"),
        422,
        "work-point.split-outside");
    String last = joined.getString("nodes.findAll { it.level == 'MEASURE' }[-1].id");
    refused(
        Persona.OFFICE
            .sends("{}", joined.getInt("version"))
            .post(V1 + "/work-points/" + last + "/merge"),
        422,
        "work-point.no-neighbour");
    String heading = joined.getString("nodes.find { it.level == 'POINT' }.id");
    refused(
        Persona.OFFICE
            .sends("{}", joined.getInt("version"))
            .post(V1 + "/work-points/" + heading + "/merge"),
        422,
        "work-point.not-measure");
  }

  @Test
  void assigningInBulkLeavesWhatIsNotGiven() {
    JsonPath plan = Api.draft(Api.notice(), 2075);
    String path = V1 + "/plans/" + plan.getString("id");
    List<String> two = plan.getList("nodes.findAll { it.level == 'MEASURE' }[0..1].id");
    String education = Api.unitId("QJW");
    String police = Api.unitId("GAJ");
    JsonPath first =
        Persona.OFFICE
            .sends(
                Map.of(
                    "workPointIds",
                    two,
                    "leadId",
                    education,
                    "supportIds",
                    List.of(police, education)),
                plan.getInt("version"))
            .post(path + "/assign")
            .then()
            .statusCode(200)
            .body("assigned", equalTo(0))
            .extract()
            .jsonPath();
    String node = "nodes.find { it.id == '" + two.get(0) + "' }";
    assertEquals(List.of("GAJ"), first.getList(node + ".support.code"), "a lead is no support");
    Persona.OFFICE
        .sends(Map.of("workPointIds", two, "dueOn", "2099-06-30"), first.getInt("version"))
        .post(path + "/assign")
        .then()
        .statusCode(200)
        .body("assigned", equalTo(2))
        .body(node + ".lead.code", equalTo("QJW"))
        .body(node + ".support.code", contains("GAJ"));
    refused(
        Persona.OFFICE
            .sends(
                Map.of("workPointIds", two, "leadId", Api.unitId("500110004")),
                first.getInt("version") + 1)
            .post(path + "/assign"),
        422,
        "unit.managed-apart");
    refused(
        Persona.OFFICE
            .sends(Map.of("workPointIds", two, "leadId", two.get(0)), first.getInt("version") + 1)
            .post(path + "/assign"),
        422,
        "unit.unknown");
    refused(
        Persona.OFFICE
            .sends(Map.of("workPointIds", List.of(education)), first.getInt("version") + 1)
            .post(path + "/drop"),
        422,
        "validation.failed");
    refused(
        Persona.OFFICE
            .sends(Map.of("workPointIds", two), plan.getInt("version"))
            .post(path + "/drop"),
        412,
        "conflict.stale");
  }

  /** 12.9: 措施 and 成果 of a task are the plan's, and go along to its matter. */
  @Test
  void aTaskSaysHowItIsDoneAndWhatComesOut() throws IOException {
    JsonPath plan = Api.assignAll(Api.draft(Api.notice(), 2053), "500110002", "2099-12-31");
    List<String> ids = plan.getList("nodes.findAll { it.level == 'MEASURE' }.id");
    String first = "nodes.find { it.id == '" + ids.get(0) + "' }";
    String second = "nodes.find { it.id == '" + ids.get(1) + "' }";
    plan =
        Api.planStep(
            plan,
            "assign",
            Map.of("workPointIds", ids.subList(0, 2), "how", " 分批宣讲 ", "output", "宣讲报告一份"));
    assertEquals("分批宣讲", plan.getString(first + ".how"));
    assertEquals("宣讲报告一份", plan.getString(second + ".output"));
    assertEquals("2099-12-31", plan.getString(first + ".dueOn"), "what is not given stays");
    plan = Api.planStep(plan, "assign", Map.of("workPointIds", List.of(ids.get(1)), "output", ""));
    assertEquals("分批宣讲", plan.getString(second + ".how"));
    assertNull(plan.getString(second + ".output"), "a blank takes away");
    // What is cut in two holds for both, and nothing written is lost when two become one.
    int start = plan.getInt(first + ".start");
    plan =
        Persona.OFFICE
            .sends(Map.of("at", start + 5), plan.getInt("version"))
            .post(V1 + "/work-points/" + ids.get(0) + "/split")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    String part = plan.getList("nodes.findAll { it.level == 'MEASURE' }.id").get(1).toString();
    assertEquals("分批宣讲", plan.getString("nodes.find { it.id == '" + part + "' }.how"));
    plan = Api.planStep(plan, "assign", Map.of("workPointIds", List.of(part), "how", "集中观看"));
    plan =
        Persona.OFFICE
            .sends("{}", plan.getInt("version"))
            .post(V1 + "/work-points/" + ids.get(0) + "/merge")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertEquals("分批宣讲\n集中观看", plan.getString(first + ".how"));
    assertEquals("宣讲报告一份", plan.getString(first + ".output"));

    plan = Api.publish(plan);
    Persona.TOWN
        .asks()
        .get(V1 + "/matters/" + plan.getString(first + ".matterId"))
        .then()
        .statusCode(200)
        .body("facts.measure", equalTo("分批宣讲\n集中观看"))
        .body("standard", equalTo("宣讲报告一份"));
    byte[] bytes =
        Api.export(Persona.OFFICE, "plan.export", Map.of("plan", plan.getString("id")), List.of());
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var sheet = book.getSheetAt(0);
      List<String> heads = new ArrayList<>();
      sheet.getRow(1).forEach(cell -> heads.add(cell.getStringCellValue()));
      assertTrue(heads.containsAll(List.of("任务", "牵头单位", "配合单位", "完成时限", "措施", "成果")));
      var row = sheet.getRow(2);
      assertEquals("分批宣讲\n集中观看", row.getCell(heads.indexOf("措施")).getStringCellValue());
      assertEquals("宣讲报告一份", row.getCell(heads.indexOf("成果")).getStringCellValue());
    }
  }

  @Test
  void aDraftIsTheOfficesAloneAPublishedPlanTheDistricts() {
    JsonPath plan = Api.draft(Api.notice(), 2076);
    String path = V1 + "/plans/" + plan.getString("id");
    for (Persona who : List.of(Persona.TOWN, Persona.LEADER, Persona.TROOP)) {
      refused(who.asks().get(path), 404, "not-found");
      refused(
          who.sends(Map.of("kind", "plan.export", "filters", Map.of("plan", plan.getString("id"))))
              .post(V1 + "/exports"),
          404,
          "not-found");
      refused(
          who.asks().get(V1 + "/reports" + path.substring(V1.length()) + "/progress"),
          404,
          "not-found");
      who.asks()
          .queryParam("limit", 100)
          .get(V1 + "/plans")
          .then()
          .statusCode(200)
          .body("items.id", not(hasItem(plan.getString("id"))));
    }
    Api.publish(Api.assignAll(plan, "QJW", "2099-12-31"));
    Persona.TOWN
        .asks()
        .get(path)
        .then()
        .statusCode(200)
        .body("allowedActions", contains("plan.export"));
    Persona.OFFICE
        .asks()
        .get(V1 + "/reports" + path.substring(V1.length()) + "/progress")
        .then()
        .statusCode(200)
        .body("points", hasSize(12))
        .body("points.sum { it.matters }", equalTo(plan.getInt("measures")));
    // Of the matters behind it a town sees only its own.
    Persona.TOWN
        .asks()
        .get(V1 + "/reports" + path.substring(V1.length()) + "/progress")
        .then()
        .statusCode(200)
        .body("points.sum { it.matters }", equalTo(0));
  }

  @Test
  void theResponsibilityTableHoldsEveryTask() throws IOException {
    JsonPath plan = Api.assignAll(Api.draft(Api.notice(), 2077), "QJW", "2099-12-31");
    String dropped = plan.getString("nodes.find { it.level == 'MEASURE' }.id");
    plan =
        Persona.OFFICE
            .sends(Map.of("workPointIds", List.of(dropped), "reason", "背景"), plan.getInt("version"))
            .post(V1 + "/plans/" + plan.getString("id") + "/drop")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    byte[] bytes =
        Api.export(Persona.OFFICE, "plan.export", Map.of("plan", plan.getString("id")), List.of());
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var sheet = book.getSheetAt(0);
      assertEquals(plan.getInt("measures") - 1, sheet.getLastRowNum() - 1);
      assertEquals("牵头单位", sheet.getRow(1).getCell(4).getStringCellValue());
      for (int r = 2; r <= sheet.getLastRowNum(); r++) {
        assertEquals("区教委", sheet.getRow(r).getCell(4).getStringCellValue());
        assertTrue(sheet.getRow(r).getCell(2).getStringCellValue().startsWith("（"));
      }
    }
  }

  @Test
  void aDroppedMeasureComesBackAndOpensNoMatter() {
    JsonPath plan = Api.assignAll(Api.draft(Api.notice(), 2078), "QJW", "2099-12-31");
    String path = V1 + "/plans/" + plan.getString("id");
    List<String> two = plan.getList("nodes.findAll { it.level == 'MEASURE' }[0..1].id");
    plan =
        Persona.OFFICE
            .sends(Map.of("workPointIds", two), plan.getInt("version"))
            .post(path + "/drop")
            .then()
            .statusCode(200)
            .body("dropped", equalTo(2))
            .extract()
            .jsonPath();
    plan =
        Persona.OFFICE
            .sends(Map.of("workPointIds", two.subList(1, 2)), plan.getInt("version"))
            .post(path + "/restore")
            .then()
            .statusCode(200)
            .body("dropped", equalTo(1))
            .extract()
            .jsonPath();
    int measures = plan.getInt("measures");
    plan = Api.publish(plan);
    assertEquals(measures - 1, plan.getList("nodes.matterId.findAll { it != null }").size());
    Persona.OFFICE
        .asks()
        .queryParam("plan", plan.getString("id"))
        .queryParam("total", true)
        .get(V1 + "/matters")
        .then()
        .body("total", equalTo(measures - 1));
    assertEquals(null, plan.getString("nodes.find { it.id == '" + two.get(0) + "' }.matterId"));
  }

  private static void assertJoined(JsonPath plan, String source) {
    List<Map<String, Object>> nodes = plan.getList("nodes");
    List<String> texts = new ArrayList<>();
    int at = (int) nodes.get(0).get("start");
    for (Map<String, Object> node : nodes) {
      assertEquals(at, node.get("start"), "no gap, no overlap");
      at = (int) node.get("end");
      texts.add((String) node.get("text"));
    }
    assertEquals(source.substring((int) nodes.get(0).get("start"), at), String.join("", texts));
  }
}
