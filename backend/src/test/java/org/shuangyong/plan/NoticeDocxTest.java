package org.shuangyong.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;

/** 0.1: the notice of 2021 made from the stored plan, as the standard lays it out. */
@AppTest
class NoticeDocxTest {
  private static final double TWENTIETHS_OF_A_MILLIMETRE = 1440 / 25.4;

  private static final Map<String, Object> HEADER =
      Map.of(
          "year",
          2068,
          "title",
          "2021年重庆市綦江区双拥工作要点",
          "issuer",
          "重庆市綦江区双拥工作领导小组",
          "sealUnit",
          "重庆市綦江区双拥工作领导小组办公室",
          "recipients",
          "各街道党工委、办事处，各镇党委、人民政府",
          "issuedOn",
          "2021-04-13");

  @Test
  void theNoticeOf2021HasTheStandardsPageAndTheRightSignature() throws IOException {
    JsonPath draft = Api.draft(Api.notice(), 2068);
    JsonPath plan =
        Persona.OFFICE
            .sends(Map.of("header", HEADER), draft.getInt("version"))
            .patch(Api.V1 + "/plans/" + draft.getString("id"))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    try (XWPFDocument paper = paper(plan)) {
      var section = paper.getDocument().getBody().getSectPr();
      assertEquals(37, millimetres(section.getPgMar().getTop()), 1);
      assertEquals(28, millimetres(section.getPgMar().getLeft()), 1);
      double height =
          millimetres(section.getPgSz().getH())
              - millimetres(section.getPgMar().getTop())
              - millimetres(section.getPgMar().getBottom());
      double line = millimetres(section.getDocGrid().getLinePitch());
      assertEquals(22, Math.floor(height / line));
      double width =
          millimetres(section.getPgSz().getW())
              - millimetres(section.getPgMar().getLeft())
              - millimetres(section.getPgMar().getRight());
      double more = ((BigInteger) section.getDocGrid().getCharSpace()).doubleValue() / 4096 * 20;
      assertEquals(28, Math.floor(width / ((16 * 20 + more) / TWENTIETHS_OF_A_MILLIMETRE)));

      List<String> lines = paper.getParagraphs().stream().map(XWPFParagraph::getText).toList();
      assertEquals("重庆市綦江区双拥工作领导小组", lines.get(0));
      assertTrue(lines.contains("关于印发《" + plan.getString("title") + "》的通知"));
      assertTrue(lines.contains("各街道党工委、办事处，各镇党委、人民政府："));
      int signed = lines.indexOf("重庆市綦江区双拥工作领导小组办公室（代章）");
      assertEquals("重庆市綦江区双拥工作领导小组", lines.get(signed - 1));
      assertEquals("2021年4月13日", lines.get(signed + 1));
      XWPFParagraph day = paper.getParagraphs().get(signed + 1);
      assertEquals(4 * 156 / 28.0, day.getIndentationRight() / TWENTIETHS_OF_A_MILLIMETRE, 0.5);
      assertTrue(lines.get(lines.size() - 1).endsWith("2021年4月13日印发"));
    }
  }

  /** What was read comes out: also what is a task of nobody. */
  @Test
  void everyWordOfThePlanIsInIt() throws IOException {
    JsonPath plan = Api.draft(Api.notice(), 2069);
    String dropped = plan.getString("nodes.find { it.level == 'MEASURE' }.id");
    plan =
        Persona.OFFICE
            .sends(Map.of("workPointIds", List.of(dropped), "reason", "背景"), plan.getInt("version"))
            .post(Api.V1 + "/plans/" + plan.getString("id") + "/drop")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    try (XWPFDocument paper = paper(plan)) {
      String all =
          paper.getParagraphs().stream().map(XWPFParagraph::getText).reduce("", String::concat);
      for (String words :
          plan.getList("nodes.findAll { it.level == 'MEASURE' }.text", String.class)) {
        assertTrue(all.contains(words.strip()), words);
      }
      assertTrue(all.contains("一、加强国防和双拥宣传教育"));
    }
  }

  private static XWPFDocument paper(JsonPath plan) throws IOException {
    return new XWPFDocument(
        new ByteArrayInputStream(
            Api.export(
                Persona.OFFICE, "plan.paper", Map.of("plan", plan.getString("id")), List.of())));
  }

  private static double millimetres(Object twentieths) {
    return ((BigInteger) twentieths).doubleValue() / TWENTIETHS_OF_A_MILLIMETRE;
  }
}
