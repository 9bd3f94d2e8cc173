package org.shuangyong.roster;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.roster.RosterPurpose.FILES;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.map;
import static org.shuangyong.testing.Api.refused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.HomeUnit;
import org.shuangyong.platform.access.Role;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.FileStore;
import org.shuangyong.platform.tenancy.Region;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Families;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Rosters;
import org.shuangyong.unit.UnitService;

/** Rosters in: every row has a fate, nothing changes before it is applied, and all goes back. */
@AppTest
class RosterTest {
  private static final Persona TOWN = Persona.OTHER_TOWN; // 古南, above Families.VILLAGE
  private static final String VILLAGE = Families.VILLAGE;
  private static final AtomicInteger NEXT = new AtomicInteger();

  @Inject DataSource dataSource;
  @Inject RosterRepository rosters;
  @Inject RosterPreview preview;
  @Inject RosterApply apply;
  @Inject CurrentUser currentUser;
  @Inject Region region;
  @Inject UnitService units;
  @Inject Clocks clocks;
  @Inject FileStore files;

  @Test
  void everyRowHasItsFateAndAcceptedWithRejectedAreAllRows() {
    JsonPath same = person("同一", VILLAGE);
    JsonPath update = person("改电话", VILLAGE);
    Map<String, Object> elsewhere = Families.facts("别处", "500110002");
    elsewhere.put("idNumber", next());
    Families.person(Persona.TOWN, elsewhere, "veteran");
    String twice = next();
    List<List<String>> rows =
        List.of(
            Rosters.line("新　人", next(), "138 0000 0001", VILLAGE, "某路1号", "退役士兵", "2010年12月"),
            Rosters.line("同一", numberOf(same), "13800005678", VILLAGE, "某街道某社区1号"),
            Rosters.line("改电话", numberOf(update), "１３９００００００００", VILLAGE, "某街道某社区1号"),
            Rosters.line("两电话", next(), "13800000001、13900000002", VILLAGE),
            Rosters.line("无号", null, null, VILLAGE),
            Rosters.line("错号", "110105194912310020", null, VILLAGE),
            Rosters.line("外人", next(), null, "500110002"),
            Rosters.line("重一", twice, null, VILLAGE),
            Rosters.line("重二", twice, null, VILLAGE),
            Rosters.line("别处", (String) elsewhere.get("idNumber"), null, VILLAGE),
            Rosters.line("旧号", "510223500101123", null, VILLAGE),
            Rosters.line("类别", next(), null, VILLAGE, null, "无此类别"));
    String before = snapshot();
    JsonPath roster = Rosters.preview(TOWN, Rosters.workbook(Rosters.HEAD, rows));
    assertEquals(3, roster.getInt("headerRow"));
    assertEquals(before, snapshot(), "a preview changes nothing");
    assertEquals(
        Map.of("NEW", 2, "SAME", 1, "UPDATE", 1, "DOUBTFUL", 3, "WRONG", 5),
        roster.getMap("counts.fates"));
    JsonPath wrong = Rosters.rows(TOWN, roster, "&fate=WRONG");
    assertEquals(List.of(9, 10, 12, 13, 15), wrong.getList("items.rowNo"));
    assertTrue(wrong.getString("items[1].reasons[0]").contains("范围"));
    assertFalse(wrong.prettify().contains((String) elsewhere.get("idNumber")), "masked");
    assertEquals(
        List.of("phone"),
        Rosters.rows(TOWN, roster, "&fate=UPDATE").getList("items[0].changes.field"));
    assertEquals(
        "139****0000",
        Rosters.rows(TOWN, roster, "&fate=UPDATE").getString("items[0].changes[0].after"));

    refused(Rosters.tries(TOWN, roster, "apply"), 409, "roster.undecided");
    roster = Rosters.decide(TOWN, roster, "ADD", Map.of("reason", "phone.two"));
    roster = Rosters.decide(TOWN, roster, "LEAVE", Map.of());
    assertEquals(0, roster.getInt("counts.undecided"));
    roster = Rosters.apply(TOWN, roster);
    assertEquals("APPLIED", roster.getString("status"));
    assertEquals(3, roster.getInt("counts.added"));
    assertEquals(1, roster.getInt("counts.changed"));
    assertEquals(1, roster.getInt("counts.kept"));
    assertEquals(12, roster.getInt("counts.accepted") + roster.getInt("counts.rejected"));

    String job =
        Rosters.tries(TOWN, roster, "rejected").then().statusCode(202).extract().path("job");
    Api.ended(TOWN, job);
    String sheet = Api.sheetText(TOWN, "/jobs/" + job + "/file");
    assertTrue(
        sheet.contains("校验码") && sheet.contains("错号") && sheet.contains("110105194912310020"));
    assertTrue(sheet.contains("人工决定不导入"));

    JsonPath made = Families.search(TOWN, map("text", "新人", "limit", 20)).setRootPath("items[0]");
    assertEquals("新人", made.getString("name"));
    Rosters.tries(TOWN, roster, "undo").then().statusCode(200).body("status", equalTo("UNDONE"));
    assertEquals(before, snapshot());
  }

