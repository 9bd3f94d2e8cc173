package org.shuangyong.app;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Tokens;
import org.shuangyong.unit.UnitTree;

/** A unit renamed, moved or merged keeps what hangs on it, in every feature. */
@AppTest
class UnitChangeTest {
  @Inject UnitTree tree;
  @Inject DataSource dataSource;

  @Test
  void everyTableWithACopyOfThePathFollows() throws SQLException {
    Set<String> tables = new TreeSet<>();
    try (Connection connection = dataSource.getConnection();
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'unit_path'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    assertEquals(tables, tree.pathTables(), "a UnitFollower names each table with a unit_path");
  }

  @Test
  void aMovedUnitTakesItsPathAndEveryCopyOfItAlong() throws SQLException {
    unit("MV-OLD", "LDXZ", "原上级镇");
    unit("MV-NEW", "LDXZ", "新上级镇");
    JsonPath moved = unit("MV-V", "MV-OLD", "搬家社区");
    unit("MV-V-1", "MV-V", "搬家社区一组");
    JsonPath matter = Api.assigned(Persona.TROOP, "MV-V-1", "2099-12-31");
    String path = V1 + "/matters/" + matter.getString("id");
    as("MV-OLD").get(path).then().statusCode(200);
    refused(as("MV-NEW").get(path), 404, "not-found");

    impact(moved)
        .then()
        .statusCode(200)
        .body("below", equalTo(1))
        .body(
            "open.kind",
            contains(
                ("activity asset benefit border-family collection document filing finding hazard matter membership merit-letter "
                        + "offer partnership person plan plaque reconciliation roster schedule-feed sheet site stock team")
                    .split(" ")));
    String newParent = Api.unitId("MV-NEW");
    change(moved, "move", Map.of("targetId", newParent, "on", "2022-01-01", "source", "区划调整文件"))
        .then()
        .statusCode(200)
        .body("path", equalTo("LDXZ/MV-NEW/MV-V/"))
        .body("parentId", equalTo(newParent));
    refused(as("MV-OLD").get(path), 404, "not-found");
    as("MV-NEW").get(path).then().statusCode(200);
    as("MV-V").get(path).then().statusCode(200);
    for (String table : tree.pathTables()) {
      assertEquals(0, count(table, "unit_path", "LDXZ/MV-OLD/MV-V/"), table);
    }
    assertEquals(0, count("unit", "path", "LDXZ/MV-OLD/MV-V/"));
    assertEquals(2, count("unit", "path", "LDXZ/MV-NEW/MV-V/"));
    history(moved)
        .then()
        .body("[0].kind", equalTo("MOVE"))
        .body("[0].oldParent.code", equalTo("MV-OLD"))
        .body("[0].newParent.code", equalTo("MV-NEW"))
        .body("[0].source", equalTo("区划调整文件"));

    // Not under itself, not where it is, not in the future, not on an older state.
    JsonPath now = get(moved);
    Map<String, String> bad = Map.of("on", "2022-01-01", "source", "试");
    for (String target : List.of("MV-V-1", "MV-V", "MV-NEW")) {
      change(now, "move", with(bad, "targetId", Api.unitId(target)))
          .then()
          .statusCode(422)
          .body("errors[0].field", equalTo("targetId"));
    }
    change(now, "move", Map.of("targetId", Api.unitId("MV-OLD"), "on", "2099-01-01", "source", "试"))
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("on"));
    refused(
        change(moved, "move", with(bad, "targetId", Api.unitId("MV-OLD"))), 412, "conflict.stale");
    refused(
        Persona.TOWN
            .sends(with(bad, "targetId", newParent), now.getInt("version"))
            .post(V1 + "/units/" + now.getString("id") + "/move"),
        403,
        "auth.forbidden");
  }

  @Test
  void anOldNameIsKeptWithItsDayAndStillFindsTheUnit() {
    JsonPath unit = unit("RN-1", "LDXZ", "旧称管理局");
    change(
            unit,
            "rename",
            Map.of("name", "新称服务中心", "shortName", "新称中心", "on", "2023-07-01", "source", "机构改革方案"))
        .then()
        .statusCode(200)
        .body("name", equalTo("新称服务中心"));
    for (String name : List.of("旧称管理", "新称服务", "新称中心")) {
      Persona.TROOP
          .asks()
          .queryParam("q", name)
          .get(V1 + "/units")
          .then()
          .body("items.code", contains("RN-1"));
    }
    history(unit)
        .then()
        .body("kind", contains("RENAME"))
        .body("[0].oldName", equalTo("旧称管理局"))
        .body("[0].on", equalTo("2023-07-01"));
    refused(
        change(get(unit), "rename", Map.of("name", "第77集团军", "on", "2023-07-01", "source", "试")),
        422,
        "secrecy.blocked");
  }

