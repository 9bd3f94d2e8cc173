package org.shuangyong.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a file is offered to a browser (RFC 6266), whatever letters its name has. */
public final class Disposition {
  private Disposition() {}

  /** To be saved. */
  public static String attachment(String fileName) {
    return "attachment" + named(fileName);
  }

  /** To be shown in place. */
  public static String inline(String fileName) {
    return "inline" + named(fileName);
  }

  private static String named(String fileName) {
    return "; filename*=UTF-8''"
        + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
