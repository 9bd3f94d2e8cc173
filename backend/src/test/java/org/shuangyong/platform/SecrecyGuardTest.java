package org.shuangyong.platform;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.shuangyong.testing.Api.V1;
import static org.shuangyong.testing.Api.refused;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuangyong.testing.Api;
import org.shuangyong.testing.AppTest;
import org.shuangyong.testing.Persona;
import org.shuangyong.testing.Upload;

/** No true designation is ever stored, through any field that takes free text (domain C). */
@AppTest
class SecrecyGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "驻地为第13集团军所属",
        "帮助第 三 十 七 师修路",
        "请协调第１４９团用地",
        "某部31667部队营门道路",
        "３１６６７部队",
        "我部番号为某某",
        "此件为机密文件",
        "绝密",
        "按秘密级管理",
        "第\u200b77\u200b集团军",
        "出动兵力200人参加演练",
        "保障官兵300名食宿",
        "驻地官兵约八十人",
        "安排300余名官兵用餐",
        "1,200名战士途经",
        "集结五十名官兵",
        "驻守有官兵60名",
        "提供一个营的兵力所需帐篷",
        "请协助规划行军路线",
        "兵力：两百",
        "部队沿G75向重庆方向机动",
        "车队沿渝黔高速公路綦江段开进",
        "从古南街道开进至东溪镇",
        "明确部队输送线路和时间"
      })
  void whatNamesATroopOrCarriesAMarkIsRefused(String text) {
    refused(propose(text, null), 422, "secrecy.blocked");
    // A reason does not help.
    refused(propose(text, "已经保密员同意"), 422, "secrecy.blocked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"坐标106.6512,29.0281处塌方", "请维修军线电话", "部队将于8月1日向某地开进", "东风-41型展板", "位于东经106.65度"})
  void whatMayBeSensitiveNeedsAReasonAndTheReasonIsKept(String text) {
    refused(propose(text, null), 422, "secrecy.reason-needed");
    propose(text, "公开报道过的内容").then().statusCode(201);
    Persona.AUDITOR
        .asks()
        .queryParam("action", "secrecy.overridden")
        .queryParam("limit", 1)
        .get(V1 + "/audit-events")
        .then()
        .statusCode(200)
        .body("items[0].actorName", equalTo("高山"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "学习《中华人民共和国保守国家秘密法》",
        "綦江区第三师范附属小学",
        "第一团支部与第二团委结对",
        "保密工作培训",
        "第三营业厅设置优先窗口",
        "驻綦A部",
        "第二军医大学义诊",
        "东风路12号",
        "2021年8月1日走访慰问",
        "第一军休所",
        "慰问退役军人300名、烈属20户",
        "为120名军人子女办理入学",
        "300名官兵家属参加联谊活动",
        "立功受奖官兵18名，喜报全部送达",
        "走访慰问官兵1200人次",
        "协调解决3名官兵随军家属就业",
        "驻綦A部派出5名官兵担任校外辅导员",
        "出动民兵50人参加抗旱",
        "沿G75綦江段设置拥军服务站",
        "沿东溪镇公路安装路灯120盏",
        "规划机动车路线，增设公交线路",
        "整修红军长征行军路线沿线标识",
        "红军从石壕镇行军至东溪镇的旧址",
        "由区人武部会同区公安局办理",
        "从全区机动编制中统筹安排",
        "两个团队人员共同参加"
      })
  void ordinaryWordsAreNotTouched(String text) {
    propose(text, null).then().statusCode(201);
  }

  @Test
  void theNoticeItselfPasses() {
    Api.draft(Api.notice(), 2061);
  }

  @Test
  void everyDoorThatTakesTextIsWatched() {
    String bad = "第13集团军";
    JsonPath matter = Api.assigned(Persona.TROOP, "500110002", "2099-12-31");
    refused(Api.tries(Persona.TOWN, matter, "sign", Map.of("text", bad)), 422, "secrecy.blocked");
    matter = Api.step(Persona.TOWN, matter, "sign", Map.of());
    refused(Api.tries(Persona.TOWN, matter, "report", Map.of("text", bad)), 422, "secrecy.blocked");
    refused(
        Persona.OFFICE
            .sends(
                Map.of(
                    "source",
                    Api.notice().replace("驻綦各部队", "驻綦" + bad),
                    "sourceName",
                    "x.txt",
                    "header",
                    Map.of("year", 2062, "title", "要点")))
            .post(V1 + "/plans"),
        422,
        "secrecy.blocked");
    refused(
        Persona.ADMIN
            .sends(
                Map.of(
                    "code",
                    "BAD",
                    "facts",
                    Map.of(
                        "name",
                        "第77集团军",
                        "kind",
                        "TROOP",
                        "actorKind",
                        "MILITARY",
                        "validFrom",
                        "2021-01-01")))
            .post(V1 + "/units"),
        422,
        "secrecy.blocked");
    Upload.Answer picture =
        Upload.send(Persona.TOWN, "/attachments", "31667部队合影.jpg", Api.picture("jpg", 8, 8));
    assertEquals("secrecy.blocked", picture.code());
  }

  @Test
  void theAnswerNamesTheFieldAndTheRule() {
    propose("请协调第１４９团用地", null)
        .then()
        .statusCode(422)
        .body("params.hits[0].field", equalTo("detail"))
        .body("params.hits[0].rule", equalTo("designation"))
        .body("params.hits[0].excerpt", equalTo("第149团"))
        .body("params.hits[0].blocking", is(true));
  }

  private static io.restassured.response.Response propose(String text, String reason) {
    return Persona.TROOP
        .sends(
            Api.map(
                "kind",
                "TROOP_NEED",
                "title",
                "事项",
                "detail",
                text,
                "secrecyReason",
                reason,
                "attachmentIds",
                List.of()))
        .post(V1 + "/matters");
  }
}
