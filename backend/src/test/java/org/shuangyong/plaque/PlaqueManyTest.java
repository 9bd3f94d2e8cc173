package org.shuangyong.plaque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Plaques;
import org.shuangyong.testing.Statements;

/** Households checked many at once, each done or refused on its own (2.4). */
@AppTest
class PlaqueManyTest {
  @Inject Statements statements;

  @Test
  void eachIsDoneOrRefusedOnItsOwn() {
    JsonPath ready = Plaques.candidate("批量户一");
    JsonPath doubtful = Plaques.candidate("批量户疑");
    JsonPath person =
        Persona.OFFICE
            .asks()
            .get(V1 + "/persons/" + doubtful.getString("basisPerson.id"))
            .jsonPath();
    Families.step(Persona.OFFICE, person, "doubt", Map.of("reason", "身份存疑"));
    JsonPath soldiers = Plaques.household("批量军属", Families.VILLAGE, "serving-family");
    JsonPath family =
        Plaques.triesCreate(Persona.VILLAGE, soldiers).then().statusCode(201).extract().jsonPath();
    JsonPath due = Plaques.due("批量户已审");

    JsonPath answer = done(many(Persona.OTHER_TOWN, ready, doubtful, family, due));
    assertEquals(List.of(true, false, false, false), answer.getList("items.done"));
    assertEquals(
        List.of("plaque.not-entitled", "plaque.by-hand", "plaque.transition"),
        answer.getList("items.findAll { !it.done }.code"));
    ready = Plaques.get(Persona.OFFICE, Plaques.id(ready));
    assertEquals("DUE", ready.getString("row.status"));
    assertEquals("CHECK", ready.getString("events[-1].step"));
    assertEquals(
        "CANDIDATE", Plaques.get(Persona.OFFICE, Plaques.id(doubtful)).getString("row.status"));

    refused(many(Persona.VILLAGE, ready), 403, "auth.forbidden");
    answer = done(many(Persona.TOWN, ready));
    assertEquals("not-found", answer.getString("items[0].code"));
    answer = done(many(Persona.OTHER_TOWN, Plaques.candidate("批量户旧")));
    assertEquals(List.of(true), answer.getList("items.done"));
  }

  @Test
  void manyCostNoMoreStatementsThanFew() {
    assertEquals(cost(2), cost(12));
  }

  private long cost(int n) {
    JsonPath[] plaques =
        IntStream.range(0, n).mapToObj(i -> Plaques.candidate("计户" + i)).toArray(JsonPath[]::new);
    JsonPath[] answer = new JsonPath[1];
    long cost = statements.once(() -> answer[0] = done(many(Persona.OTHER_TOWN, plaques)));
    assertEquals(n, answer[0].getList("items.findAll { it.done }").size());
    return cost;
  }

  private static Response many(Persona who, JsonPath... plaques) {
    return who.sends(
            Map.of(
                "items",
                List.of(plaques).stream()
                    .map(p -> Map.of("id", Plaques.id(p), "version", p.getInt("row.version")))
                    .toList()))
        .post(V1 + "/plaques/check");
  }

  private static JsonPath done(Response answer) {
    return answer.then().statusCode(200).extract().jsonPath();
  }
}
