package org.shuangyong.platform.text;

/** Patterns for {@code like … escape '!'} in which what a person typed means only itself. */
public final class Like {
  private Like() {}

  /** Finds texts that hold this one. */
  public static String part(String text) {
    return "%" + start(text);
  }

  /** Finds texts that begin with this one. */
  public static String start(String text) {
    return text.strip().replaceAll("([!%_])", "!$1") + "%";
  }
}
