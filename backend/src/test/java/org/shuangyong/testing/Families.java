package org.shuangyong.testing;

import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Made-up people on file. */
public final class Families {
  /** 文龙街道's first community and 古南街道's. */
  public static final String VILLAGE = "500110001001";

  private static final AtomicInteger NEXT = new AtomicInteger(1);
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private Families() {}

  /** A right number nobody has, of a man born on the day (yyyymmdd). */
  public static String number(String day) {
    String head = "500110" + day + "%02d%d".formatted(NEXT.incrementAndGet() % 100, 1);
    // The serial holds a hundred; the place varies beyond.
    head = "5001%02d".formatted(10 + NEXT.get() / 100 % 80) + head.substring(6);
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (head.charAt(i) - '0') * WEIGHTS[i];
    }
    return head + "10X98765432".charAt(sum % 11);
  }

  public static Map<String, Object> facts(String name, String unitCode) {
    return map(
        "unitId",
        Api.unitId(unitCode),
        "name",
        name,
        "idKind",
        "CITIZEN",
        "idNumber",
        number("19800101"),
        "phone",
        "138 0000 5678",
        "address",
        "某街道某社区1号",
        "hukouCode",
        "500110",
        "facts",
        Map.of("marriage", "已婚"),
        "basis",
        "双拥优抚服务");
  }

  public static JsonPath person(Persona who, String name, String unitCode, String... categories) {
    return person(who, facts(name, unitCode), categories);
  }

  public static JsonPath person(Persona who, Map<String, Object> facts, String... categories) {
    return tries(who, facts, categories).then().statusCode(201).extract().jsonPath();
  }

  public static Response tries(Persona who, Map<String, Object> facts, String... categories) {
    return who.sends(
            map(
                "person",
                facts,
                "categories",
                List.of(categories).stream().map(c -> Map.of("category", c)).toList()))
        .post(V1 + "/persons");
  }

  /** Takes a step with a file. */
  public static Response triesStep(Persona who, JsonPath person, String verb, Map<String, ?> body) {
    return who.sends(body, person.getInt("version"))
        .post(V1 + "/persons/" + person.getString("id") + "/" + verb);
  }

  public static JsonPath step(Persona who, JsonPath person, String verb, Map<String, ?> body) {
    return triesStep(who, person, verb, body).then().statusCode(200).extract().jsonPath();
  }

  /** A household with this person as its head. */
  public static JsonPath household(Persona who, JsonPath head) {
    return who.sends(
            Map.of(
                "headId",
                head.getString("id"),
                "unitId",
                head.getString("unit.id"),
                "address",
                "某街道某社区1号"))
        .post(V1 + "/households")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  /** The suspected double that the file is one half of, as the person sees it now. */
  public static JsonPath twin(Persona who, String person) {
    String after = "";
    while (after != null) {
      JsonPath page =
          who.asks()
              .get(V1 + "/person-twins?limit=100&after=" + after)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      int at =
          page.getList("items.first.id").contains(person)
              ? page.getList("items.first.id").indexOf(person)
              : page.getList("items.second.id").indexOf(person);
      if (at >= 0) {
        return page.setRootPath("items[" + at + "]");
      }
      after = page.getString("next");
    }
    throw new AssertionError("no double is suspected");
  }

  public static JsonPath search(Persona who, Map<String, ?> body) {
    return who.sends(body).post(V1 + "/persons/search").then().statusCode(200).extract().jsonPath();
  }
}
