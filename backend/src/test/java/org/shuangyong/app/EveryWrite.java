package org.shuangyong.app;

import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.KindBodies;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Rosters;
import org.shuangyong.testing.SlowExport;
import org.shuangyong.testing.Upload;

/** Each write operation once, for the test that looks for its row in the trail. */
final class EveryWrite {
  private EveryWrite() {}

  static void units() {
    Map<String, Object> facts =
        Api.map(
            "name",
            "留痕单位",
            "kind",
            "DEPARTMENT",
            "actorKind",
            "DEPARTMENT",
            "validFrom",
            "2021-01-01");
    JsonPath unit =
        Persona.ADMIN
            .sends(Map.of("code", "AUDITED", "facts", facts))
            .post(V1 + "/units")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    Persona.ADMIN
        .sends(Map.of("facts", facts), unit.getInt("version"))
        .put(V1 + "/units/" + unit.getString("id"))
        .then()
        .statusCode(200);
    Upload.send(
        Persona.ADMIN,
        "/units/import",
        "名册.xlsx",
        Rosters.workbook(
            List.of("代码", "名称", "类别"), List.of(List.of("AUDITED-IN", "留痕导入单位", "区级部门"))));

    doSeats();
    changeUnits();
    setSecrecyRule();
  }

  static void plans() {
    JsonPath plan = Api.draft(Api.notice(), 2051);
    String path = V1 + "/plans/" + plan.getString("id");
    plan =
        Persona.OFFICE
            .sends(Map.of("header", Map.of("year", 2051, "title", "改过的")), plan.getInt("version"))
            .patch(path)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    String heading = plan.getString("nodes.find { it.level == 'POINT' }.id");
    plan =
        Persona.OFFICE
            .sends(Map.of("title", "新标题"), plan.getInt("version"))
            .patch(V1 + "/work-points/" + heading)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    String measure = plan.getString("nodes.find { it.level == 'MEASURE' }.id");
    int start = plan.getInt("nodes.find { it.level == 'MEASURE' }.start");
    plan =
        Persona.OFFICE
            .sends(Map.of("at", start + 5), plan.getInt("version"))
            .post(V1 + "/work-points/" + measure + "/split")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    plan =
        Persona.OFFICE
            .sends("{}", plan.getInt("version"))
            .post(V1 + "/work-points/" + measure + "/merge")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    plan = serve(plan, measure);
    for (String verb : List.of("drop", "restore")) {
      plan = Api.planStep(plan, verb, Map.of("workPointIds", List.of(measure)));
    }
    plan = Api.publish(Api.assignAll(plan, "500110002", "2099-12-31"));
    derive(plan);
    file();
    JsonPath thrown = Api.draft(Api.notice(), 2052);
    Persona.OFFICE
        .asks()
        .header("If-Match", "\"" + thrown.getInt("version") + "\"")
        .delete(V1 + "/plans/" + thrown.getString("id"))
        .then()
        .statusCode(204);
  }

  static void matters() {
    JsonPath matter = Api.propose(Persona.TROOP, "TROOP_NEED", "留痕全程");
    matter = Api.step(Persona.OFFICE, matter, "return", Map.of("text", "补充"));
    matter = Api.step(Persona.TROOP, matter, "resubmit", Map.of("title", "留痕", "detail", "全程"));
    matter = Api.step(Persona.OFFICE, matter, "register", Map.of());
    matter =
        Api.step(
            Persona.OFFICE,
            matter,
            "amend",
            Map.of("title", "留痕", "detail", "全程", "facts", Map.of("leader", "孙正")));
    matter =
        Api.step(
            Persona.OFFICE,
            matter,
            "assign",
            Map.of("leadId", Api.unitId("500110002"), "dueOn", "2099-12-31"));
    matter = Api.step(Persona.TOWN, matter, "sign", Map.of());
    matter =
        Api.step(
            Persona.TOWN,
            matter,
            "report",
            Map.of("text", "进展", "attachmentIds", List.of(Api.photo(Persona.TOWN))));
    MatterTalkWrites.all(matter.getString("id"));
    supervise(matter.getString("id"));
    readInbox();
    mailInbox();
    matter = Api.fresh(Persona.OFFICE, matter);
    matter = Api.step(Persona.TOWN, matter, "apply", Map.of("text", "申请"));
    matter = Api.step(Persona.OFFICE, matter, "reject", Map.of("text", "不清楚"));
    matter = Api.step(Persona.TOWN, matter, "apply", Map.of("text", "再申请"));
    matter = Api.step(Persona.OFFICE, matter, "verify", Map.of());
    matter = Api.step(Persona.TROOP, matter, "send-back", Map.of("text", "不满意", "satisfaction", 2));
    matter = Api.step(Persona.TOWN, matter, "apply", Map.of("text", "三申请"));
    matter = Api.step(Persona.OFFICE, matter, "verify", Map.of());
    matter = Api.step(Persona.OFFICE, matter, "remind", Map.of());
    matter = Api.step(Persona.TROOP, matter, "confirm", Map.of("satisfaction", 5));
    Map<String, String> later = Map.of("dueOn", "2100-06-30", "text", "时间");
    matter =
        Api.step(Persona.OFFICE, matter, "reopen", Map.of("dueOn", "2100-01-31", "text", "回头看"));
    matter = Api.step(Persona.TOWN, matter, "extend", later);
    matter = Api.step(Persona.OFFICE, matter, "refuse", Map.of("text", "不同意"));
    matter = Api.step(Persona.TOWN, matter, "extend", later);
    matter = Api.step(Persona.OFFICE, matter, "grant", Map.of());
    matter = Api.step(Persona.OFFICE, matter, "long-term", later);
    matter = Api.step(Persona.OFFICE, matter, "resume", later);
    matter = Api.step(Persona.OFFICE, matter, "explain", Map.of("text", "条件不具备"));
    matter = Api.step(Persona.LEADER, matter, "disapprove", Map.of("text", "再办"));
    matter = Api.step(Persona.TROOP, matter, "withdraw", Map.of("text", "撤销"));
    Api.step(Persona.LEADER, matter, "approve", Map.of());
    JsonPath declined = Api.propose(Persona.TROOP, "TROOP_NEED", "留痕不予受理");
    Api.step(Persona.OFFICE, declined, "decline", Map.of("text", "答复"));
  }

