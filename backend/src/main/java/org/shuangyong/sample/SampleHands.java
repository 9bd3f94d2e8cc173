package org.shuangyong.sample;

import java.util.function.Function;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.unit.Unit;

/** In whose name the sample is entered: nobody does both what one and what another must do. */
record SampleHands(CurrentUser current, User officer, Function<Unit, User> townsman) {
  void office() {
    current.use(officer);
  }

  void town(Unit unit) {
    current.use(townsman.apply(unit));
  }
}