  @Test
  void aHouseholdIsMadeOfItsHeadAndWhoLivesThere() {
    String head = "户主" + NEXT.incrementAndGet();
    String before = snapshot();
    JsonPath roster =
        Rosters.preview(
            TOWN,
            Rosters.workbook(
                Rosters.HEAD,
                List.of(
                    Rosters.line("妻子", next(), null, VILLAGE, null, null, null, head, "配偶"),
                    Rosters.line(head, next(), null, VILLAGE, "某路9号", null, null, head, "本人"),
                    Rosters.line("孤儿", next(), null, VILLAGE, null, null, null, "无此户主", "子"))));
    roster = Rosters.apply(TOWN, roster);
    JsonPath found =
        TOWN.sends(map("text", head, "limit", 20)).post(V1 + "/households/search").jsonPath();
    assertEquals(1, found.getList("items").size());
    JsonPath house =
        TOWN.asks().get(V1 + "/households/" + found.getString("items[0].id")).jsonPath();
    assertEquals(List.of("HEAD", "SPOUSE"), house.getList("members.relation"));
    assertEquals(1, roster.getList("counts.reasons.findAll { it.code == 'head.unfound' }").size());
    Rosters.tries(TOWN, roster, "undo").then().statusCode(200);
    assertEquals(before, snapshot());
  }

