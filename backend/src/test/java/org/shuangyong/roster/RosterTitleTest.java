package org.shuangyong.roster;

import static org.hamcrest.Matchers.equalTo;
import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Rosters;

/**
 * A household is called by its head: a roster that renames them renames it, and taken back it does
 * not.
 */
@AppTest
class RosterTitleTest {
  @Test
  void theHouseholdIsCalledAsItsHeadIs() {
    Map<String, Object> facts = Families.facts("旧名人", Families.VILLAGE);
    JsonPath head = Families.person(Persona.OTHER_TOWN, facts, "veteran");
    JsonPath home = Families.household(Persona.OTHER_TOWN, head);
    JsonPath roster =
        Rosters.preview(
            Persona.OTHER_TOWN,
            Rosters.workbook(
                Rosters.HEAD,
                List.of(
                    Rosters.line(
                        "新名人",
                        (String) facts.get("idNumber"),
                        "13800005678",
                        Families.VILLAGE,
                        "某街道某社区1号"))));
    if (roster.getInt("counts.undecided") > 0) {
      roster = Rosters.decide(Persona.OTHER_TOWN, roster, "UPDATE", Map.of());
    }
    roster = Rosters.apply(Persona.OTHER_TOWN, roster);
    titled(home, "新名人");
    Rosters.tries(Persona.OTHER_TOWN, roster, "undo").then().statusCode(200);
    titled(home, "旧名人");
    Persona.OTHER_TOWN
        .asks()
        .get(V1 + "/persons/" + head.getString("id"))
        .then()
        .body("name", equalTo("旧名人"));
  }

  private static void titled(JsonPath home, String name) {
    Persona.OTHER_TOWN
        .asks()
        .get(V1 + "/households/" + home.getString("id"))
        .then()
        .statusCode(200)
        .body("title", equalTo(name));
  }
}
