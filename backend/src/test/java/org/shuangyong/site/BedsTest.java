package org.shuangyong.site;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Benefits;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Sites;

/** Beds of a 光荣院 are the dated numbers and cases of 光荣院供养, and nothing else (4.8). */
@AppTest
class BedsTest {
  @Test
  void manyWhoComeInAtOnceNeverExceedTheBedsAndEachHasItsBasis() {
    beds("home-race", 2);
    JsonPath site = home("home-race");
    List<JsonPath> cases = new ArrayList<>();
    for (String name : List.of("钟一", "钟二", "钟三", "钟四", "钟五")) {
      cases.add(Benefits.home(name, "home-race"));
    }
    List<Callable<Response>> calls = new ArrayList<>();
    cases.forEach(c -> calls.add(() -> Benefits.triesStep(Persona.OFFICE2, c, "finish", Map.of())));
    List<Integer> statuses = Sites.together(calls);
    assertEquals(2, Collections.frequency(statuses, 200), statuses.toString());
    JsonPath home =
        read(Persona.OFFICE, site)
            .then()
            .statusCode(200)
            .body("beds", equalTo(2))
            .body("used", equalTo(2))
            .body("residents", hasSize(2))
            .body("residents[0].ground", equalTo("孤老优抚对象集中供养"))
            .body("residents[1].law", equalTo(Benefits.VETERANS_LAW))
            .extract()
            .jsonPath();
    // Whoever leaves makes room, here as there.
    JsonPath gone =
        Persona.OFFICE
            .asks()
            .get(Benefits.PATH + "/" + home.getString("residents[0].caseId"))
            .then()
            .extract()
            .jsonPath();
    Benefits.step(Persona.OFFICE, gone, "end", Map.of("on", Sites.today(), "text", "离院"));
    read(Persona.OFFICE, site).then().body("used", equalTo(1)).body("residents", hasSize(1));
  }

  @Test
  void theNumbersAreToldButNamesOnlyToWhoSeesTheCases() {
    beds("home-names", 3);
    JsonPath site = home("home-names");
    Benefits.step(Persona.OFFICE2, Benefits.home("钟六", "home-names"), "finish", Map.of());
    read(Persona.LEADER, site)
        .then()
        .statusCode(200)
        .body("used", equalTo(1))
        .body("residents", hasSize(0));
    for (Persona stranger : List.of(Persona.TOWN, Persona.UNIT, Persona.TROOP)) {
      refused(read(stranger, site), 404, "not-found");
    }
    read(Persona.OFFICE, home(null)).then().body("beds", nullValue()).body("used", equalTo(0));
  }

  private static Response read(Persona who, JsonPath site) {
    return who.asks().get(Sites.PATH + "/" + site.getString("id") + "/home");
  }

  private static JsonPath home(String code) {
    Map<String, Object> request = Sites.request("home", "测试光荣院", Map.of("staff", 5));
    if (code != null) {
      request.put("homeCode", code);
    }
    return Sites.create(Persona.OFFICE, request);
  }

  private static void beds(String home, int beds) {
    Persona.OFFICE
        .sends(
            Map.of(
                "list",
                "HOME_BEDS",
                "code",
                home,
                "name",
                "测试光荣院",
                "value",
                beds,
                "validFrom",
                LocalDate.now(Clocks.CHINA).toString(),
                "source",
                "测试"))
        .post(V1 + "/benefit-values")
        .then()
        .statusCode(201);
  }
}