  /** F4 11: of any mixture of new, changed, doubtful and wrong rows, all is as it was. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void takingBackRestoresTheFormerStateExactly(long seed) {
    Random random = new Random(seed);
    List<JsonPath> filed = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      filed.add(person("在册" + i, random.nextBoolean() ? VILLAGE : "500110001"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      JsonPath known = filed.get(random.nextInt(filed.size()));
      String[] more = {
        random.nextBoolean() ? null : "某路" + random.nextInt(90) + "号",
        random.nextInt(3) == 0 ? "残疾军人" : null,
        random.nextInt(3) == 0 ? "2001.12" : null,
        random.nextInt(3) == 0 ? "在册0" : null,
        random.nextInt(4) == 0 ? "本人" : "子"
      };
      String phone = random.nextInt(4) == 0 ? null : "1380000%04d".formatted(random.nextInt(9999));
      rows.add(
          switch (random.nextInt(6)) {
            case 0 -> Rosters.line("新" + i, next(), phone, VILLAGE, more);
            case 1 -> Rosters.line(known.getString("name"), numberOf(known), phone, VILLAGE, more);
            case 2 -> Rosters.line("改名" + i, numberOf(known), phone, "500110001", more);
            case 3 -> Rosters.line("无号" + i, null, phone + "、13900000000", VILLAGE, more);
            case 4 -> Rosters.line("错" + i, "123", phone, VILLAGE, more);
            default -> Rosters.line("远" + i, next(), phone, "没有的村", more);
          });
    }
    String before = snapshot();
    JsonPath roster = Rosters.preview(TOWN, Rosters.workbook(Rosters.HEAD, rows));
    for (String decision : List.of("UPDATE", "ADD", "LEAVE")) {
      roster = Rosters.decide(TOWN, roster, decision, Map.of());
    }
    roster = Rosters.apply(TOWN, roster);
    assertEquals(40, roster.getInt("counts.accepted") + roster.getInt("counts.rejected"));
    assertFalse(before.equals(snapshot()), "something was written");
    Rosters.tries(TOWN, roster, "undo").then().statusCode(200);
    assertEquals(before, snapshot());
  }

  @Test
  void whatSomebodyWorkedOnSinceIsNotTakenBack() {
    String number = next();
    JsonPath roster =
        Rosters.apply(
            TOWN,
            Rosters.preview(
                TOWN,
                Rosters.workbook(
                    Rosters.HEAD, List.of(Rosters.line("后来改", number, null, VILLAGE)))));
    JsonPath row =
        Families.search(TOWN, map("idNumber", number, "limit", 20)).setRootPath("items[0]");
    JsonPath person = TOWN.asks().get(V1 + "/persons/" + row.getString("id")).jsonPath();
    Families.step(TOWN, person, "doubt", Map.of("reason", "再核"));
    refused(Rosters.tries(TOWN, roster, "undo"), 409, "roster.touched");
    assertEquals("APPLIED", Rosters.get(TOWN, roster).getString("status"));
  }

  @Test
  void workThatWasCutShortGoesOnAndDoublesNothing() {
    int rows = 2300;
    List<List<String>> lines =
        IntStream.range(0, rows)
            .mapToObj(i -> Rosters.line("续" + i, next(), null, VILLAGE))
            .toList();
    JsonPath roster = Rosters.upload(TOWN, Rosters.workbook(Rosters.HEAD, lines));
    UUID id = UUID.fromString(roster.getString("id"));
    asTown();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Roster held = rosters.held(id);
              held.step(RosterStep.READ, clocks.now());
              Map<String, Integer> at = held.mapping();
              held.setUp(
                  new RosterDto.PreviewRequest(FILES, null, null, at, null, null, false, "服务"),
                  clocks.now());
            });
    assertThrows(Killed.class, () -> preview.run(id, RosterTest::killed));
    assertEquals(1000, Rosters.get(TOWN, roster).getInt("counts.rows"));
    roster = Rosters.done(TOWN, roster, Rosters.tries(TOWN, roster, "resume"));
    assertEquals("READY", roster.getString("status"));
    assertEquals(rows, roster.getInt("counts.rows"));
    assertEquals(rows, roster.getInt("counts.fates.NEW"), "nothing is staged twice");

    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              rosters.held(id).step(RosterStep.APPLY, clocks.now());
              rosters.held(id).begin(RosterApply.PEOPLE, clocks.now());
            });
    assertThrows(Killed.class, () -> apply.run(id, RosterTest::killed));
    assertEquals(500, number("select count(*) from person where import_id = '" + id + "'"));
    roster = Rosters.done(TOWN, roster, Rosters.tries(TOWN, roster, "resume"));
    assertEquals(rows, roster.getInt("counts.added"));
    assertEquals(rows, number("select count(*) from person where import_id = '" + id + "'"));
    Rosters.tries(TOWN, roster, "undo").then().statusCode(200);
    assertEquals(0, number("select count(*) from person where import_id = '" + id + "'"));
  }

  @Test
  void anotherHeadForgetsWhatTheFormerOneRead() {
    JsonPath roster =
        Rosters.preview(
            TOWN,
            Rosters.workbook(Rosters.HEAD, List.of(Rosters.line("换头", next(), null, VILLAGE))));
    roster =
        TOWN.sends(Map.of("row", 3), roster.getInt("version"))
            .post(V1 + "/rosters/" + roster.getString("id") + "/head")
            .then()
            .statusCode(200)
            .body("status", equalTo("UPLOADED"))
            .extract()
            .jsonPath();
    assertTrue(Rosters.rows(TOWN, roster, "").getList("items").isEmpty());
    refused(Rosters.tries(TOWN, roster, "apply"), 409, "roster.transition");
  }

  @Test
  void aLineThatIsShownLeavesNoHit() {
    String secret = "某部31667部队营门道路";
    JsonPath roster =
        Rosters.preview(
            TOWN,
            Rosters.workbook(
                Rosters.HEAD, List.of(Rosters.line("泄密", next(), null, VILLAGE, secret))));
    assertEquals(1, roster.getInt("counts.fates.WRONG"));
    long hits = number("select count(*) from secrecy_incident");
    Rosters.rows(TOWN, roster, "");
    assertEquals(hits, number("select count(*) from secrecy_incident"));
  }

  @Test
  void whatIsNoWorkbookIsRefusedWithAWord() {
    byte[] old = new byte[600];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
    refused(Rosters.sends(TOWN, old), 422, "roster.old-xls");
    refused(
        Rosters.sends(TOWN, "姓名,身份证号\n".getBytes(StandardCharsets.UTF_8)), 422, "roster.not-xlsx");
    refused(
        Rosters.sends(TOWN, Rosters.workbook(List.of("甲", "乙"), List.of())), 422, "roster.no-head");
  }

  @Test
  void theTemplateIsReadAsItIs() {
    byte[] template =
        TOWN.asks().get(V1 + "/rosters/template").then().statusCode(200).extract().asByteArray();
    JsonPath roster = Rosters.upload(TOWN, template);
    assertEquals(2, roster.getInt("headerRow"));
    int columns = TOWN.asks().get(V1 + "/rosters/columns").jsonPath().getList("").size();
    assertEquals(columns, roster.getMap("mapping").size());
  }

  @Test
  void aRosterIsSeenByWhoBroughtItAndAbove() {
    JsonPath roster =
        Rosters.preview(
            TOWN,
            Rosters.workbook(Rosters.HEAD, List.of(Rosters.line("谁看", next(), null, VILLAGE))));
    String path = V1 + "/rosters/" + roster.getString("id");
    for (Persona stranger : List.of(Persona.TOWN, Persona.VILLAGE)) {
      refused(stranger.asks().get(path), 404, "not-found");
      refused(stranger.asks().get(path + "/rows"), 404, "not-found");
      for (String verb : List.of("apply", "undo", "resume", "drop", "rejected")) {
        refused(Rosters.tries(stranger, roster, verb), 404, "not-found");
      }
      assertFalse(
          stranger
              .asks()
              .get(V1 + "/rosters?limit=100")
              .jsonPath()
              .getList("items.id")
              .contains(roster.getString("id")));
    }
    for (Persona none : List.of(Persona.LEADER, Persona.UNIT, Persona.TROOP)) {
      refused(none.asks().get(path), 403, "auth.forbidden");
    }
    Persona.OFFICE.asks().get(path).then().statusCode(200);
    Rosters.tries(TOWN, roster, "drop").then().statusCode(204);
    assertFalse(
        java.nio.file.Files.exists(files.path("500110", UUID.fromString(roster.getString("id")))));
  }

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static void killed(long done, Long total) {
    throw new Killed();
  }

  private void asTown() {
    region.use("500110");
    HomeUnit unit = units.home(TOWN.unit).orElseThrow();
    currentUser.use(
        new User("u", TOWN.username, TOWN.fullName, "500110", unit, EnumSet.of(Role.TOWN)));
  }

  private final Map<String, String> numbers = new java.util.HashMap<>();

  private JsonPath person(String name, String unit) {
    Map<String, Object> facts = Families.facts(name, unit);
    facts.put("idNumber", next());
    JsonPath person = Families.person(TOWN, facts, "veteran");
    numbers.put(person.getString("id"), (String) facts.get("idNumber"));
    return person;
  }

  private String numberOf(JsonPath person) {
    return numbers.get(person.getString("id"));
  }

  private static String next() {
    return Rosters.number(NEXT.incrementAndGet());
  }

  /** Everything that an import may touch, to the last byte. */
  private String snapshot() {
    StringBuilder all = new StringBuilder();
    for (String table :
        List.of("person", "person_category", "person_record", "household", "household_member")) {
      each("select t::text from " + table + " t order by id", all);
    }
    return all.toString();
  }

  private void each(String sql, StringBuilder into) {
    try (Connection connection = dataSource.getConnection();
        ResultSet rows = connection.createStatement().executeQuery(sql)) {
      while (rows.next()) {
        into.append(rows.getString(1)).append('\n');
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long number(String sql) {
    StringBuilder one = new StringBuilder();
    each(sql, one);
    return Long.parseLong(one.toString().strip());
  }
}
