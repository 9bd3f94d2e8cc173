package org.shuangyong.platform.access;

import java.util.Optional;

/** What access needs to know of units; the unit feature answers. */
public interface UnitDirectory {
  /** The unit in force today with this code in the current region. */
  Optional<HomeUnit> home(String code);
}
