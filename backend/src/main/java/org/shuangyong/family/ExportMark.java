package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;

/** What stands on every page of people that leaves: who took it out, and when (domain C 5). */
@ApplicationScoped
public class ExportMark {
  private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  public String now() {
    User user = currentUser.get();
    return "%s %s %s 导出"
        .formatted(user.unit().name(), user.name(), AT.format(clocks.now().atZone(Clocks.CHINA)));
  }

  /** The same with the number under which it was asked for. */
  String now(String number) {
    return now() + " 编号" + number;
  }
}
