package org.shuangyong.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.web.Texts;

/**
 * How a measure is carried out and what comes out of it (12.9).
 *
 * @param how 措施, or null
 * @param output 成果, or null
 */
@Embeddable
record Undertaking(@Column(name = "how") String how, @Column(name = "output") String output) {
  static final Undertaking NONE = new Undertaking(null, null);

  /** What the matter it becomes can hold. */
  private static final int MOST = 2000;

  Undertaking {
    check("how", how);
    check("output", output);
  }

  private static void check(String field, String text) {
    if (text != null && text.length() > MOST) {
      throw ProblemException.field(field, "too-long");
    }
  }

  /** What is given is taken, a blank takes away, null leaves. */
  Undertaking with(String newHow, String newOutput) {
    return new Undertaking(given(newHow, how), given(newOutput, output));
  }

  /** Of two measures that become one: nothing that was written is lost. */
  Undertaking and(Undertaking next) {
    return new Undertaking(joined(how, next.how), joined(output, next.output));
  }

  private static String given(String value, String present) {
    return value == null ? present : Texts.blankToNull(value);
  }

  private static String joined(String one, String next) {
    String both =
        Stream.of(one, next).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
    return Texts.blankToNull(both);
  }
}
