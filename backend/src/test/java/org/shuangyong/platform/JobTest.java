package org.shuangyong.platform;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.await;
import static org.shuangyong.testing.Api.ended;
import static org.shuangyong.testing.Api.refused;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.FileStore;
import org.shuangyong.platform.job.JobExpiryJob;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.SlowExport;
import org.shuangyong.testing.Tokens;

/** Long work: how far it is, how it stops, whose it is, and how long it is kept. */
@AppTest
class JobTest {
  private static final String REGION = "500110";

  @Inject JobExpiryJob expiry;
  @Inject FileStore files;
  @Inject Clocks clocks;

  @AfterEach
  void leaveNothingRunning() {
    clocks.set(Clock.systemUTC());
    expiry.markLeft(REGION);
    await(() -> SlowExport.WORKING.get() == 0);
  }

  @Test
  void anExportIsAJobWhoseFileIsFetched() throws IOException {
    Api.propose(Persona.TROOP, "TROOP_NEED", "导出的事项甲");
    Response asked = start(Persona.OFFICE, "matter.export", Map.of("q", "导出的事项甲"));
    String id =
        asked
            .then()
            .statusCode(202)
            .header("Location", startsWith(V1 + "/jobs/"))
            .body("kind", equalTo("matter.export"))
            .body("problem", nullValue())
            .extract()
            .path("id");
    JsonPath job = ended(Persona.OFFICE, id);
    assertEquals("DONE", job.getString("status"));
    assertEquals(1, job.getInt("done"));
    assertEquals(1, job.getInt("total"));
    assertEquals(List.of("job.file"), job.getList("allowedActions"));
    byte[] bytes =
        file(Persona.OFFICE, id)
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString("filename*=UTF-8''%E4%BA%8B"))
            .extract()
            .asByteArray();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var sheet = book.getSheetAt(0);
      assertEquals(20, sheet.getRow(1).getLastCellNum(), "all columns");
      assertEquals("导出的事项甲", sheet.getRow(2).getCell(4).getStringCellValue());
    }
  }

  @Test
  void chosenColumnsComeInTheirOrder() throws IOException {
    Api.propose(Persona.TROOP, "TROOP_NEED", "导出的事项乙");
    byte[] bytes =
        Api.export(
            Persona.OFFICE,
            "matter.export",
            Map.of("q", "导出的事项乙", "sort", "updated", "status", List.of("SUBMITTED"), "year", 2000),
            List.of("title", "status"));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertEquals("事项名称", book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
      assertEquals("状态", book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue());
      assertEquals(1, book.getSheetAt(0).getLastRowNum(), "no matter of that year");
    }
  }

  @Test
  void whatIsWrongIsRefusedAtOnce() {
    refused(start(Persona.OFFICE, "no.export", Map.of()), 422, "validation.failed");
    refused(start(Persona.OFFICE, "matter.get", Map.of()), 422, "validation.failed");
    for (Map<String, Object> filters :
        List.<Map<String, Object>>of(
            Map.of("unheard", 1), Map.of("light", "BLUE"), Map.of("sort", "worst"))) {
      refused(start(Persona.OFFICE, "matter.export", filters), 422, "validation.failed");
    }
    refused(
        Persona.OFFICE
            .sends(Map.of("kind", "matter.export", "columns", List.of("nothing")))
            .post(V1 + "/exports"),
        422,
        "validation.failed");
    refused(start(Persona.OFFICE, "plan.export", Map.of()), 422, "validation.failed");
    refused(
        start(Persona.OFFICE, "double-list.export", Map.of("year", 1)), 422, "validation.failed");
    refused(
        Persona.OFFICE
            .sends(
                Map.of(
                    "kind",
                    "double-list.export",
                    "filters",
                    Map.of("year", 2021),
                    "columns",
                    List.of("title")))
            .post(V1 + "/exports"),
        422,
        "validation.failed");
    refused(start(Persona.AUDITOR, "matter.export", Map.of()), 403, "auth.forbidden");
  }

  @Test
  void aJobIsSeenByItsOwnerAlone() {
    String id = slow(Persona.OFFICE, 500);
    Persona.OFFICE.asks().get(V1 + "/jobs").then().body("items.id", hasItem(id));
    for (Persona other : List.of(Persona.OFFICE2, Persona.LEADER)) {
      refused(other.asks().get(V1 + "/jobs/" + id), 404, "not-found");
      refused(other.sends("{}").post(V1 + "/jobs/" + id + "/cancel"), 404, "not-found");
      refused(file(other, id), 404, "not-found");
      other.asks().get(V1 + "/jobs").then().body("items.id", not(hasItem(id)));
    }
  }

  @Test
  void whoSeesLessThanWhenItBeganGetsNoFile() {
    String below = start(Persona.TOWN, "matter.export", Map.of()).path("id");
    String whole = start(Persona.OFFICE, "matter.export", Map.of()).path("id");
    ended(Persona.TOWN, below);
    ended(Persona.OFFICE, whole);
    file(Persona.TOWN, below).then().statusCode(200);
    refused(moved(Persona.TOWN, "500110001", "town", below), 403, "auth.forbidden");
    moved(Persona.TOWN, "SYB", "office", below).then().statusCode(200);
    refused(moved(Persona.OFFICE, "SYB", "member", whole), 403, "auth.forbidden");
    refused(moved(Persona.OFFICE, "LDXZ", "member", whole), 403, "auth.forbidden");
  }

  /** Fetches with a token that says another unit and role. */
  private static Response moved(Persona who, String unit, String role, String id) {
    String token =
        Tokens.of(
            who.username,
            who.fullName,
            unit,
            REGION,
            "shuangyong-api",
            Tokens.ISSUER,
            600,
            role,
            "default-roles-shuangyong");
    return RestAssured.given().auth().oauth2(token).get(V1 + "/jobs/" + id + "/file");
  }

  @Test
  void whatFailedOrWasCancelledIsTriedAgain() {
    String failed = slow(Persona.OFFICE, -1);
    assertEquals(List.of("job.retry"), ended(Persona.OFFICE, failed).getList("allowedActions"));
    refused(retry(Persona.OFFICE2, failed), 404, "not-found");
    String again = retry(Persona.OFFICE, failed).then().statusCode(202).extract().path("id");
    assertEquals("FAILED", ended(Persona.OFFICE, again).getString("status"), "asked as before");
    refused(Persona.OFFICE.asks().get(V1 + "/jobs/" + failed), 404, "not-found");

    String stopped = slow(Persona.OFFICE, 40);
    cancel(Persona.OFFICE, stopped);
    String done = retry(Persona.OFFICE, stopped).then().statusCode(202).extract().path("id");
    assertEquals("DONE", ended(Persona.OFFICE, done).getString("status"));
    file(Persona.OFFICE, done).then().statusCode(200);
    refused(retry(Persona.OFFICE, done), 409, "job.not-retriable");
  }

  private static Response retry(Persona who, String id) {
    return who.sends("{}").post(V1 + "/jobs/" + id + "/retry");
  }

  @Test
  void theTrailKnowsThatWasSearchedForAndNotWhat() {
    String id =
        start(
                Persona.OFFICE,
                "matter.export",
                Map.of("q", "某人姓名", "sourceName", "某通知名", "year", 2001))
            .path("id");
    Persona.AUDITOR
        .asks()
        .get(V1 + "/audit-events?recordId=" + id)
        .then()
        .body("items[0].detail", containsString("\"year\":2001"))
        .body("items[0].detail", not(containsString("某人姓名")))
        .body("items[0].detail", not(containsString("某通知名")));
  }

  @Test
  void aRunningJobIsCancelledAndStops() {
    String id = slow(Persona.OFFICE, 5000);
    await(() -> job(Persona.OFFICE, id).getString("status").equals("RUNNING"));
    await(() -> job(Persona.OFFICE, id).getInt("done") > 0);
    refused(file(Persona.OFFICE, id), 409, "job.not-ready");
    cancel(Persona.OFFICE, id).then().statusCode(200).body("status", equalTo("CANCELLED"));
    await(() -> SlowExport.WORKING.get() == 0);
    assertEquals("CANCELLED", job(Persona.OFFICE, id).getString("status"));
    assertFalse(Files.exists(files.path(REGION, UUID.fromString(id))));
    assertFalse(Files.exists(files.part(REGION, UUID.fromString(id))));
    refused(cancel(Persona.OFFICE, id), 409, "job.ended");
  }

  @Test
  void fewRunAtOnceAndOnePersonMayNotFillTheLine() {
    slow(Persona.OFFICE, 5000);
    slow(Persona.OFFICE, 5000);
    await(() -> SlowExport.WORKING.get() == 2);
    String third = slow(Persona.OFFICE, 5000);
    assertEquals("QUEUED", job(Persona.OFFICE, third).getString("status"));
    refused(start(Persona.OFFICE, SlowExport.WORD, Map.of("steps", 1)), 429, "job.too-many");
    cancel(Persona.OFFICE, third).then().statusCode(200).body("status", equalTo("CANCELLED"));
    // Another's waits in the same line, and still comes.
    String other = slow(Persona.TROOP, 1);
    assertEquals("QUEUED", job(Persona.TROOP, other).getString("status"));
    Persona.OFFICE
        .asks()
        .get(V1 + "/jobs")
        .jsonPath()
        .<String>getList("items.findAll { it.status == 'RUNNING' }.id")
        .forEach(id -> cancel(Persona.OFFICE, id));
    assertEquals("DONE", ended(Persona.TROOP, other).getString("status"));
    assertEquals(0, job(Persona.OFFICE, third).getInt("done"), "never began");
  }

  @Test
  void whatAStopCutShortSaysSo() {
    String running = slow(Persona.OFFICE, 5000);
    await(() -> job(Persona.OFFICE, running).getString("status").equals("RUNNING"));
    expiry.markLeft(REGION);
    JsonPath job = job(Persona.OFFICE, running);
    assertEquals("FAILED", job.getString("status"));
    assertEquals("job.interrupted", job.getString("problem"));
    assertEquals(List.of("job.retry"), job.getList("allowedActions"));
    await(() -> SlowExport.WORKING.get() == 0);
  }

  @Test
  void workThatBreaksSaysSo() {
    JsonPath job = ended(Persona.OFFICE, slow(Persona.OFFICE, -1));
    assertEquals("FAILED", job.getString("status"));
    assertEquals("internal", job.getString("problem"));
  }

  @Test
  void aJobAndItsFileLastADay() {
    String id = slow(Persona.OFFICE, 0);
    assertEquals("DONE", ended(Persona.OFFICE, id).getString("status"));
    Path kept = files.path(REGION, UUID.fromString(id));
    assertTrue(Files.exists(kept));
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofHours(23)));
    expiry.sweep(REGION);
    file(Persona.OFFICE, id).then().statusCode(200);
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofHours(25)));
    refused(file(Persona.OFFICE, id), 410, "job.expired");
    expiry.sweep(REGION);
    refused(Persona.OFFICE.asks().get(V1 + "/jobs/" + id), 404, "not-found");
    assertFalse(Files.exists(kept));
  }

  @Test
  void askingTwiceWithOneKeyStartsOne() {
    String key = Api.key();
    String first = keyed(key).then().statusCode(202).extract().path("id");
    keyed(key).then().statusCode(202).body("id", equalTo(first));
  }

  private static Response keyed(String key) {
    return Persona.OFFICE
        .sends(Map.of("kind", SlowExport.WORD, "filters", Map.of("steps", 1)))
        .header("Idempotency-Key", key)
        .post(V1 + "/exports");
  }

  private static String slow(Persona who, int steps) {
    return start(who, SlowExport.WORD, Map.of("steps", steps))
        .then()
        .statusCode(202)
        .extract()
        .path("id");
  }

  private static Response start(Persona who, String kind, Map<String, ?> filters) {
    return who.sends(Map.of("kind", kind, "filters", filters)).post(V1 + "/exports");
  }

  private static JsonPath job(Persona who, String id) {
    return who.asks().get(V1 + "/jobs/" + id).then().statusCode(200).extract().jsonPath();
  }

  private static Response cancel(Persona who, String id) {
    return who.sends("{}").post(V1 + "/jobs/" + id + "/cancel");
  }

  private static Response file(Persona who, String id) {
    return who.asks().get(V1 + "/jobs/" + id + "/file");
  }
}
