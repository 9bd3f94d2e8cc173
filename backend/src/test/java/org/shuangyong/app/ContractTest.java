package org.shuangyong.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Examples;
import org.shuangyong.testing.Generated;
import org.shuangyong.testing.Schemas;

/** The committed contract is the one the code has, with an example of what each write is sent. */
@AppTest
class ContractTest {
  static final Path CONTRACT = Path.of("../openapi/openapi.yaml");

  @Test
  void theCommittedContractIsTheOneServed() throws IOException {
    Generated.check(CONTRACT, served("application/yaml"));
  }

  /** They come from the fixtures of {@link AuditTest}, which writes them anew when told to. */
  @Test
  void everyWriteHasAnExampleThatFitsItsSchema() throws IOException {
    JsonNode contract = contract();
    Map<String, List<String>> wrong = new TreeMap<>();
    for (Operations operation : Operations.all()) {
      JsonNode body = body(contract, operation);
      if (operation.write() && !body.isMissingNode()) {
        List<String> of =
            body.has("example")
                ? new Schemas(contract)
                    .wrong(body.get("schema"), body.get("example"), operation.id())
                : List.of("no example");
        if (!of.isEmpty()) {
          wrong.put(operation.id(), of);
        }
      }
    }
    assertEquals(Map.of(), wrong);
  }

  /** Takes from what was sent an example for each write that has none or one that fits no more. */
  static void takeExamples(Examples sent) throws IOException {
    JsonNode contract = contract();
    Schemas schemas = new Schemas(contract);
    Map<String, JsonNode> before = Examples.committed();
    Map<String, JsonNode> examples = new TreeMap<>();
    for (Operations operation : Operations.all()) {
      JsonNode body = body(contract, operation);
      if (body.isMissingNode()) {
        continue;
      }
      JsonNode known = before.get(operation.id());
      boolean fits =
          known != null && schemas.wrong(body.get("schema"), known, operation.id()).isEmpty();
      JsonNode example = fits ? known : sent.of(operation.method(), operation.path());
      if (example != null) {
        examples.put(operation.id(), example);
      }
    }
    Examples.write(examples);
  }

  private static JsonNode body(JsonNode contract, Operations operation) {
    return contract
        .path("paths")
        .path(operation.path())
        .path(operation.method().toLowerCase(java.util.Locale.ROOT))
        .path("requestBody")
        .path("content")
        .path("application/json");
  }

  private static JsonNode contract() throws IOException {
    return new ObjectMapper().readTree(served("application/json"));
  }

  private static String served(String type) {
    return RestAssured.given()
        .accept(type)
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