  static void others() {
    Map<String, Object> slow = Map.of("kind", SlowExport.WORD, "filters", Map.of("steps", 5000));
    String job = Persona.OFFICE.sends(slow).post(V1 + "/exports").path("id");
    Persona.OFFICE.sends("{}").post(V1 + "/jobs/" + job + "/cancel").then().statusCode(200);
    job = Persona.OFFICE.sends("{}").post(V1 + "/jobs/" + job + "/retry").path("id");
    Persona.OFFICE.sends("{}").post(V1 + "/jobs/" + job + "/cancel").then().statusCode(200);
    String view = V1 + "/views/" + Api.key();
    Persona.OFFICE
        .sends(Map.of("list", "audited", "name", "留痕", "query", "", "columns", List.of()))
        .put(view)
        .then()
        .statusCode(200);
    Persona.OFFICE.asks().delete(view).then().statusCode(204);
    JsonPath many =
        Api.step(
            Persona.OFFICE, Api.propose(Persona.TROOP, "TROOP_NEED", "留痕批量"), "register", Map.of());
    Api.assignMany("500110002", "2099-12-31", many);
    Persona.OFFICE
        .sends(
            Map.of("code", "report.days", "validFrom", "2099-01-01", "value", 31, "source", "留痕"))
        .post(V1 + "/rules")
        .then()
        .statusCode(201);
    String kind = V1 + "/kinds/activity/audited";
    Persona.ADMIN.sends(KindBodies.activity("留痕类型"), 0).put(kind).then().statusCode(200);
    Persona.OFFICE.sends("{}", 1).post(kind + "/retire").then().statusCode(200);
  }

  /** Next year's plan and a supplement, and what is written in them. */
  private static void derive(JsonPath published) {
    for (String verb : List.of("renew", "supplement")) {
      JsonPath plan = Api.planStep(published, verb, Map.of());
      String measure = plan.getString("nodes.find { it.level == 'MEASURE' }.id");
      for (String write : List.of("reword", "add")) {
        plan =
            Persona.OFFICE
                .sends(Map.of("text", "新的措施。"), plan.getInt("version"))
                .post(V1 + "/work-points/" + measure + "/" + write)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
      }
      Persona.OFFICE
          .sends(Map.of("workPointIds", List.of(measure), "reason", "撤销"), plan.getInt("version"))
          .post(V1 + "/plans/" + plan.getString("id") + "/strike")
          .then()
          .statusCode(200);
    }
  }

  private static void file() {
    JsonPath filing =
        Persona.TOWN
            .sends(Map.of("year", 2051, "kind", "REVIEW", "text", "口头", "oralOn", "2026-01-05"))
            .post(V1 + "/filings")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    Persona.TOWN
        .sends(Map.of("text", "口头述职", "oralOn", "2026-01-06"), filing.getInt("version"))
        .patch(V1 + "/filings/" + filing.getString("id"))
        .then()
        .statusCode(200);
  }

  private static void readInbox() {
    JsonPath inbox = Persona.TOWN.asks().get(V1 + "/inbox").then().extract().jsonPath();
    Persona.TOWN
        .asks()
        .post(V1 + "/inbox/" + inbox.getString("items[0].id") + "/read")
        .then()
        .statusCode(204);
    Persona.TOWN
        .sends(Map.of("until", inbox.getString("items[0].at")))
        .post(V1 + "/inbox/read-all")
        .then()
        .statusCode(204);
  }

