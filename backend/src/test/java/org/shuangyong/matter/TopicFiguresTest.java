package org.shuangyong.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** 8.1: what 疫情防控 asked of a troop by the ledger, by its alias and by period. */
@AppTest
class TopicFiguresTest {
  private static final String PATH = "/matter-topic-figures?topic=epidemic&sum=peopleTimes&year=";

  @Test
  void mattersOfATopicByLeadAndMonthAreTheRowsOfTheLedger() {
    int year = Activities.today().getYear();
    long matters = sum(Persona.OFFICE, year, "matters");
    long people = sum(Persona.OFFICE, year, "amount");
    closed(40);
    closed(25);
    proposed(99);
    assertEquals(matters + 2, sum(Persona.OFFICE, year, "matters"));
    assertEquals(people + 65, sum(Persona.OFFICE, year, "amount"));
    for (Persona who : List.of(Persona.OFFICE, Persona.OTHER_TROOP)) {
      assertEquals(
          sum(who, year, "matters"),
          who.asks()
              .get(
                  V1
                      + "/matters?total=true&topic=epidemic&figure=CLOSED&from="
                      + year
                      + "-01-01&to="
                      + year
                      + "-12-31&lead="
                      + Api.unitId("TROOP-B"))
              .then()
              .statusCode(200)
              .extract()
              .jsonPath()
              .getLong("total"),
          who.word);
    }
    assertEquals(0, sum(Persona.TROOP, year, "matters"), "another troop's are not its to see");
    refused(
        Persona.OFFICE.asks().get(V1 + "/matter-topic-figures?topic=epidemic&sum=goods&year=2057"),
        422,
        "validation.failed");
  }

  private static JsonPath proposed(int people) {
    return Persona.UNIT
        .sends(
            Map.of(
                "kind",
                "LOCAL_NEED",
                "title",
                "请支援疫情防控",
                "detail",
                "请协调解决。",
                "facts",
                Map.of("topic", "epidemic", "extra", Map.of("peopleTimes", people))))
        .post(V1 + "/matters")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static void closed(int people) {
    JsonPath of = Api.given(proposed(people), "TROOP-B", "2099-12-31");
    of = Api.step(Persona.OTHER_TROOP, of, "sign", Map.of());
    of = Api.step(Persona.OTHER_TROOP, of, "report", Map.of("text", "已支援"));
    of =
        Api.step(
            Persona.OTHER_TROOP,
            of,
            "apply",
            Map.of("text", "已办完", "attachmentIds", List.of(Api.photo(Persona.OTHER_TROOP))));
    of = Api.step(Persona.OFFICE, of, "verify", Map.of());
    Api.step(Persona.UNIT, of, "confirm", Map.of("satisfaction", 5));
  }

  /** Of troop B, in all months. */
  private static long sum(Persona who, int year, String what) {
    return Activities.read(who, PATH + year)
        .getList("findAll { it.lead.id == '" + Api.unitId("TROOP-B") + "' }." + what, Long.class)
        .stream()
        .mapToLong(Long::longValue)
        .sum();
  }
}
