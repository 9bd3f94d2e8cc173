package org.shuangyong.platform.kind;

import static org.shuangyong.platform.kind.KindField.Type.CHECKLIST;
import static org.shuangyong.platform.kind.KindField.Type.CHOICE;
import static org.shuangyong.platform.kind.KindField.Type.COUNTS;
import static org.shuangyong.platform.kind.KindField.Type.MONEY;
import static org.shuangyong.platform.kind.KindField.Type.NUMBER;
import static org.shuangyong.platform.kind.KindField.Type.UNITS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.shuangyong.platform.problem.FieldProblem;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/**
 * Whether a kind makes sense: everything wrong with it is named at once, each at its place, such as
 * {@code course.steps[1].fields[0].choices}.
 */
final class KindCheck {
  private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9-]{0,39}");
  private static final Set<KindField.Type> CHOOSING = Set.of(CHOICE, COUNTS, CHECKLIST);
  private static final Set<KindField.Type> COUNTED = Set.of(NUMBER, MONEY, COUNTS);
  private static final int NAME = 60;
  private static final int MOST_CHOICES = 100;
  private static final int MOST_STEPS = 20;

  private final KindFamily family;
  private final List<Kind> others;
  private final Set<String> unitKinds;
  private final Set<String> lasting = new HashSet<>();
  private final Map<String, KindField.Type> types = new HashMap<>();
  private final List<FieldProblem> wrong = new ArrayList<>();

  /**
   * @param others the kinds there are
   * @param history the editions so far, the newest first
   * @param unitKinds the kinds of units there are
   */
  KindCheck(
      KindFamily family, List<Kind> others, List<KindDto.Edition> history, Set<String> unitKinds) {
    this.family = family;
    this.unitKinds = unitKinds;
    this.others = others;
    for (KindDto.Edition edition : history) {
      edition.kind().allFields().forEach(f -> types.putIfAbsent(f.code(), f.type()));
      lasting.addAll(edition.kind().within());
    }
    lasting.retainAll(family.lasting());
  }

  /**
   * @throws ProblemException naming all that is wrong
   */
  void check(Kind kind) {
    code("code", kind.code());
    if (others.stream()
        .anyMatch(
            o ->
                !o.code().equals(kind.code())
                    && !o.retired()
                    && o.name().equals(kind.name().strip()))) {
      add("name", "duplicate");
    }
    known("within", kind.within(), family.within());
    if (!kind.within().containsAll(lasting)) {
      add("within", "word-kept");
    }
    if (kind.form() != null && !family.forms().contains(kind.form())) {
      add("form", "unknown");
    }
    Set<String> codes = new HashSet<>();
    fields("fields", kind.fields(), codes, true);
    papers(kind.papers());
    duty(kind.duty());
    if ((kind.course() != null) != family.course()) {
      add("course", family.course() ? "required" : "invalid");
    } else if (kind.course() != null) {
      course(kind.course(), codes);
    }
    if (!wrong.isEmpty()) {
      throw new ProblemException(Problem.VALIDATION_FAILED, Map.of(), wrong);
    }
  }

  /** Every text that a person wrote, for the secrecy guard. */
  static Map<String, String> words(Kind kind) {
    Map<String, String> words = new HashMap<>();
    words.put("name", kind.name());
    words.put("group", kind.group());
    words.put("source", kind.source());
    words.put("duty", kind.duty() == null ? null : kind.duty().text());
    kind.papers().forEach(p -> words.put("papers." + p.code(), p.name()));
    for (KindField field : kind.allFields()) {
      words.put("fields." + field.code(), field.name());
      words.put("choices." + field.code(), String.join("\n", field.choices()));
    }
    if (kind.course() != null) {
      words.put("refusals", String.join("\n", kind.course().refusals()));
      for (CourseStep step : kind.course().steps()) {
        words.put("steps." + step.code(), step.name());
        words.put("papers.of." + step.code(), String.join("\n", step.papers()));
      }
    }
    return words;
  }

  private void fields(String at, List<KindField> fields, Set<String> codes, boolean stepped) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < fields.size(); i++) {
      KindField field = fields.get(i);
      String here = at + "[" + i + "]";
      if (code(here + ".code", field.code())) {
        if (!codes.add(field.code())) {
          add(here + ".code", "duplicate");
        }
        if (types.getOrDefault(field.code(), field.type()) != field.type()) {
          add(here + ".type", "type-kept");
        }
      }
      if (named(here + ".name", field.name()) && !names.add(field.name().strip())) {
        add(here + ".name", "duplicate");
      }
      if (field.type() == null) {
        add(here + ".type", "required");
        continue;
      }
      if (field.before() != null
          && (!stepped || field.required() || !family.fieldSteps().contains(field.before()))) {
        add(here + ".before", field.required() ? "invalid" : "unknown");
      }
      if (field.unit() != null
          && (!COUNTED.contains(field.type())
              || field.unit().isBlank()
              || field.unit().length() > 10)) {
        add(here + ".unit", "invalid");
      }
      choices(here + ".choices", field);
      if (field.type() == UNITS || field.unitKinds().isEmpty()) {
        known(here + ".unitKinds", field.unitKinds(), unitKinds);
      } else {
        add(here + ".unitKinds", "invalid");
      }
    }
  }

  private void choices(String at, KindField field) {
    List<String> choices = field.choices();
    if (!CHOOSING.contains(field.type())) {
      if (!choices.isEmpty()) {
        add(at, "invalid");
      }
    } else if (choices.isEmpty()) {
      add(at, "required");
    } else if (choices.size() > MOST_CHOICES) {
      add(at, "too-long");
    } else {
      texts(at, choices);
      if (choices.stream().anyMatch(c -> c.startsWith(KindField.NOTE))) {
        add(at, "invalid");
      }
    }
  }

  private void papers(List<KindPaper> papers) {
    Set<String> codes = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < papers.size(); i++) {
      KindPaper paper = papers.get(i);
      String here = "papers[" + i + "]";
      if (code(here + ".code", paper.code()) && !codes.add(paper.code())) {
        add(here + ".code", "duplicate");
      }
      if (named(here + ".name", paper.name()) && !names.add(paper.name().strip())) {
        add(here + ".name", "duplicate");
      }
      if (!family.paperSteps().contains(Objects.requireNonNullElse(paper.before(), ""))) {
        add(here + ".before", paper.before() == null ? "required" : "unknown");
      }
    }
  }

  private void duty(KindDuty duty) {
    if (duty == null) {
      return;
    }
    if (family.unitKinds().isEmpty()) {
      add("duty", "invalid");
      return;
    }
    if (duty.times() < 1 || duty.times() > 366) {
      add("duty.times", "out-of-range");
    }
    known("duty.unitKinds", duty.unitKinds(), family.unitKinds());
    named("duty.text", duty.text());
  }

  private void course(Course course, Set<String> codes) {
    if (course.steps().isEmpty() || course.steps().size() > MOST_STEPS) {
      add("course.steps", course.steps().isEmpty() ? "required" : "too-long");
    }
    if (course.values() != null && !family.values().contains(course.values())) {
      add("course.values", "unknown");
    }
    texts("course.refusals", course.refusals());
    texts("course.basis", course.basis());
    Set<String> steps = new HashSet<>();
    for (int i = 0; i < course.steps().size(); i++) {
      CourseStep step = course.steps().get(i);
      String here = "course.steps[" + i + "]";
      if (code(here + ".code", step.code()) && !steps.add(step.code())) {
        add(here + ".code", "duplicate");
      }
      named(here + ".name", step.name());
      if (step.actor() == null) {
        add(here + ".actor", "required");
      } else if ((step.actor() == CourseStep.Actor.UNIT)
          != (step.unit() != null && !step.unit().isBlank())) {
        add(here + ".unit", step.actor() == CourseStep.Actor.UNIT ? "required" : "invalid");
      }
      limit(here, step);
      texts(here + ".papers", step.papers());
      fields(here + ".fields", step.fields(), codes, false);
    }
  }

  private void limit(String here, CourseStep step) {
    if (step.days() != null && step.months() != null) {
      add(here + ".months", "invalid");
    }
    if (step.days() != null && (step.days() < 1 || step.days() > 366)) {
      add(here + ".days", "out-of-range");
    }
    if (step.months() != null && (step.months() < 1 || step.months() > 60)) {
      add(here + ".months", "out-of-range");
    }
  }

  private void known(String at, Collection<String> given, Collection<String> known) {
    if (!known.containsAll(given)) {
      add(at, "unknown");
    } else if (new HashSet<>(given).size() != given.size()) {
      add(at, "duplicate");
    }
  }

  private void texts(String at, List<String> texts) {
    if (texts.stream().anyMatch(String::isBlank)) {
      add(at, "required");
    } else if (texts.stream().anyMatch(t -> t.length() > NAME) || texts.size() > MOST_CHOICES) {
      add(at, "too-long");
    } else if (texts.stream().map(String::strip).distinct().count() != texts.size()) {
      add(at, "duplicate");
    }
  }

  private boolean named(String at, String name) {
    if (name == null || name.isBlank()) {
      add(at, "required");
      return false;
    }
    if (name.length() > NAME) {
      add(at, "too-long");
    }
    return true;
  }

  private boolean code(String at, String code) {
    if (code == null || !CODE.matcher(code).matches()) {
      add(at, code == null ? "required" : "invalid");
      return false;
    }
    return true;
  }

  private void add(String at, String code) {
    wrong.add(FieldProblem.of(at, code));
  }
}
