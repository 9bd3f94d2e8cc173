package org.shuangyong.platform.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.inbox.InboxService.Told;

/** What a mail says of an inbox: numbers, titles and links only, since mail leaves the house. */
public final class DigestText {
  /** Lines of a mail; the rest is in the inbox. */
  private static final int MOST_LINES = 30;

  private DigestText() {}

  /**
   * @param address where the application is reached
   * @param foot what stands at the end
   */
  public static String of(List<Told> news, String address, String foot) {
    Map<UUID, Told> records = new LinkedHashMap<>();
    news.forEach(told -> records.putIfAbsent(told.id(), told));
    StringBuilder text = new StringBuilder("以下事项有新情况，请登录双拥通查看：\n\n");
    records.values().stream()
        .limit(MOST_LINES)
        .forEach(
            told ->
                text.append(told.params().getOrDefault("no", ""))
                    .append(' ')
                    .append(told.params().getOrDefault("title", ""))
                    .append('\n')
                    .append(address)
                    .append('/')
                    .append(told.kind())
                    .append("s/")
                    .append(told.id())
                    .append("\n\n"));
    if (records.size() > MOST_LINES) {
      text.append("另有 ").append(records.size() - MOST_LINES).append(" 项，见消息页。\n\n");
    }
    return text.append("全部消息：")
        .append(address)
        .append("/inbox\n")
        .append(foot)
        .append('\n')
        .toString();
  }
}
