package org.shuangyong.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Sites;
import org.shuangyong.testing.Statements;

/** Lists and pages of sites cost the same number of statements for one row and for many. */
@AppTest
class SiteStatementsTest {
  @Inject Statements statements;

  @Test
  void listsCostAFixedNumber() {
    JsonPath board = Sites.board(Persona.OTHER_TOWN, "费用牌");
    JsonPath other = Sites.board(Persona.OTHER_TOWN, "费用牌二");
    JsonPath round = Sites.round("SELF", board, other);
    for (JsonPath site : List.of(board, other)) {
      Sites.looks(Persona.OTHER_TOWN, site, Sites.look(Persona.OTHER_TOWN, null));
      Sites.looks(Persona.OTHER_TOWN, site, Sites.defect(Persona.OTHER_TOWN, round));
    }
    JsonPath site = Sites.memorial(Persona.OTHER_TOWN, "费用陵园", 90);
    JsonPath park = Sites.park(Persona.OTHER_TOWN, "费用公园");
    for (int i = 0; i < 3; i++) {
      Sites.books(Persona.UNIT, site, Sites.visit(Sites.today(), "09:00-10:30", 3));
      Persona.OTHER_TOWN
          .sends(Map.of("name", "项目" + i, "elements", "雕塑"))
          .post(Sites.PATH + "/" + park.getString("id") + "/projects")
          .then()
          .statusCode(201);
      Persona.OTHER_TOWN
          .sends(Sites.placement(0))
          .post(V1 + "/site-placements")
          .then()
          .statusCode(201);
    }
    list("/sites", 1);
    list("/sites?renewal=true", 1);
    list("/sites?noWindow=true&total=true", 2);
    list("/sites/map", 3);
    list("/site-rounds", 2);
    // The round, its places, the looks, their pictures, names of rounds, matters, who worked on
    // them.
    list("/site-rounds/" + round.getString("id") + "/places", 7);
    list("/sites/" + board.getString("id") + "/checks", 6);
    list("/site-bookings?site=" + site.getString("id"), 2);
    list("/site-visits?year=" + LocalDate.now(Clocks.CHINA).getYear(), 2);
    list("/site-projects", 2);
    list("/site-placements", 2);
    list("/sites/" + board.getString("id"), 2);
  }

  private void list(String path, int most) {
    String with = path + (path.contains("?") ? "&" : "?") + "limit=";
    long one = statements.of(Persona.OTHER_TOWN, with + 1);
    long many = statements.of(Persona.OTHER_TOWN, with + 100);
    assertEquals(one, many, path);
    assertTrue(many <= most, path + " costs " + many);
  }
}
