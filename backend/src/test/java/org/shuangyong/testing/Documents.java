package org.shuangyong.testing;

import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Texts as tests make them. */
public final class Documents {
  public static final String PATH = V1 + "/documents";

  private Documents() {}

  public static Map<String, Object> facts(String title, Map<String, ?> extra, String... tags) {
    return Map.of("title", title, "body", title + "正文。", "tags", List.of(tags), "extra", extra);
  }

  public static JsonPath draft(
      Persona who, String kind, String title, Map<String, ?> extra, String... tags) {
    return who.sends(Map.of("kind", kind, "facts", facts(title, extra, tags)))
        .post(PATH)
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  public static JsonPath edit(Persona who, JsonPath of, String title, Map<String, ?> extra) {
    return who.sends(Map.of("facts", facts(title, extra)), of.getInt("version"))
        .put(PATH + "/" + id(of))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  public static String id(JsonPath of) {
    return of.getString("row.id");
  }

  public static JsonPath get(Persona who, JsonPath of) {
    return who.asks().get(PATH + "/" + id(of)).then().statusCode(200).extract().jsonPath();
  }

  public static Response tries(Persona who, JsonPath of, String verb, Map<String, ?> body) {
    return who.sends(body, of.getInt("version")).post(PATH + "/" + id(of) + "/" + verb);
  }

  public static JsonPath step(Persona who, JsonPath of, String verb, Map<String, ?> body) {
    return tries(who, of, verb, body).then().statusCode(200).extract().jsonPath();
  }

  /** Submitted by its unit and cleared by the second of the office. */
  public static JsonPath cleared(Persona who, JsonPath draft) {
    return step(Persona.OFFICE2, step(who, draft, "submit", Map.of()), "clear", Map.of());
  }

  public static JsonPath issued(Persona who, JsonPath draft, String channel) {
    return step(Persona.OFFICE, cleared(who, draft), "issue", Map.of("channel", channel));
  }

  /** A draft of the office, issued with more than a channel. */
  public static JsonPath issuing(JsonPath draft, Map<String, ?> issue) {
    return step(Persona.OFFICE, cleared(Persona.OFFICE, draft), "issue", issue);
  }

  /** The ids of a list. */
  public static List<String> ids(Persona who, String query) {
    return Activities.read(who, "/documents?limit=100&" + query).getList("items.id");
  }
}
