package org.shuangyong.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** 办理措施 and 最近进展 as columns: shortened in a list, whole in a workbook, unread unless shown. */
@AppTest
class LongTextsTest {
  private static final String MEASURE = "会同部队勘察现场，分段修整。".repeat(20);
  private static final String PROGRESS = "已完成路基修整，正在铺设面层。";

  @Test
  void aListShowsWhatIsAskedAndAWorkbookShowsAll() {
    String title = "长文字的事项";
    JsonPath matter =
        Api.given(Api.propose(Persona.TROOP, "TROOP_NEED", title), "500110002", "2099-12-31");
    matter = Api.step(Persona.TOWN, matter, "sign", Map.of("measure", MEASURE));
    Api.step(Persona.TOWN, matter, "report", Map.of("text", PROGRESS));

    JsonPath plain = row(title, "");
    assertNull(plain.getString("measure"));
    assertNull(plain.getString("progress"));
    JsonPath one = row(title, "&texts=PROGRESS");
    assertNull(one.getString("measure"));
    assertEquals(PROGRESS, one.getString("progress"));
    JsonPath both = row(title, "&texts=MEASURE&texts=PROGRESS");
    assertEquals(MEASURE.substring(0, 120) + "…", both.getString("measure"));
    assertEquals(PROGRESS, both.getString("progress"));

    String all = workbook(title, List.of());
    assertTrue(all.contains("办理措施") && all.contains(MEASURE), "whole");
    assertTrue(all.contains("最近进展") && all.contains(PROGRESS));
    String some = workbook(title, List.of("title", "progress"));
    assertTrue(some.contains(PROGRESS));
    assertFalse(some.contains("分段修整"));
  }

  @Test
  void aTextOfJustThatLengthIsNotMarkedAndNoCharacterIsCutInTwo() {
    LongTexts texts = LongTexts.shortened(List.of(LongText.MEASURE));
    String rare = "𠮷".repeat(120);
    assertEquals(rare, texts.shown(rare));
    assertEquals(rare + "…", texts.shown(rare + "𠮷"));
    assertNull(texts.shown(null));
  }

  private static JsonPath row(String title, String more) {
    JsonPath page =
        Persona.TOWN
            .asks()
            .queryParam("q", title)
            .get(V1 + "/matters?limit=20" + more)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertEquals(1, page.getList("items").size());
    return page.setRootPath("items[0]");
  }

  private static String workbook(String title, List<String> columns) {
    return Api.sheetText(Api.export(Persona.TOWN, "matter.export", Map.of("q", title), columns));
  }
}
