package org.shuangyong.platform.audit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Tokens;

/** Who is refused stands in the trail, but cannot fill it. */
@AppTest
class RefusedTest {
  @Test
  void aRefusedPersonIsNotedOnceForAnOperation() {
    for (int i = 0; i < 5; i++) {
      refused(as("curious", "QJW", "500110", "/audit-events"), 403, "auth.forbidden");
      refused(as("curious", "QJW", "500110", "/secrecy-rules"), 403, "auth.forbidden");
    }
    Api.await(() -> rows("curious").size() == 2);
    trail("curious")
        .then()
        .body("items", hasSize(2))
        .body("items[0].action", equalTo("access.refused"))
        .body("items[0].unitCode", equalTo("QJW"))
        .body("items[0].address", equalTo("127.0.0.1"));
    assertEquals(
        List.of("{\"operation\":\"audit.list\"}", "{\"operation\":\"secrecy-rule.list\"}"),
        rows("curious").stream().sorted().toList());
  }

  @Test
  void whoseUnitIsUnknownIsNotedToo() {
    refused(as("ghostly", "NOWHERE", "500110", "/matters"), 403, "auth.unit-unknown");
    Api.await(() -> rows("ghostly").equals(List.of("{\"operation\":\"matter.list\"}")));
  }

  private static io.restassured.response.Response as(
      String name, String unit, String region, String path) {
    String token =
        Tokens.of(
            name, "好奇者", unit, region, "shuangyong-api", Tokens.ISSUER, 600, "member", "default");
    return RestAssured.given().auth().oauth2(token).get(V1 + path);
  }

  private static List<String> rows(String name) {
    JsonPath page = trail(name).then().statusCode(200).extract().jsonPath();
    return page.getList("items.detail");
  }

  private static io.restassured.response.Response trail(String name) {
    return Persona.AUDITOR
        .asks()
        .get(V1 + "/audit-events?action=access.refused&actorId=sub-" + name);
  }
}
