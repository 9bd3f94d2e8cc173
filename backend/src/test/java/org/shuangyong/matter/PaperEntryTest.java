package org.shuangyong.matter;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** Support for the troops without a secret in it, and classified matters on paper only (4.4). */
@AppTest
class PaperEntryTest {
  @Test
  void aClassifiedMatterIsARegisterNumberAndNothingElse() {
    String no = "〔2021〕密登" + System.nanoTime() % 1_000_000;
    Persona.TROOP
        .sends(Map.of("paperNo", no))
        .post(V1 + "/paper-entries")
        .then()
        .statusCode(201)
        .body("unit.name", equalTo("驻綦A部"));
    refused(
        Persona.TROOP.sends(Map.of("paperNo", no)).post(V1 + "/paper-entries"),
        409,
        "paper-entry.taken");
    for (String told : List.of("3号方案：请于下月在训练场北侧协助保障", "没有数字", "")) {
      refused(
          Persona.TROOP.sends(Map.of("paperNo", told)).post(V1 + "/paper-entries"),
          422,
          "validation.failed");
    }
    refused(
        Persona.TROOP.sends(Map.of("paperNo", "1", "title", "x")).post(V1 + "/paper-entries"),
        400,
        "request.unknown-field");
    Persona.OFFICE.asks().get(V1 + "/paper-entries").then().body("items.paperNo", hasItem(no));
    Persona.OTHER_TROOP
        .asks()
        .get(V1 + "/paper-entries")
        .then()
        .body("items.paperNo", not(hasItem(no)));
  }

  @Test
  void aSupportNeedTakesTheUnclassifiedFormOnly() {
    JsonPath need =
        Persona.TROOP
            .sends(
                Map.of(
                    "kind",
                    "SUPPORT_NEED",
                    "title",
                    "供水车保障",
                    "detail",
                    "请安排供水车",
                    "facts",
                    Map.of("extra", Map.of("help", "供水供电", "quantity", 2, "measure", "台"))))
            .post(V1 + "/matters")
            .then()
            .statusCode(201)
            .body("facts.topic", equalTo("support"))
            .body("facts.extra.quantity", equalTo(2))
            .body("list", equalTo("A"))
            .body("facts.source", notNullValue())
            .extract()
            .jsonPath();
    Persona.OFFICE
        .asks()
        .queryParam("topic", "support")
        .queryParam("total", true)
        .get(V1 + "/matters")
        .then()
        .body("items.id", hasItem(need.getString("id")));
    for (Map<String, Object> extra :
        List.<Map<String, Object>>of(
            Map.of(),
            Map.of("help", "别的"),
            Map.of("help", "场地", "route", "x"),
            // a number of troops, in whatever unit
            Map.of("help", "饮食", "quantity", 300, "measure", "人"))) {
      refused(
          Persona.TROOP
              .sends(
                  Map.of(
                      "kind",
                      "SUPPORT_NEED",
                      "title",
                      "题",
                      "detail",
                      "文",
                      "facts",
                      Map.of("extra", extra)))
              .post(V1 + "/matters"),
          422,
          "validation.failed");
    }
    refused(
        Persona.TROOP
            .sends(
                Map.of(
                    "kind",
                    "TROOP_NEED",
                    "title",
                    "题",
                    "detail",
                    "文",
                    "facts",
                    Map.of(
                        "topic",
                        "facility-protection",
                        "extra",
                        Map.of("project", "第3团旁的厂房", "opinionAsked", true))))
            .post(V1 + "/matters"),
        422,
        "secrecy.blocked");
  }
}
