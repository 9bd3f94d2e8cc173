package org.shuangyong.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuangyong.family.Relation;
import org.shuangyong.platform.sheet.SheetText;

/** Cells in the shapes of offices' spreadsheets (domain C). */
class CellsTest {
  @ParameterizedTest
  @CsvSource({
    "2021.4.13, 2021-04-13, true",
    "2021-04-13, 2021-04-13, true",
    "2021/4/13 00:00:00, 2021-04-13, true",
    "2021年4月13日, 2021-04-13, true",
    "2021 年 4 月 13 日, 2021-04-13, true",
    "20210413, 2021-04-13, true",
    "44299, 2021-04-13, true",
    "2021年4月, 2021-04-01, false",
    "2021.4, 2021-04-01, false",
    "202104, 2021-04-01, false",
    "2021年, 2021-01-01, false"
  })
  void daysAreRead(String cell, LocalDate day, boolean whole) {
    assertEquals(new SheetText.Day(day, whole), SheetText.day(cell));
  }

  @ParameterizedTest
  @CsvSource({"2021.13.1", "2021年2月30日", "不详", "1"})
  void whatIsNoDayIsNone(String cell) {
    assertNull(SheetText.day(cell));
  }

  @Test
  void phonesAreRead() {
    assertEquals(List.of("13800000000"), Cells.phones(SheetText.plain("１３８ ００００ ００００")));
    assertEquals(List.of("13800000000"), Cells.phones("+86 138-0000-0000"));
    assertEquals(List.of("023-48600000"), Cells.phones("023-48600000"));
    assertEquals(List.of("13800000000", "13900000000"), Cells.phones("13800000000、13900000000"));
    assertEquals(List.of("13800000000", "13900000000"), Cells.phones("13800000000 13900000000"));
    assertEquals(List.of(), Cells.phones("4860000"));
  }

  @Test
  void relationsAreRead() {
    assertEquals(Relation.HEAD, Cells.relation("本人"));
    assertEquals(Relation.SPOUSE, Cells.relation("妻"));
    assertEquals(Relation.CHILD, Cells.relation("长子"));
    assertEquals(Relation.GRANDCHILD, Cells.relation("孙女"));
    assertEquals(Relation.PARENT, Cells.relation("母亲"));
    assertEquals(Relation.OTHER, Cells.relation("非亲属"));
  }

  @Test
  void anEmptyCellSaysNothing() {
    assertNull(SheetText.plain(" 　"));
    assertNull(SheetText.plain("无"));
  }
}
