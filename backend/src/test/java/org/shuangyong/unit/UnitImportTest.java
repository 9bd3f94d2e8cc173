package org.shuangyong.unit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Rosters;
import org.shuangyong.testing.Tokens;
import org.shuangyong.testing.Upload;

/** A new district: founded by a setting, its units brought in by a workbook. */
@AppTest
class UnitImportTest {
  private static final List<String> HEAD =
      List.of("单位代码", "单位名称", "类别", "上级代码", "职责", "值班电话", "启用日期");

  @Inject FirstDistrict first;

  @Test
  void eachRowIsTakenOnceThereOrWrongWithItsReason() {
    first.found("519908 试验省 试验市 试验区");
    String office = office("519908");
    byte[] book =
        book(
            row("T1-CUN", "试验一村", null, "T1-ZHEN"), // before the unit it stands under
            row("T1-ZHEN", "试验镇", null, null),
            row("t1-ju", "试验局", "区级部门", null, "双拥经费、军人优待", "023-48600001", "2020.5.1"),
            row("SYB", "双拥办", "区级部门", null),
            row("T1-JU", "试验局二", "区级部门", null),
            row("T1-NONE", "看不出类别", null, null),
            row("T1-LOST", "没有上级的村", "村", "T1-NOWHERE"),
            row("T1-BELOW", "上级有误的村", "村", "T1-LOST"),
            row("T1-PHONE", "电话有误局", "区级部门", null, null, "12345"),
            row("T1-SECRET", "试验81234部队", "部队", null),
            row(null, "没有代码局", "区级部门", null),
            row("T1-LOOP", "自己的上级", "区级部门", "T1-LOOP"),
            row("LDXZ", "区双拥工作领导小组", "领导机构", "T1-LOOP"));
    JsonPath read = bring(office, book, true);
    assertEquals(3, read.getInt("fresh"), read.prettify());
    assertEquals(2, read.getInt("there"));
    assertEquals(8, read.getInt("wrong"));
    assertEquals(13, read.getList("lines").size(), "every row is told");
    assertEquals("T1-ZHEN", read.getString("lines[0].parent"));
    assertEquals("VILLAGE", read.getString("lines[0].kind"));
    assertEquals(List.of("name"), read.getList("lines[3].differs"));
    assertEquals("code duplicate", why(read, 4));
    assertEquals("kind required", why(read, 5));
    assertEquals("parent unknown", why(read, 6));
    assertEquals("parent unknown", why(read, 7));
    assertEquals("contactPhone invalid", why(read, 8));
    assertEquals("name secrecy", why(read, 9));
    assertEquals("code required", why(read, 10));
    assertEquals("parent unknown", why(read, 11));
    assertEquals(List.of("parent"), read.getList("lines[12].differs"));
    asks(office).get(V1 + "/units?q=T1-").then().body("items", hasSize(0));

    assertEquals(3, bring(office, book, false).getInt("fresh"));
    asks(office)
        .get(V1 + "/units?q=T1-")
        .then()
        .body("items.code", contains("T1-JU", "T1-ZHEN", "T1-CUN"))
        .body("items.path", contains("LDXZ/T1-JU/", "LDXZ/T1-ZHEN/", "LDXZ/T1-ZHEN/T1-CUN/"))
        .body("items[0].duties", contains("双拥经费", "军人优待"))
        .body("items[0].validFrom", equalTo("2020-05-01"))
        .body("items[0].actorKind", equalTo("DEPARTMENT"));
    asks(office)
        .get(V1 + "/units?q=SYB")
        .then()
        .body("items.name", contains("区双拥工作领导小组办公室")); // what is there stays as it is

    JsonPath again = bring(office, book, false);
    assertEquals(0, again.getInt("fresh"), "nothing is doubled");
    assertEquals(5, again.getInt("there"));
  }

