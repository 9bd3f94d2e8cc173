package org.shuangyong.platform.web;

/** What people type into a field. */
public final class Texts {
  private Texts() {}

  /** Without the blanks around it; null when nothing else was typed. */
  public static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
