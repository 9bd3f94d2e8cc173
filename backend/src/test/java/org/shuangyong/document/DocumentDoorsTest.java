package org.shuangyong.document;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Documents;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Statements;

/** Who finds a text: list, page, parts, workbook, and what the list costs. */
@AppTest
class DocumentDoorsTest {
  @Inject Statements statements;

  @Test
  void aStrangerFindsNothingThatIsNotOut() {
    JsonPath of = Documents.draft(Persona.UNIT, "article", "外人看不到的稿", Map.of());
    String path = Documents.PATH + "/" + Documents.id(of);
    for (Persona stranger : List.of(Persona.TOWN, Persona.TROOP, Persona.VILLAGE)) {
      for (String door : List.of("", "/versions", "/progress")) {
        refused(stranger.asks().get(path + door), 404, "not-found");
      }
      for (String verb : List.of("submit", "comments", "receipts")) {
        Map<String, String> body = verb.equals("comments") ? Map.of("text", "见") : Map.of();
        refused(Documents.tries(stranger, of, verb, body), 404, "not-found");
      }
      assertFalse(Documents.ids(stranger, "q=外人看不到的稿").contains(Documents.id(of)));
      assertFalse(book(stranger).contains("外人看不到的稿"));
    }
    assertTrue(book(Persona.UNIT).contains("外人看不到的稿"));
    refused(Persona.AUDITOR.asks().get(path), 403, "auth.forbidden");
    refused(Persona.ADMIN.asks().get(Documents.PATH), 403, "auth.forbidden");
    Persona.NOBODY.asks().get(path).then().statusCode(401);
    Persona.LEADER.asks().get(path).then().statusCode(200).body("row.title", equalTo("外人看不到的稿"));
    refused(
        Persona.UNIT
            .sends(Map.of("kind", "article", "facts", Documents.facts("第13集团军来访", Map.of())))
            .post(V1 + "/documents"),
        422,
        "secrecy.blocked");
  }

  /** What came before 保密审查 does not become the district's when the text is issued (1.7). */
  @Test
  void whatWasWrittenBeforeTheClearanceStaysWithinTheScope() {
    JsonPath of = Documents.draft(Persona.UNIT, "submission", "未删节稿", Map.of("to", "其他市级刊物"));
    of = Documents.step(Persona.LEADER, of, "comments", Map.of("text", "第二段不宜公开"));
    of = Documents.step(Persona.UNIT, of, "submit", Map.of());
    of = Documents.step(Persona.OFFICE, of, "return", Map.of("text", "删去第二段"));
    of = Documents.edit(Persona.UNIT, of, "删节稿", Map.of("to", "其他市级刊物"));
    of = Documents.issued(Persona.UNIT, of, "报送");
    Documents.step(
        Persona.OFFICE, of, "adopt", Map.of("in", "第2期", "on", Activities.today().toString()));
    String path = Documents.PATH + "/" + Documents.id(of);
    for (Persona other : List.of(Persona.TOWN, Persona.TROOP, Persona.VILLAGE)) {
      JsonPath seen = Documents.get(other, of);
      assertEquals("删节稿", seen.getString("row.title"));
      assertEquals(List.of("document.issue", "document.adopt"), seen.getList("events.word"));
      assertFalse(seen.getList("allowedActions").contains("document.versions"));
      assertFalse(seen.getList("allowedActions").contains("document.comment"));
      refused(other.asks().get(path + "/versions"), 404, "not-found");
      refused(Documents.tries(other, of, "comments", Map.of("text", "见")), 404, "not-found");
    }
    for (Persona its : List.of(Persona.UNIT, Persona.OFFICE, Persona.LEADER)) {
      JsonPath seen = Documents.get(its, of);
      assertTrue(seen.getList("events.text").containsAll(List.of("第二段不宜公开", "删去第二段")));
      assertTrue(seen.getList("allowedActions").contains("document.versions"));
      its.asks().get(path + "/versions").then().statusCode(200).body("size()", equalTo(2));
    }
  }

  @Test
  void theListCostsTheSameForOneAndForMany() {
    for (int i = 0; i < 3; i++) {
      Documents.draft(Persona.OFFICE, "article", "计数稿" + i, Map.of());
    }
    assertEquals(
        statements.of(Persona.OFFICE, "/documents", 1),
        statements.of(Persona.OFFICE, "/documents", 100));
  }

  private static String book(Persona who) {
    return Api.sheetText(
        Api.export(who, "document.export", Map.of("kind", "article", "q", "外人"), List.of()));
  }
}
