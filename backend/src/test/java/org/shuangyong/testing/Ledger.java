package org.shuangyong.testing;

import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the tests of the double list do over HTTP: collecting, rounds, statements. */
public final class Ledger {
  private Ledger() {}

  public static JsonPath collect(
      String list, int year, LocalDate from, LocalDate to, String... units) {
    return Persona.OFFICE
        .sends(
            Map.of(
                "list",
                list,
                "year",
                year,
                "facts",
                Map.of(
                    "title",
                    year + "年双清单征集",
                    "opensOn",
                    from.toString(),
                    "closesOn",
                    to.toString()),
                "unitIds",
                List.of(units).stream().map(Api::unitId).toList()))
        .post(V1 + "/collections")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  public static Response answer(Persona who, JsonPath collection, String kind, String title) {
    return who.sends(Map.of("kind", kind, "title", title, "detail", "请予协调"))
        .post(V1 + "/collections/" + collection.getString("id") + "/matters");
  }

  public static Response opens(String list, int year, int quarter, LocalDate due) {
    return Persona.OFFICE
        .sends(Map.of("list", list, "year", year, "quarter", quarter, "dueOn", due.toString()))
        .post(V1 + "/reconciliations");
  }

  public static Response closes(String round) {
    int version =
        Persona.OFFICE.asks().get(V1 + "/reconciliations/" + round).jsonPath().getInt("version");
    return Persona.OFFICE.sends("{}", version).post(V1 + "/reconciliations/" + round + "/close");
  }

  public static JsonPath lines(Persona who, String round) {
    return who.asks()
        .queryParam("limit", 100)
        .get(V1 + "/reconciliations/" + round + "/lines")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** What a side says of the line with a ledger number, as the person sees it now. */
  public static Response states(
      Persona who, String round, String ledgerNo, String side, String state, String note) {
    JsonPath lines = lines(who, round);
    String line = "items.find { it.ledgerNo == '" + ledgerNo + "' }";
    return who.sends(
            note == null
                ? Map.of("side", side, "state", state)
                : Map.of("side", side, "state", state, "note", note),
            lines.getInt(line + ".version"))
        .post(
            V1
                + "/reconciliations/"
                + round
                + "/lines/"
                + lines.getString(line + ".id")
                + "/state");
  }

  /** Each write of the double list once, on a day of a year that nothing else uses. */
  public static void everyWrite(LocalDate today) {
    int year = today.getYear();
    JsonPath collection = collect("B", year, today, today.plusDays(9), "QJW", "500110002");
    Map<String, String> longer =
        Map.of(
            "title",
            "延长的征集",
            "opensOn",
            today.toString(),
            "closesOn",
            today.plusDays(20).toString());
    Persona.OFFICE
        .sends(Map.of("facts", longer), collection.getInt("version"))
        .put(V1 + "/collections/" + collection.getString("id"))
        .then()
        .statusCode(200);
    JsonPath matter =
        answer(Persona.UNIT, collection, "LOCAL_NEED", "留痕征集")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    Persona.TOWN
        .sends("{}")
        .post(V1 + "/collections/" + collection.getString("id") + "/none")
        .then()
        .statusCode(200);
    Persona.TROOP
        .sends(Map.of("paperNo", "〔" + year + "〕密登1号"))
        .post(V1 + "/paper-entries")
        .then()
        .statusCode(201);
    String no = Api.step(Persona.OFFICE, matter, "register", Map.of()).getString("ledgerNo");
    String round =
        opens("B", year, (today.getMonthValue() + 2) / 3, today.plusDays(9))
            .then()
            .statusCode(201)
            .extract()
            .jsonPath()
            .getString("id");
    states(Persona.UNIT, round, no, "ASKER", "ONGOING", null).then().statusCode(200);
    states(Persona.OFFICE, round, no, "DOER", "ONGOING", null).then().statusCode(200);
    Persona.OFFICE
        .sends("{}", 0)
        .post(V1 + "/reconciliations/" + round + "/close")
        .then()
        .statusCode(200);
  }
}
