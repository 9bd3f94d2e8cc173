package org.shuangyong.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuangyong.family.IdKind;
import org.shuangyong.family.Names;
import org.shuangyong.family.PersonDto;
import org.shuangyong.family.PersonFacts;
import org.shuangyong.family.PersonIntake;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.KindField;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.sheet.SheetText;
import org.shuangyong.unit.Unit;

/** Understands one line; the checks of what a file may hold are {@link PersonIntake}'s. */
@ApplicationScoped
class RosterParser {
  @Inject PersonIntake intake;
  @Inject Kinds kinds;
  @Inject SecrecyGuard secrecy;
  @Inject ObjectMapper json;

  String write(List<String> cells) {
    try {
      return json.writeValueAsString(cells);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> cells(String text) {
    try {
      return List.of(json.readValue(text, String[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a staged line cannot be read"); // no cell in the message
    }
  }

  /** What stands in the column that the roster says holds a field; null for nothing. */
  static String cell(Roster roster, List<String> cells, String code) {
    Integer at = roster.mapping().get(code);
    return at == null || at >= cells.size() ? null : SheetText.plain(cells.get(at));
  }

  /** The line as it may be taken in: its free text passes the guard. */
  RosterLine line(Roster roster, Places places, int rowNo, List<String> cells) {
    RosterLine line = shown(roster, places, rowNo, cells);
    if (line.read() != null && line.facts().address() != null) {
      try {
        secrecy.check(null, Map.of("address", line.facts().address()));
      } catch (ProblemException e) {
        line.wrong().addAll(reasons(e));
      }
    }
    return line;
  }

  /** The same to be shown, which leaves no hit behind. */
  RosterLine shown(Roster roster, Places places, int rowNo, List<String> cells) {
    return new Reading(roster, places, rowNo, cells).line();
  }

  private final class Reading {
    private final Roster roster;
    private final Places places;
    private final int rowNo;
    private final List<String> cells;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();

    Reading(Roster roster, Places places, int rowNo, List<String> cells) {
      this.roster = roster;
      this.places = places;
      this.rowNo = rowNo;
      this.cells = cells;
    }

    RosterLine line() {
      Unit unit = unit();
      String number = number();
      String name = cell("name");
      String head = cell("head");
      String relation = cell("relation");
      if (head != null && head.matches("是|√|户主|本人")) {
        relation = "户主";
        head = name;
      }
      PersonFacts given =
          new PersonFacts(
              unit == null ? null : unit.id(),
              name == null ? "" : limited("name", name, 60),
              cell("sex") == null ? null : Cells.sex(cell("sex")),
              birth(number),
              number == null
                  ? IdKind.NONE
                  : number.length() == 15 ? IdKind.CITIZEN_OLD : IdKind.CITIZEN,
              number,
              phone(),
              limited("address", cell("address"), 200),
              hukou(),
              null,
              facts(),
              roster.basis(),
              null);
      PersonIntake.Read read = null;
      try {
        read = intake.read(given, null);
      } catch (ProblemException e) {
        wrong.addAll(reasons(e));
      }
      LocalDate enlisted = enlisted();
      PersonDto.CategoryRequest category = category(enlisted);
      return new RosterLine(
          rowNo,
          write(cells),
          given,
          read,
          unit,
          category,
          enlisted,
          head == null ? null : Names.clean(head),
          relation == null ? null : Cells.relation(relation),
          wrong,
          doubts);
    }

    private String cell(String code) {
      return RosterParser.cell(roster, cells, code);
    }

    private String limited(String field, String text, int most) {
      if (text != null && text.length() > most) {
        wrong.add(field + ".too-long");
        return text.substring(0, most);
      }
      return text;
    }

    private String number() {
      String text = cell("idNumber");
      if (text == null) {
        doubts.add("idNumber.missing");
        return null;
      }
      if (text.charAt(0) == SheetText.ROUNDED) {
        doubts.clear();
        wrong.add("idNumber.rounded");
        return null;
      }
      String number = text.replaceAll("[\\s'’`]", "").toUpperCase();
      if (number.length() == 15) {
        doubts.add("idNumber.old");
      }
      if (number.length() > 40) {
        wrong.add("idNumber.invalid");
        return null;
      }
      return number;
    }

    private LocalDate birth(String number) {
      String text = cell("birthOn");
      if (text == null) {
        return null;
      }
      SheetText.Day day = SheetText.day(text);
      if (day == null) {
        wrong.add("birthOn.invalid");
        return null;
      }
      if (day.whole()) {
        return day.day();
      }
      if (number == null || number.length() == 15) {
        doubts.add("birthOn.month-only");
      } else if (number.length() == 18
          && !number.startsWith("%04d".formatted(day.day().getYear()), 6)) {
        wrong.add("birthOn.id-differs");
      }
      return null;
    }

    private String phone() {
      String text = cell("phone");
      if (text == null) {
        return null;
      }
      List<String> phones = Cells.phones(text);
      if (phones.size() > 1) {
        doubts.add("phone.two");
      } else if (phones.isEmpty()) {
        doubts.add("phone.invalid");
      }
      return phones.isEmpty() ? null : phones.get(0);
    }

    private String hukou() {
      String text = cell("hukouCode");
      if (text == null) {
        return null;
      }
      if (!text.matches("\\d{6}|\\d{9}|\\d{12}")) {
        wrong.add("hukouCode.invalid");
        return null;
      }
      return text;
    }

    private Unit unit() {
      String townName = cell("town");
      String villageName = cell("village");
      Unit town = null;
      if (townName != null) {
        town = one("town", places.named(townName, null));
        if (town == null) {
          return null;
        }
      }
      if (villageName != null) {
        return one("village", places.named(villageName, town));
      }
      Unit unit = town == null ? places.byId(roster.defaultUnit()) : town;
      if (unit == null) {
        wrong.add("village.missing");
      }
      return unit;
    }

    private Unit one(String field, List<Unit> found) {
      if (found.size() != 1) {
        wrong.add(field + (found.isEmpty() ? ".unknown" : ".ambiguous"));
        return null;
      }
      return found.get(0);
    }

    /** The fields of a person's file that rosters have columns of. */
    private Map<String, Object> facts() {
      Map<String, Object> facts = new HashMap<>();
      for (KindField field :
          kinds.of("person").stream().flatMap(kind -> kind.fields().stream()).toList()) {
        String text = cell(field.code());
        if (text == null) {
          continue;
        }
        if (field.type() != KindField.Type.CHOICE) {
          facts.put(field.code(), limited(field.code(), text, 20));
        } else if (field.choices().contains(Cells.choice(field.code(), text))) {
          facts.put(field.code(), Cells.choice(field.code(), text));
        } else {
          doubts.add(field.code() + ".unknown");
        }
      }
      return facts;
    }

    private LocalDate enlisted() {
      String text = cell("enlistedOn");
      SheetText.Day day = text == null ? null : SheetText.day(text);
      if (text != null && day == null) {
        wrong.add("enlistedOn.invalid");
      }
      return day == null ? null : day.day();
    }

    /** Who serves is a soldier since they enlisted; a veteran since they left. */
    private PersonDto.CategoryRequest category(LocalDate enlisted) {
      String text = cell("category");
      String code = roster.defaultCategory();
      if (text != null) {
        code =
            kinds.of("person-category").stream()
                .filter(k -> k.name().equals(text) || k.code().equals(text))
                .map(Kind::code)
                .findFirst()
                .orElse(null);
        if (code == null) {
          wrong.add("category.unknown");
        }
      }
      if (code == null) {
        return null;
      }
      String from = cell("categoryFrom");
      SheetText.Day day = from == null ? null : SheetText.day(from);
      if (from != null && day == null) {
        wrong.add("categoryFrom.invalid");
      }
      Set<String> within =
          kinds.find("person-category", code).map(k -> Set.copyOf(k.within())).orElse(Set.of());
      if (enlisted != null
          && day != null
          && within.contains("VETERAN")
          && day.day().isBefore(enlisted)) {
        doubts.add("enlistedOn.order");
      }
      return new PersonDto.CategoryRequest(
          code,
          limited("grade", cell("grade"), 20),
          day != null ? day.day() : within.contains("SERVING") ? enlisted : null,
          null,
          // what was written is kept where it says less than a day
          day == null || day.whole() ? null : limited("categoryFrom", "原表：" + from, 100),
          null,
          null);
    }
  }

  /** {@code field.code} of what was refused. */
  static List<String> reasons(ProblemException e) {
    if (e.problem() == Problem.SECRECY_BLOCKED || e.problem() == Problem.SECRECY_REASON_NEEDED) {
      return List.of("address.secrecy");
    }
    return e.errors().isEmpty()
        ? List.of(e.problem().code())
        : e.errors().stream().map(f -> f.field() + "." + f.code()).toList();
  }
}
