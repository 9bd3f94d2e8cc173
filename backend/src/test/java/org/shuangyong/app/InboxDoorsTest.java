package org.shuangyong.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import java.util.List;
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
    Object notice = Api.told(Persona.TOWN, id).get(0).get("id");
    assertEquals(List.of(), Api.codes(stranger, id));
    refused(stranger.sends(Map.of()).post(V1 + "/inbox/" + notice + "/read"), 404, "not-found");
  }

  @Test
  void whoHasNoInboxHasNoDoor() {
    refused(Persona.AUDITOR.asks().get(V1 + "/inbox"), 403, "auth.forbidden");
  }
}
