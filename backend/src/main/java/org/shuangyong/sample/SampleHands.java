package org.shuangyong.sample;

import java.util.function.Function;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.unit.Unit;

/** In whose name the sample is entered: nobody does both what one and what another must do. */
record SampleHands(CurrentUser current, User officer, User other, Function<Unit, User> clerk) {
  void office() {
    current.use(officer);
  }

  /** Another of the office, for what the first may not close. */
  void second() {
    current.use(other);
  }

  /** Whoever works at a unit: a village, a town, a department. */
  void at(Unit unit) {
    current.use(clerk.apply(unit));
  }
}
