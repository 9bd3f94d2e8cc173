package org.shuangyong.plan.notice;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of the largest size, made to be slow: every shape must be read, or refused, within two seconds. */
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "（", "一", "“", "”", "《", "\"", "。", "；", "一是；", "二是", "年", "年月日", "（一）", "（一", "1.", "1、", "1", "（）", "“。”", "“”。",
        "责任单位：", "（责任单位：", "（A牵头，B负责）", "牵头", "\n", " ", "　", "一、\n", "（一）a\n", "1.a。b\n", "①\n", "第一条\n", "第", "附件：\n", "附件：1.a\n",
        "2021年4月13日\n", "组\n", "组\n\n", "关于", "关于的\n", "的\n", "通知\n", "要", "一、要", "，", "：", "a：\n", "抄送：\n", "\t", "\u200b", "…", "．",
        "完成时限：6月\n", "责任单位：A、\n", "这一行很长很长很长很长很长很长很长很长很长很长很长很长被折断\n", "（（）", "（《“", "）》”", "a b"
    })
    void isReadInTime(String piece) {
        int repeat = NoticeFile.MAX_CHARS / piece.length() - 10;
        String bulk = piece.repeat(repeat);
        for (String text : new String[] {bulk, "一、总则\n" + bulk, "一、总则\n（一）甲。" + bulk + "\n（二）乙。丙。", bulk + "\n一、总则"}) {
            assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
                try {
                    NoticeParser.parse(NoticeFile.ofText(text, "x").source());
                } catch (NoticeProblem expected) {
                    // refused is fine; slow is not
                }
            });
        }
    }
}
