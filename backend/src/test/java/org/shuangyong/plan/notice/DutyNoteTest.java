package org.shuangyong.plan.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutyNoteTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（牵头单位：A局；责任单位：B局、C局；完成时限：2021年6月底前）|[A局]|[B局, C局]",
        "（责任单位：A局、B局）|[A局]|[B局]",
        "（A局牵头，B局、C局按职责分工负责）|[A局]|[B局, C局]",
        "（由A局牵头负责，B局配合）|[A局]|[B局]",
        "（A局、B局等按职责分工负责）|[A局]|[B局]",
        "（A局负责）|[A局]|[]",
        "[责任单位: A局,B局]|[A局]|[B局]",
        "【牵头单位：A局 配合单位：各街镇、各成员单位】|[A局]|[各街镇, 各成员单位]",
        "牵头领导：张某；责任单位：区委宣传部（区文明办）、B局|[区委宣传部（区文明办）]|[B局]",
        "责任部门：A局；协办单位：B局等有关单位|[A局]|[B局]"
      })
  void units(String text, String leads, String supports) {
    DutyNote note = DutyNote.read(text, 2021);
    assertEquals(leads, note.leads().toString());
    assertEquals(supports, note.supports().toString());
    assertNull(note.unreadable());
  }

  @ParameterizedTest
  @CsvSource({
    "2021年6月底前,2021-06-30,false",
    "6月底前,2021-06-30,false",
    "2月底,2021-02-28,false",
    "2021年12月31日,2021-12-31,false",
    "二〇二二年三月一日前,2022-03-01,false",
    "2021-09-30前,2021-09-30,false",
    "10月15日前,2021-10-15,false",
    "5月上旬,2021-05-10,false",
    "11月下旬,2021-11-30,false",
    "上半年,2021-06-30,false",
    "下半年,2021-12-31,false",
    "三季度末,2021-09-30,false",
    "年底前,2021-12-31,false",
    "2022年底,2022-12-31,false",
    "6月底前完成调研、12月底前全面完成,2021-12-31,false",
    "2021年9月至2022年3月,2022-03-31,false",
    "“八一”前,2021-08-01,false",
    "全年,2021-12-31,true",
    "长期坚持,2021-12-31,true",
    "持续推进,2021-12-31,true",
    "每季度末,2021-12-31,true"
  })
  void timeLimits(String words, String day, boolean longTerm) {
    Notice.Due due = DueTime.read(words.replace("“八一”", "八一"), 2021);
    assertNotNull(due);
    assertEquals(day, due.on().toString());
    assertEquals(longTerm, due.longTerm());
  }

  @ParameterizedTest
  @ValueSource(strings = {"另行通知", "13月底前", "2021年2月30日", "尽快", ""})
  void noTimeLimit(String words) {
    assertNull(DueTime.read(words, 2021));
  }

  /** 12.9: 措施 and 成果 go along in a note, and end what stands before them. */
  @Test
  void howAndWithWhatResult() {
    DutyNote note = DutyNote.read("（牵头单位：A局；完成时限：6月底前；工作措施：分批宣讲、集中观看；成果：报告一份）", 2021);
    assertEquals("[A局]", note.leads().toString());
    assertEquals("2021-06-30", note.due().on().toString());
    assertEquals("分批宣讲、集中观看", note.how());
    assertEquals("报告一份", note.output());
    assertNull(note.unreadable());
    String paragraph = "措施：一是抓宣传，二是抓落实。";
    assertFalse(DutyNote.isLabelled(paragraph, 0, paragraph.length()), "a text, not a note");
  }

  @Test
  void withoutAYearAMonthIsNoDay() {
    assertNull(DueTime.read("6月底前", null));
    assertEquals("完成时限：6月底前", DutyNote.read("（责任单位：A局；完成时限：6月底前）", null).unreadable());
  }
}
