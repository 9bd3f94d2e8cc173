package org.shuangyong.testing;

import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Partners, partnerships, offers, teams and stocks as tests make them. */
public final class Partners {
  public static final String PARTNERS = V1 + "/partners";
  public static final String PATH = V1 + "/partnerships";
  public static final String OFFERS = V1 + "/offers";

  /** Characters of a code that need no care. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  private static final AtomicInteger MADE = new AtomicInteger();

  private Partners() {}

  /** A code that nobody else has. */
  public static String uscc() {
    String base = "91500110MA%07d".formatted(MADE.incrementAndGet());
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += ALPHABET.indexOf(base.charAt(i)) * WEIGHTS[i];
    }
    return base + ALPHABET.charAt((31 - sum % 31) % 31);
  }

  public static JsonPath partner(Persona who, String name) {
    return made(
        who,
        PARTNERS,
        Api.map(
            "name",
            name,
            "sort",
            "COMPANY",
            "uscc",
            uscc(),
            "contact",
            "店长",
            "phone",
            "13800001234"));
  }

  /** 定点帮扶村 of a troop and the sample village, kept by the town above it. */
  public static JsonPath village(String title) {
    return made(Persona.OTHER_TOWN, PATH, village(title, "2021-03-01"));
  }

  public static Map<String, Object> village(String title, String from) {
    return Api.map(
        "kind",
        "village",
        "title",
        title,
        "a",
        Api.map("unitId", Api.unitId("TROOP-A"), "contact", "高山"),
        "b",
        Api.map("unitId", Api.unitId(Families.VILLAGE), "contact", "周兰", "phone", "023-40001234"),
        "validFrom",
        from,
        "extra",
        Map.of("field", "产业", "households", 30));
  }

  public static JsonPath offer(Persona who, String title) {
    JsonPath partner = partner(Persona.OFFICE, title + "的店");
    return made(
        who,
        OFFERS,
        Api.map(
            "kind",
            "offer",
            "partnerId",
            partner.getString("partner.id"),
            "title",
            title,
            "place",
            "古南街道某路1号",
            "extra",
            Map.of("trade", "餐饮", "benefit", "九折", "whom", "全体优待对象")));
  }

  public static JsonPath made(Persona who, String path, Map<String, ?> body) {
    return who.sends(body).post(path).then().statusCode(201).extract().jsonPath();
  }

  public static Response tries(
      Persona who, String path, JsonPath of, String verb, Map<String, ?> body) {
    return who.sends(body, of.getInt("version")).post(path + "/" + of.getString("id") + "/" + verb);
  }

  public static JsonPath step(
      Persona who, String path, JsonPath of, String verb, Map<String, ?> body) {
    return tries(who, path, of, verb, body).then().statusCode(200).extract().jsonPath();
  }

  public static JsonPath year(Persona who, JsonPath of, int year, Map<String, ?> body) {
    return who.sends(body, of.getInt("version"))
        .put(PATH + "/" + of.getString("id") + "/years/" + year)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  public static JsonPath get(Persona who, String path) {
    return who.asks().get(path).then().statusCode(200).extract().jsonPath();
  }

  public static List<String> ids(Persona who, String path, String query) {
    return get(who, path + "?limit=100&" + query).getList("items.id");
  }
}
