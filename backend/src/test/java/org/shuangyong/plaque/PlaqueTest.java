package org.shuangyong.plaque;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
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

/** A household's plaque (2.3, B1). */
@AppTest
class PlaqueTest {
  @Test
  void aHouseholdIsFoundCheckedBatchedAndHung() {
    JsonPath home = Plaques.household("寻找户", Families.VILLAGE, "veteran");
    Persona.VILLAGE.sends("{}").post(V1 + "/plaques/find").then().statusCode(200);
    String id = entitlement(home).getString("plaqueId");
    assertEquals("VETERAN", entitlement(home).getString("ground"));
    JsonPath plaque = Plaques.get(Persona.VILLAGE, id);
    assertEquals("CANDIDATE", status(plaque));
    assertFalse(plaque.getList("allowedActions").contains("plaque.check"));
    refused(Plaques.tries(Persona.VILLAGE, plaque, "check", Map.of()), 403, "auth.forbidden");
    plaque = Plaques.step(Persona.OTHER_TOWN, plaque, "check", Map.of());
    assertEquals("DUE", status(plaque));
    refused(Plaques.hang(Persona.VILLAGE, plaque), 409, "plaque.transition");
    JsonPath batch = Plaques.batch();
    assertEquals(1, Plaques.fill(batch, id));
    Plaques.stock(1);
    Map<String, Object> unsigned = Plaques.hanging(Persona.VILLAGE);
    unsigned.remove("signatureId");
    plaque = Plaques.get(Persona.VILLAGE, id);
    refused(Plaques.tries(Persona.VILLAGE, plaque, "hang", unsigned), 422, "validation.failed");
    plaque = Plaques.hang(Persona.VILLAGE, plaque).then().statusCode(200).extract().jsonPath();
    assertEquals("HUNG", status(plaque));
    assertEquals("DOOR", plaque.getString("row.place"));
    assertEquals("八一前集中悬挂", plaque.getString("row.batch.name"));
    assertEquals(2, plaque.getList("events.find { it.step == 'HANG' }.files").size());
    // The village's people see the town's batch and how far it is.
    Persona.VILLAGE
        .asks()
        .get(V1 + "/plaque-batches/" + batch.getString("id"))
        .then()
        .statusCode(200)
        .body("hung", equalTo(1))
        .body("waiting", equalTo(0));
    Persona.VILLAGE
        .asks()
        .get(V1 + "/households/" + home.getString("id"))
        .then()
        .body("timeline.word", hasItem("HANG"));
  }

  @Test
  void whoIsEntitledFollowsFromTheirIdentities() {
    assertEquals("SERVING", ground("serving"));
    assertEquals("SERVING_FAMILY", ground("serving-family"));
    assertEquals("VETERAN", ground("retired-cadre"));
    assertEquals(null, ground("rural-none"));
    // The certificate's holder needs no application, the others of the family do.
    JsonPath person = Families.person(Persona.OFFICE, "遗属", Families.VILLAGE);
    person = category(person, Map.of("category", "martyr-family"));
    JsonPath home = Families.household(Persona.OFFICE, person);
    assertTrue(entitlement(home).getBoolean("onApplication"));
    refused(Plaques.triesCreate(Persona.VILLAGE, home), 422, "validation.failed");
  }

  @Test
  void theCertificateMakesItDueWithoutApplication() {
    JsonPath person = Families.person(Persona.OFFICE, "持证遗属", Families.VILLAGE);
    category(person, Map.of("category", "martyr-family", "evidence", "烈士证明书"));
    JsonPath home = Families.household(Persona.OFFICE, person);
    assertFalse(entitlement(home).getBoolean("onApplication"));
    assertEquals("BEREAVED", entitlement(home).getString("ground"));
  }

  @Test
  void onlyAnApprovedFileMakesItDue() {
    JsonPath person = Families.person(Persona.VILLAGE, "未核", Families.VILLAGE, "veteran");
    JsonPath home = Families.household(Persona.VILLAGE, person);
    JsonPath plaque =
        Plaques.triesCreate(Persona.VILLAGE, home).then().statusCode(201).extract().jsonPath();
    refused(
        Plaques.tries(Persona.OTHER_TOWN, plaque, "check", Map.of()), 422, "plaque.not-entitled");
  }

