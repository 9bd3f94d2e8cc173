package org.shuangyong.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Partners;
import org.shuangyong.testing.Persona;

/** Who sees partnerships and offers: list, page, count, export, figures, papers (F4 9). */
@AppTest
class PartnershipDoorsTest {
  @Test
  void aStrangerFindsNothingAtAnyDoor() {
    Map<String, Object> facts = Partners.village("关门村", "2021-03-01");
    facts.put("attachmentIds", List.of(Api.photo(Persona.OTHER_TOWN)));
    JsonPath of = Partners.made(Persona.OTHER_TOWN, Partners.PATH, facts);
    String id = of.getString("id");
    String file = of.getString("files[0].id");
    for (Persona stranger : List.of(Persona.TOWN, Persona.UNIT, Persona.OTHER_TROOP)) {
      refused(stranger.asks().get(Partners.PATH + "/" + id), 404, "not-found");
      assertFalse(Partners.ids(stranger, Partners.PATH, "kind=village").contains(id));
      assertEquals(0, Partners.get(stranger, Partners.PATH + "?total=true&q=关门村").getInt("total"));
      refused(stranger.asks().get(V1 + "/attachments/" + file + "/content"), 404, "not-found");
      for (String verb : List.of("years/2021/confirm", "watches", "reveal")) {
        Partners.tries(
                stranger,
                Partners.PATH,
                of,
                verb,
                verb.equals("reveal")
                    ? Map.of("side", "B", "reason", "试")
                    : verb.equals("watches")
                        ? Map.of("ref", "1", "risk", "OTHER", "on", "2021-04-01")
                        : Map.of())
            .then()
            .statusCode(404);
      }
      byte[] book =
          Api.export(stranger, "partnership.export", Map.of("kind", "village"), List.of());
      assertFalse(Api.sheetText(book).contains("关门村"));
    }
    for (Persona party :
        List.of(Persona.VILLAGE, Persona.OTHER_TOWN, Persona.TROOP, Persona.LEADER)) {
      assertTrue(Partners.ids(party, Partners.PATH, "kind=village").contains(id), party.word);
    }
    byte[] book =
        Api.export(Persona.VILLAGE, "partnership.export", Map.of("kind", "village"), List.of());
    assertTrue(Api.sheetText(book).contains("关门村"));
    for (Persona none : List.of(Persona.AUDITOR, Persona.ADMIN)) {
      refused(none.asks().get(Partners.PATH), 403, "auth.forbidden");
      refused(none.asks().get(Partners.OFFERS), 403, "auth.forbidden");
    }
    Persona.NOBODY.asks().get(Partners.PATH).then().statusCode(401);
  }

  /** F4 9: a count obeys the scope of the list. */
  @Test
  void aPartnersPartnershipsAreCountedAsTheyAreSeen() {
    JsonPath partner = Partners.partner(Persona.OFFICE, "关门公司");
    String id = partner.getString("partner.id");
    Map<String, Object> facts = Partners.village("关门公司共建", "2021-03-01");
    facts.put("a", Map.of("partnerId", id));
    Partners.made(Persona.OTHER_TOWN, Partners.PATH, facts);
    for (Persona who : List.of(Persona.OFFICE, Persona.OTHER_TOWN, Persona.TOWN, Persona.TROOP)) {
      boolean sees = who == Persona.OFFICE || who == Persona.OTHER_TOWN;
      JsonPath whole = Partners.get(who, Partners.PARTNERS + "/" + id);
      assertEquals(sees ? 1 : 0, whole.getList("projects").size(), who.word);
      assertEquals(sees ? 1 : 0, whole.getInt("partner.projects"), who.word);
    }
  }

  @Test
  void anOfferIsItsUnitsUntilItIsPublic() {
    JsonPath of = Partners.offer(Persona.OTHER_TOWN, "关门店");
    String id = of.getString("id");
    for (Persona stranger : List.of(Persona.TOWN, Persona.UNIT, Persona.VILLAGE)) {
      refused(stranger.asks().get(Partners.OFFERS + "/" + id), 404, "not-found");
      assertFalse(Partners.ids(stranger, Partners.OFFERS, "q=关门店").contains(id));
      assertFalse(
          Api.sheetText(Api.export(stranger, "offer.export", Map.of(), List.of())).contains("关门店"));
    }
    assertTrue(
        Api.sheetText(Api.export(Persona.OTHER_TOWN, "offer.export", Map.of(), List.of()))
            .contains("关门店"));
  }
}
