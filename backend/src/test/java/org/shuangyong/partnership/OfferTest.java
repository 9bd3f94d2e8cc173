package org.shuangyong.partnership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Partners;
import org.shuangyong.testing.Persona;

/** 社会化拥军 from the entry to the plate taken down (6.4). */
@AppTest
class OfferTest {
  @Inject Clocks clocks;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  private void later(int days) {
    clocks.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(days)));
  }

  private JsonPath step(Persona who, JsonPath of, String verb, Map<String, ?> body) {
    return Partners.step(who, Partners.OFFERS, of, verb, body);
  }

  private JsonPath signed(String title, int validDays) {
    LocalDate today = clocks.today();
    JsonPath of = Partners.offer(Persona.OTHER_TOWN, title);
    of = step(Persona.OFFICE, of, "qualify", Map.of("text", "证照齐全"));
    of = step(Persona.OFFICE2, of, "review", Map.of());
    of =
        step(
            Persona.OFFICE,
            of,
            "publicize",
            Map.of("from", today.toString(), "to", today.plusDays(6).toString()));
    later(7);
    LocalDate from = clocks.today();
    return step(
        Persona.OFFICE,
        of,
        "sign",
        Map.of("from", from.toString(), "to", from.plusDays(validDays).toString()));
  }

  @Test
  void anOfferGoesItsWayAndIsShownWhileItIsValidOnly() {
    JsonPath of = signed("拥军面馆", 30);
    String id = of.getString("id");
    assertFalse(of.getBoolean("valid"), "without its plate");
    Partners.tries(Persona.OFFICE, Partners.OFFERS, of, "award", Map.of())
        .then()
        .statusCode(422)
        .body("errors.field", contains("plateNo"));
    of = step(Persona.OFFICE, of, "award", Map.of("plateNo", "綦拥001"));
    assertTrue(of.getBoolean("valid"));
    assertTrue(titles(Persona.TROOP).contains("拥军面馆"), "the public list is everybody's");
    assertTrue(Partners.ids(Persona.OTHER_TOWN, Partners.OFFERS, "valid=true").contains(id));
    later(7 + 30);
    assertTrue(titles(Persona.TROOP).contains("拥军面馆"), "its last day");
    later(7 + 31);
    assertFalse(titles(Persona.TROOP).contains("拥军面馆"), "no job has run");
    assertFalse(Partners.ids(Persona.OFFICE, Partners.OFFERS, "valid=true").contains(id));
    assertFalse(Partners.get(Persona.OFFICE, Partners.OFFERS + "/" + id).getBoolean("valid"));
    of =
        step(
            Persona.OFFICE,
            of,
            "recheck",
            Map.of("to", clocks.today().plusDays(100).toString(), "text", "复核合格"));
    assertTrue(of.getBoolean("valid"), "renewed");
    of = step(Persona.OFFICE, of, "delist", Map.of("text", "停业"));
    assertEquals("DELISTED", of.getString("status"));
    assertFalse(titles(Persona.TROOP).contains("拥军面馆"));
    assertEquals(
        List.of("apply", "qualify", "review", "publicize", "sign", "award", "recheck", "delist"),
        of.getList("events.word").stream().map(w -> w.toString().substring(6)).toList());
  }

  @Test
  void whoQualifiedDoesNotReviewAndNothingIsSkipped() {
    JsonPath of = Partners.offer(Persona.OTHER_TOWN, "拥军旅馆");
    refused(
        Partners.tries(Persona.OFFICE, Partners.OFFERS, of, "award", Map.of("plateNo", "1")),
        409,
        "offer.transition");
    of = step(Persona.OFFICE, of, "qualify", Map.of());
    assertFalse(of.getList("allowedActions").contains("offer.review"));
    refused(
        Partners.tries(Persona.OFFICE, Partners.OFFERS, of, "review", Map.of()),
        403,
        "offer.same-hand");
    of = step(Persona.OFFICE2, of, "review", Map.of());
    LocalDate today = clocks.today();
    Partners.tries(
            Persona.OFFICE,
            Partners.OFFERS,
            of,
            "publicize",
            Map.of("from", today.toString(), "to", today.plusDays(2).toString()))
        .then()
        .statusCode(422)
        .body("code", equalTo("offer.public-short"))
        .body("params.days", equalTo(5));
    of =
        step(
            Persona.OFFICE,
            of,
            "publicize",
            Map.of("from", today.toString(), "to", today.plusDays(4).toString()));
    refused(
        Partners.tries(
            Persona.OFFICE,
            Partners.OFFERS,
            of,
            "sign",
            Map.of("from", today.toString(), "to", today.plusDays(40).toString())),
        409,
        "offer.public-runs");
    of = step(Persona.OFFICE, of, "refuse", Map.of("text", "公示期有异议"));
    assertEquals("REFUSED", of.getString("status"));
    refused(
        Partners.tries(Persona.TOWN, Partners.OFFERS, of, "qualify", Map.of()),
        403,
        "auth.forbidden");
  }

  @Test
  void aListedOfferIsToBeCheckedAgainAfterTheRulesDays() {
    JsonPath of = signed("拥军药房", 900);
    of = step(Persona.OFFICE, of, "award", Map.of("plateNo", "綦拥002"));
    String id = of.getString("id");
    assertFalse(Partners.ids(Persona.OFFICE, Partners.OFFERS, "recheckDue=true").contains(id));
    later(7 + 365);
    assertTrue(Partners.ids(Persona.OFFICE, Partners.OFFERS, "recheckDue=true").contains(id));
    step(Persona.OFFICE, of, "recheck", Map.of());
    assertFalse(Partners.ids(Persona.OFFICE, Partners.OFFERS, "recheckDue=true").contains(id));
  }

  @Test
  void aComplaintStandsUntilItIsAnswered() {
    JsonPath of = Partners.offer(Persona.OTHER_TOWN, "拥军理发");
    String id = of.getString("id");
    refused(
        Partners.tries(
            Persona.OTHER_TOWN,
            Partners.OFFERS,
            of,
            "complaints",
            Map.of("on", clocks.today().toString(), "text", "第13集团军某人来电")),
        422,
        "secrecy.blocked");
    of =
        step(
            Persona.OTHER_TOWN,
            of,
            "complaints",
            Map.of("on", clocks.today().toString(), "text", "未按约定打折"));
    assertTrue(Partners.ids(Persona.OFFICE, Partners.OFFERS, "complained=true").contains(id));
    step(
        Persona.OFFICE,
        of,
        "complaints/" + of.getString("complaints[0].id") + "/answer",
        Map.of("text", "已约谈整改"));
    assertFalse(Partners.ids(Persona.OFFICE, Partners.OFFERS, "complained=true").contains(id));
  }

  private static List<String> titles(Persona who) {
    return Partners.get(who, Partners.OFFERS + "/valid").getList("title");
  }
}