  @Test
  void oneLivePlaqueWhateverTheGrounds() {
    JsonPath plaque = Plaques.candidate("两重身份");
    JsonPath home =
        Persona.VILLAGE
            .asks()
            .get(V1 + "/households/" + plaque.getString("householdId"))
            .jsonPath();
    category(member(home), Map.of("category", "serving"));
    refused(Plaques.triesCreate(Persona.VILLAGE, home), 409, "plaque.live");
    Plaques.step(Persona.OTHER_TOWN, plaque, "close", Map.of("reason", "重复建档"));
    Plaques.triesCreate(Persona.VILLAGE, home)
        .then()
        .statusCode(201)
        .body("row.ground", equalTo("SERVING"));
  }

  @Test
  void ofDivorcedParentsTheSoldierChoosesOne() {
    JsonPath soldier = Plaques.approved("当兵人", Families.VILLAGE, "serving");
    JsonPath mother = parents("母家");
    JsonPath father = parents("父家");
    refused(Plaques.tries(Persona.OTHER_TOWN, mother, "check", Map.of()), 422, "validation.failed");
    Map<String, Object> of = Map.of("soldierId", soldier.getString("id"), "soldierSide", "PARENTS");
    mother = Plaques.step(Persona.OTHER_TOWN, mother, "check", of);
    refused(Plaques.tries(Persona.OTHER_TOWN, father, "check", of), 409, "plaque.soldier");
    // Their own household, and their spouse's, hang beside the parents'.
    JsonPath own = Families.household(Persona.OFFICE, soldier);
    Plaques.triesCreate(Persona.VILLAGE, own).then().statusCode(201);
    Plaques.step(
        Persona.OTHER_TOWN,
        parents("配偶家"),
        "check",
        Map.of("soldierId", soldier.getString("id"), "soldierSide", "SPOUSE"));
    // Another choice: the former household's is closed first.
    Plaques.step(Persona.OTHER_TOWN, mother, "close", Map.of("reason", "军人选定父亲一户"));
    Plaques.step(Persona.OTHER_TOWN, father, "check", of);
  }

  @Test
  void theOldPlateIsHandedInFirstAndDestroyed() {
    JsonPath plaque = Plaques.hung("更换户");
    plaque = Plaques.step(Persona.VILLAGE, plaque, "replace", Map.of("ground", "WORN"));
    refused(Plaques.tries(Persona.OTHER_TOWN, plaque, "approve", Map.of()), 403, "auth.forbidden");
    plaque = Plaques.step(Persona.OTHER_TOWN, plaque, "examine", Map.of());
    plaque = Plaques.step(Persona.OFFICE, plaque, "approve", Map.of());
    Plaques.stock(1);
    refused(Plaques.hang(Persona.VILLAGE, plaque), 409, "plaque.old-first");
    plaque = Plaques.step(Persona.VILLAGE, plaque, "hand-in", Map.of());
    refused(Plaques.tries(Persona.VILLAGE, plaque, "hand-in", Map.of()), 409, "plaque.transition");
    plaque = Plaques.hang(Persona.VILLAGE, plaque).then().statusCode(200).extract().jsonPath();
    assertEquals("HUNG", status(plaque));
    assertEquals(0, plaque.getInt("reissues"));
    Persona.OFFICE
        .sends(Map.of("on", new Clocks().today().toString(), "note", "集中销毁，两人在场"))
        .post(V1 + "/plaque-stock/" + Api.unitId(Plaques.TOWN) + "/destroy")
        .then()
        .statusCode(200);
    assertEquals(
        List.of("DESTROYED"),
        Plaques.get(Persona.OFFICE, Plaques.id(plaque)).getList("oldPlates.status"));
  }

