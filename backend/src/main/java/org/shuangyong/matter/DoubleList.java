package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.sheet.Sheets.Column;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** The lines of the double list (双清单, 12.8) and the columns of its workbook. */
@ApplicationScoped
public class DoubleList {
  /** The columns of domain B5 in their order; the screen has the same heads. */
  static final List<Column<DoubleListDto.Row>> COLUMNS =
      List.of(
          new Column<>("编号", 14, DoubleListDto.Row::ledgerNo),
          new Column<>("事项名称", 30, DoubleListDto.Row::title),
          new Column<>("具体内容", 40, DoubleListDto.Row::detail),
          new Column<>("提出单位", 14, r -> r.proposer().name()),
          new Column<>("提出时间", 12, DoubleListDto.Row::proposedOn),
          new Column<>("渠道", 14, DoubleList::source),
          new Column<>("类别", 14, DoubleListDto.Row::topic),
          new Column<>("责任领导", 10, DoubleListDto.Row::leader),
          new Column<>("牵头单位", 14, r -> r.lead() == null ? null : r.lead().name()),
          new Column<>("配合单位", 16, r -> names(r.support())),
          new Column<>("办理措施", 28, DoubleListDto.Row::measure),
          new Column<>("完成标准", 20, DoubleListDto.Row::standard),
          new Column<>("完成时限", 12, DoubleListDto.Row::dueOn),
          new Column<>("经费及来源", 16, DoubleList::money),
          new Column<>("进展情况", 30, DoubleListDto.Row::progress),
          new Column<>("存在问题", 20, DoubleListDto.Row::obstacle),
          new Column<>("佐证", 6, r -> r.evidence() == 0 ? null : r.evidence()),
          new Column<>("状态", 10, r -> MatterWords.of(r.status())),
          new Column<>("亮灯", 8, r -> r.light() == null ? null : MatterWords.of(r.light())),
          new Column<>(
              "满意度",
              10,
              r -> r.satisfaction() == null ? null : MatterWords.ofRating(r.satisfaction())),
          new Column<>("销号时间", 12, r -> closed(r) ? r.closedOn() : null),
          new Column<>("销号人", 10, r -> closed(r) ? r.closedBy() : null),
          new Column<>("备注", 28, DoubleList::remark));

  @Inject UnitService units;
  @Inject AttachmentService attachments;
  @Inject Kinds kinds;
  @Inject Clocks clocks;

  /** Two statements whatever the number of rows: the units' names and the numbers of files. */
  List<DoubleListDto.Row> rows(Collection<Matter> matters) {
    List<UUID> ids = new ArrayList<>();
    matters.forEach(
        m -> {
          ids.add(m.leadId());
          ids.add(m.proposerId());
          ids.addAll(m.supportIds());
        });
    Map<UUID, UnitRef> refs = units.refs(ids);
    Map<UUID, Long> files =
        attachments.countByOwner(
            MatterService.KIND, matters.stream().map(Matter::id).collect(Collectors.toList()));
    LocalDate today = clocks.today();
    return matters.stream()
        .map(m -> row(m, refs, files.getOrDefault(m.id(), 0L).intValue(), today))
        .toList();
  }

  private DoubleListDto.Row row(Matter m, Map<UUID, UnitRef> refs, int files, LocalDate today) {
    MatterFacts facts = m.facts();
    LocalDate due = m.deadline().dueOn();
    LocalDate first = m.deadline().originalDueOn();
    return new DoubleListDto.Row(
        m.id(),
        m.ledger().no(),
        m.text().title(),
        m.text().detail(),
        refs.get(m.proposerId()),
        clocks.dayOf(m.createdAt()),
        facts.source(),
        facts.sourceName(),
        facts.topic() == null
            ? null
            : kinds
                .find(MatterProposalService.TOPICS, facts.topic(), facts.topicVersion())
                .map(Kind::name)
                .orElse(facts.topic()),
        facts.leader(),
        refs.get(m.leadId()),
        m.supportIds().stream().map(refs::get).toList(),
        facts.measure(),
        m.text().standard(),
        due,
        first == null || first.equals(due) ? null : first,
        facts.budget(),
        facts.budgetSource(),
        m.progress() == null ? null : m.progress().text(),
        m.progress() == null ? null : m.progress().obstacle(),
        files,
        m.status(),
        m.light(today),
        m.closing().satisfaction(),
        m.closing().closedOn(),
        m.closing().closedBy(),
        m.ledger().listYear() > m.ledger().year() ? m.ledger().year() : null,
        MatterView.reply(m));
  }

  private static boolean closed(DoubleListDto.Row row) {
    return row.status() == MatterStatus.CLOSED;
  }

  private static String names(List<UnitRef> units) {
    return units.isEmpty()
        ? null
        : units.stream().map(UnitRef::name).collect(Collectors.joining("、"));
  }

  private static String source(DoubleListDto.Row row) {
    String way = row.source() == null ? null : MatterWords.of(row.source());
    return row.sourceName() == null
        ? way
        : way == null ? row.sourceName() : way + "：" + row.sourceName();
  }

  /** 元, as the screen writes it: thousands apart, 分 only where there are any. */
  private static String money(DoubleListDto.Row row) {
    StringJoiner parts = new StringJoiner("，");
    if (row.budget() != null) {
      boolean whole = row.budget() % 100 == 0;
      BigDecimal yuan = BigDecimal.valueOf(row.budget(), 2);
      parts.add(String.format(Locale.ROOT, whole ? "%,.0f元" : "%,.2f元", yuan));
    }
    if (row.budgetSource() != null) {
      parts.add(row.budgetSource());
    }
    return parts.length() == 0 ? null : parts.toString();
  }

  /** 备注: carried over, extended, or why it ended without being closed. */
  static String remark(DoubleListDto.Row row) {
    StringJoiner parts = new StringJoiner("；");
    if (row.carriedFrom() != null) {
      parts.add(row.carriedFrom() + "年结转");
    }
    if (row.originalDueOn() != null) {
      parts.add("原定时限 " + row.originalDueOn());
    }
    if (row.reply() != null) {
      parts.add(MatterWords.of(row.status()) + "：" + row.reply());
    }
    return parts.length() == 0 ? null : parts.toString();
  }
}
