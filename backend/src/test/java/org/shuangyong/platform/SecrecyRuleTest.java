package org.shuangyong.platform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** A 保密员 keeps the guard's rules, dated, and sees what they hit but never the text. */
@AppTest
class SecrecyRuleTest {
  @Inject Clocks clocks;
  @Inject DataSource dataSource;

  @Test
  void aRuleHoldsFromItsDayOn() {
    LocalDate tomorrow = clocks.today().plusDays(1);
    set(Api.map("name", "试验词", "regex", "试验禁词甲", "validFrom", tomorrow.toString()))
        .then()
        .statusCode(201);
    propose("文中有试验禁词甲").then().statusCode(201);
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(1)));
    try {
      propose("文中有试验禁词甲")
          .then()
          .statusCode(422)
          .body("code", equalTo("secrecy.blocked"))
          .body("params.hits[0].name", equalTo("试验词"));
    } finally {
      clocks.set(Clock.systemUTC());
    }
    refused(
        set(
            Api.map(
                "name", "词", "regex", "词乙词乙", "validFrom", clocks.today().minusDays(1).toString())),
        422,
        "rule.past");
    set(Api.map("name", "词", "regex", "词乙词乙", "source", " ")).then().statusCode(422);
  }

  @Test
  void aBuiltInRuleIsTheDefaultAndIsChangedAndSetBack() {
    String initial =
        rule("military-line").jsonPath().getString("find { it.word == 'military-line' }.regex");
    change("military-line", "军线分机[0-9]{3}", false, true).then().statusCode(201);
    propose("请维修军线电话").then().statusCode(201);
    refused(propose("军线分机123"), 422, "secrecy.reason-needed");
    // Of several rows for one day the last one holds: a slip is mended at once.
    change("military-line", initial, true, true).then().statusCode(201);
    refused(propose("请维修军线电话"), 422, "secrecy.blocked");
    change("military-line", initial, false, false).then().statusCode(201);
    propose("请维修军线电话").then().statusCode(201);
    change("military-line", initial, false, true).then().statusCode(201);
    refused(propose("请维修军线电话"), 422, "secrecy.reason-needed");
    rule("military-line")
        .then()
        .body("find { it.word == 'military-line' }.history", hasSize(4))
        .body("find { it.word == 'military-line' }.builtIn", is(true))
        .body("find { it.word == 'military-line' }.history[0].createdBy", equalTo("秦岚"))
        .body("find { it.word == 'designation' }.history", hasSize(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(a+)+b", "(部队?)+(队部?)+！？", "(.*)*终", "(x|x)*y", "(一|一二|二)*三四五六", ".*甲.*乙.*丙.*丁"})
  void aPatternThatCanRunAwayIsRefused(String regex) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> refused(set(Api.map("name", "失控", "regex", regex)), 422, "secrecy.rule-slow"));
  }

  @Test
  void aPatternMustCompileBeShortAndLeaveOrdinarySentencesAlone() {
    set(Api.map("name", "坏", "regex", "(未闭合"))
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("regex"));
    set(Api.map("name", "长", "regex", "长".repeat(501))).then().statusCode(422);
    for (String wide : new String[] {".", "部队", "走访|慰问", "x*", "[0-9]*"}) {
      refused(set(Api.map("name", "宽", "regex", wide)), 422, "secrecy.rule-wide");
    }
    // What is to be found is not spelled out: it would be kept here, too.
    refused(set(Api.map("name", "番号", "regex", "驻31667部队")), 422, "secrecy.blocked");
    refused(set(Api.map("name", "第13集团军", "regex", "某词某词")), 422, "secrecy.blocked");
    set(Api.map("word", "own-nothing", "name", "无", "regex", "某词某词"))
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("word"));
  }

  @Test
  void tryingOutStoresNothing() throws SQLException {
    long before = incidents();
    tryOut(Api.map("text", "第13集团军沿G75向东机动"))
        .then()
        .statusCode(200)
        .body("hits.rule", hasItems("designation", "route"))
        .body("hits.excerpt", hasItem("第13集团军"));
    tryOut(Api.map("text", "甲乙丙丁", "regex", "乙丙"))
        .then()
        .statusCode(200)
        .body("hits.excerpt", contains("乙丙"));
    tryOut(Api.map("text", "平常的话")).then().statusCode(200).body("hits", hasSize(0));
    refused(tryOut(Api.map("text", "甲", "regex", "(甲+)+乙")), 422, "secrecy.rule-slow");
    assertEquals(before, incidents());
  }

  @Test
  void everyHitIsListedWithoutTheText() throws SQLException {
    refused(propose("我部番号为某某"), 422, "secrecy.blocked");
    hits("rule=designation-word&outcome=OVERRIDDEN")
        .then()
        .body("items", hasSize(0))
        .body("next", nullValue());
    refused(propose("协调第１４９团用地"), 422, "secrecy.blocked");
    hits("rule=designation&limit=1")
        .then()
        .body("items[0].outcome", equalTo("BLOCKED"))
        .body("items[0].field", equalTo("detail"))
        .body("items[0].unitCode", equalTo("TROOP-A"))
        .body("items[0].reason", nullValue())
        .body("items[0].at", notNullValue());
    propose("坐标106.6512,29.0281处塌方", "政府网站已公开").then().statusCode(201);
    hits("rule=coordinates&outcome=OVERRIDDEN&limit=1")
        .then()
        .body("items[0].reason", equalTo("政府网站已公开"));
    String all = hits("limit=100").asString();
    for (String text : new String[] {"１４９", "149团", "106.6512"}) {
      assertEquals(-1, all.indexOf(text));
    }
    try (Connection connection = dataSource.getConnection();
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from secrecy_incident i where i::text like '%149团%' or i::text like '%１４９%' or i::text like '%106.6512%'")) {
      rows.next();
      assertEquals(0, rows.getInt(1));
    }
  }

  @Test
  void onlyTheSecrecyOfficerKeepsTheRules() {
    for (Persona other :
        new Persona[] {Persona.OFFICE, Persona.LEADER, Persona.ADMIN, Persona.AUDITOR}) {
      refused(other.asks().get(V1 + "/secrecy-rules"), 403, "auth.forbidden");
      refused(other.asks().get(V1 + "/secrecy-hits"), 403, "auth.forbidden");
    }
    Persona.SECRECY
        .asks()
        .get(V1 + "/me")
        .then()
        .body("permissions", hasItem("secrecy-rule.set"))
        .body("permissions", not(hasItem("matter.list")));
  }

  private static Response set(Map<String, Object> some) {
    Map<String, Object> all =
        Api.map("blocking", true, "active", true, "validFrom", "2099-01-01", "source", "保密工作会议");
    all.putAll(some);
    return Persona.SECRECY.sends(all).post(V1 + "/secrecy-rules");
  }

  private Response change(String word, String regex, boolean blocking, boolean active) {
    return set(
        Api.map(
            "word",
            word,
            "regex",
            regex,
            "blocking",
            blocking,
            "active",
            active,
            "validFrom",
            clocks.today().toString()));
  }

  private static Response rule(String word) {
    return Persona.SECRECY.asks().get(V1 + "/secrecy-rules");
  }

  private static Response tryOut(Map<String, Object> body) {
    return Persona.SECRECY.sends(body).post(V1 + "/secrecy-rules/try");
  }

  private static Response hits(String query) {
    return Persona.SECRECY.asks().get(V1 + "/secrecy-hits?" + query);
  }

  private static Response propose(String text) {
    return propose(text, null);
  }

  private static Response propose(String text, String reason) {
    return Persona.TROOP
        .sends(
            Api.map("kind", "TROOP_NEED", "title", "事项", "detail", text, "secrecyReason", reason))
        .post(V1 + "/matters");
  }

  private long incidents() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        ResultSet rows =
            connection.createStatement().executeQuery("select count(*) from secrecy_incident")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
