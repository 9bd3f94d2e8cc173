package org.shuangyong.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.appraisal.Appraisal;
import org.shuangyong.appraisal.AppraisalDto;
import org.shuangyong.appraisal.AppraisalItem;
import org.shuangyong.appraisal.AppraisalService;
import org.shuangyong.appraisal.AppraisalSort;
import org.shuangyong.document.Document;
import org.shuangyong.document.DocumentAction;
import org.shuangyong.document.DocumentDto;
import org.shuangyong.document.DocumentService;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.HomeUnit;
import org.shuangyong.platform.access.Role;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.KindDto;
import org.shuangyong.platform.kind.KindService;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/**
 * Texts of the sample district: issued by two made-up people of the office, sent in by units, one
 * of each waiting. Nothing twice.
 */
@ApplicationScoped
public class SampleDocuments {
  private static final String BULLETIN = "綦江双拥专报";

  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject UnitService units;
  @Inject DocumentService documents;
  @Inject KindService kinds;
  @Inject AppraisalService appraisals;
  @Inject Clocks clocks;

  void load() {
    if (em.createQuery("select count(*) from Document d", Long.class).getSingleResult() > 0) {
      return;
    }
    nameBulletin();
    issued(
        "SYB", "material", "习近平强军思想学习材料（公开报道汇编）", List.of("党史学习教育"), Map.of("from", "公开报道"), "内网");
    Map<String, Object> clear =
        Map.of("subject", "文龙街道退役军人志愿服务队", "event", "抗洪抢险", "picturesClear", true);
    Document story = issued("500110002", "story", "洪水来了，老兵站在最前面", List.of("战洪水"), clear, BULLETIN);
    issued(
        "QJW",
        "story",
        "军训场上的兵教官",
        List.of("国防教育"),
        Map.of("subject", "民兵教官", "picturesClear", true),
        "区融媒体中心");
    issued("SYB", "bulletin", "綦江双拥专报：聚焦服务备战打仗", List.of(), Map.of("copies", 80), BULLETIN);
    Document next = draft("SYB", "bulletin", "綦江双拥专报：年末办实事盘点", List.of(), Map.of("copies", 80));
    as("SYB", 1);
    documents.use(story.id(), new DocumentDto.UseRequest(null, next.id()));
    Document sent =
        issued("SYB", "submission", "綦江区推进双清单对账销号", List.of(), Map.of("to", "重庆市双拥工作简报"), "报送");
    as("SYB", 1);
    documents.adopt(
        sent.id(),
        tag(sent),
        new DocumentDto.AdoptRequest("《重庆市双拥工作简报》第11期", clocks.today(), null));
    issued("500110001", "submission", "古南街道建成双拥主题公园", List.of(), Map.of("to", "重庆市双拥工作简报"), "报送");
    issued(
        "WLW",
        "work",
        "歌曲《綦河水》",
        List.of(),
        Map.of("form", "歌曲", "author", "区文化馆", "rights", true),
        "八一文艺演出");
    draft(
        "WLW",
        "work",
        "农民版画《军民同心》",
        List.of(),
        Map.of("form", "美术", "author", "示例作者", "rights", false));
    issued("RMT", "article", "“双拥”专栏：一封家书", List.of(), Map.of("author", "示例记者"), "綦江网双拥专栏");
    issued(
        "NYNCW",
        "brand",
        "“红心助农”军地帮扶品牌",
        List.of(),
        Map.of("owner", "驻綦A部、区农业农村委", "projects", "茶园改造、乡村小学图书角"),
        "内网");
    draft(
        "QTYJRSWJ",
        "joint-text",
        "川渝毗邻地区退役军人优待互认办法（征求意见稿）",
        List.of(),
        Map.of("partner", "毗邻区县退役军人事务局"));
    Document notice =
        draft(
            "SYB",
            "notice",
            "关于开展年末双拥工作督导检查的通知",
            List.of(),
            Map.of("signedAs", "区双拥工作领导小组办公室", "docNo", "綦双办〔2026〕12号", "stamped", true));
    issue(notice, "SYB", "电子公文");
    appraisal(sent);
    for (String code : List.of("QJW", "GAJ", "500110001", "500110002", "500110108")) {
      as(code, 1);
      documents.receive(notice.id(), new DocumentDto.ReceiveRequest(null, null, null));
    }
  }

