package org.shuangyong.testing;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.shuangyong.platform.clock.Clocks;

/** The steps that many tests take, over HTTP as a person would. */
public final class Api {
  public static final String V1 = "/api/v1";

  private Api() {}

  public static String unitId(String code) {
    return Persona.OFFICE
        .asks()
        .queryParam("q", code)
        .queryParam("limit", 100)
        .queryParam("managedApart", true)
        .get(V1 + "/units")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getString("items.find { it.code == '" + code + "' }.id");
  }

  public static String notice() {
    try (InputStream in = Api.class.getResourceAsStream("/sample/notice-2021.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A draft made from a text. */
  public static JsonPath draft(String source, int year) {
    return Persona.OFFICE
        .sends(
            Map.of(
                "source",
                source,
                "sourceName",
                "通知.txt",
                "header",
                Map.of("year", year, "title", year + "年双拥工作要点")))
        .post(V1 + "/plans")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  /** Sets lead and due date on all measures of a draft and drops none. */
  public static JsonPath assignAll(JsonPath plan, String leadCode, String dueOn) {
    List<String> measures = plan.getList("nodes.findAll { it.level == 'MEASURE' }.id");
    return planStep(
        plan,
        "assign",
        Map.of("workPointIds", measures, "leadId", unitId(leadCode), "dueOn", dueOn));
  }

  public static JsonPath publish(JsonPath plan) {
    return planStep(plan, "publish", Map.of());
  }

  /** What the office does with a plan, or makes of it: the plan as it is then. */
  public static JsonPath planStep(JsonPath plan, String verb, Map<String, ?> body) {
    return Persona.OFFICE
        .sends(body, plan.getInt("version"))
        .post(V1 + "/plans/" + plan.getString("id") + "/" + verb)
        .then()
        .statusCode(anyOf(equalTo(200), equalTo(201)))
        .extract()
        .jsonPath();
  }

  /** A matter that a troop proposes, registered and given to a unit by the office. */
  public static JsonPath assigned(Persona proposer, String leadCode, String dueOn) {
    return given(propose(proposer, "TROOP_NEED", "营区门前道路需要修整"), leadCode, dueOn);
  }

  /** What was proposed, registered and given to a unit by the office. */
  public static JsonPath given(JsonPath proposed, String leadCode, String dueOn) {
    return assign(step(Persona.OFFICE, proposed, "register", Map.of()), leadCode, dueOn);
  }

  public static JsonPath assign(JsonPath matter, String leadCode, String dueOn) {
    return step(
        Persona.OFFICE, matter, "assign", Map.of("leadId", unitId(leadCode), "dueOn", dueOn));
  }

  /** Assigned to the town, signed for and reported on. */
  public static JsonPath working(JsonPath assigned) {
    JsonPath signed = step(Persona.TOWN, assigned, "sign", Map.of());
    return step(Persona.TOWN, signed, "report", Map.of("text", "开始办理"));
  }

  /** Worked on by the town, applied for and verified: the proposer's word is awaited. */
  public static JsonPath confirming(JsonPath working) {
    JsonPath applied =
        step(
            Persona.TOWN,
            working,
            "apply",
            Map.of("text", "已办完", "attachmentIds", List.of(photo(Persona.TOWN))));
    return step(Persona.OFFICE, applied, "verify", Map.of());
  }

  public static JsonPath propose(Persona proposer, String kind, String title) {
    return proposer
        .sends(Map.of("kind", kind, "title", title, "detail", "请协调解决。"))
        .post(V1 + "/matters")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  /** The matter as it is now. */
  public static JsonPath fresh(Persona who, JsonPath matter) {
    return who.asks()
        .get(V1 + "/matters/" + matter.getString("id"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Takes a step and expects it to be done. */
  public static JsonPath step(Persona who, JsonPath matter, String verb, Map<String, ?> body) {
    return tries(who, matter, verb, body).then().statusCode(200).extract().jsonPath();
  }

  public static Response tries(Persona who, JsonPath matter, String verb, Map<String, ?> body) {
    return who.sends(body, matter.getInt("version"))
        .post(V1 + "/matters/" + matter.getString("id") + "/" + verb);
  }

  /** Records as a request for many names them: each with the version that was seen. */
  public static Map<String, Object> items(JsonPath... records) {
    return Map.of(
        "items",
        Stream.of(records)
            .map(r -> Map.of("id", r.getString("id"), "version", r.getInt("version")))
            .toList());
  }

  /** Gives many matters to one unit at once; answers what became of each. */
  public static JsonPath assignMany(String leadCode, String dueOn, JsonPath... matters) {
    Map<String, Object> body = new HashMap<>(items(matters));
    body.put("leadId", unitId(leadCode));
    body.put("dueOn", dueOn);
    return Persona.OFFICE
        .sends(body)
        .post(V1 + "/matters/assign")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** The file of an export, once its job is done. */
  public static byte[] export(
      Persona who, String kind, Map<String, ?> filters, List<String> columns) {
    String id =
        who.sends(Map.of("kind", kind, "filters", filters, "columns", columns))
            .post(V1 + "/exports")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    ended(who, id);
    return who.asks()
        .get(V1 + "/jobs/" + id + "/file")
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  /** The job when it has ended. */
  public static JsonPath ended(Persona who, String jobId) {
    JsonPath[] job = new JsonPath[1];
    await(
        () -> {
          job[0] =
              who.asks().get(V1 + "/jobs/" + jobId).then().statusCode(200).extract().jsonPath();
          return !List.of("QUEUED", "RUNNING").contains(job[0].getString("status"));
        });
    return job[0];
  }

  /** Waits half a minute at most. */
  public static void await(BooleanSupplier what) {
    for (int i = 0; !what.getAsBoolean(); i++) {
      if (i == 600) {
        throw new AssertionError("waited in vain");
      }
      try {
        TimeUnit.MILLISECONDS.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** A 督办单 on a matter, as its version now is; limit far ahead. */
  public static Response issues(Persona who, String matterId, String colour) {
    int version =
        who.asks().get(V1 + "/matters/" + matterId).then().extract().jsonPath().getInt("version");
    return who.sends(
            Map.of(
                "matterId",
                matterId,
                "colour",
                colour,
                "requirement",
                "限期整改并反馈。",
                "limitOn",
                "2099-06-30"),
            version)
        .post(V1 + "/supervision-sheets");
  }

  public static JsonPath issue(Persona who, String matterId, String colour) {
    return issues(who, matterId, colour).then().statusCode(201).extract().jsonPath();
  }

  /** Takes a step with a 督办单. */
  public static Response triesSheet(Persona who, JsonPath sheet, String verb, Map<String, ?> body) {
    return who.sends(body, sheet.getInt("version"))
        .post(V1 + "/supervision-sheets/" + sheet.getString("id") + "/" + verb);
  }

  public static JsonPath sheetStep(Persona who, JsonPath sheet, String verb, Map<String, ?> body) {
    return triesSheet(who, sheet, verb, body).then().statusCode(200).extract().jsonPath();
  }

  /** The codes of what a person was told of a record, newest first. */
  public static List<String> codes(Persona who, String record) {
    return told(who, record).stream().map(n -> (String) n.get("code")).toList();
  }

  /** The person's notices of a record, through all pages: other tests tell much. */
  public static List<Map<String, Object>> told(Persona who, String record) {
    List<Map<String, Object>> told = new ArrayList<>();
    String after = "";
    do {
      JsonPath page =
          who.asks()
              .get(V1 + "/inbox?limit=100&after=" + after)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      told.addAll(page.getList("items.findAll { it.recordId == '" + record + "' }"));
      after = page.getString("next");
    } while (after != null);
    return told;
  }

  public static void refused(Response response, int status, String code) {
    response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }

  /** A loose picture of this person. */
  public static String photo(Persona who) {
    return who.asks()
        .multiPart("file", "现场.jpg", picture("jpg", 64, 48), "image/jpeg")
        .multiPart("confirmed", "true")
        .post(V1 + "/attachments")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getString("id");
  }

  public static byte[] picture(String format, int width, int height) {
    try {
      var image = new java.awt.image.BufferedImage(width, height, 1);
      for (int x = 0; x < width / 2; x++) {
        for (int y = 0; y < height; y++) {
          image.setRGB(x, y, 0xCC3333);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  /** The cells of a workbook's first sheet, a line each. */
  public static String sheetText(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      book.getSheetAt(0).forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The same of what a path answers. */
  public static String sheetText(Persona who, String path) {
    return sheetText(who.asks().get(V1 + path).then().statusCode(200).extract().asByteArray());
  }

  /** Noon of a day. */
  public static void at(Clocks clocks, LocalDate day) {
    clocks.set(Clock.fixed(day.atTime(12, 0).atZone(Clocks.CHINA).toInstant(), Clocks.CHINA));
  }

  public static String key() {
    return UUID.randomUUID().toString();
  }
}
