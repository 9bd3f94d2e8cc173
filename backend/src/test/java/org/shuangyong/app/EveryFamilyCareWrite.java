package org.shuangyong.app;

import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;

/** Each write around files once: scans, exports, moves, doubles, the year, the keys. */
final class EveryFamilyCareWrite {
  private EveryFamilyCareWrite() {}

  static void all() {
    JsonPath file = Families.person(Persona.VILLAGE, "严三", Families.VILLAGE);
    String path = V1 + "/persons/" + file.getString("id");
    send(Persona.VILLAGE, path + "/attachments", ids(Api.photo(Persona.VILLAGE)));
    JsonPath house = Families.household(Persona.VILLAGE, file);
    send(
        Persona.VILLAGE,
        V1 + "/households/" + house.getString("id") + "/attachments",
        ids(Api.photo(Persona.VILLAGE)));
    moves(Families.person(Persona.VILLAGE, "严四", Families.VILLAGE));
    twins();
    file = Persona.VILLAGE.asks().get(path).jsonPath();
    send(Persona.OTHER_TOWN, V1 + "/persons/check", Api.items(file));
    JsonPath valid = Persona.OFFICE.asks().get(path).jsonPath();
    send(Persona.OFFICE, V1 + "/persons/approve", Api.items(valid));
    send(
        Persona.VILLAGE,
        V1 + "/persons/confirm",
        Map.of("year", 2026, "ids", List.of(valid.getString("id"))));
    for (String work : List.of("reseal", "reindex")) {
      JsonPath job = send(Persona.ADMIN, V1 + "/crypto/" + work, Map.of());
      Api.ended(Persona.ADMIN, job.getString("id"));
    }
  }

  /** Where each needs another's approval; else nobody is asked. */
  static void exports() {
    for (String verb : List.of("approve", "refuse")) {
      JsonPath all =
          send(
              Persona.OFFICE,
              V1 + "/person-exports",
              Map.of("kind", "person.export", "reason", "核对"));
      all = step(Persona.OFFICE2, all, "/person-exports/", verb, Map.of("text", "是"));
      if (verb.equals("approve")) {
        step(Persona.OFFICE, all, "/person-exports/", "start", Map.of());
      }
    }
  }

  private static void moves(JsonPath file) {
    for (String verb : List.of("withdraw", "refuse", "accept")) {
      JsonPath move =
          Persona.VILLAGE
              .sends(
                  Map.of("personId", file.getString("id"), "unitId", Api.unitId("500110002")),
                  file.getInt("version"))
              .post(V1 + "/person-moves")
              .then()
              .statusCode(201)
              .extract()
              .jsonPath();
      Map<String, ?> body = verb.equals("refuse") ? Map.of("reason", "查无此人") : Map.of();
      step(
          verb.equals("withdraw") ? Persona.VILLAGE : Persona.TOWN,
          move,
          "/person-moves/",
          verb,
          body);
    }
  }

  private static void twins() {
    JsonPath one = Families.person(Persona.VILLAGE, "严双生", Families.VILLAGE);
    Families.person(Persona.VILLAGE, "严双生", Families.VILLAGE);
    JsonPath pair = Families.twin(Persona.VILLAGE, one.getString("id"));
    Map<String, ?> kept = Map.of("keptId", one.getString("id"));
    pair = step(Persona.VILLAGE, pair, "/person-twins/", "propose", kept);
    pair = step(Persona.OTHER_TOWN, pair, "/person-twins/", "refuse", Map.of());
    pair = step(Persona.VILLAGE, pair, "/person-twins/", "propose", kept);
    pair = step(Persona.OTHER_TOWN, pair, "/person-twins/", "merge", Map.of());
    pair = step(Persona.OTHER_TOWN, pair, "/person-twins/", "undo", Map.of());
    step(Persona.VILLAGE, pair, "/person-twins/", "distinct", Map.of());
  }

  private static Map<String, ?> ids(String id) {
    return Map.of("ids", List.of(id));
  }

  private static JsonPath step(
      Persona who, JsonPath row, String list, String verb, Map<String, ?> body) {
    return who.sends(body, row.getInt("version"))
        .post(V1 + list + row.getString("id") + "/" + verb)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static JsonPath send(Persona who, String path, Map<String, ?> body) {
    return who.sends(body)
        .post(path)
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(200, 201, 202))
        .extract()
        .jsonPath();
  }
}
