package org.shuangyong.family;

import java.util.UUID;

/**
 * A feature with cases of persons says who handles one; a minor's data is open to no other (F4 14).
 */
public interface MinorAccess {
  /** Whether the current person handles an open case of this person, minor or not. */
  boolean handles(UUID person);
}