  @Test
  void aLostPlateIsReissuedTwiceAtMost() {
    JsonPath plaque = Plaques.hung("补发户");
    Plaques.stock(2);
    for (int i = 1; i <= 2; i++) {
      plaque = Plaques.step(Persona.VILLAGE, plaque, "replace", Map.of("ground", "LOST"));
      plaque = Plaques.step(Persona.OTHER_TOWN, plaque, "examine", Map.of());
      plaque = Plaques.step(Persona.OFFICE, plaque, "approve", Map.of());
      plaque = Plaques.hang(Persona.VILLAGE, plaque).then().statusCode(200).extract().jsonPath();
      assertEquals(i, plaque.getInt("reissues"));
    }
    refused(
        Plaques.tries(Persona.VILLAGE, plaque, "replace", Map.of("ground", "LOST")),
        409,
        "plaque.reissues");
  }

  @Test
  void aCancellingTellsTheFamilyFirstAndMayBeRestored() {
    JsonPath plaque = Plaques.hung("取消户");
    refused(
        Plaques.tries(Persona.OTHER_TOWN, plaque, "propose-cancel", Map.of("ground", "security")),
        422,
        "validation.failed");
    plaque =
        Plaques.step(
            Persona.OTHER_TOWN,
            plaque,
            "propose-cancel",
            Map.of("ground", "security", "document", "行政处罚决定书〔2026〕1号"));
    refused(Plaques.tries(Persona.OFFICE, plaque, "cancel", Map.of()), 409, "plaque.transition");
    plaque = Plaques.step(Persona.OTHER_TOWN, plaque, "notify", Map.of());
    refused(Plaques.tries(Persona.OTHER_TOWN, plaque, "state", Map.of()), 422, "validation.failed");
    plaque = Plaques.step(Persona.OTHER_TOWN, plaque, "state", Map.of("text", "愿意改正"));
    refused(Plaques.tries(Persona.OTHER_TOWN, plaque, "cancel", Map.of()), 403, "auth.forbidden");
    plaque = Plaques.step(Persona.OFFICE, plaque, "cancel", Map.of());
    plaque = Plaques.step(Persona.VILLAGE, plaque, "take-back", Map.of());
    plaque = Plaques.step(Persona.OTHER_TOWN, plaque, "ask-restore", Map.of("reason", "已改正"));
    plaque = Plaques.step(Persona.OFFICE, plaque, "restore", Map.of());
    Plaques.stock(1);
    plaque = Plaques.hang(Persona.VILLAGE, plaque).then().statusCode(200).extract().jsonPath();
    assertEquals("HUNG", status(plaque));
    JsonPath other = Plaques.hung("判刑户");
    other =
        Plaques.step(
            Persona.OTHER_TOWN,
            other,
            "propose-cancel",
            Map.of("ground", "criminal", "document", "判决书"));
    other = Plaques.step(Persona.OTHER_TOWN, other, "notify", Map.of());
    other = Plaques.step(Persona.OTHER_TOWN, other, "state", Map.of("waived", true));
    other = Plaques.step(Persona.OFFICE, other, "cancel", Map.of());
    other = Plaques.step(Persona.OTHER_TOWN, other, "take-back", Map.of());
    refused(
        Plaques.tries(Persona.OTHER_TOWN, other, "ask-restore", Map.of("reason", "请恢复")),
        409,
        "plaque.not-restorable");
  }

  @Test
  void afterADeathItIsKeptAndNotReplaced() {
    JsonPath plaque = Plaques.hung("故去户");
    refused(Plaques.tries(Persona.OTHER_TOWN, plaque, "keep", Map.of()), 409, "plaque.alive");
    JsonPath person =
        Persona.OFFICE.asks().get(V1 + "/persons/" + plaque.getString("basisPerson.id")).jsonPath();
    Families.step(
        Persona.OFFICE,
        person,
        "close",
        Map.of("as", "DIED", "on", new Clocks().today().minusDays(1).toString()));
    plaque = Plaques.step(Persona.OTHER_TOWN, plaque, "keep", Map.of());
    assertEquals("KEPT", status(plaque));
    refused(
        Plaques.tries(Persona.VILLAGE, plaque, "replace", Map.of("ground", "WORN")),
        409,
        "plaque.transition");
    plaque =
        Plaques.step(
            Persona.OTHER_TOWN,
            plaque,
            "propose-cancel",
            Map.of("ground", "dishonour", "document", "认定"));
    plaque = Plaques.step(Persona.OFFICE, plaque, "drop-cancel", Map.of("reason", "查无此事"));
    assertEquals("KEPT", status(plaque));
  }

