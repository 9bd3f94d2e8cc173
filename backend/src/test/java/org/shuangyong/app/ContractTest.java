package org.shuangyong.app;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Generated;

/** The committed contract is the one the code has. */
@AppTest
class ContractTest {
  static final Path CONTRACT = Path.of("../openapi/openapi.yaml");

  @Test
  void theCommittedContractIsTheOneServed() throws IOException {
    String served =
        RestAssured.given()
            .accept("application/yaml")
            .get("/q/openapi")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    Generated.check(CONTRACT, served);
  }
}
