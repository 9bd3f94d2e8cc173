package org.shuangyong.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;

/** What stands on every page of people that leaves: who took it out, when, under which number. */
@ApplicationScoped
public class ExportMark {
  private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  public String now(String number) {
    User user = currentUser.get();
    return "%s %s %s 导出 编号%s"
        .formatted(
            user.unit().name(), user.name(), AT.format(clocks.now().atZone(Clocks.CHINA)), number);
  }

  /** Leads back to the trail. */
  public static String number(UUID id, Instant at) {
    String text = id.toString();
    return DateTimeFormatter.BASIC_ISO_DATE.format(at.atZone(Clocks.CHINA).toLocalDate())
        + "-"
        + text.substring(text.length() - 8).toUpperCase();
  }
}
