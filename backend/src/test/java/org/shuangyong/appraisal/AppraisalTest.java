package org.shuangyong.appraisal;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Appraisals;
import org.shuangyong.testing.Documents;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Statements;

/** Appraisals: scores, evidence, what is missing and what is done about it. */
@AppTest
class AppraisalTest {
  @Inject Statements statements;

  /** 4.10: the sheet that is printed has each item with its score and its evidence. */
  @Test
  void theSelfScoreSheetIsCompleteWithItsEvidence() {
    JsonPath of = Appraisals.create("军供站自评", 20, 30);
    refused(Appraisals.tries(of, 0, "score", Map.of("score", 21)), 422, "validation.failed");
    of = Appraisals.step(of, 0, "score", Map.of("score", 20, "note", "设备齐全"));
    of = Appraisals.step(of, 1, "score", Map.of("score", 25));
    String activity = Activities.publicity(Persona.OFFICE, "军供演练宣传").getString("id");
    of = Appraisals.step(of, 0, "pins", Map.of("activityId", activity));
    refused(
        Appraisals.tries(of, 0, "pins", Map.of("activityId", activity)), 409, "appraisal.pinned");
    of =
        Appraisals.step(of, 1, "pins", Map.of("attachmentIds", List.of(Api.photo(Persona.OFFICE))));
    assertEquals(List.of(20, 25), of.getList("items.score"));
    assertEquals("军供演练宣传", of.getString("items[0].pins[0].title"));
    assertEquals(1, of.getList("items[1].files").size());
    assertEquals(50, of.getInt("row.points"));
    assertEquals(45, of.getInt("row.score"));
    assertEquals(2, of.getInt("row.scored"));
  }

  /** 11.2: what is below full score has a measure with unit and day, or a reason. */
  @Test
  void eachItemBelowFullScoreHasItsMeasureOrAReason() {
    JsonPath of = Appraisals.create("短板分析", 10, 10, 10);
    of = Appraisals.step(of, 0, "score", Map.of("score", 10));
    of = Appraisals.step(of, 1, "score", Map.of("score", 6));
    of = Appraisals.step(of, 2, "score", Map.of("score", 4));
    assertEquals(List.of(false, true, true), Appraisals.open(of));
    assertEquals(2, of.getInt("row.open"));
    refused(
        Appraisals.tries(of, 0, "gap", Map.of("cause", "无", "reason", "无")),
        409,
        "appraisal.no-gap");
    Map<String, Object> measure = new HashMap<>();
    measure.put("cause", "台账不全");
    refused(Appraisals.tries(of, 1, "gap", measure), 422, "validation.failed");
    measure.put("measure", "补齐台账");
    refused(Appraisals.tries(of, 1, "gap", measure), 422, "validation.failed");
    measure.put("leadId", Api.unitId("QJW"));
    refused(Appraisals.tries(of, 1, "gap", measure), 422, "validation.failed");
    measure.put("dueOn", "2099-06-30");
    of = Appraisals.step(of, 1, "gap", measure);
    assertEquals("QJW", of.getString("items[1].measure.lead.code"));
    assertEquals("2099-06-30", of.getString("items[1].measure.dueOn"));
    Persona.UNIT
        .asks()
        .get(V1 + "/matters/" + of.getString("items[1].measure.id"))
        .then()
        .statusCode(200)
        .body("kind", equalTo("GAP"))
        .body("status", equalTo("ASSIGNED"));
    of = Appraisals.step(of, 2, "gap", Map.of("cause", "条件不具备", "reason", "本区没有军供站"));
    assertEquals(List.of(false, false, false), Appraisals.open(of));
    assertEquals(0, of.getInt("row.open"));
  }

  /** 11.5: a folder for each item, an index, and every line of it is there. */
  @Test
  void theFileSetHasAFolderForEachItemAndNoBrokenLink() throws IOException {
    JsonPath of = Appraisals.create("创建台账", 10, 10, 10);
    JsonPath text =
        Documents.issued(
            Persona.OFFICE, Documents.draft(Persona.OFFICE, "article", "台账/佐证稿", Map.of()), "网站");
    of = Appraisals.step(of, 0, "pins", Map.of("documentId", Documents.id(text)));
    of =
        Appraisals.step(of, 0, "pins", Map.of("attachmentIds", List.of(Api.photo(Persona.OFFICE))));
    of = Appraisals.step(of, 1, "score", Map.of("score", 10));
    byte[] zip =
        Api.export(
            Persona.OFFICE, "appraisal.export", Map.of("id", of.getString("row.id")), List.of());
    Map<String, byte[]> entries = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    Set<String> folders = new HashSet<>();
    entries.keySet().stream()
        .filter(name -> name.contains("/"))
        .forEach(name -> folders.add(name.substring(0, name.indexOf('/'))));
    assertEquals(3, folders.size());
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(entries.get("目录.xlsx")))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertEquals(4, sheet.getLastRowNum() - 1, "two of the first, and the others' folders");
      for (int r = 2; r <= sheet.getLastRowNum(); r++) {
        String path = sheet.getRow(r).getCell(6).getStringCellValue();
        assertTrue(entries.containsKey(path), path);
        assertTrue(path.endsWith("/") || entries.get(path).length > 0, path);
      }
    }
  }

  @Test
  void setsAreTheOfficesAndTheLeadersToRead() {
    JsonPath of = Appraisals.create("谁可见", 10);
    String path = Appraisals.PATH + "/" + of.getString("row.id");
    Persona.LEADER
        .asks()
        .get(path)
        .then()
        .statusCode(200)
        .body("allowedActions.size()", equalTo(0));
    for (Persona who : List.of(Persona.UNIT, Persona.TOWN, Persona.TROOP, Persona.AUDITOR)) {
      refused(who.asks().get(path), 403, "auth.forbidden");
      refused(who.asks().get(Appraisals.PATH), 403, "auth.forbidden");
      refused(
          who.sends(
                  Map.of(
                      "kind", "appraisal.export", "filters", Map.of("id", of.getString("row.id"))))
              .post(V1 + "/exports"),
          403,
          "auth.forbidden");
    }
    Persona.NOBODY.asks().get(path).then().statusCode(401);
  }

  @Test
  void theListAndASetCostTheSameForOneAndForMany() {
    JsonPath of = Appraisals.create("计数用考评", 10, 10, 10);
    of = Appraisals.step(of, 0, "score", Map.of("score", 10));
    of = pinned(of, 0);
    String path = "/appraisals/" + of.getString("row.id");
    long list = statements.of(Persona.OFFICE, "/appraisals");
    long set = statements.of(Persona.OFFICE, path);
    for (int item = 0; item < 3; item++) {
      of = pinned(pinned(of, item), item);
    }
    Appraisals.create("计数用考评二", 10);
    assertEquals(list, statements.of(Persona.OFFICE, "/appraisals"));
    assertEquals(set, statements.of(Persona.OFFICE, path));
  }

  private static JsonPath pinned(JsonPath of, int item) {
    String activity = Activities.publicity(Persona.OFFICE, "计数用佐证").getString("id");
    return Appraisals.step(of, item, "pins", Map.of("activityId", activity));
  }
}
