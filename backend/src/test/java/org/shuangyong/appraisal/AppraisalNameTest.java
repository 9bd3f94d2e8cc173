package org.shuangyong.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What evidence is called in the file set. */
class AppraisalNameTest {
  @Test
  void aLongNameKeepsItsEnding() {
    assertEquals("考".repeat(40) + ".docx", AppraisalExport.file("考".repeat(60) + ".docx"));
    assertEquals("a_b.jpg", AppraisalExport.file("a/b.jpg"));
    assertEquals("附件.PDF", AppraisalExport.file("附件 .PDF"));
    assertEquals("没有结尾", AppraisalExport.file("没有结尾"));
    assertEquals(
        "第1.5条 说明", AppraisalExport.file("第1.5条 说明"), "what stands after a dot is no ending");
  }

  @Test
  void aNameEndsWithNoDotOrSpaceAndIsCutBetweenSigns() {
    assertEquals("考".repeat(39), AppraisalExport.plain("考".repeat(39) + ". 后面"));
    assertEquals("𠮷".repeat(40), AppraisalExport.plain("𠮷".repeat(41)));
    assertEquals("_", AppraisalExport.plain("..."));
  }
}
