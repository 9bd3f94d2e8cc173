package org.shuangyong.platform.job;

import java.util.List;

/**
 * Something that can be exported as a file. A feature makes a bean of it and it can be asked for.
 *
 * @param <F> the filters it takes, read from JSON: those of the list that it exports
 */
public interface Export<F> {
  /** What a client names, and the right it takes, such as {@code matter.export}. */
  String word();

  Class<F> filters();

  /**
   * Looks at what was asked for, as the person and in the request: what is wrong or not theirs to
   * see is refused there and not by a job that fails later.
   *
   * @param columns the words of the columns wanted, in order; empty for all
   */
  Prepared prepare(F filters, List<String> columns);

  record Prepared(String fileName, String mediaType, JobWork work) {}
}
