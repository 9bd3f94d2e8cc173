package org.shuangyong.platform.problem;

import java.util.Map;

/**
 * One field that is not right.
 *
 * @param field the path of the field, such as {@code workPointIds[2]}
 * @param code required, too-long, too-short, out-of-range, invalid or unknown
 * @param params the bounds, such as {@code max}
 */
public record FieldProblem(String field, String code, Map<String, Object> params) {
  public static FieldProblem of(String field, String code) {
    return new FieldProblem(field, code, Map.of());
  }
}