  @Test
  void theFamilyMayNotWantItAndMayThinkAgain() {
    JsonPath plaque = Plaques.batched("不愿户");
    refused(Plaques.tries(Persona.VILLAGE, plaque, "decline", Map.of()), 422, "validation.failed");
    plaque = Plaques.step(Persona.VILLAGE, plaque, "decline", Map.of("reason", "家中不愿悬挂"));
    assertEquals("家中不愿悬挂", plaque.getString("row.reason"));
    assertEquals(null, plaque.getString("row.batch"));
    plaque = Plaques.step(Persona.VILLAGE, plaque, "reconsider", Map.of());
    assertEquals("DUE", status(plaque));
    assertEquals(null, plaque.getString("row.reason"));
  }

  @Test
  void itGoesWithItsHousehold() {
    JsonPath plaque = Plaques.due("搬家户");
    JsonPath home =
        Persona.OFFICE.asks().get(V1 + "/households/" + plaque.getString("householdId")).jsonPath();
    String path = V1 + "/households/" + home.getString("id");
    Persona.OFFICE
        .sends(
            Map.of("headId", member(home).getString("id"), "unitId", Api.unitId("500110002")),
            home.getInt("version"))
        .put(path)
        .then()
        .statusCode(200);
    Persona.TOWN
        .asks()
        .get(V1 + "/plaques/" + Plaques.id(plaque))
        .then()
        .statusCode(200)
        .body("row.unit.code", equalTo("500110002"));
    refused(Persona.OTHER_TOWN.asks().get(V1 + "/plaques/" + Plaques.id(plaque)), 404, "not-found");
    home = Persona.OFFICE.asks().get(path).jsonPath();
    Persona.OFFICE
        .sends(Map.of("on", new Clocks().today().toString()), home.getInt("version"))
        .post(path + "/end")
        .then()
        .statusCode(200);
    assertEquals("CLOSED", status(Plaques.get(Persona.OFFICE, Plaques.id(plaque))));
  }

  @Test
  void whatIsClosedBeforeItHangsIsNotCountedAsHung() {
    JsonPath batch = Plaques.batch();
    JsonPath due = Plaques.due("批中注销户");
    Plaques.fill(batch, Plaques.id(due));
    Plaques.step(
        Persona.OTHER_TOWN,
        Plaques.get(Persona.OTHER_TOWN, Plaques.id(due)),
        "close",
        Map.of("reason", "重复建档"));
    Persona.OTHER_TOWN
        .asks()
        .get(V1 + "/plaque-batches/" + batch.getString("id"))
        .then()
        .body("hung", equalTo(0))
        .body("plaques", equalTo(0));
  }

  @Test
  void whatABatchDidNotHangIsDueAgain() {
    JsonPath batch = Plaques.batch();
    JsonPath plaque = Plaques.due("未及户");
    Plaques.fill(batch, Plaques.id(plaque));
    String path = V1 + "/plaque-batches/" + batch.getString("id");
    Persona.OTHER_TOWN
        .sends("{}", batch.getInt("version"))
        .post(path + "/close")
        .then()
        .statusCode(200);
    assertEquals("DUE", status(Plaques.get(Persona.OTHER_TOWN, Plaques.id(plaque))));
    refused(
        Persona.OTHER_TOWN
            .sends(Map.of("plaqueIds", List.of(Plaques.id(plaque))))
            .post(path + "/fill"),
        409,
        "plaque.batch-closed");
  }

  private static String ground(String category) {
    if (category.equals("rural-none")) {
      return entitlement(Plaques.household("无身份", Families.VILLAGE)).getString("ground");
    }
    return entitlement(Plaques.household("身份户", Families.VILLAGE, category)).getString("ground");
  }

  private static JsonPath parents(String name) {
    JsonPath home = Plaques.household(name, Families.VILLAGE, "serving-family");
    return Plaques.triesCreate(Persona.VILLAGE, home).then().statusCode(201).extract().jsonPath();
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
