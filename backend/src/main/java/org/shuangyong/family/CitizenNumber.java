package org.shuangyong.family;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A citizen number (GB 11643): 17 digits and a check. Its prefix is the place of first
 * registration, never the hukou, and is asked for nothing.
 *
 * @param text 18 characters, X in upper case
 */
record CitizenNumber(String text, LocalDate birthOn, Sex sex) {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  /** A number that is well formed, real on its day and right in its check; null for any other. */
  static CitizenNumber of(String given, LocalDate today) {
    String text = given.toUpperCase();
    if (!text.matches("\\d{17}[\\dX]")) {
      return null;
    }
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (text.charAt(i) - '0') * WEIGHTS[i];
    }
    if (text.charAt(17) != CHECKS.charAt(sum % 11)) {
      return null;
    }
    LocalDate birth = day(text.substring(6, 14));
    if (birth == null || birth.isAfter(today) || birth.getYear() < 1850) {
      return null;
    }
    return new CitizenNumber(text, birth, (text.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE);
  }

  /** The old number of 15 digits, which only archives hold. */
  static boolean old(String text) {
    return text.matches("\\d{15}") && day("19" + text.substring(6, 12)) != null;
  }

  private static LocalDate day(String digits) {
    try {
      return LocalDate.of(
          Integer.parseInt(digits.substring(0, 4)),
          Integer.parseInt(digits.substring(4, 6)),
          Integer.parseInt(digits.substring(6, 8)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
