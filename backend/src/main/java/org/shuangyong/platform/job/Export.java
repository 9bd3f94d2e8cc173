package org.shuangyong.platform.job;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Something that can be exported as a file. A feature makes a bean of it and it can be asked for.
 *
 * @param <F> the filters it takes, read from JSON: those of the list that it exports
 */
public interface Export<F> {
  /** What a client names, and the right it takes, such as {@code matter.export}. */
  String word();

  Class<F> filters();

  /** Whether a reason is asked for however few rows there are, as for numbers in clear. */
  default boolean reasoned() {
    return false;
  }

  /**
   * Looks at what was asked for, as the person and in the request: what is wrong or not theirs to
   * see is refused there and not by a job that fails later.
   *
   * @param columns the words of the columns wanted, in order; empty for all
   */
  Prepared prepare(F filters, List<String> columns);

  /**
   * What will be made.
   *
   * @param people counts the rows when they name people or families: then many are another person's
   *     to allow, and each page says who took it out (domain C, personal information 5); null when
   *     nobody is named
   * @param work given what stands on each page; an empty text when nobody is named
   */
  record Prepared(
      String fileName, String mediaType, LongSupplier people, Function<String, JobWork> work) {
    /** A file that names nobody. */
    public Prepared(String fileName, String mediaType, JobWork work) {
      this(fileName, mediaType, null, mark -> work);
    }

    public boolean namesPeople() {
      return people != null;
    }
  }
}