  @Test
  void theRegisterThatGoesOutCanBeBroughtBackIn() {
    byte[] register =
        Persona.OFFICE.asks().get(V1 + "/units/export?kind=STREET").then().extract().asByteArray();
    JsonPath read = bring(Persona.OFFICE.token(), register, true);
    assertEquals(5, read.getInt("there"), read.prettify());
    assertEquals(5, read.getList("lines").size());
    assertEquals(List.of(), read.getList("lines.differs.flatten()"));
  }

  @Test
  void aFileWithoutCodesOrRowsSaysSo() {
    assertEquals(
        "unit.no-head",
        Upload.send(
                Persona.ADMIN,
                "/units/import?preview=true",
                "名册.xlsx",
                Rosters.workbook(List.of("甲", "乙"), List.of(List.of("一", "二"))))
            .code());
    assertEquals(
        "unit.no-head",
        Upload.send(
                Persona.ADMIN,
                "/units/import?preview=true",
                "名册.xlsx",
                Rosters.workbook(List.of("名称", "类别"), List.of(List.of("某局", "部门"))))
            .code());
    assertEquals(
        "import.empty",
        Upload.send(
                Persona.ADMIN,
                "/units/import?preview=true",
                "名册.xlsx",
                Rosters.workbook(HEAD, List.of()))
            .code());
    assertEquals(
        "roster.not-xlsx",
        Upload.send(Persona.ADMIN, "/units/import", "名册.xlsx", "代码,名称".getBytes()).code());
  }

  /** Streets and villages as the statistical office lists them: code and name, nothing else. */
  @Test
  void aFoundedDistrictTakesItsDivisionsAsTheyArePublished() {
    assertThrows(IllegalArgumentException.class, () -> first.found("武侯区"));
    assertTrue(first.found("519907 试验省  试验市 试验县"));
    assertFalse(first.found("519907 试验省 试验市 试验县"), "once");
    String office = office("519907");
    asks(office)
        .get(V1 + "/units")
        .then()
        .statusCode(200)
        .body("items.name", contains("县双拥工作领导小组", "县双拥工作领导小组办公室"));
    byte[] book =
        Rosters.workbook(
            List.of("统计用区划代码", "名称"),
            List.of(
                List.of("519907001000", "试验街道"),
                List.of("519907001001", "试验社区居民委员会"),
                List.of("519907100000", "试验镇"),
                List.of("519907100201", "试验村民委员会")));
    assertEquals(4, bring(office, book, false).getInt("fresh"));
    asks(office)
        .get(V1 + "/units?q=519907")
        .then()
        .body(
            "items.path",
            contains(
                "LDXZ/519907001/",
                "LDXZ/519907001/519907001001/",
                "LDXZ/519907100/",
                "LDXZ/519907100/519907100201/"))
        .body("items.kind", contains("STREET", "COMMUNITY", "TOWN", "VILLAGE"))
        .body("items[1].divisionCode", equalTo("519907001001"));
    Persona.OFFICE.asks().get(V1 + "/units?q=519907").then().body("items", hasSize(0));
  }

  private static String office(String region) {
    return Tokens.of("office-" + region, "新区双拥办", "SYB", region, "office");
  }

  private static RequestSpecification asks(String token) {
    return RestAssured.given().auth().oauth2(token);
  }

  private static JsonPath bring(String token, byte[] book, boolean preview) {
    return asks(token)
        .multiPart("file", "units.xlsx", book)
        .post(V1 + "/units/import?preview=" + preview)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String why(JsonPath read, int line) {
    Map<String, String> wrong = read.getMap("lines[" + line + "].wrong[0]");
    return wrong.get("column") + " " + wrong.get("reason");
  }

  @SafeVarargs
  private static byte[] book(List<String>... rows) {
    return Rosters.workbook(HEAD, List.of(rows));
  }

  private static List<String> row(String... cells) {
    List<String> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(cell == null ? "" : cell);
    }
    return row;
  }
}
