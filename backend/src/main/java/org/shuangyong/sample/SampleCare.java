package org.shuangyong.sample;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.shuangyong.benefit.BenefitAction;
import org.shuangyong.benefit.BenefitCase;
import org.shuangyong.benefit.BenefitDto;
import org.shuangyong.benefit.BenefitService;
import org.shuangyong.family.Person;
import org.shuangyong.family.PersonDto;
import org.shuangyong.family.PersonFacts;
import org.shuangyong.family.PersonService;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Course;
import org.shuangyong.platform.kind.CourseStep;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.UnitService;

/**
 * What is done for the families of the sample district: cases of several kinds, each as far as it
 * has come, and what the rolls are read from. All goes through the services, by the hand whose turn
 * it is. Does nothing where there is a case, and nothing twice.
 */
@ApplicationScoped
class SampleCare {
  private static final Logger LOG = Logger.getLogger(SampleCare.class);
  private static final List<String> VETERAN = List.of("veteran", "demobilized");
  private static final List<String> FAMILY = List.of("serving-family");
  private static final List<String> BEREAVED = List.of("martyr-family");

  /** What each step of a kind asks, by {@code kind.step}. */
  private static final Map<String, Map<String, Object>> STEPS =
      Map.of(
          "hardship.decide", Map.of("help", "临时生活补助，村社定期走访", "amount", 3000),
          "job-help.offer", Map.of("offer", "园区物业管理岗、电工技能培训"),
          "job-help.result", Map.of("result", "已就业", "employer", "示例物业公司"),
          "startup-help.decide", Map.of("support", "推荐创业担保贷款，减免场地费半年"));

  /** How a case ends, after its steps. */
  private enum End {
    NONE,
    ASKED,
    REFUSING,
    FINISHED,
    VISITED
  }

  @Inject BenefitService cases;
  @Inject PersonService persons;
  @Inject UnitService units;
  @Inject Kinds kinds;
  @Inject EntityManager em;
  @Inject Region region;
  @Inject Clocks clocks;

  @ActivateRequestContext
  void load(SampleHands hands) {
    region.use(SampleDistrict.REGION);
    if (QuarkusTransaction.requiringNew().call(() -> none("BenefitCase"))) {
      QuarkusTransaction.requiringNew().timeout(300).run(() -> cases(hands));
      LOG.info("sample cases loaded");
    }
    if (QuarkusTransaction.requiringNew().call(() -> none("PersonRecord"))) {
      QuarkusTransaction.requiringNew().timeout(300).run(() -> rolls(hands));
      LOG.info("sample rolls loaded");
    }
  }

