package org.shuangyong.platform.kind;

import java.util.Optional;
import org.shuangyong.platform.problem.ProblemException;

/** The sum of a number field of a kind over the records asked for. */
public final class FieldSum {
  private FieldSum() {}

  /**
   * HQL of the sum, which names {@code :sum}; {@code 0} when none is asked for.
   *
   * @param code the field, or null
   * @param extra where the records keep their kind's fields, such as {@code a.extra}
   * @throws ProblemException when the kind has no such number
   */
  public static String hql(Optional<Kind> kind, String code, String extra) {
    if (code == null) {
      return "0";
    }
    if (kind.stream()
        .flatMap(k -> k.fields().stream())
        .noneMatch(f -> f.type() == KindField.Type.NUMBER && f.code().equals(code))) {
      throw ProblemException.field("sum", "unknown");
    }
    return "sum(coalesce(cast(function('jsonb_extract_path_text', %s, :sum) as Double), 0))"
        .formatted(extra);
  }
}
