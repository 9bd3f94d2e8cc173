package org.shuangyong.unit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.tenancy.Regions;
import org.shuangyong.sample.SampleDistrict;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Tokens;

/** The tree of units, the sample district, and that one district never sees another. */
@AppTest
class UnitTest {
  @Inject SampleDistrict sample;
  @Inject Region region;
  @Inject Regions regions;
  @Inject EntityManager em;

  @Test
  void placesAreThoseOfTheScopeAndAnywhereThoseOfTheDistrict() {
    String query = V1 + "/units?q=500110001&places=true";
    Persona.TOWN.asks().get(query).then().statusCode(200).body("items", hasSize(0));
    Persona.TOWN
        .asks()
        .get(query + "&anywhere=true")
        .then()
        .statusCode(200)
        .body("items.code", hasItem("500110001"));
  }

  @Test
  void theSampleDistrictHasItsStreetsTownsAndVillages() {
    assertEquals(5, total("kind=STREET"));
    assertEquals(16, total("kind=TOWN"));
    // Ten streets and towns are managed apart and stay out unless asked for.
    assertEquals(7, total("kind=STREET&managedApart=true"));
    assertEquals(24, total("kind=TOWN&managedApart=true"));
    assertEquals(
        480, total("kind=VILLAGE&managedApart=true") + total("kind=COMMUNITY&managedApart=true"));
    assertEquals(3, total("kind=TROOP"));
    Persona.OFFICE
        .asks()
        .get(V1 + "/units?kind=TROOP")
        .then()
        .body("items.name", contains("驻綦A部", "驻綦B部", "驻綦C部"));
    assertEquals(0, sample.load(), "loaded once");
  }

  @Test
  void theTreeOpensLevelByLevel() {
    JsonPath roots =
        Persona.TOWN
            .asks()
            .get(V1 + "/units?parent=root")
            .then()
            .statusCode(200)
            .body("items.find { it.code == 'LDXZ' }.hasChildren", is(true))
            .extract()
            .jsonPath();
    Persona.TOWN
        .asks()
        .queryParam("parent", roots.getString("items.find { it.code == 'LDXZ' }.id"))
        .queryParam("limit", 100)
        .get(V1 + "/units")
        .then()
        .statusCode(200)
        .body("items.code", hasItem("500110002"))
        .body("items.code", not(hasItem("500110002001")));
    Persona.TOWN
        .asks()
        .queryParam("q", "50011000200")
        .queryParam("limit", 100)
        .get(V1 + "/units")
        .then()
        .body("items.path", everyItem(org.hamcrest.Matchers.startsWith("LDXZ/500110002/")));
    Persona.TOWN
        .asks()
        .queryParam("q", "教")
        .get(V1 + "/units")
        .then()
        .body("items.code", hasItem("QJW"));
    Persona.TOWN
        .asks()
        .queryParam("q", "100%_")
        .get(V1 + "/units")
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void contactsAreForThoseWhoseScopeItIs() {
    JsonPath town =
        Persona.OFFICE
            .asks()
            .get(V1 + "/units?q=500110002&kind=STREET")
            .then()
            .extract()
            .jsonPath();
    String path = V1 + "/units/" + town.getString("items[0].id");
    Map<String, Object> facts =
        Api.map(
            "name",
            "文龙街道",
            "kind",
            "STREET",
            "actorKind",
            "GOVERNMENT",
            "divisionCode",
            "500110002",
            "contactName",
            "值班室",
            "contactPhone",
            "023-48660000",
            "validFrom",
            "2021-01-01");
    Persona.ADMIN
        .sends(Map.of("facts", facts), town.getInt("items[0].version"))
        .put(path)
        .then()
        .statusCode(200)
        .body("contactPhone", equalTo("023-48660000"));
    Persona.TOWN.asks().get(path).then().body("contactPhone", equalTo("023-48660000"));
    Persona.OFFICE.asks().get(path).then().body("contactPhone", equalTo("023-48660000"));
    Persona.OTHER_TOWN.asks().get(path).then().statusCode(200).body("contactPhone", nullValue());
    Persona.TROOP
        .asks()
        .queryParam("q", "文龙街道")
        .get(V1 + "/units")
        .then()
        .body("items[0].contactPhone", nullValue());
  }

  @Test
  void badFactsAreRefusedFieldByField() {
    Map<String, Object> facts =
        Api.map(
            "name",
            "",
            "kind",
            "DEPARTMENT",
            "actorKind",
            "DEPARTMENT",
            "contactPhone",
            "12",
            "divisionCode",
            "1",
            "validFrom",
            "2021-01-01");
    Persona.ADMIN
        .sends(Map.of("code", "x y", "facts", facts))
        .post(V1 + "/units")
        .then()
        .statusCode(422)
        .body(
            "errors.field",
            org.hamcrest.Matchers.hasItems(
                "code", "facts.name", "facts.contactPhone", "facts.divisionCode"));
    facts.putAll(
        Map.of("name", "新单位", "contactPhone", "", "divisionCode", "", "validTo", "2020-01-01"));
    Persona.ADMIN
        .sends(Map.of("code", "NEW-1", "facts", facts))
        .post(V1 + "/units")
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("validTo"));
    facts.remove("validTo");
    refused(
        Persona.ADMIN.sends(Map.of("code", "SYB", "facts", facts)).post(V1 + "/units"),
        409,
        "unit.code-taken");
    String id =
        Persona.ADMIN
            .sends(Map.of("code", "NEW-1", "parentId", Api.unitId("SYB"), "facts", facts))
            .post(V1 + "/units")
            .then()
            .statusCode(201)
            .body("path", equalTo("LDXZ/SYB/NEW-1/"))
            .extract()
            .jsonPath()
            .getString("id");
    refused(
        Persona.TOWN.sends(Map.of("facts", facts), 0).put(V1 + "/units/" + id),
        403,
        "auth.forbidden");
  }

