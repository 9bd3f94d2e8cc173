package org.shuangyong.platform.kind;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.problem.ProblemException;

/** What each type of a field takes and refuses. */
class KindFieldTest {
  private static final String ID = UUID.randomUUID().toString();

  @Test
  void money() {
    takes(KindField.Type.MONEY, 150_000);
    refuses(KindField.Type.MONEY, -1);
    refuses(KindField.Type.MONEY, 1.5);
  }

  @Test
  void unitsAndPhotos() {
    for (KindField.Type type : List.of(KindField.Type.UNITS, KindField.Type.PHOTO)) {
      takes(type, List.of(ID));
      refuses(type, ID);
      refuses(type, List.of("人武部"));
    }
  }

  @Test
  void headCounts() {
    takes(KindField.Type.COUNTS, Map.of("学生", 120, "干部", 0));
    refuses(KindField.Type.COUNTS, Map.of("游客", 3));
    refuses(KindField.Type.COUNTS, Map.of("学生", -3));
    refuses(KindField.Type.COUNTS, Map.of("学生", "3"));
  }

  @Test
  void checkLists() {
    takes(KindField.Type.CHECKLIST, Map.of("学生", "yes", "干部", "na"));
    refuses(KindField.Type.CHECKLIST, Map.of("学生", "maybe"));
    refuses(KindField.Type.CHECKLIST, Map.of("窗口", "yes"));
    takes(KindField.Type.CHECKLIST, Map.of("学生", "no", "note:学生", "缺两人"));
    refuses(KindField.Type.CHECKLIST, Map.of("学生", "yes", "note:学生", "缺两人"));
    refuses(KindField.Type.CHECKLIST, Map.of("note:学生", "缺两人"));
    refuses(KindField.Type.CHECKLIST, Map.of("学生", "no", "note:学生", "缺".repeat(201)));
  }

  @Test
  void freeTextIsHandedToTheGuard() {
    assertEquals(
        Map.of("extra.t", "一段话", "extra.l.note:学生", "缺两人"),
        Kinds.words(
            "extra", Map.of("t", "一段话", "n", 3, "l", Map.of("学生", "no", "note:学生", "缺两人"))));
  }

  @Test
  void aStepAsksForItsFields() {
    Kind kind = kind(KindField.Type.COUNTS, "activity.record");
    List<KindField> fields = kind.fields();
    assertDoesNotThrow(() -> FieldValues.check(fields, Map.of()));
    assertDoesNotThrow(() -> FieldValues.asked(fields, Map.of(), "activity.notify"));
    assertThrows(
        ProblemException.class,
        () -> FieldValues.asked(fields, Map.of("f", Map.of()), "activity.record"));
    assertDoesNotThrow(
        () -> FieldValues.asked(fields, Map.of("f", Map.of("学生", 1)), "activity.record"));
  }

  private static void takes(KindField.Type type, Object value) {
    assertDoesNotThrow(() -> FieldValues.check(kind(type, null).fields(), Map.of("f", value)));
  }

  private static void refuses(KindField.Type type, Object value) {
    assertThrows(
        ProblemException.class,
        () -> FieldValues.check(kind(type, null).fields(), Map.of("f", value)));
  }

  private static Kind kind(KindField.Type type, String before) {
    KindField field =
        new KindField("f", "F", type, false, before, null, List.of("学生", "干部"), List.of());
    return new Kind(
        "k", "K", "", List.of(), List.of(field), List.of(), "test", 1, null, null, null);
  }
}
