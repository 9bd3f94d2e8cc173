package org.shuangyong.plan.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {

  private final UnitNames names =
      new UnitNames(
          List.of(
              new UnitNames.Unit("JW", "重庆市綦江区教育委员会", "区教委"),
              new UnitNames.Unit("TYJRJ", "重庆市綦江区退役军人事务局", null),
              new UnitNames.Unit("RSJ", "重庆市綦江区人力资源和社会保障局", null),
              new UnitNames.Unit("XCB", "中共重庆市綦江区委宣传部", null),
              new UnitNames.Unit("SYB", "重庆市綦江区双拥工作领导小组办公室", "区双拥办"),
              new UnitNames.Unit("WL", "文龙街道", null),
              new UnitNames.Unit("GS1", "公路事务中心", null),
              new UnitNames.Unit("GS2", "公共事务中心", null),
              new UnitNames.Unit("V1", "新山村社区", null),
              new UnitNames.Unit("V2", "新山村社区", null)),
          List.of("重庆市", "綦江区"));

  @ParameterizedTest
  @CsvSource({
    "重庆市綦江区教育委员会,JW",
    "綦江区教育委员会,JW",
    "区教育委员会,JW",
    "綦江区教委,JW",
    "区教委,JW",
    "教委,JW",
    "区 教 委,JW",
    "区退役军人局,TYJRJ",
    "退役军人事务局,TYJRJ",
    "区人社局,RSJ",
    "区委宣传部,XCB",
    "宣传部,XCB",
    "区委宣传部（区文明办）,XCB",
    "中共綦江区委宣传部,XCB",
    "区双拥办,SYB",
    "綦江区双拥工作领导小组办公室,SYB",
    "文龙街道,WL",
    "文龙街道办事处,WL",
    "文龙街道党工委,WL",
    "公路中心,GS1"
  })
  void resolves(String written, String id) {
    assertEquals(id, names.resolve(written).orElse(null));
  }

  @ParameterizedTest
  @CsvSource({
    "市教委", "重庆市教委", "南岸区教委", "新山村社区", "公中心", "区教育局", "各街镇", "各成员单位", "有关部门", "区财政局", "委", "''", "区"
  })
  void doesNotGuess(String written) {
    assertEquals(null, names.resolve(written).orElse(null));
  }

  @Test
  void groups() {
    assertEquals(true, UnitNames.isGroup("各街道（镇）"));
    assertEquals(true, UnitNames.isGroup("区双拥工作领导小组成员单位"));
    assertEquals(false, UnitNames.isGroup("文龙街道"));
  }
}
