package org.shuangyong.family;

import java.util.UUID;

/** A feature whose cases are about minors says who handles one (F4 14). */
public interface MinorAccess {
  /** Whether the current person handles an open case of this minor. */
  boolean handles(UUID person);
}
