package org.shuangyong.sample;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.shuangyong.activity.Activity;
import org.shuangyong.activity.ActivityAction;
import org.shuangyong.activity.ActivityDto;
import org.shuangyong.activity.ActivityFacts;
import org.shuangyong.activity.ActivityService;
import org.shuangyong.activity.fair.FairDto;
import org.shuangyong.activity.fair.FairService;
import org.shuangyong.activity.finding.FindingDto;
import org.shuangyong.activity.finding.FindingService;
import org.shuangyong.activity.visit.BorderService;
import org.shuangyong.activity.visit.Gift;
import org.shuangyong.activity.visit.ServiceRegion;
import org.shuangyong.activity.visit.VisitDto;
import org.shuangyong.activity.visit.VisitLine;
import org.shuangyong.activity.visit.VisitService;
import org.shuangyong.family.Household;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.HomeUnit;
import org.shuangyong.platform.access.Role;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/**
 * Visits, an inspection, a survey, a fair and border families of the sample district. Everybody is
 * made up; all goes through the services, as if the office had entered it. Does nothing unless
 * {@code shuangyong.sample.visits} is true, and nothing twice.
 */
@ApplicationScoped
public class SampleVisits {
  private static final Logger LOG = Logger.getLogger(SampleVisits.class);
  private static final String BUDGET = "双拥专项经费";
  private static final int BORDER_FAMILIES = 8;

  @ConfigProperty(name = "shuangyong.sample.visits")
  boolean wanted;

  @Inject Instance<SampleVisits> self;
  @Inject Region region;
  @Inject CurrentUser currentUser;
  @Inject EntityManager em;
  @Inject UnitService units;
  @Inject ActivityService activities;
  @Inject VisitService visits;
  @Inject BorderService border;
  @Inject FindingService findings;
  @Inject FairService fairs;
  @Inject SampleDocuments documents;
  @Inject Clocks clocks;

  /** Beside the start, which need not wait for it. */
  void onStart(@Observes @Priority(300) StartupEvent event) {
    if (wanted) {
      Thread loading = new Thread(() -> self.get().load(), "sample-visits");
      loading.setDaemon(true);
      loading.start();
    }
  }

