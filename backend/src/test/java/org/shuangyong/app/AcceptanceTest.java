package org.shuangyong.app;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Benefits;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Visits;

/**
 * Requirements that no code of their own serves: a kind, a topic or a duty that is data. Each row
 * is a requirement, what is entered for it, and what is then listed, counted or exported. The
 * others are shown by the tests that {@code docs/requirements.md} names.
 */
@AppTest
class AcceptanceTest {
  private static final String HELD = "/activities?limit=100&held=true&year=";

  @Inject Clocks clocks;

  @AfterEach
  void now() {
    clocks.set(Clock.systemUTC());
  }

  static Stream<Arguments> duties() {
    return Stream.of(
        Arguments.of(
            "1.10", "military-day", Map.of("content", "参观", "safetyPlan", "有", "liveFire", false)),
        Arguments.of("11.1", "study-spirit", Map.of("theme", "命名表彰大会精神")));
  }

  /** What a unit owes in a year is done or not done. */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("duties")
  void aUnitsDutyIsShownAsDoneOrNotDone(String id, String kind, Map<String, Object> extra) {
    JsonPath before = duties(2009);
    assertEquals(1, before.getInt("duties.find { it.kind == '" + kind + "' }.times"));
    assertEquals(0, done(before, kind), "not done");
    held(Persona.UNIT, kind, LocalDate.of(2009, 6, 1), extra, Map.of());
    JsonPath after = duties(2009);
    assertEquals(1, done(after, kind));
    assertEquals(
        0, after.getInt("units.find { it.unit.code == 'GAJ' }.done.'" + kind + "'"), "another's");
  }

  /** 6.2: honours given to those who serve, and open days, by year. */
  @ParameterizedTest
  @CsvSource({"honour, honour, 荣誉市民", "open-day, theme, 军营开放日"})
  void honoursAreListedByYear(String kind, String field, String said) {
    String of =
        held(Persona.OFFICE, kind, LocalDate.of(2008, 8, 1), Map.of(field, said), Map.of())
            .getString("id");
    assertEquals(List.of(of), listed("2008&kind=" + kind));
    assertFalse(listed("2007&kind=" + kind).contains(of));
    assertTrue(exported(2008, kind).contains(said));
  }

  /** 8.7: beneficiaries are a count; no family is named, none can be. */
  @Test
  void whomWarmthReachedIsACountAndNoName() {
    JsonPath of =
        held(
            Persona.OFFICE,
            "warmth",
            LocalDate.of(2008, 1, 20),
            Map.of("goods", "米油"),
            Map.of("families", 12, "goods", 360_000));
    JsonPath shown = Activities.get(Persona.OFFICE, of);
    assertEquals(12, shown.getInt("families"));
    assertNull(shown.get("extra.consent"), "nothing is named, so nobody is asked");
    refused(
        Visits.tries(
            Persona.OFFICE,
            of.getString("id"),
            "/visit/lines",
            Visits.toFamily(Visits.household("受助户"), 0)),
        409,
        "activity.no-part");
    JsonPath sums =
        Activities.read(Persona.OFFICE, "/activity-figures?by=KIND&kind=warmth&year=2008");
    assertEquals(List.of(12), sums.getList("families"));
  }

  /** 10.1: what is contributed to each 创建 leaves as a file of its own. */
  @ParameterizedTest
  @CsvSource({"safe-build, 平安", "civil-build, 文明", "unity-build, 团结"})
  void itemsAreExportedForEachCreation(String kind, String said) {
    held(
        Persona.TOWN,
        kind,
        LocalDate.of(2007, 5, 1),
        Map.of("contribution", said + "志愿巡防"),
        Map.of());
    String book = exported(2007, kind);
    assertTrue(book.contains("参与内容：" + said + "志愿巡防"), book);
    assertEquals(1, book.split("志愿巡防", -1).length - 1, "of this one alone: " + book);
  }

