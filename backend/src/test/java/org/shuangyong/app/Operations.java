package org.shuangyong.app;

import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The operations of the contract, as served. */
record Operations(String method, String path, String id, boolean multipart) {

  /** In the contract's order. */
  static List<Operations> all() {
    Map<String, Map<String, Map<String, Object>>> paths =
        RestAssured.given()
            .accept("application/json")
            .get("/q/openapi")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getMap("paths");
    List<Operations> all = new ArrayList<>();
    paths.forEach(
        (path, methods) ->
            methods.forEach(
                (method, operation) -> {
                  if (operation.containsKey("operationId")) {
                    Object body = operation.get("requestBody");
                    all.add(
                        new Operations(
                            method.toUpperCase(java.util.Locale.ROOT),
                            path,
                            (String) operation.get("operationId"),
                            String.valueOf(body).contains("multipart/form-data")));
                  }
                }));
    return all;
  }

  /** A search by POST writes nothing: it only keeps a name out of the URL. */
  boolean write() {
    return !method.equals("GET")
        && !path.endsWith("/search")
        && !id.equals("plan.import")
        && !id.equals("secrecy-rule.try");
  }
}