  /** One at a time: called at the start, and again when the families are there. */
  @ActivateRequestContext
  public synchronized void load() {
    if (!wanted) {
      return;
    }
    region.use(SampleDistrict.REGION);
    QuarkusTransaction.requiringNew().run(this::office);
    boolean begun = QuarkusTransaction.requiringNew().call(() -> count("VisitLine")) > 0;
    if (!begun) {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                troops();
                inspections();
                fair();
              });
      LOG.info("sample visits loaded");
    }
    QuarkusTransaction.requiringNew().run(documents::load);
    QuarkusTransaction.requiringNew().run(this::office);
    // Families come from another part of the sample, which calls again when they are there.
    QuarkusTransaction.requiringNew().run(this::families);
  }

  private long count(String entity) {
    return em.createQuery("select count(*) from " + entity + " e", Long.class).getSingleResult();
  }

  private void office() {
    Unit unit = units.current("SYB").orElseThrow();
    currentUser.use(
        new User(
            "sample-office",
            "sample-office",
            "示例经办",
            SampleDistrict.REGION,
            new HomeUnit(unit.id(), unit.code(), unit.name(), unit.kind().name(), unit.path()),
            Set.of(Role.OFFICE)));
  }

  private void troops() {
    LocalDate today = clocks.today();
    UUID a = unit("TROOP-A");
    UUID b = unit("TROOP-B");
    UUID c = unit("TROOP-C");
    Activity spring =
        held("comfort", "春节走访慰问驻区部队", today.minusDays(290), Map.of("festival", "元旦春节"));
    for (UUID troop : List.of(a, b, c)) {
      signed(spring, line(troop, null, "孙正", "区委常委", "慰问品", 12_000_00L, 30_000_00L), "慰签〔1〕号");
    }
    Activity army = held("comfort", "八一走访慰问驻区部队", today.minusDays(118), Map.of("festival", "八一"));
    VisitLine first = line(army, line(a, null, "孙正", "区委常委", "空调、图书", 18_000_00L, 0L));
    sign(army, first, "慰签〔21〕号");
    hear(army, first, "营区到乡道的连接路坑洼，车辆通行不便。", "修整营区到乡道的连接路", null);
    hear(army, first, "希望增加图书更新频次。", null, "已由区文旅委纳入图书流转安排，每季度更换。");
    signed(army, line(b, null, "周宁", "副区长", "防暑降温用品", 8_000_00L, 20_000_00L), "慰签〔22〕号");
    Activity next = plan("comfort", "新年走访慰问驻区部队", today.plusDays(25), Map.of());
    line(next, line(a, null, "孙正", "区委常委", "慰问品", 10_000_00L, 30_000_00L));
    line(next, line(c, null, "周宁", "副区长", "慰问品", 10_000_00L, 30_000_00L));
  }

  private void inspections() {
    LocalDate today = clocks.today();
    Activity round =
        held("inspection", "三季度双拥工作督导检查", today.minusDays(70), Map.of("team", "区双拥办、区委督查室"));
    found(round, unit("500110002"), "优先窗口和标识", "服务大厅军人优先标识破损，窗口未配军属优先提示。", "更换军人军属优先标识", null);
    found(round, unit("500110001"), "年度计划和台账", "上半年台账佐证材料不全。", "补齐上半年台账佐证材料", null);
    found(round, unit("500110002"), "国防教育", "宣传栏内容更新不及时。", null, "检查当天已更换，现场复核无误。");
    Activity survey =
        activities.plan(
            request("survey", facts("驻区部队困难专题调研", today.minusDays(40), unit("TROOP-B"), Map.of())));
    survey = hold(survey);
    found(survey, null, null, "随军家属就近就业岗位少。", "为随军家属提供就近就业岗位", null);
    found(survey, null, null, "节假日返家班车班次偏少。", null, "已列入公交线网四季度调整，不另立项。");
  }

  private void fair() {
    Activity fair = held("job-fair", "秋季退役军人、随军家属专场招聘会", clocks.today().minusDays(25), Map.of());
    offer(fair, "綦江某物业服务公司", "物业管理员", 6, 15);
    offer(fair, "綦江某商贸公司", "文员", 4, 22);
    offer(fair, "綦江某医院", "导诊员（定向随军家属）", 3, 9);
    offer(fair, "綦江某齿轮企业", "设备维修工", 10, 31);
  }

  private void families() {
    if (count("BorderFamily") > 0) {
      return;
    }
    List<Household> some =
        em.createQuery("from Household h where h.endedOn is null order by h.id", Household.class)
            .setMaxResults(BORDER_FAMILIES * 12)
            .getResultList();
    List<Household> chosen = new ArrayList<>();
    for (int i = 0; i < some.size() && chosen.size() < BORDER_FAMILIES; i += 12) {
      chosen.add(some.get(i));
    }
    if (chosen.isEmpty()) {
      return;
    }
    ServiceRegion[] where = ServiceRegion.values();
    for (int i = 0; i < chosen.size(); i++) {
      Household of = chosen.get(i);
      border.tag(
          new VisitDto.BorderRequest(
              of.id(),
              where[i % where.length],
              List.of("周兰", "刘洋", "陈静").get(i % 3),
              of.unitId(),
              null));
    }
    Activity visit = held("comfort", "情系边海防官兵走访", clocks.today().minusDays(60), Map.of());
    for (Household of : chosen.subList(0, (chosen.size() + 1) / 2)) {
      VisitLine line =
          line(
              visit,
              new VisitDto.LineRequest(
                  null,
                  of.id(),
                  "陈静",
                  "街道双拥专干",
                  "米油、常用药品",
                  300_00L,
                  500_00L,
                  BUDGET,
                  List.of(Gift.WARMTH, Gift.HEALTH, Gift.CONCERN),
                  null));
      sign(visit, line, "慰签〔30〕号");
    }
  }

  private UUID unit(String code) {
    return units.current(code).orElseThrow().id();
  }

  private static ActivityFacts facts(
      String title, LocalDate day, UUID troop, Map<String, Object> extra) {
    return new ActivityFacts(
        title, null, null, null, null, troop, null, day, null, day, null, null, List.of(), extra,
        List.of(), List.of());
  }

  private static ActivityDto.PlanRequest request(String kind, ActivityFacts facts) {
    return new ActivityDto.PlanRequest(kind, null, facts, null);
  }

  private Activity plan(String kind, String title, LocalDate day, Map<String, Object> extra) {
    return activities.plan(request(kind, facts(title, day, null, extra)));
  }

  private Activity held(String kind, String title, LocalDate day, Map<String, Object> extra) {
    return hold(plan(kind, title, day, extra));
  }

  private Activity hold(Activity of) {
    return activities.move(
        ActivityAction.HOLD, of.id(), tag(of), new ActivityDto.MoveRequest(null, null));
  }

  private static String tag(Activity of) {
    return "\"" + of.version() + "\"";
  }

  private static VisitDto.LineRequest line(
      UUID troop, UUID household, String leader, String post, String gift, long goods, long money) {
    return new VisitDto.LineRequest(
        troop, household, leader, post, gift, goods, money, BUDGET, List.of(), null);
  }

  private VisitLine line(Activity of, VisitDto.LineRequest request) {
    visits.add(of.id(), tag(of), request);
    List<VisitLine> lines =
        em.createQuery("from VisitLine l where l.activityId = :of order by l.id", VisitLine.class)
            .setParameter("of", of.id())
            .getResultList();
    return lines.get(lines.size() - 1);
  }

  private void sign(Activity of, VisitLine line, String paper) {
    visits.sign(
        of.id(),
        line.id(),
        tag(of),
        new VisitDto.SignRequest(of.startsOn(), "示例签收人", paper, null, null));
  }

  private void signed(Activity of, VisitDto.LineRequest request, String paper) {
    sign(of, line(of, request), paper);
  }

  private void hear(Activity of, VisitLine line, String text, String title, String reason) {
    findings.add(of.id(), tag(of), finding(line.id(), null, null, text, title, reason));
  }

  private void found(
      Activity of, UUID unit, String item, String text, String title, String reason) {
    findings.add(of.id(), tag(of), finding(null, unit, item, text, title, reason));
  }

  private static FindingDto.AddRequest finding(
      UUID line, UUID unit, String item, String text, String title, String reason) {
    return new FindingDto.AddRequest(
        line,
        unit,
        item,
        text,
        title == null ? null : new FindingDto.MatterRequest(title, null, null),
        reason,
        List.of(),
        null);
  }

  private void offer(Activity of, String employer, String title, int places, int applicants) {
    fairs.offer(
        of.id(), tag(of), new FairDto.PostRequest(employer, title, places, applicants, null));
  }
}