  /** 10.2: meetings and joint patrols by month; after the event, numbers only. */
  @Test
  void meetingsAndPatrolsAreCountedByMonth() {
    held(Persona.OFFICE, "joint-defence", LocalDate.of(2006, 3, 5), patrols(4), Map.of());
    held(Persona.OFFICE, "joint-defence", LocalDate.of(2006, 3, 9), patrols(2), Map.of());
    held(Persona.OFFICE, "joint-defence", LocalDate.of(2006, 7, 1), patrols(3), Map.of());
    String body = Activities.body("军警民联防联治机制");
    Activities.step(
        Persona.OFFICE,
        Activities.meeting(body, "meeting-mechanism", LocalDate.of(2006, 3, 2)),
        "hold",
        Map.of());
    String figures = "/activity-figures?by=KIND&year=2006&kind=";
    JsonPath joint = Activities.read(Persona.OFFICE, figures + "joint-defence&sum=patrols");
    assertEquals(List.of(3, 7), joint.getList("month"));
    assertEquals(List.of(2, 1), joint.getList("sessions"));
    assertEquals(List.of(6, 3), joint.getList("amount"));
    JsonPath met = Activities.read(Persona.OFFICE, figures + "meeting-mechanism");
    assertEquals(List.of(3), met.getList("month"));
    assertEquals(List.of(1), met.getList("sessions"));
    refused(
        Persona.OFFICE.asks().get(V1 + figures + "joint-defence&sum=heads"),
        422,
        "validation.failed");
  }

  static Stream<Arguments> topics() {
    return Stream.of(
        Arguments.of("4.5", "traffic", Map.of("help", "停车保障")),
        Arguments.of("4.5", "training-ground", Map.of("step", "选址")),
        Arguments.of("4.5", "facility-protection", Map.of("project", "道路", "opinionAsked", true)),
        Arguments.of("8.4", "people-projects", Map.of("sector", "水利")),
        Arguments.of("8.5", "environment", Map.of()),
        Arguments.of("8.5", "health", Map.of()),
        Arguments.of("8.6", "urban", Map.of()),
        Arguments.of("8.6", "village", Map.of()));
  }

  /** Matters are counted by topic, and a count is the rows behind it. */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("topics")
  void mattersAreCountedByTopic(String id, String topic, Map<String, Object> extra) {
    Api.at(clocks, LocalDate.of(2097, 2, 10));
    boolean need = id.startsWith("4");
    JsonPath of =
        propose(
            need ? Persona.TROOP : Persona.UNIT, need ? "TROOP_NEED" : "LOCAL_NEED", topic, extra);
    Api.step(Persona.OFFICE, of, "register", Map.of());
    String period = "from=2097-01-01&to=2097-12-31";
    JsonPath groups =
        Activities.read(Persona.OFFICE, "/reports/indicators/breakdown?by=TOPIC&" + period);
    String group = "groups.find { it.key == '" + topic + "' }";
    assertEquals(1, groups.getInt(group + ".figures.counts.REGISTERED"));
    assertFalse(groups.getString(group + ".name").equals(topic), "by its name");
    JsonPath rows =
        Activities.read(Persona.OFFICE, "/matters?topic=" + topic + "&figure=REGISTERED&" + period);
    assertEquals(List.of(of.getString("id")), rows.getList("items.id"));
  }

  /** 4.3: an open need has its lead and day; one that nobody reported on in time turns yellow. */
  @ParameterizedTest
  @CsvSource({"training", "reform"})
  void anOpenNeedHasItsLeadItsDayAndAReportInTime(String topic) {
    Api.at(clocks, LocalDate.of(2096, 3, 1));
    JsonPath of =
        Api.given(propose(Persona.TROOP, "TROOP_NEED", topic, Map.of()), "500110002", "2096-12-31");
    of = Api.working(of);
    String rows = "/matters?topic=" + topic + "&year=2096&light=";
    assertEquals(
        List.of(of.getString("id")),
        Activities.read(Persona.OFFICE, rows + "GREEN").getList("items.id"));
    Api.at(clocks, LocalDate.of(2096, 4, 20));
    JsonPath late = Activities.read(Persona.OFFICE, rows + "YELLOW");
    assertEquals(List.of(of.getString("id")), late.getList("items.id"));
    assertEquals(List.of("500110002"), late.getList("items.lead.code"));
    assertEquals(List.of("2096-12-31"), late.getList("items.dueOn"));
  }

