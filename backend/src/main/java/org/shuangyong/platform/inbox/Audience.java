package org.shuangyong.platform.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shuangyong.platform.access.User;

/**
 * Whom a notice is for: a unit's people, or everybody of the district with a permission.
 *
 * @param key what is stored, such as {@code may:matter.verify}
 */
public record Audience(String key) {
  private static final String UNIT = "unit:";
  private static final String HOLDERS = "may:";

  public static Audience unit(UUID unit) {
    return new Audience(UNIT + unit);
  }

  public static Audience holders(String permission) {
    return new Audience(HOLDERS + permission);
  }

  /** The audiences that a person is part of. */
  static List<String> of(User user) {
    List<String> keys = new ArrayList<>(List.of(UNIT + user.unit().id()));
    user.permissions().forEach(permission -> keys.add(HOLDERS + permission));
    return keys;
  }
}
