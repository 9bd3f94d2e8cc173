package org.shuangyong.testing;

import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Rosters as offices send them, with made-up people. */
public final class Rosters {
  public static final List<String> HEAD =
      List.of("序号", "姓名", "公民身份号码", "联系方式", "所在村（社区）", "家庭住址", "对象类别", "退役时间", "户主姓名", "与户主关系");

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Rosters() {}

  /** A right number for each of a hundred thousands, of adults. */
  public static String number(int no) {
    LocalDate born = LocalDate.of(1940, 1, 1).plusDays(no / 499 * 7L % 20_000);
    String head =
        "5102%02d%s%03d"
            .formatted(
                20 + no / 499 * 7 / 20_000 % 70,
                born.toString().replace("-", ""),
                no % 499 * 2 + 1);
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (head.charAt(i) - '0') * WEIGHTS[i];
    }
    return head + "10X98765432".charAt(sum % 11);
  }

  /** A workbook with a title and an empty line above the head of its columns. */
  public static void write(
      OutputStream out, List<String> head, int rows, IntFunction<List<String>> row)
      throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
      var sheet = book.createSheet("名册");
      sheet.createRow(0).createCell(0).setCellValue("退役军人和其他优抚对象花名册");
      fill(sheet.createRow(2), head);
      for (int i = 0; i < rows; i++) {
        fill(sheet.createRow(3 + i), row.apply(i));
      }
      book.write(out);
    }
  }

  public static byte[] workbook(List<String> head, List<List<String>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(out, head, rows.size(), rows::get);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void fill(org.apache.poi.ss.usermodel.Row row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) != null) {
        row.createCell(i).setCellValue(cells.get(i));
      }
    }
  }

  /** A line of {@link #HEAD}. */
  public static List<String> line(
      String name, String number, String phone, String village, String... more) {
    List<String> cells =
        new java.util.ArrayList<>(java.util.Arrays.asList("1", name, number, phone, village));
    cells.addAll(java.util.Arrays.asList(more));
    return cells;
  }

  public static Response sends(Persona who, byte[] file) {
    return who.asks().multiPart("file", "名册.xlsx", file, XLSX).post(V1 + "/rosters");
  }

  public static JsonPath upload(Persona who, byte[] file) {
    return sends(who, file).then().statusCode(201).extract().jsonPath();
  }

  public static Map<String, Object> setting(JsonPath roster) {
    return map(
        "purpose",
        "FILES",
        "mapping",
        roster.getMap("mapping"),
        "defaultCategory",
        "veteran",
        "basis",
        "双拥优抚服务");
  }

  /** The roster with the fates of its rows. */
  public static JsonPath preview(Persona who, byte[] file) {
    JsonPath roster = upload(who, file);
    return preview(who, roster, setting(roster));
  }

  public static JsonPath preview(Persona who, JsonPath roster, Map<String, ?> setting) {
    return done(
        who,
        roster,
        who.sends(setting, roster.getInt("version"))
            .post(V1 + "/rosters/" + roster.getString("id") + "/preview"));
  }

  /** Who was to be discharged in a year, ready to be held against the files. */
  public static JsonPath expected(int year, List<List<String>> rows) {
    return expected(Persona.OFFICE, year, rows);
  }

  public static JsonPath expected(Persona who, int year, List<List<String>> rows) {
    JsonPath roster = upload(who, workbook(HEAD, rows));
    Map<String, Object> setting = setting(roster);
    setting.putAll(
        Map.of("purpose", "EXPECTED", "expectedKind", "DISCHARGE", "expectedYear", year));
    return preview(who, roster, setting);
  }

  /** Gives the gaps of a village to a unit. */
  public static Response assigns(Persona who, JsonPath expected, String village, String owner) {
    return who.sends(
            Map.of(
                "village", Api.unitId(village), "owner", Api.unitId(owner), "dueOn", "2099-12-31"))
        .post(V1 + "/rosters/" + expected.getString("id") + "/gaps/assign");
  }

  public static JsonPath apply(Persona who, JsonPath roster) {
    return done(who, roster, tries(who, roster, "apply"));
  }

  public static Response tries(Persona who, JsonPath roster, String verb) {
    return who.sends("{}", roster.getInt("version"))
        .post(V1 + "/rosters/" + roster.getString("id") + "/" + verb);
  }

  /** The roster once the job that was started has done its work. */
  public static JsonPath done(Persona who, JsonPath roster, Response started) {
    String job = started.then().statusCode(202).extract().path("job");
    JsonPath ended = Api.ended(who, job);
    if (!ended.getString("status").equals("DONE")) {
      throw new AssertionError("job " + ended.getString("problem"));
    }
    return get(who, roster);
  }

  public static JsonPath get(Persona who, JsonPath roster) {
    return who.asks()
        .get(V1 + "/rosters/" + roster.getString("id"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  public static JsonPath rows(Persona who, JsonPath roster, String query) {
    return who.asks()
        .get(V1 + "/rosters/" + roster.getString("id") + "/rows?limit=100" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  public static JsonPath decide(
      Persona who, JsonPath roster, String decision, Map<String, ?> which) {
    Map<String, Object> body = new java.util.HashMap<>(which);
    body.put("decision", decision);
    return who.sends(body)
        .post(V1 + "/rosters/" + roster.getString("id") + "/decide")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
