package org.shuangyong.activity.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Visits;

/** 走访慰问 and 边海防官兵家庭 as workbooks (6.1, 6.5). */
@AppTest
class VisitExportTest {
  @Test
  void theBookOfVisitsEndsWithTheSumOfItsLines() {
    String of = Visits.activity(Persona.OFFICE, "comfort", "入册的慰问").getString("id");
    String line = Visits.line(Persona.OFFICE, of, Visits.toTroop("TROOP-A", 1_234_50L));
    Visits.line(Persona.OFFICE, of, Visits.toTroop("TROOP-B", 9_999_00L));
    Visits.sign(Persona.OFFICE, of, line, Activities.today());
    int year = Activities.today().getYear();
    byte[] book = Api.export(Persona.OFFICE, "visit.export", Map.of("year", year), List.of());
    List<String> cells = Arrays.asList(Api.sheetText(book).split("\n"));
    int at = cells.indexOf("入册的慰问");
    assertEquals(
        List.of("2.0", "1.0", "1234.5", "200.0", "0.0", "0.0"), cells.subList(at + 2, at + 8));
    List<Integer> money =
        Activities.read(Persona.OFFICE, "/visits/totals?year=" + year).getList("sums.money");
    int sum = cells.lastIndexOf("合计");
    assertEquals(
        money.stream().mapToLong(Integer::longValue).sum() / 100.0,
        Double.parseDouble(cells.get(sum + 4)));
    refused(
        Persona.UNIT
            .sends(Map.of("kind", "visit.export", "filters", Map.of()))
            .post(V1 + "/exports"),
        403,
        "auth.forbidden");
  }

  @Test
  void theBookOfBorderFamiliesHoldsThoseOfTheScope() {
    JsonPath household = Visits.household("入册边防户");
    Visits.tag(Persona.VILLAGE, household);
    String of = Visits.activity(Persona.VILLAGE, "comfort", "走访入册户").getString("id");
    String line = Visits.line(Persona.VILLAGE, of, Visits.toFamily(household, 0));
    Visits.sign(Persona.VILLAGE, of, line, Activities.today());
    String text = book(Persona.VILLAGE, Map.of());
    assertTrue(text.contains("入册边防户"), text);
    assertTrue(text.startsWith("边海防官兵家庭联系台账（") && text.contains(" 导出 编号"), "who took it out");
    assertTrue(text.contains("周兰") && text.contains("送温暖"), "contact and gift");
    assertFalse(book(Persona.VILLAGE, Map.of("overdue", true)).contains("入册边防户"));
    assertFalse(book(Persona.TOWN, Map.of()).contains("入册边防户"), "another town's");
  }

  private static String book(Persona who, Map<String, Object> filters) {
    return Api.sheetText(Api.export(who, "border-family.export", filters, List.of()));
  }
}