  private static void mailInbox() {
    Persona.TOWN.asks().put(V1 + "/inbox/mail").then().statusCode(200);
    Persona.TOWN.asks().delete(V1 + "/inbox/mail").then().statusCode(200);
  }

  private static void supervise(String matterId) {
    JsonPath sheet = Api.issue(Persona.OFFICE, matterId, "ORANGE");
    sheet = Api.sheetStep(Persona.TOWN, sheet, "answer", Map.of("text", "已整改"));
    sheet = Api.sheetStep(Persona.OFFICE, sheet, "return", Map.of("text", "不到位"));
    sheet = Api.sheetStep(Persona.TOWN, sheet, "answer", Map.of("text", "已到位"));
    Api.sheetStep(Persona.OFFICE, sheet, "clear", Map.of("text", "属实"));
  }

  private static void setSecrecyRule() {
    Persona.SECRECY
        .sends(
            Map.of(
                "name",
                "留痕规则",
                "regex",
                "留痕专用词",
                "blocking",
                false,
                "active",
                true,
                "validFrom",
                "2099-01-01",
                "source",
                "留痕"))
        .post(V1 + "/secrecy-rules")
        .then()
        .statusCode(201);
  }

  private static void changeUnits() {
    Map<String, Object> facts =
        Map.of(
            "name",
            "留痕变更单位",
            "kind",
            "DEPARTMENT",
            "actorKind",
            "DEPARTMENT",
            "validFrom",
            "2021-01-01");
    JsonPath unit =
        Persona.ADMIN
            .sends(Map.of("code", "AUDITED-2", "parentId", Api.unitId("LDXZ"), "facts", facts))
            .post(V1 + "/units")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    Map<String, Map<String, String>> steps =
        new java.util.LinkedHashMap<>(
            Map.of("rename", Map.of("name", "留痕新名", "on", "2022-01-01", "source", "留痕")));
    steps.put("move", Map.of("targetId", Api.unitId("SYB"), "on", "2022-01-01", "source", "留痕"));
    steps.put("merge", Map.of("targetId", Api.unitId("SYB"), "on", "2022-01-01", "source", "留痕"));
    for (Map.Entry<String, Map<String, String>> step : steps.entrySet()) {
      unit =
          Persona.OFFICE
              .sends(step.getValue(), unit.getInt("version"))
              .post(V1 + "/units/" + unit.getString("id") + "/" + step.getKey())
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
    }
  }

  private static void doSeats() {
    Map<String, Object> facts =
        Map.of("name", "留痕机构", "sort", 99, "liaisons", false, "validFrom", "2021-01-01");
    JsonPath body =
        Persona.OFFICE
            .sends(Map.of("facts", facts))
            .post(V1 + "/bodies")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    Persona.OFFICE
        .sends(Map.of("facts", facts), body.getInt("version"))
        .put(V1 + "/bodies/" + body.getString("id"))
        .then()
        .statusCode(200);
    Map<String, Object> seatFacts =
        Map.of("role", "LIAISON", "personName", "留痕甲", "validFrom", "2021-01-01");
    JsonPath seat =
        Persona.OFFICE
            .sends(
                Map.of(
                    "bodyId",
                    body.getString("id"),
                    "unitId",
                    Api.unitId("QJW"),
                    "facts",
                    seatFacts))
            .post(V1 + "/memberships")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    String path = V1 + "/memberships/" + seat.getString("id");
    seat =
        Persona.OFFICE
            .sends(Map.of("facts", seatFacts), seat.getInt("version"))
            .put(path)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    seat =
        Persona.OFFICE
            .sends(Map.of("personName", "留痕乙", "from", "2022-01-01"), seat.getInt("version"))
            .post(path + "/replace")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    Persona.OFFICE
        .sends(Map.of("to", "2023-01-01"), seat.getInt("version"))
        .post(V1 + "/memberships/" + seat.getString("id") + "/end")
        .then()
        .statusCode(200);
  }

  /** A four-year plan, and a measure that serves a target of it. */
  private static JsonPath serve(JsonPath plan, String measure) {
    String term =
        "{'title': '留痕规划', 'startYear': 2051, 'endYear': 2054, 'targets': [{'year': 2051, 'text': '目标'}]}"
            .replace('\'', '"');
    JsonPath made =
        Persona.OFFICE.sends(term).post(V1 + "/terms").then().statusCode(201).extract().jsonPath();
    made =
        Persona.OFFICE
            .sends(term, made.getInt("version"))
            .put(V1 + "/terms/" + made.getString("id"))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    return Persona.OFFICE
        .sends(
            Map.of("workPointIds", List.of(measure), "targetId", made.getString("targets[0].id")),
            plan.getInt("version"))
        .post(V1 + "/plans/" + plan.getString("id") + "/serve")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
