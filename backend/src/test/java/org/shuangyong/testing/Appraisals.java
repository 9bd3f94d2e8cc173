package org.shuangyong.testing;

import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Appraisals as tests make them. */
public final class Appraisals {
  public static final String PATH = V1 + "/appraisals";

  private Appraisals() {}

  /** A set of the office; an item for each number of points, in tenths. */
  public static JsonPath create(String title, int... points) {
    return Persona.OFFICE
        .sends(
            Map.of(
                "sort",
                "SUPPLY_STATION",
                "title",
                title,
                "year",
                2026,
                "source",
                "评比通知",
                "items",
                IntStream.range(0, points.length)
                    .mapToObj(
                        n ->
                            Map.of(
                                "heading", "一、保障能力", "text", "考评内容" + (n + 1), "points", points[n]))
                    .toList()))
        .post(PATH)
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  public static Response tries(JsonPath of, int item, String verb, Map<String, ?> body) {
    return Persona.OFFICE
        .sends(body, of.getInt("version"))
        .post(
            PATH
                + "/"
                + of.getString("row.id")
                + "/items/"
                + of.getString("items[" + item + "].id")
                + "/"
                + verb);
  }

  public static JsonPath step(JsonPath of, int item, String verb, Map<String, ?> body) {
    return tries(of, item, verb, body).then().statusCode(200).extract().jsonPath();
  }

  public static List<Boolean> open(JsonPath of) {
    return of.getList("items.open");
  }
}