  @Test
  void aMergedUnitGivesWhatIsOpenAndKeepsWhatIsDone() {
    JsonPath town = unit("XS-Z", "LDXZ", "新盛镇");
    JsonPath street = unit("XS-J", "LDXZ", "新盛街道");
    unit("XS-V", "XS-Z", "新盛村");
    JsonPath open = Api.assigned(Persona.TROOP, "XS-Z", "2099-12-31");
    JsonPath both = Api.propose(Persona.TROOP, "TROOP_NEED", "两家都有份的事项");
    both = Api.step(Persona.OFFICE, both, "register", Map.of());
    both =
        Api.step(
            Persona.OFFICE,
            both,
            "assign",
            Map.of(
                "leadId",
                Api.unitId("XS-J"),
                "supportIds",
                List.of(Api.unitId("XS-Z"), Api.unitId("QJW")),
                "dueOn",
                "2099-12-31"));
    JsonPath done = Api.assigned(Persona.TROOP, "XS-Z", "2099-12-31");
    done = Api.step(Persona.TROOP, done, "withdraw", Map.of("text", "已自行解决"));
    Api.step(Persona.LEADER, done, "approve", Map.of());
    seat("XS-Z", "LIAISON", "镇联络员");
    seat("XS-J", "MEMBER", "街道书记");
    impact(town)
        .then()
        .body("below", equalTo(1))
        .body("open.find { it.kind == 'matter' }.count", equalTo(2))
        .body("open.find { it.kind == 'membership' }.count", equalTo(1));
    change(
            town,
            "merge",
            Map.of("targetId", street.getString("id"), "on", "2024-01-01", "source", "撤镇设街道批复"))
        .then()
        .statusCode(200)
        .body("validTo", equalTo("2023-12-31"))
        .body("path", equalTo("LDXZ/XS-J/XS-Z/"))
        .body("allowedActions", contains("unit.update"));

    Persona.OFFICE
        .asks()
        .get(V1 + "/matters/" + open.getString("id"))
        .then()
        .body("lead.code", equalTo("XS-J"))
        .body("events.text", hasItem("新盛镇并入新盛街道"));
    Persona.OFFICE
        .asks()
        .get(V1 + "/matters/" + both.getString("id"))
        .then()
        .body("lead.code", equalTo("XS-J"))
        .body("support.code", contains("QJW"));
    Persona.OFFICE
        .asks()
        .get(V1 + "/matters/" + done.getString("id"))
        .then()
        .body("lead.code", equalTo("XS-Z"));
    // Who takes over signs what is open and reads what was done.
    as("XS-J").get(V1 + "/matters/" + done.getString("id")).then().statusCode(200);
    as("XS-J")
        .contentType("application/json")
        .header("If-Match", "\"" + get("/matters/", open).getInt("version") + "\"")
        .body("{}")
        .post(V1 + "/matters/" + open.getString("id") + "/sign")
        .then()
        .statusCode(200);
    refused(as("XS-Z").get(V1 + "/units"), 403, "auth.unit-unknown");
    // A write that saw the matter before the merger is stale.
    refused(Api.tries(Persona.OFFICE, both, "remind", Map.of()), 412, "conflict.stale");

    assertEquals("LDXZ/XS-J/XS-V/", byCode("XS-V").getString("path"));
    Persona.OFFICE
        .asks()
        .get(V1 + "/memberships?unit=" + street.getString("id"))
        .then()
        .body("items.personName", contains("街道书记", "镇联络员"))
        .body("items[1].validFrom", equalTo("2024-01-01"));
    Persona.OFFICE
        .asks()
        .get(V1 + "/memberships?state=PAST&unit=" + town.getString("id"))
        .then()
        .body("items.personName", contains("镇联络员"))
        .body("items[0].validTo", equalTo("2023-12-31"));
    for (JsonPath either : List.of(town, street)) {
      history(either)
          .then()
          .body("[0].kind", equalTo("MERGE"))
          .body("[0].unit.code", equalTo("XS-Z"))
          .body("[0].successor.code", equalTo("XS-J"));
    }
    refused(
        change(get(town), "rename", Map.of("name", "新名", "on", "2024-02-01", "source", "试")),
        422,
        "unit.not-current");
  }

