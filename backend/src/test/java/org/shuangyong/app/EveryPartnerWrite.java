package org.shuangyong.app;

import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.Partners;
import org.shuangyong.testing.Persona;

/** Each write to partners, partnerships, offers and readiness once, for the trail. */
final class EveryPartnerWrite {
  private EveryPartnerWrite() {}

  static void all(LocalDate today) {
    partners(today);
    partnerships(today);
    readiness(today);
    office(today);
    offers(today);
  }

  private static void partners(LocalDate today) {
    JsonPath made = Partners.partner(Persona.OFFICE, "留痕协作单位");
    String path = Partners.PARTNERS + "/" + made.getString("partner.id");
    int version =
        Persona.OFFICE
            .sends(Map.of("name", "留痕协作单位二", "sort", "DISTRICT"), made.getInt("partner.version"))
            .put(path)
            .then()
            .statusCode(200)
            .extract()
            .path("partner.version");
    Persona.OFFICE
        .sends(Map.of("year", today.getYear(), "result", "BARELY", "on", today.toString()), version)
        .post(path + "/checks")
        .then()
        .statusCode(200);
    Persona.OFFICE.sends(Map.of("reason", "联系")).post(path + "/reveal").then().statusCode(200);
  }

  private static void partnerships(LocalDate today) {
    JsonPath of = Partners.village("留痕村");
    String path = Partners.PATH + "/" + of.getString("id");
    of =
        Persona.OTHER_TOWN
            .sends(Partners.village("留痕村二", "2021-03-01"), of.getInt("version"))
            .put(path)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    of = Partners.year(Persona.VILLAGE, of, today.getYear(), Map.of("plan", "计划"));
    of = step(of, "years/" + today.getYear() + "/confirm", Map.of("duty", true));
    of = step(of, "clauses", Map.of("texts", List.of("共建。")));
    of =
        step(
            of,
            "open",
            Map.of("clauseIds", List.of(of.getString("clauses[0].id")), "matterKind", "PROJECT"));
    of = step(of, "watches", Map.of("ref", "JC-1", "risk", "WORK", "on", today.toString()));
    String watch = "watches/" + of.getString("watches[0].id");
    of = step(of, watch + "/help", Map.of("on", today.toString(), "what", "介绍务工"));
    of = step(of, watch + "/lift", Map.of("on", today.toString()));
    step(of, "end", Map.of("on", today.toString(), "text", "到期"));
    Persona.OFFICE
        .sends(Map.of("side", "B", "reason", "联系"))
        .post(path + "/reveal")
        .then()
        .statusCode(200);
  }

  private static JsonPath step(JsonPath of, String verb, Map<String, ?> body) {
    return Partners.step(Persona.OFFICE, Partners.PATH, of, verb, body);
  }

  private static void offers(LocalDate today) {
    JsonPath of = Partners.offer(Persona.OFFICE, "留痕优待");
    of = offer(Persona.OFFICE, of, "complaints", Map.of("on", today.toString(), "text", "服务不好"));
    of =
        offer(
            Persona.OFFICE,
            of,
            "complaints/" + of.getString("complaints[0].id") + "/answer",
            Map.of("text", "已改"));
    of = offer(Persona.OFFICE, of, "qualify", Map.of());
    of = offer(Persona.OFFICE2, of, "review", Map.of());
    of =
        offer(
            Persona.OFFICE,
            of,
            "publicize",
            Map.of("from", today.minusDays(10).toString(), "to", today.minusDays(1).toString()));
    of =
        offer(
            Persona.OFFICE,
            of,
            "sign",
            Map.of("from", today.toString(), "to", today.plusDays(9).toString()));
    of = offer(Persona.OFFICE, of, "award", Map.of("plateNo", "1"));
    of = offer(Persona.OFFICE, of, "recheck", Map.of());
    offer(Persona.OFFICE, of, "delist", Map.of("text", "停业"));
    offer(Persona.OFFICE, Partners.offer(Persona.OFFICE, "留痕不予"), "refuse", Map.of("text", "证照过期"));
  }

  private static JsonPath offer(Persona who, JsonPath of, String verb, Map<String, ?> body) {
    return Partners.step(who, Partners.OFFERS, of, verb, body);
  }

  private static void readiness(LocalDate today) {
    Map<String, Object> team =
        Api.map("name", "留痕队", "kind", "SOCIAL", "members", 5, "phone", "13800001234");
    JsonPath made = changed("/teams", team, "team.");
    String path = V1 + "/teams/" + made.getString("team.id");
    Persona.OFFICE
        .sends(Map.of("kind", "DRILL", "day", today.toString(), "place", "河边", "text", "演练"))
        .post(path + "/log")
        .then()
        .statusCode(200);
    Persona.OFFICE.sends(Map.of("reason", "联系")).post(path + "/reveal").then().statusCode(200);
    Map<String, Object> stock =
        Api.map(
            "item",
            "留痕物资",
            "sort",
            "FOOD",
            "measure",
            "箱",
            "place",
            "仓库",
            "quantity",
            3,
            "least",
            1);
    made = changed("/stocks", stock, "stock.");
    Persona.OFFICE
        .sends(Map.of("kind", "OUT", "quantity", 1))
        .post(V1 + "/stocks/" + made.getString("stock.id") + "/moves")
        .then()
        .statusCode(200);
    Map<String, Object> hazard =
        Api.map(
            "code",
            "留痕-1",
            "name",
            "留痕点",
            "kind",
            "OTHER",
            "households",
            1,
            "listedOn",
            "2021-01-01");
    made = changed("/hazard-points", hazard, "");
    Persona.OFFICE
        .sends(Map.of("reason", "联系"))
        .post(V1 + "/hazard-points/" + made.getString("id") + "/reveal")
        .then()
        .statusCode(200);
    made = changed("/assets", Api.map("sort", "OTHER", "name", "留痕资源", "capacity", "若干"), "asset.");
    JsonPath matter = Api.propose(Persona.TROOP, "TROOP_NEED", "留痕匹配");
    Persona.OFFICE
        .sends(Map.of("matterId", matter.getString("id")))
        .post(V1 + "/assets/" + made.getString("asset.id") + "/matches")
        .then()
        .statusCode(200);
    Persona.OFFICE
        .sends(
            Map.of("direction", "OUT", "on", today.toString(), "partner", "外县双拥办", "subject", "函"))
        .post(V1 + "/matters/" + matter.getString("id") + "/letters")
        .then()
        .statusCode(201);
  }

  /** Made, then written again as it is. */
  private static JsonPath changed(String list, Map<String, Object> facts, String root) {
    JsonPath made = Partners.made(Persona.OFFICE, V1 + list, facts);
    return Persona.OFFICE
        .sends(facts, made.getInt(root + "version"))
        .put(V1 + list + "/" + made.getString(root + "id"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static void office(LocalDate today) {
    String body =
        Persona.OFFICE.asks().get(V1 + "/bodies").then().extract().jsonPath().getString("[0].id");
    Persona.OFFICE
        .sends(Map.of("seats", List.of()))
        .put(V1 + "/bodies/" + body + "/duty/" + today.plusDays(300))
        .then()
        .statusCode(200);
    Persona.OFFICE
        .sends(Map.of("day", today.toString(), "text", "日常会商"))
        .post(V1 + "/joint-offices/" + body + "/log")
        .then()
        .statusCode(201);
  }
}
