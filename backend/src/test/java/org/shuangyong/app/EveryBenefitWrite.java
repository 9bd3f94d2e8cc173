package org.shuangyong.app;

import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import org.shuangyong.testing.Benefits;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;

/** Each write to cases, laws and numbers once, for the test that looks for its row in the trail. */
final class EveryBenefitWrite {
  private EveryBenefitWrite() {}

  static void all() {
    laws();
    JsonPath of = Benefits.hardship(Persona.VILLAGE, "严三");
    of = step(Persona.VILLAGE, of, "ask", "缺一张照片");
    of = step(Persona.VILLAGE, of, "supplement", "已补");
    of = step(Persona.VILLAGE, of, "pass", null);
    of = step(Persona.OTHER_TOWN, of, "refuse", "不符合条件");
    of = step(Persona.OFFICE, of, "disagree", "请再核实");
    of = step(Persona.OTHER_TOWN, of, "pass", null);
    Map<String, Object> help = Map.of("facts", Map.of("help", "临时救助"));
    of = Benefits.step(Persona.OFFICE, of, "pass", help);
    of = step(Persona.OFFICE2, of, "return", "金额未填");
    of = Benefits.step(Persona.OFFICE, of, "pass", help);
    of = step(Persona.OFFICE2, of, "finish", null);
    of = Benefits.step(Persona.OFFICE, of, "visit", Map.of("satisfaction", 5));
    of = step(Persona.OFFICE, of, "archive", null);
    JsonPath other = Benefits.hardship(Persona.VILLAGE, "严四");
    other = step(Persona.VILLAGE, other, "refuse", "材料不实");
    step(Persona.OFFICE, other, "agree", null);
    step(Persona.VILLAGE, Benefits.hardship(Persona.VILLAGE, "严五"), "withdraw", "本人撤回");
    JsonPath jobless = Families.person(Persona.VILLAGE, "严六", Families.VILLAGE, "veteran");
    Map<String, Object> request =
        new HashMap<>(
            Benefits.request(jobless, "job-help", Map.of("state", "失业", "willing", true)));
    request.put("helper", "站长");
    request.put("contactNextOn", "2099-01-01");
    Benefits.step(
        Persona.VILLAGE,
        Benefits.accept(Persona.VILLAGE, request),
        "contact",
        Map.of("text", "电话回访", "nextOn", "2099-02-01"));
    JsonPath home = step(Persona.OFFICE2, Benefits.home("严七", "home-1"), "finish", null);
    Benefits.step(
        Persona.OFFICE, home, "end", Map.of("on", home.getString("grantedOn"), "text", "离院"));
    JsonPath child = Benefits.child("严小小");
    Persona.OFFICE
        .sends(Map.of("reason", "初审"))
        .post(Benefits.PATH + "/" + child.getString("id") + "/reveal")
        .then()
        .statusCode(200);
  }

  private static void laws() {
    Map<String, Object> law =
        new HashMap<>(
            Map.of("title", "试行办法", "issuer", "区局", "validFrom", "2021-01-01", "source", "文件"));
    JsonPath made =
        Persona.OFFICE.sends(law).post(V1 + "/laws").then().statusCode(201).extract().jsonPath();
    law.put("validTo", "2022-01-01");
    Persona.OFFICE
        .sends(law, made.getInt("version"))
        .put(V1 + "/laws/" + made.getString("id"))
        .then()
        .statusCode(200);
    Persona.OFFICE
        .sends(
            Map.of(
                "list",
                "EXAM_POINTS",
                "code",
                "other",
                "name",
                "其他",
                "value",
                5,
                "validFrom",
                "2099-01-01",
                "source",
                "通知"))
        .post(V1 + "/benefit-values")
        .then()
        .statusCode(201);
  }

  private static JsonPath step(Persona who, JsonPath of, String verb, String text) {
    return Benefits.step(who, of, verb, text == null ? Map.of() : Map.of("text", text));
  }
}