  @Test
  void anEndedUnitGetsNoWorkAndItsPeopleNoData() {
    Map<String, Object> facts =
        Api.map(
            "name",
            "撤并单位",
            "kind",
            "DEPARTMENT",
            "actorKind",
            "DEPARTMENT",
            "validFrom",
            "2021-01-01",
            "validTo",
            "2022-01-01");
    JsonPath unit =
        Persona.ADMIN
            .sends(Map.of("code", "ENDED", "facts", facts))
            .post(V1 + "/units")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    JsonPath matter = Api.propose(Persona.TROOP, "TROOP_NEED", "给已撤并单位的事项");
    matter = Api.step(Persona.OFFICE, matter, "register", Map.of());
    refused(
        Api.tries(
            Persona.OFFICE,
            matter,
            "assign",
            Map.of("leadId", unit.getString("id"), "dueOn", "2099-01-01")),
        422,
        "unit.not-current");
    String token =
        Tokens.of("left", "离任", "ENDED", "500110", "shuangyong-api", Tokens.ISSUER, 60, "member");
    refused(RestAssured.given().auth().oauth2(token).get(V1 + "/units"), 403, "auth.unit-unknown");
    Persona.OFFICE
        .asks()
        .queryParam("q", "ENDED")
        .get(V1 + "/units")
        .then()
        .body("items", hasSize(0));
    Persona.OFFICE
        .asks()
        .queryParam("q", "ENDED")
        .queryParam("current", false)
        .get(V1 + "/units")
        .then()
        .body("items", hasSize(1));
  }

  @Test
  @ActivateRequestContext
  void oneDistrictNeverSeesAnother() {
    if (!regions.all().contains("990010")) {
      region.use("990010");
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                regions.add("990010", "某市", "别区");
                em.persist(
                    new Unit(
                        "SYB",
                        null,
                        new UnitFacts(
                            "别区双拥办",
                            null,
                            UnitKind.DEPARTMENT,
                            ActorKind.GOVERNMENT,
                            null,
                            null,
                            List.of(),
                            null,
                            null,
                            null,
                            null,
                            LocalDate.of(2021, 1, 1),
                            null),
                        Instant.EPOCH));
              });
    }
    String token =
        Tokens.of("other", "别区人", "SYB", "990010", "shuangyong-api", Tokens.ISSUER, 60, "office");
    JsonPath ours = Api.assigned(Persona.TROOP, "500110002", "2099-12-31");
    JsonPath plan = Api.draft(Api.notice(), 2081);
    RestAssured.given()
        .auth()
        .oauth2(token)
        .queryParam("total", true)
        .get(V1 + "/units")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items.name", contains("别区双拥办"));
    RestAssured.given()
        .auth()
        .oauth2(token)
        .queryParam("total", true)
        .get(V1 + "/matters")
        .then()
        .statusCode(200)
        .body("total", equalTo(0));
    for (String path :
        List.of(
            "/matters/" + ours.getString("id"),
            "/plans/" + plan.getString("id"),
            "/units/" + Api.unitId("QJW"))) {
      refused(RestAssured.given().auth().oauth2(token).get(V1 + path), 404, "not-found");
    }
    refused(
        RestAssured.given()
            .auth()
            .oauth2(token)
            .contentType("application/json")
            .header("If-Match", "\"" + ours.getInt("version") + "\"")
            .body("{}")
            .post(V1 + "/matters/" + ours.getString("id") + "/sign"),
        404,
        "not-found");
  }

  private static int total(String query) {
    return Persona.OFFICE
        .asks()
        .get(V1 + "/units?total=true&limit=1&" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getInt("total");
  }
}
