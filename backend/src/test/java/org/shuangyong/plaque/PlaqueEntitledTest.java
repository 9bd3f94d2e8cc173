package org.shuangyong.plaque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Plaques;

/** Who is entitled is listed, and is still entitled when it is hung (2.3, 2.4). */
@AppTest
class PlaqueEntitledTest {
  @Inject PlaqueFindJob night;
  @Inject Clocks clocks;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  /**
   * B1: what was hung leaves the books by the document and the family's word, not by a sentence.
   */
  @Test
  void whatWasHungIsNotClosedByHand() {
    JsonPath plaque = Plaques.hung("不得注销户");
    assertFalse(plaque.getList("allowedActions").contains("plaque.close"));
    for (Persona who : List.of(Persona.OTHER_TOWN, Persona.OFFICE)) {
      refused(
          Plaques.tries(who, plaque, "close", Map.of("reason", "不合要求")), 409, "plaque.transition");
    }
    JsonPath home =
        Persona.OFFICE.asks().get(V1 + "/households/" + plaque.getString("householdId")).jsonPath();
    Persona.OFFICE
        .sends(Map.of("on", clocks.today().toString()), home.getInt("version"))
        .post(V1 + "/households/" + home.getString("id") + "/end")
        .then()
        .statusCode(200);
    plaque = Plaques.get(Persona.OFFICE, Plaques.id(plaque));
    assertEquals("CLOSED", status(plaque));
    assertEquals("END", plaque.getString("events[-1].step"));
  }

  @Test
  void whatWasReissuedCountsOnInAnotherHousehold() {
    JsonPath plaque = Plaques.hung("补发再立户");
    Plaques.stock(1);
    plaque = Plaques.step(Persona.VILLAGE, plaque, "replace", Map.of("ground", "LOST"));
    plaque = Plaques.step(Persona.OTHER_TOWN, plaque, "examine", Map.of());
    plaque = Plaques.step(Persona.OFFICE, plaque, "approve", Map.of());
    Plaques.hang(Persona.VILLAGE, plaque).then().statusCode(200);
    String path = V1 + "/households/" + plaque.getString("householdId");
    JsonPath home = Persona.OFFICE.asks().get(path).jsonPath();
    JsonPath head = member(home);
    Persona.OFFICE
        .sends(Map.of("on", clocks.today().toString()), home.getInt("version"))
        .post(path + "/end")
        .then()
        .statusCode(200);
    plaque =
        Plaques.triesCreate(Persona.VILLAGE, Families.household(Persona.OFFICE, head))
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    assertEquals(1, plaque.getInt("reissues"));
  }

  @Test
  void everyNightWhoIsEntitledIsListedAndSoIsWhoIsApproved() {
    JsonPath home = Plaques.household("夜间列入户", Families.VILLAGE, "veteran");
    assertEquals(null, entitlement(home).getString("plaqueId"));
    night.find("500110");
    JsonPath plaque = Plaques.get(Persona.OFFICE, entitlement(home).getString("plaqueId"));
    assertEquals("CANDIDATE", status(plaque));
    assertEquals("system", plaque.getString("events[0].by"));
    JsonPath person = Families.person(Persona.OFFICE2, "核定列入", Families.VILLAGE, "veteran");
    home = Families.household(Persona.OFFICE, person);
    person = Families.step(Persona.OTHER_TOWN, person, "check", Map.of());
    assertEquals(null, entitlement(home).getString("plaqueId"));
    Families.step(Persona.OFFICE, person, "approve", Map.of());
    assertEquals(
        "CANDIDATE", status(Plaques.get(Persona.OFFICE, entitlement(home).getString("plaqueId"))));
  }

  @Test
  void aClosedOneIsListedAgainOnAGroundItDidNotKnow() {
    JsonPath plaque = Plaques.candidate("再列入户");
    String path = V1 + "/households/" + plaque.getString("householdId");
    JsonPath home = Persona.OFFICE.asks().get(path).jsonPath();
    Plaques.step(Persona.OTHER_TOWN, plaque, "close", Map.of("reason", "核查不符"));
    night.find("500110");
    assertEquals(null, entitlement(home).getString("plaqueId"), "closed for what was known");
    category(member(home), Map.of("category", "serving"));
    night.find("500110");
    plaque = Plaques.get(Persona.OFFICE, entitlement(home).getString("plaqueId"));
    assertEquals("SERVING", plaque.getString("row.ground"));
  }

  /** The day is China's: from midnight to eight in the morning it is yesterday in UTC. */
  @Test
  void whatIsClosedBeforeDawnIsClosedForWhatWasKnownThatDay() {
    LocalDate tomorrow = clocks.today().plusDays(1);
    clocks.set(Clock.fixed(tomorrow.atTime(1, 0).atZone(Clocks.CHINA).toInstant(), ZoneOffset.UTC));
    JsonPath plaque = Plaques.candidate("凌晨注销户");
    Plaques.step(Persona.OTHER_TOWN, plaque, "close", Map.of("reason", "核查不符"));
    night.find("500110");
    JsonPath home =
        Persona.OFFICE.asks().get(V1 + "/households/" + plaque.getString("householdId")).jsonPath();
    assertEquals(null, entitlement(home).getString("plaqueId"));
  }

  /** 2.3: entitled on the day of the check is not entitled at the door. */
  @Test
  void theGroundIsLookedAtAgainBeforeItIsHung() {
    JsonPath due = Plaques.due("排批前失据户");
    JsonPath batched = Plaques.batched("悬挂前失据户");
    Plaques.stock(1);
    for (JsonPath plaque : List.of(due, batched)) {
      JsonPath person =
          Persona.OFFICE
              .asks()
              .get(V1 + "/persons/" + plaque.getString("basisPerson.id"))
              .jsonPath();
      Families.step(Persona.OFFICE, person, "doubt", Map.of("reason", "身份存疑"));
    }
    refused(Plaques.hang(Persona.VILLAGE, batched), 422, "plaque.not-entitled");
    String fill = V1 + "/plaque-batches/" + Plaques.batch().getString("id") + "/fill";
    refused(
        Persona.OTHER_TOWN.sends(Map.of("plaqueIds", List.of(Plaques.id(due)))).post(fill),
        422,
        "plaque.not-entitled");
    Persona.OTHER_TOWN.sends("{}").post(fill).then().statusCode(200);
    assertEquals("DUE", status(Plaques.get(Persona.OFFICE, Plaques.id(due))));
  }

  private static JsonPath entitlement(JsonPath household) {
    return Persona.VILLAGE
        .asks()
        .get(V1 + "/plaques/entitlement?household=" + household.getString("id"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static JsonPath member(JsonPath household) {
    return Persona.OFFICE
        .asks()
        .get(V1 + "/persons/" + household.getString("members[0].person.id"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static JsonPath category(JsonPath person, Map<String, ?> body) {
    return Families.step(Persona.OFFICE, person, "categories", body);
  }

  private static String status(JsonPath plaque) {
    return plaque.getString("row.status");
  }
}