  /** Each district calls its own bulletin by its own name. */
  private void nameBulletin() {
    as("SYB", 1);
    Kind shipped = kinds.get("document", "bulletin", null);
    kinds.save(
        "document",
        "bulletin",
        Versions.tag(shipped.version()),
        new KindDto.SaveRequest(
            BULLETIN,
            shipped.group(),
            shipped.within(),
            shipped.fields(),
            shipped.papers(),
            shipped.source(),
            shipped.duty(),
            shipped.form(),
            shipped.course(),
            null));
  }

  /** A few items of the standard for model cities, scored, with a text as evidence and a gap. */
  private void appraisal(Document evidence) {
    as("SYB", 1);
    Appraisal of =
        appraisals.create(
            new AppraisalDto.CreateRequest(
                AppraisalSort.MODEL_CITY,
                "双拥模范城创建考评",
                clocks.today().getYear(),
                "示例数据，请按当届考评标准录入",
                List.of(
                    item("一、组织领导", "创建规划、政绩考核和党委报告", 20),
                    item("一、组织领导", "议军会、联席会、领导小组会", 10),
                    item("一、组织领导", "成员单位职责、计划、总结、述职", 10),
                    item("一、组织领导", "军地合署办公", 10),
                    item("一、组织领导", "经费列入预算", 10),
                    item("二、宣传教育", "国防教育和双拥宣传", 20)),
                null));
    List<AppraisalItem> items =
        em.createQuery(
                "from AppraisalItem i where i.appraisalId = :of order by i.seq",
                AppraisalItem.class)
            .setParameter("of", of.id())
            .getResultList();
    int[] scores = {20, 10, 8, 10, 10};
    for (int i = 0; i < scores.length; i++) {
      of =
          appraisals.score(
              of.id(),
              items.get(i).id(),
              Versions.tag(of.version()),
              new AppraisalDto.ScoreRequest(scores[i], null, null));
    }
    appraisals.pin(
        of.id(),
        items.get(0).id(),
        Versions.tag(of.version()),
        new AppraisalDto.PinRequest(null, evidence.id(), null, null));
  }

  private static AppraisalDto.ItemRequest item(String heading, String text, int tenths) {
    return new AppraisalDto.ItemRequest(heading, text, tenths);
  }

  private Document draft(
      String unit, String kind, String title, List<String> tags, Map<String, Object> extra) {
    as(unit, 1);
    return documents.draft(
        new DocumentDto.DraftRequest(
            kind, new DocumentDto.Facts(title, "示例正文，请按实际内容填写。", tags, extra), null, null));
  }

  private Document issued(
      String unit,
      String kind,
      String title,
      List<String> tags,
      Map<String, Object> extra,
      String in) {
    return issue(draft(unit, kind, title, tags, extra), unit, in);
  }

  private Document issue(Document of, String unit, String channel) {
    DocumentDto.StepRequest nothing = new DocumentDto.StepRequest(null, null);
    UUID id = of.id();
    as(unit, 1);
    Document now = documents.step(DocumentAction.SUBMIT, id, tag(of), nothing);
    as("SYB", 2);
    now = documents.step(DocumentAction.CLEAR, id, tag(now), nothing);
    as("SYB", 1);
    return documents.issue(id, tag(now), new DocumentDto.IssueRequest(channel, null, null));
  }

  private static String tag(Document of) {
    return Versions.tag(of.version());
  }

  private void as(String code, int person) {
    Unit unit = units.current(code).orElseThrow();
    currentUser.use(
        new User(
            "sample-" + code + person,
            "sample-" + code + person,
            code.equals("SYB") ? (person == 1 ? "示例经办" : "示例审查") : "示例联络员",
            SampleDistrict.REGION,
            new HomeUnit(unit.id(), unit.code(), unit.name(), unit.kind().name(), unit.path()),
            Set.of(code.equals("SYB") ? Role.OFFICE : Role.MEMBER)));
  }
}
