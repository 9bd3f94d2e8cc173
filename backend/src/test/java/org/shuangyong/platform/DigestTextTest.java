package org.shuangyong.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shuangyong.platform.inbox.DigestText;
import org.shuangyong.platform.inbox.InboxService.Told;

/** What a mail says of an inbox leads to pages that are there. */
class DigestTextTest {
  private static final String ADDRESS = "https://example.invalid";
  private static final Path FEATURES = Path.of("../frontend/src/features");
  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

  @Test
  void aRecordIsLinkedWhereTheDeskHasItsPage() throws IOException {
    String routes;
    try (Stream<Path> files = Files.walk(FEATURES)) {
      routes =
          files
              .filter(f -> f.toString().endsWith(".routes.ts"))
              .map(DigestTextTest::read)
              .collect(Collectors.joining());
    }
    List<String> kinds =
        List.of(
            "matter",
            "plan",
            "collection",
            "reconciliation",
            "activity",
            "campaign",
            "document",
            "benefit",
            "partnership",
            "team",
            "stock");
    for (String kind : kinds) {
      String line = lines(kind, Map.of("no", "军〔2026〕1号", "title", "一件")).get(1);
      String path = line.substring(ADDRESS.length() + 1).replace(ID.toString(), ":id");
      String route = "path: '%s',\n    name: '%s',".formatted(path, kind);
      assertTrue(routes.contains(route), () -> "no page of " + kind + " at " + path);
    }
  }

  @Test
  void whatStandsInAListOnlyHasItsNameAndNoLink() {
    Map<String, String> stock = Map.of("no", "", "title", "矿泉水", "site", ID.toString());
    assertEquals(List.of("矿泉水", ""), lines("site-stock", stock));
    assertEquals(List.of("烈士陵园", ""), lines("site-booking", Map.of("site", "烈士陵园", "slot", "9")));
    assertEquals(List.of("春节", ""), lines("schedule", Map.of("title", "春节")));
    assertEquals(List.of("7", ""), lines("person-export", Map.of("no", "7", "title", "")));
  }

  /** What the mail says of one notice, below its greeting. */
  private static List<String> lines(String kind, Map<String, String> params) {
    String text = DigestText.of(List.of(new Told(kind, ID, params)), ADDRESS, "完");
    assertTrue(text.endsWith("全部消息：" + ADDRESS + "/inbox\n完\n"), text);
    return text.lines().skip(2).takeWhile(line -> !line.startsWith("全部消息")).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
