package org.shuangyong.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Statements;

/** Files checked and approved many at once: each is done or refused on its own (2.1). */
@AppTest
class PersonManyTest {
  @Inject Statements statements;

  @Test
  void eachIsDoneOrRefusedOnItsOwn() {
    JsonPath first = collected("批量一");
    JsonPath second = collected("批量二");
    JsonPath stale = collected("批量旧");
    Families.step(Persona.OTHER_TOWN, stale, "doubt", Map.of("reason", "证件不清"));
    JsonPath elsewhere = Families.person(Persona.TOWN, "批量外", "500110002", "veteran");
    JsonPath answer = done(many(Persona.OTHER_TOWN, "check", first, second, stale, elsewhere));
    assertEquals(List.of(true, true, false, false), answer.getList("items.done"));
    assertEquals("conflict.stale", answer.getString("items[2].code"));
    assertEquals("not-found", answer.getString("items[3].code"));

    first = get(first);
    assertEquals("CHECKED", first.getString("status"));
    assertEquals(
        "person.check",
        Persona.OFFICE
            .asks()
            .get(V1 + "/persons/" + first.getString("id") + "/history")
            .jsonPath()
            .getString("[0].action"));
    assertEquals(1, trail(first, "person.check-many"));
    assertEquals(0, trail(stale, "person.check-many"));

    // Whoever collected a file does not approve it, here as alone.
    JsonPath own = Families.person(Persona.OFFICE, "批量自采", Families.VILLAGE, "veteran");
    own = Families.step(Persona.OTHER_TOWN, own, "check", Map.of());
    answer = done(many(Persona.OFFICE, "approve", first, own, get(second), get(stale)));
    assertEquals(List.of(true, false, true, false), answer.getList("items.done"));
    assertEquals("person.same-hand", answer.getString("items[1].code"));
    assertEquals("person.transition", answer.getString("items[3].code"));
    assertEquals("ACTIVE", get(first).getString("status"));
  }

  @Test
  void householdsOfThoseApprovedAreListedForAPlaque() {
    JsonPath head = checked("批量户主");
    JsonPath home = Families.household(Persona.OFFICE, head);
    done(many(Persona.OFFICE, "approve", get(head), checked("批量独居")));
    assertNotNull(
        Persona.OFFICE
            .asks()
            .get(V1 + "/plaques/entitlement?household=" + home.getString("id"))
            .jsonPath()
            .getString("plaqueId"));
  }

  @Test
  void whatIsWrongAsAWholeChangesNothing() {
    JsonPath one = collected("批量边界");
    refused(many(Persona.OTHER_TOWN, "check", one, one), 422, "validation.failed");
    refused(many(Persona.OTHER_TOWN, "check"), 422, "validation.failed");
    List<Map<String, Object>> more =
        IntStream.range(0, 201)
            .mapToObj(i -> Map.<String, Object>of("id", UUID.randomUUID(), "version", 0))
            .toList();
    refused(
        Persona.OTHER_TOWN.sends(Map.of("items", more)).post(V1 + "/persons/check"),
        422,
        "validation.failed");
    refused(many(Persona.VILLAGE, "check", one), 403, "auth.forbidden");
    refused(many(Persona.OTHER_TOWN, "approve", one), 403, "auth.forbidden");
    assertEquals("COLLECTED", get(one).getString("status"));
  }

  /** Each file costs its own update, which writes only what changed; all else is one for all. */
  @Test
  void aFileCostsOneStatement() {
    long few = cost(2);
    assertEquals(few + 10, cost(12));
  }

  private long cost(int n) {
    JsonPath[] files =
        IntStream.range(0, n).mapToObj(i -> checked("计数" + i)).toArray(JsonPath[]::new);
    List.of(files).forEach(file -> Families.household(Persona.OFFICE, file));
    JsonPath[] now = List.of(files).stream().map(PersonManyTest::get).toArray(JsonPath[]::new);
    JsonPath[] answer = new JsonPath[1];
    long cost = statements.once(() -> answer[0] = done(many(Persona.OFFICE, "approve", now)));
    assertEquals(n, answer[0].getList("items.findAll { it.done }").size());
    return cost;
  }

  private static JsonPath collected(String name) {
    return Families.person(Persona.VILLAGE, name, Families.VILLAGE, "veteran");
  }

  private static JsonPath checked(String name) {
    return Families.step(Persona.OTHER_TOWN, collected(name), "check", Map.of());
  }

  private static Response many(Persona who, String verb, JsonPath... files) {
    return who.sends(Api.items(files)).post(V1 + "/persons/" + verb);
  }

  private static JsonPath done(Response answer) {
    return answer.then().statusCode(200).extract().jsonPath();
  }

  private static JsonPath get(JsonPath file) {
    return Persona.OFFICE.asks().get(V1 + "/persons/" + file.getString("id")).jsonPath();
  }

  private static int trail(JsonPath file, String action) {
    return Persona.AUDITOR
        .asks()
        .queryParam("action", action)
        .queryParam("limit", 100)
        .get(V1 + "/audit-events")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.findAll { it.recordId == '" + file.getString("id") + "' }")
        .size();
  }
}
