package org.shuangyong.plan.notice;

import java.util.Map;

/**
 * A document that cannot be read at all (0.5). {@link #code()} is a stable problem code, one of
 * {@code import.empty}, {@code import.too-large}, {@code import.not-text}, {@code import.not-docx},
 * {@code import.zip-bomb}, {@code import.old-doc}, {@code import.encrypted}, {@code
 * import.no-outline}; {@link #params()} fills its text.
 */
public final class NoticeProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, Object> params;

  public NoticeProblem(String code, Map<String, Object> params) {
    super(code + " " + params);
    this.code = code;
    this.params = Map.copyOf(params);
  }

  public String code() {
    return code;
  }

  /** Never null; values are strings and numbers. */
  public Map<String, Object> params() {
    return params == null ? Map.of() : params;
  }
}
