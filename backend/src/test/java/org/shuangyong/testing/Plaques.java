package org.shuangyong.testing;

import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plaques of made-up families. */
public final class Plaques {
  public static final String TOWN = "500110001";

  private static final Set<String> PAPERS = Set.of("replace", "propose-cancel", "ask-restore");

  private Plaques() {}

  /** A person whose file the district has approved. */
  public static JsonPath approved(String name, String village, String... categories) {
    JsonPath person = Families.person(Persona.OFFICE2, name, village, categories);
    JsonPath checked =
        Families.step(
            village.startsWith(TOWN) ? Persona.OTHER_TOWN : Persona.TOWN,
            person,
            "check",
            Map.of());
    return Families.step(Persona.OFFICE, checked, "approve", Map.of());
  }

  public static JsonPath household(String name, String village, String... categories) {
    return Families.household(Persona.OFFICE, approved(name, village, categories));
  }

  public static Response triesCreate(Persona who, JsonPath household) {
    return who.sends(Map.of("householdId", household.getString("id"))).post(V1 + "/plaques");
  }

  /** 待核. */
  public static JsonPath candidate(String name) {
    JsonPath home = household(name, Families.VILLAGE, "veteran");
    return triesCreate(Persona.VILLAGE, home).then().statusCode(201).extract().jsonPath();
  }

  /** 应挂. */
  public static JsonPath due(String name) {
    return step(Persona.OTHER_TOWN, candidate(name), "check", Map.of());
  }

  /** 已排批次, with plates in the town's stock. */
  public static JsonPath batched(String name) {
    JsonPath due = due(name);
    fill(batch(), id(due));
    return get(Persona.OFFICE, id(due));
  }

  public static JsonPath hung(String name) {
    stock(1);
    return hang(Persona.VILLAGE, batched(name)).then().statusCode(200).extract().jsonPath();
  }

  public static String id(JsonPath plaque) {
    return plaque.getString("row.id");
  }

  public static JsonPath get(Persona who, String id) {
    return who.asks().get(V1 + "/plaques/" + id).then().statusCode(200).extract().jsonPath();
  }

  /** With a paper where the step asks for one, unless the body says which. */
  public static Response tries(Persona who, JsonPath plaque, String verb, Map<String, ?> body) {
    if (PAPERS.contains(verb) && !body.containsKey("attachmentIds")) {
      Map<String, Object> with = new HashMap<>(body);
      with.put("attachmentIds", List.of(Api.photo(who)));
      return tries(who, plaque, verb, with);
    }
    return who.sends(body, plaque.getInt("row.version"))
        .post(V1 + "/plaques/" + id(plaque) + "/" + verb);
  }

  public static JsonPath step(Persona who, JsonPath plaque, String verb, Map<String, ?> body) {
    return tries(who, plaque, verb, body).then().statusCode(200).extract().jsonPath();
  }

  public static Response hang(Persona who, JsonPath plaque) {
    return tries(who, plaque, "hang", hanging(who));
  }

  public static Map<String, Object> hanging(Persona who) {
    return map(
        "place",
        "DOOR",
        "ceremony",
        "村社区简朴仪式",
        "signer",
        "本人",
        "signatureId",
        Api.photo(who),
        "photoIds",
        List.of(Api.photo(who)));
  }

  /** 古南街道's batch before 八一. */
  public static JsonPath batch() {
    return Persona.OTHER_TOWN
        .sends(
            Map.of(
                "unitId",
                Api.unitId(TOWN),
                "name",
                "八一前集中悬挂",
                "year",
                2026,
                "festival",
                "ARMY_DAY",
                "plannedOn",
                "2026-07-20"))
        .post(V1 + "/plaque-batches")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  public static int fill(JsonPath batch, String... plaques) {
    return Persona.OTHER_TOWN
        .sends(Map.of("plaqueIds", List.of(plaques)))
        .post(V1 + "/plaque-batches/" + batch.getString("id") + "/fill")
        .then()
        .statusCode(200)
        .extract()
        .path("filled");
  }

  /** As many plates for 古南街道. */
  public static void stock(int plates) {
    Map<String, Object> move = Map.of("quantity", plates, "on", "2026-01-05");
    Persona.OFFICE.sends(move).post(V1 + "/plaque-stock/receive").then().statusCode(200);
    Persona.OFFICE
        .sends(move)
        .post(V1 + "/plaque-stock/" + Api.unitId(TOWN) + "/give")
        .then()
        .statusCode(200);
  }
}
