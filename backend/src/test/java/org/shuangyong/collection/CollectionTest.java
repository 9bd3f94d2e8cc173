package org.shuangyong.collection;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Ledger;
import org.shuangyong.testing.Persona;

/** The ways in which the double list is collected (domain B5); visits: {@code VisitTest}. */
@AppTest
class CollectionTest {
  /** A year that no other test uses. */
  private static final int YEAR = 2058;

  @Inject Clocks clocks;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  @Test
  void aSpecialCollectingIsToldApartFromTheYearlyOne() {
    Api.at(clocks, LocalDate.of(YEAR, 6, 10));
    JsonPath yearly = collect(false, "年中集中征集");
    JsonPath special = collect(true, "抗洪抢险专项征集");
    assertEquals(false, yearly.getBoolean("special"));
    assertEquals(true, special.getBoolean("special"));
    JsonPath rows = Persona.UNIT.asks().get(V1 + "/collections?year=" + YEAR).jsonPath();
    assertEquals(List.of(special.getString("id")), rows.getList("items.findAll { it.special }.id"));

    register(yearly, "河堤日常巡护", "COLLECTION");
    String no = register(special, "河堤抢险支援", "SPECIAL");
    JsonPath list = Persona.OFFICE.asks().get(V1 + "/double-lists/" + YEAR + "?list=B").jsonPath();
    assertEquals("SPECIAL", list.getString("items.find { it.ledgerNo == '" + no + "' }.source"));
    assertEquals(
        List.of("河堤抢险支援"),
        Persona.OFFICE
            .asks()
            .get(V1 + "/matters?source=SPECIAL&year=" + YEAR)
            .jsonPath()
            .getList("items.title"));
  }

  private String register(JsonPath collection, String title, String source) {
    JsonPath matter =
        Ledger.answer(Persona.UNIT, collection, "LOCAL_NEED", title)
            .then()
            .statusCode(201)
            .body("facts.source", equalTo(source))
            .extract()
            .jsonPath();
    String no = Api.step(Persona.OFFICE, matter, "register", Map.of()).getString("ledgerNo");
    assertTrue(no.startsWith(YEAR + "-B-"));
    return no;
  }

  private static JsonPath collect(boolean special, String title) {
    return Persona.OFFICE
        .sends(
            Map.of(
                "list",
                "B",
                "year",
                YEAR,
                "special",
                special,
                "facts",
                Map.of("title", title, "opensOn", YEAR + "-06-01", "closesOn", YEAR + "-06-30"),
                "unitIds",
                List.of(Api.unitId("QJW"))))
        .post(V1 + "/collections")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }
}
