package org.shuangyong.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shuangyong.matter.MatterDto.PointRef;

class MatterColumnTest {
  @Test
  void aMeasureUnderNoPointSaysNothingOfOne() {
    UUID id = UUID.randomUUID();
    assertNull(MatterColumn.point(null));
    assertNull(MatterColumn.point(new PointRef(id, null, null, null)));
    assertEquals("强化服务", MatterColumn.point(new PointRef(id, id, null, "强化服务")));
    assertEquals("一、强化服务", MatterColumn.point(new PointRef(id, id, "一、", "强化服务")));
  }
}
