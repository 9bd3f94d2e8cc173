package org.shuangyong.platform.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every type of a field reads as words in a workbook; none is left out. */
class FieldTextTest {
  private static final UUID UNIT = UUID.randomUUID();

  @Test
  void everyTypeReadsAsWords() {
    for (KindField.Type type : KindField.Type.values()) {
      switch (type) {
        case TEXT -> reads(type, "彭家渡", "彭家渡");
        case NUMBER -> reads(type, 3, "3次");
        case MONEY -> reads(type, 120_50L, "120.5元");
        case DATE -> reads(type, "2057-06-01", "2057-06-01");
        case CHOICE -> reads(type, "平稳", "平稳");
        case YES_NO -> reads(type, false, "否");
        case UNITS -> reads(type, List.of(UNIT.toString(), UUID.randomUUID().toString()), "某校、—");
        case PHOTO -> reads(type, List.of("a", "b"), "2张");
        case COUNTS -> reads(type, Map.of("官兵", 10, "居民", 30), "居民 30、官兵 10，共 40次");
        case CHECKLIST ->
            reads(type, Map.of("官兵", "no", "note:官兵", "缺一人", "居民", "na"), "居民 不适用、官兵 否（缺一人）");
      }
    }
  }

  private static void reads(KindField.Type type, Object value, String text) {
    KindField field =
        new KindField("f", "F", type, false, null, "次", List.of("居民", "官兵"), List.of());
    assertEquals(
        text, FieldText.of(field, value, id -> id.equals(UNIT) ? "某校" : null), type.name());
  }
}
