package org.shuangyong.schedule;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes an iCalendar (RFC 5545): lines end with CRLF and are folded at 75 octets, never within a
 * character; text is escaped; ids stay the same from one reading to the next.
 */
final class CalendarText {
  private static final int OCTETS = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder out = new StringBuilder();
  private final String domain;
  private final String stamp;

  /**
   * @param name what a calendar shows
   * @param region whose year it is, part of each event's id
   * @param at when it was made; the same for a whole day, so that an unchanged year is the same
   *     text
   */
  CalendarText(String name, String region, Instant at) {
    this.domain = region + ".shuangyong";
    this.stamp = STAMP.format(at);
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//Shuangyong//Schedule 1//ZH");
    line("CALSCALE", "GREGORIAN");
    line("METHOD", "PUBLISH");
    line("NAME", escaped(name));
    line("X-WR-CALNAME", escaped(name));
    line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    line("X-PUBLISHED-TTL", "P1D");
  }

  /** Whole days, the last one with it. */
  void event(String id, LocalDate from, LocalDate to, String summary, String text, String url) {
    line("BEGIN", "VEVENT");
    line("UID", escaped(id) + "@" + domain);
    line("DTSTAMP", stamp);
    line("DTSTART;VALUE=DATE", DAY.format(from));
    line("DTEND;VALUE=DATE", DAY.format(to.plusDays(1)));
    line("SUMMARY", escaped(summary));
    line("DESCRIPTION", escaped(text));
    line("URL", url);
    line("TRANSP", "TRANSPARENT");
    line("END", "VEVENT");
  }

  String end() {
    line("END", "VCALENDAR");
    return out.toString();
  }

  private void line(String name, String value) {
    String text = name + ":" + value;
    int octets = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      String character = Character.toString(point);
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(character);
      octets += size;
      i += character.length();
    }
    out.append("\r\n");
  }

  /** Backslash, semicolon, comma and new line; other control characters have no place in a text. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\n")
        .replace("\n", "\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }
}
