package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitKind;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/**
 * 学生军训 by school (1.11). Listed are the schools among the units, and each school that stands in the
 * register of this school year or of the three before it: one that had its training last year and
 * has none now shows as not done. What was typed is the school whose name or short name it is, with
 * or without the city and the district before it.
 */
@ApplicationScoped
public class SchoolTrainingView {
  static final String KIND = "student-training";
  private static final int LOOK_BACK = 3;

  /**
   * The month in which a training counts for the school year to come, if the field says nothing.
   */
  private static final int FIRST_MONTH = 8;

  private static final Pattern YEAR = Pattern.compile("\\s*(\\d{4})");

  /** 重庆市、綦江区 before a school's name; what remains still names a school. */
  private static final Pattern AREA =
      Pattern.compile("^(?:\\p{IsHan}{2,7}?[省市区县])+(?=\\p{IsHan}{3})");

  @Inject RegionQuery read;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  SchoolTrainingDto of(int year) {
    User user = currentUser.get();
    List<Activity> known = known(user, year);
    Map<String, String> names = schools(user);
    known.forEach(a -> names.putIfAbsent(key(school(a)), school(a)));
    Set<String> schools = new TreeSet<>(names.values());
    Map<String, List<Activity>> now = new HashMap<>();
    known.stream()
        .filter(a -> schoolYear(a) == year)
        .forEach(
            a -> now.computeIfAbsent(names.get(key(school(a))), s -> new ArrayList<>()).add(a));
    Map<UUID, Integer> students = students(now.values().stream().flatMap(List::stream).toList());
    List<SchoolTrainingDto.Line> lines = new ArrayList<>();
    int done = 0;
    for (String school : schools) {
      List<Activity> of = now.getOrDefault(school, List.of());
      of.forEach(a -> lines.add(line(school, a, students.get(a.id()))));
      if (of.isEmpty()) {
        lines.add(none(school));
      }
      if (of.stream().anyMatch(a -> state(a) == SchoolTrainingDto.State.DONE)) {
        done++;
      }
    }
    return new SchoolTrainingDto(
        year,
        schools.size(),
        done,
        lines.stream().mapToLong(l -> l.students() == null ? 0 : l.students()).sum(),
        lines);
  }

  /** Trainings of this school year and of those looked back on. */
  private List<Activity> known(User user, int year) {
    ActivityFilter filter = new ActivityFilter();
    filter.kind = KIND;
    filter.from = LocalDate.of(year - LOOK_BACK, 1, 1);
    filter.to = LocalDate.of(year + 1, 12, 31);
    return read
        .list(
            "from Activity a where "
                + filter.where(user)
                + " and a.status <> CANCELLED order by a.startsOn, a.id",
            Activity.class,
            query -> filter.bind(query, user, clocks.today()))
        .stream()
        .filter(a -> schoolYear(a) >= year - LOOK_BACK && schoolYear(a) <= year)
        .toList();
  }

  /** What the schools among the units are shown as, by what they may be typed as. */
  private Map<String, String> schools(User user) {
    Map<String, String> names = new HashMap<>();
    List<Unit> schools =
        units.assignable().stream()
            .filter(unit -> unit.kind() == UnitKind.SCHOOL && user.scope().covers(unit.path()))
            .toList();
    schools.forEach(unit -> names.put(key(unit.name()), unit.name()));
    schools.stream()
        .filter(unit -> unit.shortName() != null)
        .forEach(unit -> names.putIfAbsent(key(unit.shortName()), unit.name()));
    return names;
  }

  private static String key(String school) {
    return AREA.matcher(school.replaceAll("\\s", "")).replaceFirst("");
  }

  private Map<UUID, Integer> students(List<Activity> of) {
    Map<UUID, Integer> students = new HashMap<>();
    if (!of.isEmpty()) {
      read.list(
              "select k.activityId, k.people from ActivityCount k where k.regionCode = :region"
                  + " and k.audience = STUDENT and k.activityId in :ids",
              Object[].class,
              query -> query.setParameter("ids", of.stream().map(Activity::id).toList()))
          .forEach(row -> students.put((UUID) row[0], (Integer) row[1]));
    }
    return students;
  }

  private SchoolTrainingDto.Line line(String school, Activity a, Integer students) {
    UnitRef organizer = units.refs(List.of(a.organizerId())).get(a.organizerId());
    return new SchoolTrainingDto.Line(
        school,
        state(a),
        a.id(),
        organizer,
        text(a, "grade"),
        students,
        number(a, "days"),
        number(a, "instructors"),
        text(a, "instructorSource"),
        a.startsOn(),
        a.endsOn(),
        text(a, "safetyEvents"));
  }

  private static SchoolTrainingDto.Line none(String school) {
    return new SchoolTrainingDto.Line(
        school,
        SchoolTrainingDto.State.NONE,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static SchoolTrainingDto.State state(Activity a) {
    return switch (a.status()) {
      case RECORDED, SUMMARIZED -> SchoolTrainingDto.State.DONE;
      case HELD -> SchoolTrainingDto.State.HELD;
      case PLANNED, NOTIFIED, CANCELLED -> SchoolTrainingDto.State.PLANNED;
    };
  }

  /** By its field, which begins with a year such as 2026-2027; without one by its first day. */
  private static int schoolYear(Activity a) {
    Matcher said = YEAR.matcher(text(a, "schoolYear") == null ? "" : text(a, "schoolYear"));
    return said.lookingAt()
        ? Integer.parseInt(said.group(1))
        : a.startsOn().getYear() - (a.startsOn().getMonthValue() < FIRST_MONTH ? 1 : 0);
  }

  private static String school(Activity a) {
    String said = text(a, "school");
    return said == null ? a.title() : said.strip();
  }

  private static String text(Activity a, String field) {
    Object value = a.extra().get(field);
    return value == null ? null : value.toString();
  }

  private static Long number(Activity a, String field) {
    return a.extra().get(field) instanceof Number n ? n.longValue() : null;
  }
}
