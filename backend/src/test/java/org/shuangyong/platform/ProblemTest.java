package org.shuangyong.platform;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Tokens;

/** Every error has one shape and says what to mend. */
@AppTest
class ProblemTest {
  @Test
  void tokensThatAreNotOursAreRefused() {
    for (String token :
        new String[] {
          "a.b.c",
          Tokens.of("office1", "张敏", "SYB", "500110", "another-api", Tokens.ISSUER, 600, "office"),
          Tokens.of(
              "office1", "张敏", "SYB", "500110", "shuangyong-api", "https://evil", 600, "office"),
          Tokens.of(
              "office1", "张敏", "SYB", "500110", "shuangyong-api", Tokens.ISSUER, -600, "office")
        }) {
      refused(RestAssured.given().auth().oauth2(token).get(V1 + "/me"), 401, "auth.required");
    }
  }

  @Test
  void aUnitOfAnotherDistrictIsUnknownHere() {
    String token =
        Tokens.of("x", "x", "SYB", "500199", "shuangyong-api", Tokens.ISSUER, 600, "office");
    refused(
        RestAssured.given().auth().oauth2(token).get(V1 + "/matters"), 403, "auth.unit-unknown");
    String none = Tokens.of("x", "x", "SYB", "", "shuangyong-api", Tokens.ISSUER, 600, "office");
    refused(RestAssured.given().auth().oauth2(none).get(V1 + "/matters"), 403, "auth.unit-unknown");
  }

  @Test
  void aBodyThatCannotBeReadSaysWhere() {
    refused(Persona.TROOP.sends("{").post(V1 + "/matters"), 400, "request.malformed");
    Persona.TROOP
        .sends("{\"kind\":\"NO_SUCH\"}")
        .post(V1 + "/matters")
        .then()
        .statusCode(400)
        .body("code", equalTo("request.malformed"))
        .body("params.field", equalTo("kind"));
    Persona.TROOP
        .sends("{\"kidn\":\"TROOP_NEED\"}")
        .post(V1 + "/matters")
        .then()
        .statusCode(400)
        .body("code", equalTo("request.unknown-field"))
        .body("params.field", equalTo("kidn"));
  }

  @Test
  void fieldsThatAreNotRightAreNamedTogether() {
    Persona.TROOP
        .sends(Map.of("kind", "TROOP_NEED", "title", "长".repeat(201)))
        .post(V1 + "/matters")
        .then()
        .statusCode(422)
        .body("code", equalTo("validation.failed"))
        .body("errors.field", hasItems("title", "detail"))
        .body("errors.find { it.field == 'title' }.code", equalTo("too-long"))
        .body("errors.find { it.field == 'title' }.params.max", equalTo(200))
        .body("errors.find { it.field == 'detail' }.code", equalTo("required"));
    refused(
        Persona.OFFICE.asks().queryParam("limit", 1000).get(V1 + "/units"),
        422,
        "validation.failed");
    refused(
        Persona.OFFICE.asks().queryParam("sort", "x").get(V1 + "/matters"),
        422,
        "validation.failed");
  }

  @Test
  void unknownPathsIdsAndMethodsAreProblemsToo() {
    refused(Persona.OFFICE.asks().get(V1 + "/nothing"), 404, "not-found");
    refused(Persona.OFFICE.asks().get(V1 + "/matters/not-an-id"), 404, "not-found");
    refused(Persona.OFFICE.sends("{}").delete(V1 + "/units"), 405, "method-not-allowed");
    refused(
        Persona.OFFICE.asks().contentType("text/plain").body("x").post(V1 + "/matters"),
        415,
        "request.media-type");
  }

  @Test
  void errorsDoNotTellHowTheServerIsBuilt() {
    Persona.TROOP
        .sends("{\"kind\":1}")
        .post(V1 + "/matters")
        .then()
        .body(not(containsString("org.shuangyong")))
        .body(not(containsString("java.")));
  }

  @Test
  void everyAnswerCarriesTheSecurityHeaders() {
    Persona.OFFICE
        .asks()
        .get(V1 + "/units")
        .then()
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", containsString("frame-ancestors 'self'"));
  }

  @Test
  void aPageMarkOfAnotherListIsNotOneOfOurs() {
    String mark = new Cursor("几", UUID.randomUUID()).encode();
    refused(Persona.AUDITOR.asks().get(V1 + "/audit-events?after=" + mark), 400, "request.cursor");
    refused(Persona.SECRECY.asks().get(V1 + "/secrecy-hits?after=" + mark), 400, "request.cursor");
    for (String list :
        List.of(
            "/matters?",
            "/matters?sort=updated&",
            "/plans?",
            "/collections?",
            "/paper-entries?",
            "/supervision-sheets?",
            "/memberships?",
            "/inbox?")) {
      refused(Persona.OFFICE.asks().get(V1 + list + "after=" + mark), 400, "request.cursor");
    }
  }
}