  @Test
  void aDraftFollowsAndAPublishedEditionStays() {
    JsonPath old = unit("PL-A", "LDXZ", "撤并局");
    unit("PL-B", "LDXZ", "承接局");
    JsonPath published =
        Api.publish(Api.assignAll(Api.draft(Api.notice(), 2055), "PL-A", "2099-12-31"));
    JsonPath draft = Api.assignAll(Api.draft(Api.notice(), 2056), "PL-A", "2099-12-31");
    change(
            old,
            "merge",
            Map.of("targetId", Api.unitId("PL-B"), "on", "2024-01-01", "source", "机构改革方案"))
        .then()
        .statusCode(200);
    assertTrue(leads(draft).contains("PL-B"));
    assertFalse(leads(draft).contains("PL-A"));
    assertTrue(leads(published).contains("PL-A"));
    String matter = published.getString("nodes.find { it.matterId != null }.matterId");
    if (matter != null) {
      Persona.OFFICE.asks().get(V1 + "/matters/" + matter).then().body("lead.code", is("PL-B"));
    }
    Persona.OFFICE.asks().get(V1 + "/units?q=PL-A").then().body("items", hasSize(0));
  }

  private static Set<String> leads(JsonPath plan) {
    return new TreeSet<>(
        Persona.OFFICE
            .asks()
            .get(V1 + "/plans/" + plan.getString("id"))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .<String>getList("nodes.findAll { it.lead != null }.lead.code"));
  }

  /** A department whatever its name says: other tests count streets, towns and villages. */
  private static JsonPath unit(String code, String parent, String name) {
    return Persona.ADMIN
        .sends(
            Map.of(
                "code",
                code,
                "parentId",
                Api.unitId(parent),
                "facts",
                Map.of(
                    "name",
                    name,
                    "kind",
                    "DEPARTMENT",
                    "actorKind",
                    "GOVERNMENT",
                    "validFrom",
                    "2021-01-01")))
        .post(V1 + "/units")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static void seat(String unit, String role, String name) {
    String body =
        Persona.OFFICE.asks().get(V1 + "/bodies").then().extract().jsonPath().getString("[1].id");
    Persona.OFFICE
        .sends(
            Map.of(
                "bodyId",
                body,
                "unitId",
                Api.unitId(unit),
                "facts",
                Map.of("role", role, "personName", name, "validFrom", "2021-01-01")))
        .post(V1 + "/memberships")
        .then()
        .statusCode(201);
  }

  private static Response change(JsonPath unit, String verb, Map<String, String> body) {
    return Persona.OFFICE
        .sends(body, unit.getInt("version"))
        .post(V1 + "/units/" + unit.getString("id") + "/" + verb);
  }

  private static Response impact(JsonPath unit) {
    return Persona.OFFICE.asks().get(V1 + "/units/" + unit.getString("id") + "/impact");
  }

  private static Response history(JsonPath unit) {
    return Persona.VILLAGE.asks().get(V1 + "/units/" + unit.getString("id") + "/history");
  }

  private static JsonPath get(JsonPath unit) {
    return get("/units/", unit);
  }

  private static JsonPath get(String kind, JsonPath record) {
    return Persona.OFFICE
        .asks()
        .get(V1 + kind + record.getString("id"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static JsonPath byCode(String code) {
    return Persona.OFFICE.asks().get(V1 + "/units/" + Api.unitId(code)).then().extract().jsonPath();
  }

  private static Map<String, String> with(Map<String, String> some, String key, String value) {
    Map<String, String> all = new java.util.HashMap<>(some);
    all.put(key, value);
    return all;
  }

  private static RequestSpecification as(String unit) {
    String token =
        Tokens.of("of-" + unit, "某人", unit, "500110", "shuangyong-api", Tokens.ISSUER, 60, "town");
    return RestAssured.given().auth().oauth2(token);
  }

  private long count(String table, String column, String prefix) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from %s where %s like '%s%%'"
                        .formatted(table, column, prefix))) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
