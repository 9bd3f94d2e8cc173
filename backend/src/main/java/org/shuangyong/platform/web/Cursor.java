package org.shuangyong.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/**
 * Where the next page starts: the last row's sort key and id. Opaque to clients, so that keyset
 * pages stay as fast at row 500 000 as at the first.
 */
public record Cursor(String key, UUID id) {
  public String encode() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((id + key).getBytes(StandardCharsets.UTF_8));
  }

  /** The key as a moment; like its brothers, a mark with another kind of key is not one of ours. */
  public Instant instant() {
    return read(Instant::parse);
  }

  public LocalDate day() {
    return read(LocalDate::parse);
  }

  public int number() {
    return read(Integer::valueOf);
  }

  private <T> T read(Function<String, T> parse) {
    try {
      return parse.apply(key);
    } catch (DateTimeException | NumberFormatException e) {
      throw new ProblemException(Problem.REQUEST_CURSOR);
    }
  }

  /** Reads a mark made by {@link #encode}. Null in, null out. */
  public static Cursor decode(String mark) {
    if (mark == null || mark.isEmpty()) {
      return null;
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(mark), StandardCharsets.UTF_8);
      return new Cursor(text.substring(36), UUID.fromString(text.substring(0, 36)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new ProblemException(Problem.REQUEST_CURSOR);
    }
  }
}
