package org.shuangyong.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.shuangyong.testing.Api.refused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Documents;
import org.shuangyong.testing.Persona;

/** Many hands on one text: whose is too much, and whose is in nobody's way. */
@AppTest
class DocumentHandsTest {
  @Inject EntityManager em;

  /** 1.7: nor does who rewrote it clear his own words. */
  @Test
  void whoRewritesATextDoesNotClearIt() {
    JsonPath of = Documents.draft(Persona.UNIT, "article", "来稿", Map.of());
    of = Documents.step(Persona.UNIT, of, "submit", Map.of());
    of = Documents.edit(Persona.OFFICE, of, "办公室改稿", Map.of());
    assertFalse(of.getList("allowedActions").contains("document.clear"));
    refused(Documents.tries(Persona.OFFICE, of, "clear", Map.of()), 403, "document.same-hand");
    of = Documents.step(Persona.OFFICE2, of, "clear", Map.of());
    refused(
        Documents.tries(Persona.OFFICE2, of, "issue", Map.of("channel", "内网")),
        403,
        "document.same-hand");
    Documents.step(Persona.OFFICE, of, "issue", Map.of("channel", "内网"));
  }

  /**
   * What is said beside a text, or signed for, is no new version of it: nobody's hand is stayed.
   */
  @Test
  void aCommentAReceiptOrAUseStaysNobodysHand() {
    JsonPath of =
        Documents.draft(Persona.OFFICE, "notice", "并行通知", Map.of("signedAs", "双拥办", "docNo", "2号"));
    of = Documents.issuing(of, Map.of("channel", "电子公文"));
    String activity = Activities.publicity(Persona.OFFICE, "引用并行通知").getString("id");
    Documents.step(Persona.TOWN, of, "receipts", Map.of());
    Documents.step(Persona.UNIT, of, "receipts", Map.of());
    Documents.step(Persona.OFFICE2, of, "comments", Map.of("text", "抓紧"));
    Documents.step(Persona.OFFICE, of, "uses", Map.of("activityId", activity));
    assertEquals(of.getInt("version"), Documents.get(Persona.OFFICE, of).getInt("version"));
    Documents.step(Persona.OFFICE, of, "withdraw", Map.of("text", "印错"));
  }

  /** A text of which much was said is still signed for and withdrawn. */
  @Test
  void theCapOfEntriesStopsWordsOnly() {
    JsonPath draft =
        Documents.draft(Persona.OFFICE, "notice", "满员通知", Map.of("signedAs", "双拥办", "docNo", "3号"));
    JsonPath of = Documents.issuing(draft, Map.of("channel", "电子公文"));
    full(of);
    refused(
        Documents.tries(Persona.OFFICE2, of, "comments", Map.of("text", "再说一句")),
        422,
        "document.full");
    Documents.step(Persona.TOWN, of, "receipts", Map.of());
    int entries = Documents.get(Persona.OFFICE, of).getList("events").size();
    Documents.step(Persona.TOWN, of, "receipts", Map.of());
    JsonPath now = Documents.get(Persona.OFFICE, of);
    assertEquals(entries, now.getList("events").size(), "signed is signed");
    Documents.step(Persona.OFFICE, now, "withdraw", Map.of("text", "印错"));
  }

  /** As if 500 had been said of it. */
  private void full(JsonPath of) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                em.createNativeQuery(
                        "insert into document_event (region_code, id, document_id, at, word, status,"
                            + " text, actor_name, actor_unit) select region_code,"
                            + " gen_random_uuid(), id, now(), 'document.comment', status, '意见', '某',"
                            + " '某' from document, generate_series(1, 500)"
                            + " where region_code = '500110' and id = cast(?1 as uuid)")
                    .setParameter(1, Documents.id(of))
                    .executeUpdate());
  }
}
