package org.shuangyong.app;

import static org.hamcrest.Matchers.equalTo;
import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Plaques;

/** Each write to plaques once, for the test that looks for its row in the trail. */
final class EveryPlaqueWrite {
  private EveryPlaqueWrite() {}

  static void all() {
    String today = new Clocks().today().toString();
    Persona.VILLAGE.sends("{}").post(V1 + "/plaques/find").then().statusCode(200);
    JsonPath plaque = Plaques.batched("留痕户");
    plaque = Plaques.step(Persona.OTHER_TOWN, plaque, "unbatch", Map.of());
    plaque = Plaques.step(Persona.VILLAGE, plaque, "defer", Map.of("reason", "外出"));
    plaque = Plaques.step(Persona.VILLAGE, plaque, "decline", Map.of("reason", "不愿"));
    plaque = Plaques.step(Persona.VILLAGE, plaque, "reconsider", Map.of());
    JsonPath batch = Plaques.batch();
    Plaques.fill(batch, Plaques.id(plaque));
    Plaques.stock(3);
    plaque =
        Plaques.hang(Persona.VILLAGE, Plaques.get(Persona.OFFICE, Plaques.id(plaque)))
            .then()
            .extract()
            .jsonPath();
    Persona.OTHER_TOWN
        .sends("{}", batch.getInt("version"))
        .post(V1 + "/plaque-batches/" + batch.getString("id") + "/close")
        .then()
        .statusCode(200);
    plaque = Plaques.step(Persona.VILLAGE, plaque, "replace", Map.of("ground", "WORN"));
    plaque = Plaques.step(Persona.OFFICE, plaque, "refuse", Map.of("reason", "尚可"));
    plaque = Plaques.step(Persona.VILLAGE, plaque, "replace", Map.of("ground", "MOVED"));
    plaque = Plaques.step(Persona.OTHER_TOWN, plaque, "examine", Map.of());
    plaque = Plaques.step(Persona.OFFICE, plaque, "approve", Map.of());
    plaque = Plaques.step(Persona.VILLAGE, plaque, "hand-in", Map.of());
    Persona.OFFICE
        .sends(Map.of("on", today, "note", "集中销毁"))
        .post(V1 + "/plaque-stock/" + Api.unitId(Plaques.TOWN) + "/destroy")
        .then()
        .statusCode(200);
    plaque = Plaques.hang(Persona.VILLAGE, plaque).then().extract().jsonPath();
    Map<String, String> cancel = Map.of("ground", "security", "document", "决定书");
    plaque = Plaques.step(Persona.OTHER_TOWN, plaque, "propose-cancel", cancel);
    plaque = Plaques.step(Persona.OFFICE, plaque, "drop-cancel", Map.of("reason", "有误"));
    plaque = Plaques.step(Persona.OTHER_TOWN, plaque, "propose-cancel", cancel);
    plaque = Plaques.step(Persona.OTHER_TOWN, plaque, "notify", Map.of());
    plaque = Plaques.step(Persona.OTHER_TOWN, plaque, "state", Map.of("waived", true));
    plaque = Plaques.step(Persona.OFFICE, plaque, "cancel", Map.of());
    plaque = Plaques.step(Persona.VILLAGE, plaque, "take-back", Map.of());
    plaque = Plaques.step(Persona.OTHER_TOWN, plaque, "ask-restore", Map.of("reason", "已改正"));
    plaque = Plaques.step(Persona.OFFICE, plaque, "restore", Map.of());
    plaque = Plaques.hang(Persona.VILLAGE, plaque).then().extract().jsonPath();
    JsonPath person =
        Persona.OFFICE.asks().get(V1 + "/persons/" + plaque.getString("basisPerson.id")).jsonPath();
    Families.step(Persona.OFFICE, person, "close", Map.of("as", "DIED", "on", today));
    Plaques.step(Persona.OTHER_TOWN, plaque, "keep", Map.of());
    JsonPath many = Plaques.candidate("留痕多户").setRootPath("row");
    Persona.OTHER_TOWN
        .sends(Api.items(many))
        .post(V1 + "/plaques/check")
        .then()
        .statusCode(200)
        .body("items.done", equalTo(List.of(true)));
    Plaques.step(Persona.OTHER_TOWN, Plaques.candidate("留痕注销户"), "close", Map.of("reason", "迁出"));
  }
}
