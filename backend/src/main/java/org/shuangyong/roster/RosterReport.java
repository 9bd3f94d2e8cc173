package org.shuangyong.roster;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.job.ExportMark;
import org.shuangyong.platform.sheet.Sheets;
import org.shuangyong.platform.sheet.Sheets.Column;

/** The rows that were not taken, as they came, each with why; to be mended and sent again. */
@ApplicationScoped
class RosterReport {
  private static final int STEP = 1000;

  @Inject RosterRepository rosters;
  @Inject RosterParser parser;
  @Inject ObjectMapper json;
  @Inject ExportMark mark;
  @Inject Clocks clocks;

  private Map<String, String> words;

  private record Line(int rowNo, List<String> cells, String why) {}

  void rejected(OutputStream out, UUID id) throws IOException {
    Roster roster = QuarkusTransaction.requiringNew().call(() -> rosters.findById(id));
    List<Column<Line>> columns = new ArrayList<>();
    columns.add(new Column<>("原表行号", 10, Line::rowNo));
    columns.add(new Column<>("未导入原因", 40, Line::why));
    for (int i = 0; i < roster.headings().size(); i++) {
      int at = i;
      columns.add(
          new Column<>(
              roster.headings().get(i),
              16,
              line -> at < line.cells().size() ? line.cells().get(at) : null));
    }
    String number = ExportMark.number(id, clocks.now());
    Sheets.write(out, "未导入的行", mark.now(number), columns, new Rows(id));
  }

  /** A reason as a person reads it. */
  String text(String reason) {
    return words().getOrDefault(reason, reason);
  }

  Map<String, String> words() {
    if (words == null) {
      try (InputStream in =
          Thread.currentThread()
              .getContextClassLoader()
              .getResourceAsStream("roster/reasons.json")) {
        Map<String, String> read = new TreeMap<>();
        json.readTree(in)
            .fields()
            .forEachRemaining(e -> read.put(e.getKey(), e.getValue().asText()));
        words = read;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return words;
  }

  private final class Rows implements Iterator<Line> {
    private final UUID id;
    private final Deque<Line> ready = new ArrayDeque<>();
    private int after;
    private boolean more = true;

    Rows(UUID id) {
      this.id = id;
    }

    @Override
    public boolean hasNext() {
      if (ready.isEmpty() && more) {
        QuarkusTransaction.requiringNew().run(this::page);
      }
      return !ready.isEmpty();
    }

    private void page() {
      List<RosterRow> rows = rosters.rejectedAfter(id, after, STEP);
      more = rows.size() == STEP;
      for (RosterRow row : rows) {
        after = row.rowNo();
        String why =
            row.reasons().stream().map(RosterReport.this::text).collect(Collectors.joining("；"));
        ready.add(
            new Line(
                row.rowNo(),
                parser.cells(row.cells()),
                row.decision() == Decision.LEAVE ? why + "（人工决定不导入）" : why));
      }
    }

    @Override
    public Line next() {
      return ready.remove();
    }
  }
}
