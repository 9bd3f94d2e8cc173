package org.shuangyong.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Statements;

/** For the school year every listed school shows period, numbers and completion (1.11). */
@AppTest
class SchoolTrainingTest {
  @Inject Statements statements;

  @Test
  void everyListedSchoolShowsPeriodNumbersAndCompletion() {
    int listed = of(Persona.OFFICE, 2014).getInt("schools");
    JsonPath first = training("甲中学", "2014-2015", LocalDate.of(2014, 8, 25), "高一");
    Activities.step(
        Persona.UNIT,
        first,
        "record",
        Map.of(
            "counts",
            List.of(
                Map.of("audience", "STUDENT", "people", 320),
                Map.of("audience", "SOLDIER", "people", 9)),
            "extra",
            Map.of("safetyEvents", "无")));
    training("乙中学", "2014-2015学年", LocalDate.of(2014, 9, 3), "高一");
    training("丙中学", "2013-2014", LocalDate.of(2013, 9, 3), "高一");
    training("丁中学", "2010-2011", LocalDate.of(2010, 9, 3), "高一");
    JsonPath of = of(Persona.OFFICE, 2014);
    Map<String, Object> done = line(of, "甲中学");
    assertEquals("DONE", done.get("state"));
    assertEquals(320, done.get("students"), "students and no other class");
    assertEquals(6, done.get("days"));
    assertEquals(8, done.get("instructors"));
    assertEquals("民兵教官", done.get("instructorSource"));
    assertEquals("2014-08-25", done.get("startsOn"));
    assertEquals("无", done.get("safetyEvents"));
    assertEquals("PLANNED", line(of, "乙中学").get("state"));
    assertEquals("NONE", line(of, "丙中学").get("state"), "it had one the year before");
    assertFalse(of.getList("lines.school").contains("丁中学"), "long out of the register");
    assertEquals("NONE", line(of, "綦江中学").get("state"), "a school among the units");
    assertEquals(listed + 3, of.getInt("schools"));
    assertEquals(1, of.getInt("done"));
    assertEquals(320, of.getInt("students"));
    String book =
        Api.sheetText(
            Api.export(Persona.UNIT, "school-training.export", Map.of("year", 2014), List.of()));
    assertTrue(book.contains("2014-2015学年学生军训") && book.contains("甲中学"), book);
    assertTrue(book.contains("丙中学\n未开展"), book);
    // Who has no part in them sees none of them.
    assertEquals(0, of(Persona.TOWN, 2014).getInt("schools"));
    refused(Persona.AUDITOR.asks().get(V1 + "/school-trainings?year=2014"), 403, "auth.forbidden");
    refused(Persona.OFFICE.asks().get(V1 + "/school-trainings"), 422, "validation.failed");
  }

  @Test
  void aSchoolIsOneHoweverItsNameIsTyped() {
    int listed = of(Persona.OFFICE, 2001).getInt("schools");
    training("重庆市綦江中学", "2001-2002", LocalDate.of(2001, 9, 3), "高一");
    training("重庆市綦江区另名中学", "2001-2002", LocalDate.of(2001, 9, 3), "高一");
    training(" 另名中学", "2000-2001", LocalDate.of(2000, 9, 3), "高一");
    JsonPath of = of(Persona.OFFICE, 2001);
    assertEquals("PLANNED", line(of, "綦江中学").get("state"));
    assertEquals(listed + 1, of.getInt("schools"));
    assertFalse(of.getList("lines.school").contains("重庆市綦江中学"));
    assertEquals(1, of.getList("lines.findAll { it.school.contains('另名') }").size());
  }

  @Test
  void whatItCostsDoesNotGrowWithTheSchools() {
    training("计数一中", "2007-2008", LocalDate.of(2007, 9, 3), "高一");
    long one = cost();
    training("计数二中", "2007-2008", LocalDate.of(2007, 9, 3), "高一");
    training("计数三中", "2006-2007", LocalDate.of(2006, 9, 3), "高一");
    assertEquals(one, cost());
    assertTrue(one <= 3, "costs " + one);
  }

  private long cost() {
    return statements.of(Persona.UNIT, "/school-trainings?year=2007");
  }

  private static JsonPath of(Persona who, int year) {
    return Activities.read(who, "/school-trainings?year=" + year);
  }

  private static Map<String, Object> line(JsonPath of, String school) {
    return of.getMap("lines.find { it.school == '" + school + "' }");
  }

  private static JsonPath training(String school, String year, LocalDate day, String grade) {
    Map<String, Object> facts = Activities.facts(school + "军训", day);
    facts.put(
        "extra",
        Map.of(
            "school",
            school,
            "schoolYear",
            year,
            "grade",
            grade,
            "days",
            6,
            "instructors",
            8,
            "instructorSource",
            "民兵教官"));
    return Activities.plan(Persona.UNIT, Activities.request("student-training", facts));
  }
}
