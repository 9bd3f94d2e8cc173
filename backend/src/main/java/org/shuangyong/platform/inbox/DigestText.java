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

  /** Where the desk has a page of a record: its kind → the path above its id. */
  private static final Map<String, String> PAGES =
      Map.ofEntries(
          Map.entry("matter", "matters"),
          Map.entry("plan", "plans"),
          Map.entry("collection", "collections"),
          Map.entry("reconciliation", "reconciliations"),
          Map.entry("activity", "activities"),
          Map.entry("campaign", "campaigns"),
          Map.entry("document", "documents"),
          Map.entry("benefit", "cases"),
          Map.entry("partnership", "partnerships"),
          Map.entry("team", "teams"),
          Map.entry("stock", "stocks"));

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
        .forEach(told -> text.append(named(told)).append(link(told, address)).append('\n'));
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

  /** A line with its number and title; a booking, which has neither, with the name of its site. */
  private static String named(Told told) {
    Map<String, String> params = told.params();
    String title = params.getOrDefault("title", params.getOrDefault("site", ""));
    return (params.getOrDefault("no", "") + ' ' + title).strip() + '\n';
  }

  /** A line with the address of its page; none of what stands in a list only. */
  private static String link(Told told, String address) {
    String page = PAGES.get(told.kind());
    return page == null ? "" : address + '/' + page + '/' + told.id() + '\n';
  }

  /** Why a mail did not go. A mail server names whom it refuses; nobody's address is in a log. */
  public static String why(RuntimeException e) {
    return String.valueOf(e.getMessage()).replaceAll("\\S+@\\S+", "***");
  }
}
