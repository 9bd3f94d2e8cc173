package org.shuangyong.platform.inbox;

import java.util.function.ToLongFunction;
import org.shuangyong.platform.access.User;

/**
 * Work of one kind that waits for people (等我办). A feature makes a bean of it for each step it has;
 * the home page asks those whose step the person may take.
 */
public interface Waiting {
  /** The step that is due, as a permission, such as {@code person.check}. */
  String word();

  /** How many records wait for the person: the rows of the list that stands behind the number. */
  long count(User user);

  static Waiting of(String word, ToLongFunction<User> count) {
    return new Waiting() {
      @Override
      public String word() {
        return word;
      }

      @Override
      public long count(User user) {
        return count.applyAsLong(user);
      }
    };
  }
}
