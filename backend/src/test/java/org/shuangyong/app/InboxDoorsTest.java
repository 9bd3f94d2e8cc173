package org.shuangyong.app;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** The inbox is no second door to a matter (F4 9). */
@AppTest
class InboxDoorsTest {
  @ParameterizedTest
  @EnumSource(
      value = Persona.class,
      names = {"OTHER_TOWN", "VILLAGE", "OTHER_TROOP", "UNIT"})
  void aStrangerIsToldNothing(Persona stranger) {
    String id = Api.assigned(Persona.TROOP, "500110002", "2099-12-31").getString("id");
    String notice =
        Persona.TOWN
            .asks()
            .get(V1 + "/inbox?limit=100")
            .jsonPath()
            .getString("items.find { it.recordId == '" + id + "' }.id");
    stranger
        .asks()
        .get(V1 + "/inbox?limit=100")
        .then()
        .statusCode(200)
        .body("items.recordId", not(hasItem(id)));
    refused(stranger.sends(Map.of()).post(V1 + "/inbox/" + notice + "/read"), 404, "not-found");
  }

  @Test
  void whoHasNoInboxHasNoDoor() {
    refused(Persona.AUDITOR.asks().get(V1 + "/inbox"), 403, "auth.forbidden");
  }
}