  /** 5.1: all cases of all members, open and closed, the newest first. */
  @Test
  void aFamilyShowsTheCasesOfItsMembersInTimeOrder() {
    JsonPath head = Families.person(Persona.VILLAGE, "三后户主", Families.VILLAGE, "veteran");
    JsonPath home = Families.household(Persona.VILLAGE, head);
    Map<String, String> facts = Map.of("cause", "收入低", "need", "补助");
    JsonPath first = Benefits.accept(Persona.VILLAGE, Benefits.request(head, "hardship", facts));
    Benefits.step(Persona.VILLAGE, first, "withdraw", Map.of("text", "家庭自行解决"));
    Api.at(clocks, Activities.today().plusDays(3));
    JsonPath second = Benefits.accept(Persona.VILLAGE, Benefits.request(head, "hardship", facts));
    JsonPath page = Activities.read(Persona.VILLAGE, "/households/" + home.getString("id"));
    String cases = "timeline.findAll { it.kind == 'benefit' }";
    assertEquals(
        List.of(second.getString("id"), first.getString("id")), page.getList(cases + ".id"));
    assertEquals(List.of(true, false), page.getList(cases + ".open"));
  }

  /** 5.2: the way a veteran is settled and the step at which it stands, in the list of the year. */
  @Test
  void aVeteransSettlementShowsItsWayAndStep() {
    JsonPath person = Families.person(Persona.VILLAGE, "安置一", Families.VILLAGE, "veteran");
    JsonPath of =
        Benefits.accept(
            Persona.VILLAGE,
            Benefits.request(
                person, "resettlement", Map.of("way", "自主就业", "dischargedOn", "2026-09-01")));
    assertEquals("自主就业", of.getString("facts.way"));
    String row = "items.find { it.id == '" + of.getString("id") + "' }";
    Persona.OFFICE
        .asks()
        .get(Benefits.PATH + "?limit=100&kind=resettlement&year=" + Activities.today().getYear())
        .then()
        .statusCode(200)
        .body(row + ".step", equalTo("check"))
        .body(row + ".status", equalTo("HANDLING"));
  }

  /** 2.10: a text that is no longer in force is shown as such. */
  @Test
  void aRepealedTextShowsAsSuch() {
    Persona.TOWN
        .asks()
        .get(V1 + "/laws")
        .then()
        .statusCode(200)
        .body("find { it.title == '退役士兵安置条例' }.inForce", equalTo(false))
        .body("find { it.title == '" + Benefits.VETERANS_LAW + "' }.inForce", equalTo(true));
  }

  private static Map<String, Object> patrols(int n) {
    return Map.of("patrols", n);
  }

  /** An activity of a day that took place and is recorded. */
  private static JsonPath held(
      Persona who, String kind, LocalDate day, Map<String, ?> extra, Map<String, ?> given) {
    Map<String, Object> facts = Activities.facts(kind + " " + day, day);
    facts.put("extra", extra);
    JsonPath of = Activities.plan(who, Activities.request(kind, facts));
    Map<String, Object> record = new HashMap<>(given);
    record.put("counts", List.of(Map.of("audience", "CADRE", "people", 10)));
    record.put("extra", kind.equals("military-day") ? Map.of("safetyEvents", "无") : Map.of());
    return Activities.step(who, of, "record", record);
  }

  private static JsonPath duties(int year) {
    return Activities.read(Persona.OFFICE, "/coverage/duties?year=" + year);
  }

  private static int done(JsonPath duties, String kind) {
    return duties.getInt("units.find { it.unit.code == 'QJW' }.done.'" + kind + "'");
  }

  private static List<String> listed(String query) {
    return Activities.read(Persona.OFFICE, HELD + query).getList("items.id");
  }

  private static String exported(int year, String kind) {
    return Api.sheetText(
        Api.export(
            Persona.OFFICE, "activity.export", Map.of("year", year, "kind", kind), List.of()));
  }

  /** A topic counts the matters of its own lists only. */
  @Test
  void aTopicIsOfItsLists() {
    Map<String, Object> facts = Map.of("topic", "epidemic", "extra", Map.of());
    refused(
        Persona.TROOP
            .sends(Map.of("kind", "TROOP_NEED", "title", "题", "detail", "文", "facts", facts))
            .post(V1 + "/matters"),
        422,
        "validation.failed");
    propose(Persona.TROOP, "TROOP_NEED", "other", Map.of());
  }

  private static JsonPath propose(
      Persona who, String kind, String topic, Map<String, Object> extra) {
    return who.sends(
            Map.of(
                "kind",
                kind,
                "title",
                "主题" + topic,
                "detail",
                "请协调解决。",
                "facts",
                Map.of("topic", topic, "extra", extra)))
        .post(V1 + "/matters")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }
}
