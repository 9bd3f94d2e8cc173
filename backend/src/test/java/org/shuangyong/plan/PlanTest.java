package org.shuangyong.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Upload;

/** A notice is read, saved as a draft, worked on and handed out as a table. */
@AppTest
class PlanTest {
  @Test
  void anImportShowsWhatItReadAndSavesNothing() {
    int before = plans();
    upload("notice.txt", Api.notice().getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(200)
        .body("year", equalTo(2021))
        .body("sections", equalTo(4))
        .body("points", equalTo(12))
        .body("title", equalTo("2021年重庆市綦江区双拥工作要点"))
        .body("issuedOn", equalTo("2021-04-13"))
        .body("issues", empty())
        .body("source", equalTo(Api.notice()));
    upload("notice.txt", Api.notice().getBytes(Charset.forName("GB18030")))
        .then()
        .statusCode(200)
        .body("points", equalTo(12));
    Persona.OFFICE
        .asks()
        .multiPart("text", Api.notice(), "text/plain; charset=UTF-8")
        .post(V1 + "/plans/imports")
        .then()
        .statusCode(200)
        .body("points", equalTo(12));
    assertEquals(before, plans());
  }

  @Test
  void aWordDocumentReadsTheSame() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      Api.notice().lines().forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(out);
    }
    upload("通知.docx", out.toByteArray())
        .then()
        .statusCode(200)
        .body("sections", equalTo(4))
        .body("points", equalTo(12));
  }

  @Test
  void badFilesAreRefusedWithTheirReasonAndNothingIsSaved() throws IOException {
    int before = plans();
    refused(upload("空.txt", new byte[0]), 422, "import.empty");
    refused(upload("空白.txt", " \n　\n".getBytes(StandardCharsets.UTF_8)), 422, "import.empty");
    refused(upload("图.docx", Api.picture("png", 9, 9)), 422, "import.not-docx");
    refused(upload("炸弹.docx", bomb()), 422, "import.zip-bomb");
    refused(
        upload("无编号.txt", "今天天气很好。\n明天也很好。".getBytes(StandardCharsets.UTF_8)),
        422,
        "import.no-outline");
    assertEquals(before, plans());
  }

  @Test
  void aFileBeyondTheServersOwnLimitIsRefusedToo() {
    assertEquals(413, Upload.large(Persona.OFFICE, "/plans/imports", 50L << 20).status());
    assertEquals(413, Upload.large(Persona.OFFICE, "/plans/imports", 15L << 20).status());
  }

  @Test
  void gapsAndDuplicatesNameThePlace() {
    String text = "2026年工作要点\n（一）抓好宣传。组织宣讲。\n（三）抓好走访。组织走访。\n（三）抓好培训。组织培训。\n";
    upload("x.txt", text.getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(200)
        .body("issues.code", hasItems("numbering.gap", "numbering.duplicate"))
        .body("issues.find { it.code == 'numbering.gap' }.line", equalTo(3))
        .body("issues.find { it.code == 'numbering.duplicate' }.line", equalTo(4));
  }

  @Test
  void whatTheDocumentSaysOfUnitsAndDatesIsTakenOver() {
    JsonPath plan =
        Api.draft(
            "2026年工作要点\n（一）抓好入学。落实教育优待政策。（牵头单位：区教委；责任单位：区公安局、区卫健委、某某中心；完成时限：2026年6月底前）\n（二）抓好走访。组织走访。\n",
            2026);
    String measure = "nodes.find { it.level == 'MEASURE' && it.text.contains('教育优待') }";
    assertEquals("QJW", plan.getString(measure + ".lead.code"));
    assertEquals("2026-06-30", plan.getString(measure + ".dueOn"));
    assertTrue(plan.getList(measure + ".support.code").contains("GAJ"));
    assertTrue(plan.getList(measure + ".unresolved").contains("某某中心"));
  }

  @Test
  void suggestionsSayWhyAndAssignNothing() {
    JsonPath plan = Api.draft(Api.notice(), 2071);
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

  @Test
  void aDraftIsTheOfficesAloneAPublishedPlanTheDistricts() {
    JsonPath plan = Api.draft(Api.notice(), 2076);
    String path = V1 + "/plans/" + plan.getString("id");
    for (Persona who : List.of(Persona.TOWN, Persona.LEADER, Persona.TROOP)) {
      refused(who.asks().get(path), 404, "not-found");
      refused(who.asks().get(path + "/export"), 404, "not-found");
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
        Persona.OFFICE
            .asks()
            .get(V1 + "/plans/" + plan.getString("id") + "/export")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
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

  private static int plans() {
    return Persona.OFFICE
        .asks()
        .queryParam("total", true)
        .get(V1 + "/plans")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getInt("total");
  }

  private static Response upload(String name, byte[] bytes) {
    return Persona.OFFICE
        .asks()
        .multiPart("file", name, bytes, "application/octet-stream")
        .post(V1 + "/plans/imports");
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] zeros = new byte[1024 * 1024];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
    return out.toByteArray();
  }
}
