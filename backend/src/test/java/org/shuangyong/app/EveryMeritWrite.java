package org.shuangyong.app;

import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.shuangyong.testing.Merits;
import org.shuangyong.testing.Persona;

/** Each write to letters, their table and the calendar once. */
final class EveryMeritWrite {
  private EveryMeritWrite() {}

  static void all(LocalDate today) {
    String day = today.toString();
    Map<String, Object> facts = Merits.facts(Merits.soldier(), "second-class", "500110002");
    String id =
        Merits.receives(Persona.OFFICE, day, false, List.of(facts))
            .then()
            .statusCode(201)
            .extract()
            .path("letters[0].id");
    JsonPath letter = Merits.whole(Persona.OFFICE, id);
    letter =
        Persona.OFFICE
            .sends(facts, letter.getInt("row.version"))
            .put(V1 + "/merit-letters/" + id)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    letter = Merits.step(Persona.OFFICE, letter, "register", Map.of());
    letter = Merits.step(Persona.OFFICE, letter, "check", Map.of());
    letter = Merits.step(Persona.OFFICE, letter, "return", Map.of("text", "地址不详"));
    letter = Merits.planned(letter, day);
    Persona.OFFICE
        .sends(Map.of("reason", "送报"))
        .post(V1 + "/merit-letters/route")
        .then()
        .statusCode(200);
    Persona.OFFICE
        .sends(Map.of("field", "PHONE", "reason", "联系"))
        .post(V1 + "/merit-letters/" + id + "/reveal")
        .then()
        .statusCode(200);
    letter =
        Merits.delivers(Persona.OFFICE, letter, day, Merits.DISTRICT)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    letter = Merits.step(Persona.OFFICE, letter, "pay", Map.of("paidOn", day, "voucher", "凭证1号"));
    letter = Merits.step(Persona.OFFICE, letter, "report", Map.of("text", "已函告"));
    Merits.step(Persona.OFFICE, letter, "archive", Map.of());
    JsonPath other = Merits.registered("third-class", "500110002", day);
    other = Merits.step(Persona.OFFICE, other, "check", Map.of());
    Merits.step(Persona.OFFICE, other, "forward", Map.of("to", "某区", "text", "家庭已迁出"));
    Persona.OFFICE
        .sends(
            Map.of(
                "award", "other",
                "validFrom", "2098-01-01",
                "seats", List.of(List.of("镇街负责同志")),
                "byTown", true,
                "bonus", 0,
                "payer", "镇街",
                "source", "测试文件"))
        .post(V1 + "/merit-rules")
        .then()
        .statusCode(201);
    Persona.OFFICE
        .sends(
            Map.of(
                "from", "2098-01-01",
                "to", "2098-01-03",
                "kind", "OFF",
                "name", "元旦",
                "source", "测试通知"))
        .post(V1 + "/calendar")
        .then()
        .statusCode(201);
  }
}