  private boolean none(String entity) {
    return em.createQuery("select 1 from " + entity + " e", Integer.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Every so-manieth of those with one of these 身份, so that places differ. */
  private List<Person> some(List<String> categories, int most) {
    List<Person> all =
        em.createQuery(
                "from Person p where p.status = ACTIVE and p.collectedBy like 'sample-%' and exists"
                    + " (select 1 from PersonCategory c where c.personId = p.id and c.category in"
                    + " :codes) order by p.unitPath, p.id",
                Person.class)
            .setParameter("codes", categories)
            .getResultList();
    int apart = Math.max(1, all.size() / Math.max(1, most));
    return java.util.stream.IntStream.range(0, Math.min(most, all.size()))
        .mapToObj(i -> all.get(Math.min(i * apart, all.size() - 1)))
        .distinct()
        .toList();
  }

  private void cases(SampleHands hands) {
    List<Person> veterans = some(VETERAN, 14);
    String[] causes = {"重大疾病", "收入低", "住房困难", "子女就学", "意外事故", "自然灾害"};
    for (int i = 0; i < Math.min(6, veterans.size()); i++) {
      Map<String, Object> facts = Map.of("cause", causes[i], "need", "生活补助和走访关怀");
      End end =
          switch (i) {
            case 0 -> End.VISITED;
            case 1 -> End.FINISHED;
            case 4 -> End.ASKED;
            case 5 -> End.REFUSING;
            default -> End.NONE;
          };
      int steps = i < 2 ? 3 : i == 2 ? 2 : i == 3 ? 0 : 1;
      go(hands, "hardship", veterans.get(i), facts, steps, end);
    }
    Map<String, Object> jobless = Map.of("state", "失业", "willing", true, "skills", "驾驶、电工");
    go(hands, "job-help", at(veterans, 6), jobless, 3, End.FINISHED);
    go(hands, "job-help", at(veterans, 7), jobless, 1, End.NONE);
    go(
        hands,
        "startup-help",
        at(veterans, 8),
        Map.of("project", "农产品加工作坊", "help", "创业担保贷款", "amount", 100000),
        3,
        End.NONE);
    go(
        hands,
        "resettlement",
        at(veterans, 9),
        Map.of("way", "安排工作", "dischargedOn", "2026-08-01", "wish", "企业"),
        1,
        End.NONE);
    Map<String, Object> card = Map.of("card", "退役军人优待证", "photo", true);
    go(hands, "card", at(veterans, 10), card, 2, End.NONE);
    go(hands, "card", at(veterans, 11), card, 0, End.NONE);
    go(
        hands,
        "privacy",
        at(veterans, 12),
        Map.of("request", "更正", "about", "联系电话已更换"),
        1,
        End.NONE);
    go(
        hands,
        "home",
        at(veterans, 13),
        Map.of("ground", "孤老优抚对象集中供养", "care", "自理"),
        2,
        End.FINISHED);
    List<Person> families = some(FAMILY, 3);
    go(
        hands,
        "spouse-job",
        at(families, 0),
        Map.of("approver", "师（旅）级政治工作机关", "approvedOn", "2026-06-10", "former", "事业单位"),
        2,
        End.NONE);
    go(hands, "job-help", at(families, 1), jobless, 2, End.NONE);
    go(
        hands,
        "hardship",
        at(some(BEREAVED, 1), 0),
        Map.of("cause", "重大疾病", "need", "医疗帮扶"),
        3,
        End.VISITED);
    Person parent = at(families, 2);
    if (parent != null) {
      go(
          hands,
          "enrolment",
          child(hands, parent),
          Map.of(
              "parentClass",
              "一般现役军人子女",
              "year",
              clocks.today().getYear() + 1,
              "stage",
              "小学",
              "school",
              "示例小学"),
          1,
          End.NONE);
    }
  }

  private static Person at(List<Person> all, int i) {
    return i < all.size() ? all.get(i) : null;
  }

  /** A case by the hand of the town, through so many steps. */
  private void go(
      SampleHands hands,
      String code,
      Person person,
      Map<String, Object> facts,
      int steps,
      End end) {
    if (person == null) {
      return;
    }
    Kind kind = kinds.find("benefit", code).orElseThrow();
    Course course = kind.course();
    hands.at(units.get(person.unitId()));
    BenefitCase of =
        cases.accept(
            new BenefitDto.AcceptRequest(
                code,
                person.id(),
                null,
                null,
                null,
                law(course),
                course.values() == null ? null : "home-1",
                facts,
                course.contact() ? "示例专员" : null,
                course.contact() ? clocks.today().plusDays(14) : null,
                null));
    for (var paper : kind.papers()) {
      of = paper(of, paper.name());
    }
    for (int i = 0; i < steps; i++) {
      CourseStep step = course.step(of.step()).orElseThrow();
      turn(hands, of);
      for (String paper : step.papers()) {
        of = paper(of, paper);
      }
      of =
          cases.pass(
              of.id(),
              tag(of),
              move(null, STEPS.getOrDefault(code + "." + step.code(), Map.of()), null));
    }
    end(hands, of, end);
  }

  private void end(SampleHands hands, BenefitCase of, End end) {
    switch (end) {
      case NONE -> {}
      case ASKED -> {
        turn(hands, of);
        cases.move(BenefitAction.ASK, of.id(), tag(of), move("请补充近三个月收入情况", null, null));
      }
      case REFUSING -> {
        turn(hands, of);
        cases.move(BenefitAction.REFUSE, of.id(), tag(of), move("核实后不符合帮扶条件", null, null));
      }
      case FINISHED, VISITED -> {
        hands.second(); // whoever worked on it does not close it
        of = cases.move(BenefitAction.FINISH, of.id(), tag(of), move("已落实", null, null));
        if (end == End.VISITED) {
          of = cases.move(BenefitAction.VISIT, of.id(), tag(of), move("家庭表示满意", null, 5));
          cases.move(BenefitAction.ARCHIVE, of.id(), tag(of), move(null, null, null));
        }
      }
    }
  }

  private static BenefitDto.MoveRequest move(
      String text, Map<String, Object> facts, Integer satisfaction) {
    return new BenefitDto.MoveRequest(text, facts, null, satisfaction, null);
  }

  private void turn(SampleHands hands, BenefitCase of) {
    if (of.actorId() == null) {
      hands.office();
    } else {
      hands.at(units.get(of.actorId()));
    }
  }

  private BenefitCase paper(BenefitCase of, String name) {
    return cases.paper(of.id(), tag(of), new BenefitDto.PaperRequest(name, true, null, null));
  }

  private UUID law(Course course) {
    return em.createQuery(
            "select l.id from Law l where l.title in :titles and l.validFrom <= :today"
                + " and (l.validTo is null or l.validTo >= :today) order by l.validFrom desc, l.id",
            UUID.class)
        .setParameter("titles", course.basis())
        .setParameter("today", clocks.today())
        .setMaxResults(1)
        .getSingleResult();
  }

  /** A child of seven, kept where the family is; shown by the family name only. */
  private Person child(SampleHands hands, Person parent) {
    hands.office();
    PersonFacts facts =
        SamplePeople.child(
            8_800, units.get(parent.unitId()), LocalDate.of(clocks.today().getYear() - 7, 5, 6));
    return persons.create(new PersonDto.CreateRequest(facts, List.of(), null));
  }

  /** 兵支书 and others (7.4), needs by field (9.5), who looks for work and who helps (5.3). */
  private void rolls(SampleHands hands) {
    hands.office();
    LocalDate today = clocks.today();
    List<Person> people = some(List.of("veteran", "demobilized", "rural-veteran-60"), 36);
    String[] roles = {"兵支书", "兵支书", "兵委员", "致富带头人", "志愿服务骨干"};
    String[] fields = {"医疗", "住房", "就业", "养老", "教育", "生活"};
    for (int i = 0; i < people.size(); i++) {
      Person person = people.get(i);
      Map<String, Object> facts = new HashMap<>();
      switch (i % 3) {
        case 0 -> {
          facts.put("role", roles[i / 3 % roles.length]);
          facts.put("step", i % 4 == 0 ? "后备" : "任职");
          facts.put("post", i / 3 % roles.length < 2 ? "村（社区）党组织书记" : "村（社区）骨干");
          add(person, "role", today.minusYears(2), facts);
        }
        case 1 -> {
          facts.put("field", fields[i / 3 % fields.length]);
          facts.put("detail", "入户走访时提出");
          facts.put("met", i % 4 == 0);
          add(person, "need", today.minusDays(40 + i), facts);
        }
        default -> {
          boolean jobless = i % 2 == 0;
          facts.put("state", jobless ? "失业" : i % 5 == 0 ? "自主创业" : "在职");
          facts.put("willing", jobless);
          if (jobless && i % 4 == 0) {
            facts.put("helper", "示例专员");
            facts.put("lastContact", today.minusDays(12).toString());
            facts.put("nextContact", today.plusDays(18).toString());
          }
          add(person, "employment", today.minusDays(200 + i), facts);
        }
      }
    }
  }

  private void add(Person person, String kind, LocalDate from, Map<String, Object> facts) {
    persons.addRecord(
        person.id(),
        Versions.tag(persons.get(person.id()).version()),
        new PersonDto.RecordRequest(kind, from, null, facts, null));
  }

  private static String tag(BenefitCase of) {
    return Versions.tag(of.version());
  }
}
