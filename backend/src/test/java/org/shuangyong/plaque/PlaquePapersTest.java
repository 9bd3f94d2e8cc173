package org.shuangyong.plaque;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Plaques;

/** Papers of a plaque: with the application, and where the rules ask for one (B1). */
@AppTest
class PlaquePapersTest {
  /** B1: what the household hands in, the legal document, the proof of amends. */
  @Test
  void whereTheRulesAskForAPaperThereIsOne() {
    JsonPath plaque = Plaques.hung("材料户");
    Map<String, Object> none = Map.of("ground", "WORN", "attachmentIds", List.of());
    refused(Plaques.tries(Persona.VILLAGE, plaque, "replace", none), 422, "validation.failed");
    none = Map.of("ground", "security", "document", "行政处罚决定书", "attachmentIds", List.of());
    refused(
        Plaques.tries(Persona.OTHER_TOWN, plaque, "propose-cancel", none),
        422,
        "validation.failed");
    String paper = Api.photo(Persona.VILLAGE);
    plaque =
        Plaques.step(
            Persona.VILLAGE,
            plaque,
            "replace",
            Map.of("ground", "MOVED", "attachmentIds", List.of(paper)));
    assertEquals(List.of(paper), plaque.getList("events.find { it.step == 'REPLACE' }.files.id"));
  }

  @Test
  void theApplicationStandsWithTheTakingUp() {
    JsonPath home = Plaques.household("依申请户", Families.VILLAGE, "veteran");
    String paper = Api.photo(Persona.VILLAGE);
    Persona.VILLAGE
        .sends(
            Map.of(
                "householdId",
                home.getString("id"),
                "appliedOn",
                new Clocks().today().toString(),
                "attachmentIds",
                List.of(paper)))
        .post(V1 + "/plaques")
        .then()
        .statusCode(201)
        .body("events[0].files.id", equalTo(List.of(paper)))
        .body("appliedOn", equalTo(new Clocks().today().toString()));
  }
}
