package org.shuangyong.document;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Documents;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Sites;

/** Texts: who writes does not clear, who clears does not issue, and what came of it is kept. */
@AppTest
class DocumentTest {
  private static final Map<String, ?> STORY =
      Map.of("subject", "某班", "event", "抗洪", "picturesClear", true);

  @Inject Clocks clocks;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  /** 1.3: a material lists the activities that cite it. */
  @Test
  void aMaterialListsWhereItWasUsed() {
    JsonPath of = Documents.draft(Persona.OFFICE, "material", "学习材料甲", Map.of("from", "公开报道"));
    String activity = Activities.publicity(Persona.UNIT, "引用学习材料").getString("id");
    refused(
        Documents.tries(Persona.OFFICE, of, "uses", Map.of("activityId", activity)),
        409,
        "document.not-cleared");
    of = Documents.issued(Persona.OFFICE, of, "内网");
    of = Documents.step(Persona.UNIT, of, "uses", Map.of("activityId", activity));
    assertEquals(List.of("引用学习材料"), of.getList("uses.title"));
    assertEquals(List.of(Documents.id(of)), Documents.ids(Persona.UNIT, "activity=" + activity));
    refused(
        Documents.tries(Persona.UNIT, of, "uses", Map.of("activityId", activity)),
        409,
        "document.used");
    JsonPath elsewhere = Documents.get(Persona.TOWN, of);
    assertEquals(List.of(), elsewhere.getList("uses"), "another's activity");
    assertEquals(1, elsewhere.getInt("hidden"));
  }

  /** 1.4: a tag finds what was cleared; what was not cleared is not published. */
  @Test
  void aTagFindsClearedStoriesOnly() {
    JsonPath open = Documents.draft(Persona.UNIT, "story", "未审查事迹", STORY, "战洪水甲");
    String out =
        Documents.id(
            Documents.issued(
                Persona.UNIT,
                Documents.draft(Persona.UNIT, "story", "已审查事迹", STORY, "战洪水甲"),
                "双拥网"));
    assertEquals(List.of(out), Documents.ids(Persona.TOWN, "tag=战洪水甲"));
    assertEquals(List.of(out), Documents.ids(Persona.OFFICE, "status=ISSUED&tag=战洪水甲"));
    refused(
        Documents.tries(Persona.OFFICE, open, "issue", Map.of("channel", "双拥网")),
        409,
        "document.transition");
    open = Documents.step(Persona.UNIT, open, "submit", Map.of());
    refused(
        Documents.tries(Persona.OFFICE, open, "issue", Map.of("channel", "双拥网")),
        409,
        "document.transition");
    refused(Persona.TOWN.asks().get(Documents.PATH + "/" + Documents.id(open)), 404, "not-found");
  }

  /** 1.5: its author sees how far a story is and in which issue it was printed. */
  @Test
  void theWayOfAStoryIsSeenByItsAuthor() {
    JsonPath of = Documents.draft(Persona.UNIT, "story", "投稿事迹", STORY);
    of = Documents.step(Persona.UNIT, of, "submit", Map.of());
    assertEquals(List.of("document.submit"), told(Persona.OFFICE2, of));
    assertEquals(List.of(), told(Persona.UNIT, of));
    refused(
        Persona.UNIT
            .sends(Map.of("facts", Documents.facts("自己再改", STORY)), of.getInt("version"))
            .put(Documents.PATH + "/" + Documents.id(of)),
        403,
        "auth.forbidden");
    of = Documents.edit(Persona.OFFICE, of, "编辑后的事迹", STORY);
    of = Documents.step(Persona.OFFICE2, of, "clear", Map.of());
    JsonPath issue = Documents.draft(Persona.OFFICE, "bulletin", "专报用稿", Map.of());
    of = Documents.step(Persona.OFFICE, of, "uses", Map.of("documentId", Documents.id(issue)));
    issue = Documents.issued(Persona.OFFICE, issue, "綦江双拥专报");
    assertEquals(List.of("编辑后的事迹"), issue.getList("items.title"));
    JsonPath mine = Documents.get(Persona.UNIT, of);
    assertEquals(
        List.of(
            "document.draft", "document.submit", "document.edit", "document.clear", "document.use"),
        mine.getList("events.word"));
    assertEquals(issue.getInt("row.no"), mine.getInt("uses[0].no"));
    assertEquals(issue.getInt("row.year"), mine.getInt("uses[0].year"));
  }

