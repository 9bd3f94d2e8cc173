package org.shuangyong.app;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.shuangyong.testing.Activities;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.Appraisals;
import org.shuangyong.testing.Documents;
import org.shuangyong.testing.Persona;

/** Each write to a text once, for the trail. */
final class EveryDocumentWrite {
  private EveryDocumentWrite() {}

  static void all() {
    JsonPath of = Documents.draft(Persona.UNIT, "submission", "留痕信息", Map.of("to", "其他市级刊物"));
    of = Documents.edit(Persona.UNIT, of, "留痕信息二", Map.of("to", "其他市级刊物"));
    of = Documents.step(Persona.UNIT, of, "submit", Map.of());
    of = Documents.step(Persona.OFFICE, of, "return", Map.of("text", "请补充"));
    of = Documents.issued(Persona.UNIT, of, "报送");
    of =
        Documents.step(
            Persona.OFFICE, of, "adopt", Map.of("in", "第1期", "on", Activities.today().toString()));
    of = Documents.step(Persona.UNIT, of, "comments", Map.of("text", "已见"));
    of =
        Documents.step(
            Persona.UNIT,
            of,
            "uses",
            Map.of("activityId", Activities.publicity(Persona.UNIT, "留痕引用").getString("id")));
    Documents.step(Persona.OFFICE, of, "withdraw", Map.of("text", "过时"));
    JsonPath notice =
        Documents.draft(Persona.OFFICE, "notice", "留痕通知", Map.of("signedAs", "双拥办", "docNo", "1号"));
    notice =
        Documents.issuing(notice, Map.of("channel", "内网", "unitIds", List.of(Api.unitId("QJW"))));
    Documents.step(Persona.UNIT, notice, "receipts", Map.of());
    JsonPath set = Appraisals.create("留痕考评", 10);
    set = Appraisals.step(set, 0, "score", Map.of("score", 5));
    set = Appraisals.step(set, 0, "gap", Map.of("cause", "材料少", "reason", "明年补齐"));
    Appraisals.step(set, 0, "pins", Map.of("documentId", Documents.id(notice)));
  }
}
