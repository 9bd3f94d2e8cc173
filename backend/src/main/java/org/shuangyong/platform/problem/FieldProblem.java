package org.shuangyong.platform.problem;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
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

  /** What a broken constraint says of its field. */
  public static FieldProblem of(ConstraintViolation<?> violation) {
    String path = violation.getPropertyPath().toString();
    // A method's parameter stands in front of the field: "create.request.title".
    String[] steps = path.split("\\.", 3);
    String field = steps.length == 3 ? steps[2] : steps[steps.length - 1];
    Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
    String name =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    Map<String, Object> params = new LinkedHashMap<>();
    String code =
        switch (name) {
          case "NotNull", "NotBlank", "NotEmpty" -> "required";
          case "Size" -> {
            int max = (int) attributes.get("max");
            params.put("min", attributes.get("min"));
            params.put("max", max);
            yield tooLong(violation.getInvalidValue(), max) ? "too-long" : "too-short";
          }
          case "Min", "Max" -> {
            params.put(name.toLowerCase(Locale.ROOT), attributes.get("value"));
            yield "out-of-range";
          }
          default -> "invalid";
        };
    return new FieldProblem(field, code, params);
  }

  private static boolean tooLong(Object value, int max) {
    return value instanceof CharSequence text
        ? text.length() > max
        : value instanceof Collection<?> many && many.size() > max;
  }
}