  /** 1.6: what each unit sent and what was adopted equals the items. */
  @Test
  void whatWasSentAndAdoptedIsRightToTheItem() {
    Api.at(clocks, LocalDate.of(2086, 5, 4));
    List<JsonPath> sent = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      sent.add(
          Documents.issued(
              Persona.TOWN,
              Documents.draft(Persona.TOWN, "submission", "信息" + i, Map.of("to", "其他市级刊物")),
              "报送"));
    }
    Documents.step(
        Persona.OFFICE, sent.get(0), "adopt", Map.of("in", "市简报第3期", "on", "2086-05-04"));
    refused(
        Documents.tries(
            Persona.OFFICE, sent.get(1), "adopt", Map.of("in", "x", "on", "2086-05-05")),
        422,
        "validation.failed");
    JsonPath figures = Activities.read(Persona.OFFICE, "/document-figures?year=2086");
    String town = "find { it.unit.code == '500110002' }";
    assertEquals(3, figures.getInt(town + ".sent"));
    assertEquals(1, figures.getInt(town + ".adopted"));
    assertEquals(
        3, Documents.ids(Persona.OFFICE, "kind=submission&year=2086&status=ISSUED").size());
    assertEquals(
        List.of(), Activities.read(Persona.OTHER_TOWN, "/document-figures?year=2086").getList(""));
    Documents.issued(
        Persona.TOWN, Documents.draft(Persona.TOWN, "article", "不是上报信息", Map.of()), "内网");
    String rows = "year=2086&status=ISSUED&sent=true&unit=" + Api.unitId("500110002");
    assertEquals(
        sent.stream().map(Documents::id).sorted().toList(),
        Documents.ids(Persona.OFFICE, rows).stream().sorted().toList());
    assertEquals(
        List.of(Documents.id(sent.get(0))), Documents.ids(Persona.OFFICE, rows + "&taken=true"));
  }

  /** 1.7: numbers run without gap or repeat, whatever is issued at once; two people see to it. */
  @Test
  void issuesAreNumberedWithoutGapAndByTwoPeople() {
    Api.at(clocks, LocalDate.of(2085, 3, 1));
    JsonPath of = Documents.draft(Persona.OFFICE, "bulletin", "专报", Map.of());
    of = Documents.step(Persona.OFFICE, of, "submit", Map.of());
    refused(Documents.tries(Persona.OFFICE, of, "clear", Map.of()), 403, "document.same-hand");
    of = Documents.step(Persona.OFFICE2, of, "clear", Map.of());
    refused(
        Documents.tries(Persona.OFFICE2, of, "issue", Map.of("channel", "专报")),
        403,
        "document.same-hand");
    Documents.step(Persona.OFFICE, of, "issue", Map.of("channel", "专报"));
    List<JsonPath> ready = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ready.add(
          Documents.cleared(
              Persona.OFFICE, Documents.draft(Persona.OFFICE, "bulletin", "专报" + i, Map.of())));
    }
    List<Callable<Response>> calls = new ArrayList<>();
    ready.forEach(
        d -> calls.add(() -> Documents.tries(Persona.OFFICE, d, "issue", Map.of("channel", "专报"))));
    assertEquals(List.of(200, 200, 200, 200, 200), Sites.together(calls));
    JsonPath list = Activities.read(Persona.OFFICE, "/documents?limit=100&kind=bulletin&year=2085");
    assertEquals(
        List.of(1, 2, 3, 4, 5, 6), list.<Integer>getList("items.no").stream().sorted().toList());
    List<Integer> total = list.<Integer>getList("items.totalNo").stream().sorted().toList();
    assertEquals(5, total.get(5) - total.get(0));
    refused(
        Persona.OFFICE
            .sends(Map.of("facts", Documents.facts("改", Map.of())), 0)
            .put(Documents.PATH + "/" + list.getString("items[0].id")),
        412,
        "conflict.stale");
  }

  /** 3.3: a work whose rights are not cleared does not become public. */
  @Test
  void aWorkWithoutRightsIsNotPublic() {
    Map<String, Object> work = Api.map("form", "歌曲", "author", "文艺干部", "rights", false);
    JsonPath of =
        Documents.cleared(Persona.UNIT, Documents.draft(Persona.UNIT, "work", "双拥之歌", work));
    refused(
        Documents.tries(Persona.OFFICE, of, "issue", Map.of("channel", "演出")),
        422,
        "document.no-rights");
    assertFalse(Documents.ids(Persona.TOWN, "kind=work").contains(Documents.id(of)));
    of = Documents.step(Persona.OFFICE, of, "return", Map.of("text", "请确认权利"));
    work.put("rights", true);
    of = Documents.issued(Persona.UNIT, Documents.edit(Persona.UNIT, of, "双拥之歌", work), "演出");
    assertTrue(Documents.ids(Persona.TOWN, "kind=work").contains(Documents.id(of)));
  }

  /** 3.6: what was published has its channel, day and clearance, and is found by a word. */
  @Test
  void whatIsPublishedHasItsChannelAndIsFoundByAWord() {
    JsonPath of = Documents.draft(Persona.UNIT, "article", "鱼水情深专栏稿", Map.of("author", "通讯员"));
    of = Documents.cleared(Persona.UNIT, of);
    refused(
        Documents.tries(Persona.OFFICE, of, "issue", Map.of("channel", " ")),
        422,
        "validation.failed");
    of = Documents.step(Persona.OFFICE, of, "issue", Map.of("channel", "綦江双拥网"));
    assertEquals("綦江双拥网", of.getString("row.channel"));
    assertEquals(Activities.today().toString(), of.getString("row.issuedOn"));
    assertEquals(Activities.today().toString(), of.getString("clearedOn"));
    assertEquals(List.of(Documents.id(of)), Documents.ids(Persona.TOWN, "q=鱼水情深专栏"));
    of = Documents.step(Persona.OFFICE, of, "withdraw", Map.of("text", "已过时"));
    assertEquals(List.of(), Documents.ids(Persona.TOWN, "q=鱼水情深专栏"));
  }

  /** 7.5: a brand has its owner, its projects and a text that was cleared. */
  @Test
  void aBrandHasOwnerProjectsAndAClearedText() {
    refused(
        Persona.UNIT
            .sends(Map.of("kind", "brand", "facts", Documents.facts("品牌", Map.of("owner", "某部"))))
            .post(Documents.PATH),
        422,
        "validation.failed");
    JsonPath of =
        Documents.issued(
            Persona.UNIT,
            Documents.draft(
                Persona.UNIT, "brand", "红心助农", Map.of("owner", "驻綦A部", "projects", "茶园、小学")),
            "双拥网");
    assertEquals("茶园、小学", Documents.get(Persona.TOWN, of).getString("extra.projects"));
    assertEquals("李强", of.getString("clearer"));
  }

  /** 9.4: each version and each opinion of a joint text is kept. */
  @Test
  void versionsAndOpinionsOfAJointTextAreKept() {
    Map<String, String> with = Map.of("partner", "南川区退役军人局");
    JsonPath of = Documents.draft(Persona.OFFICE, "joint-text", "联合办法初稿", with);
    of = Documents.step(Persona.OFFICE2, of, "comments", Map.of("text", "第三条补充时限"));
    of = Documents.edit(Persona.OFFICE, of, "联合办法二稿", with);
    List<Map<String, Object>> versions =
        Activities.read(Persona.OFFICE, "/documents/" + Documents.id(of) + "/versions").getList("");
    assertEquals(List.of("联合办法初稿", "联合办法二稿"), versions.stream().map(v -> v.get("title")).toList());
    assertEquals("联合办法初稿正文。", versions.get(0).get("body"));
    assertEquals(
        List.of("第三条补充时限"),
        Documents.get(Persona.OFFICE, of)
            .getList("events.findAll { it.word == 'document.comment' }.text"));
  }

  /** 0.2: who has not signed is seen at once, and nobody is left out of the group. */
  @Test
  void aNoticeGoesToAllAndShowsWhoHasNotSigned() {
    JsonPath of =
        Documents.draft(
            Persona.OFFICE,
            "notice",
            "关于印发工作要点的通知",
            Map.of("signedAs", "双拥办", "docNo", "〔2026〕1号"));
    of = Documents.issuing(of, Map.of("channel", "电子公文"));
    List<String> sent = of.getList("receipts.unit.code");
    for (String code : List.of("QJW", "ZGH", "500110001", "500110124", "TROOP-A", "TROOP-C")) {
      assertTrue(sent.contains(code), code);
    }
    assertTrue(of.getList("receipts.signedOn").stream().allMatch(on -> on == null));
    assertTrue(Documents.ids(Persona.TOWN, "toSign=true").contains(Documents.id(of)));
    Documents.step(Persona.TOWN, of, "receipts", Map.of());
    assertFalse(Documents.ids(Persona.TOWN, "toSign=true").contains(Documents.id(of)));
    refused(
        Persona.UNIT
            .sends(Map.of("unitId", Api.unitId("TROOP-A"), "signer", "王"))
            .post(Documents.PATH + "/" + Documents.id(of) + "/receipts"),
        403,
        "auth.forbidden");
    Documents.step(
        Persona.OFFICE, of, "receipts", Map.of("unitId", Api.unitId("TROOP-A"), "signer", "部队联络员"));
    JsonPath now = Documents.get(Persona.OFFICE, of);
    assertEquals(sent.size(), now.getList("receipts").size());
    assertEquals(
        2, now.getList("receipts.findAll { it.signedOn != null }").size(), "the others show first");
    assertTrue(now.getBoolean("receipts.find { it.unit.code == 'TROOP-A' }.onPaper"));
    refused(Documents.tries(Persona.VILLAGE, of, "receipts", Map.of()), 409, "document.not-sent");
    assertEquals(List.of("document.issue"), told(Persona.TOWN, of));
    assertEquals(List.of(), told(Persona.VILLAGE, of));
    Documents.step(Persona.OFFICE, now, "withdraw", Map.of("text", "印错"));
    assertEquals(List.of(), told(Persona.TOWN, of), "who can open it no more");
  }

  /** 2.11: no candidate is made public while an opinion is missing or negative. */
  @Test
  void aCandidateIsNotPublicWithoutEveryOpinion() {
    Map<String, Object> facts =
        Api.map("title", "最美退役军人", "candidate", "某同志", "police", "同意", "party", "不同意");
    facts.put("publicTo", "2026-12-31");
    JsonPath of =
        Documents.cleared(
            Persona.TOWN, Documents.draft(Persona.TOWN, "nominate-person", "推荐某同志", facts));
    Documents.tries(Persona.OFFICE, of, "issue", Map.of("channel", "公示栏"))
        .then()
        .statusCode(422)
        .body("code", equalTo("document.opinion"))
        .body("params.opinions", equalTo("纪检监察机关意见、组织人事部门意见"));
    of = Documents.step(Persona.OFFICE, of, "return", Map.of("text", "补意见"));
    facts.put("discipline", "同意");
    facts.put("party", "同意");
    of = Documents.cleared(Persona.TOWN, Documents.edit(Persona.TOWN, of, "推荐某同志", facts));
    of = Documents.step(Persona.OFFICE, of, "issue", Map.of("channel", "公示栏"));
    assertEquals("ISSUED", of.getString("row.status"));
  }

  /** 2.12: the roll of a year has each title with the paper that gave it. */
  @Test
  void theRollOfAYearNamesThePaperOfEachTitle() {
    Api.at(clocks, LocalDate.of(2079, 7, 1));
    Map<String, Object> facts = Api.map("title", "双拥模范单位", "candidate", "区教委");
    for (String opinion : List.of("police", "discipline", "market", "tax", "labour")) {
      facts.put(opinion, "同意");
    }
    facts.put("publicTo", "2079-07-10");
    JsonPath of =
        Documents.issued(
            Persona.UNIT, Documents.draft(Persona.UNIT, "nominate-unit", "推荐区教委", facts), "公示栏");
    assertEquals(List.of(), Documents.ids(Persona.TOWN, "kind=nominate-unit&adopted=2079"));
    Documents.step(Persona.OFFICE, of, "adopt", Map.of("in", "綦双〔2079〕5号", "on", "2079-07-01"));
    JsonPath roll =
        Activities.read(Persona.TOWN, "/documents?limit=100&kind=nominate-unit&adopted=2079");
    assertEquals(List.of(Documents.id(of)), roll.getList("items.id"));
    assertEquals(List.of("綦双〔2079〕5号"), roll.getList("items.adoptedIn"));
    assertEquals(List.of(), Documents.ids(Persona.TOWN, "kind=nominate-unit&adopted=2078"));
  }

  /** What the inbox says of a text. */
  private static List<String> told(Persona who, JsonPath of) {
    return Api.codes(who, Documents.id(of));
  }
}
