package org.shuangyong.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** GB 11643: 17 digits and a check, a real date, the sex in the 17th (domain C). */
class CitizenNumberTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  @Test
  void theVectorsOfTheStandard() {
    for (String good :
        new String[] {
          "11010519491231002X", "440524188001010014", "500110190001010013", "500222190001010022"
        }) {
      assertNotNull(CitizenNumber.of(good, TODAY), good);
    }
    assertEquals(LocalDate.of(1949, 12, 31), read("11010519491231002x").birthOn());
    assertEquals("11010519491231002X", read("11010519491231002x").text());
    assertEquals(Sex.FEMALE, read("11010519491231002X").sex());
    assertEquals(Sex.MALE, read("440524188001010014").sex());
    assertNull(read("110105194912310020"), "the check is X");
    assertNull(read("510223490101123"), "an old number is not one of today");
  }

  @Test
  void aDateMustBeRealAndNotAhead() {
    assertNull(read(checked("50011019000229001")), "1900 had no 29 February");
    assertNotNull(read(checked("50011020000229001")));
    assertNull(read(checked("50011019001301001")));
    assertNull(read(checked("50011020261201001")), "tomorrow");
    assertNotNull(read(checked("50011020261130001")));
  }

  @Test
  void anOldNumberHasFifteenDigitsAndARealDate() {
    assertTrue(CitizenNumber.old("510223490101123"));
    assertFalse(CitizenNumber.old("510223491301123"));
    assertFalse(CitizenNumber.old("51022349010112"));
  }

  /** One digit wrong never passes: that is what the check is for. */
  @Property(tries = 500)
  void oneWrongDigitIsFound(
      @ForAll @IntRange(max = 999) int order,
      @ForAll @IntRange(max = 20_000) int day,
      @ForAll @IntRange(max = 16) int at,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    LocalDate born = LocalDate.of(1950, 1, 1).plusDays(day);
    String right = checked("500110" + born.toString().replace("-", "") + "%03d".formatted(order));
    assertNotNull(read(right), right);
    char[] wrong = right.toCharArray();
    wrong[at] = (char) ('0' + (wrong[at] - '0' + by) % 10);
    assertNotEquals(right, new String(wrong));
    assertNull(read(new String(wrong)), new String(wrong));
  }

  private static CitizenNumber read(String text) {
    return CitizenNumber.of(text, TODAY);
  }

  /** With its check: 2 to the power of the place, as the standard defines the weights. */
  private static String checked(String digits) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (digits.charAt(i) - '0') * ((1 << 17 - i) % 11);
    }
    return digits + "10X98765432".charAt(sum % 11);
  }
}
