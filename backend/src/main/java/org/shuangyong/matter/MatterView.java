package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuangyong.matter.MatterDto.PointRef;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.Attachment;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Turns matters into what is shown; a fixed number of statements whatever the number of rows. */
@ApplicationScoped
public class MatterView {
  @Inject MatterRepository matters;
  @Inject UnitService units;
  @Inject AttachmentService attachments;
  @Inject MatterComments comments;
  @Inject MatterPapers papers;
  @Inject CurrentUser user;
  @Inject Clocks clocks;

  public List<MatterDto.Row> rows(Collection<Matter> list) {
    return lines(list.stream().map(MatterLine::of).toList(), LongTexts.shortened(null));
  }

  /** One statement more than the list itself: the units' names. */
  List<MatterDto.Row> lines(List<MatterLine> list, LongTexts texts) {
    List<UUID> ids = new ArrayList<>();
    list.forEach(
        m -> {
          ids.add(m.leadId());
          ids.add(m.proposerId());
          ids.addAll(m.supportIds());
        });
    Map<UUID, UnitRef> refs = units.refs(ids);
    LocalDate today = clocks.today();
    return list.stream().map(m -> row(m, refs, today, texts)).toList();
  }

  /** Those of these matters the person sees, by id; two statements. */
  public Map<UUID, MatterDto.Row> visibleRows(Collection<UUID> ids) {
    return rows(matters.visible(user.get(), ids)).stream()
        .collect(Collectors.toMap(MatterDto.Row::id, Function.identity()));
  }

  private MatterDto.Row row(
      MatterLine m, Map<UUID, UnitRef> refs, LocalDate today, LongTexts texts) {
    return new MatterDto.Row(
        m.id(),
        LedgerEntry.no(m.ledgerSort()),
        m.list(),
        m.kind(),
        m.year(),
        m.title(),
        m.status(),
        m.light(today),
        m.sheet(),
        m.dueOn(),
        daysLeft(m.status(), m.dueOn(), today),
        refs.get(m.leadId()),
        refs.get(m.proposerId()),
        m.pointId() == null
            ? null
            : new PointRef(m.workPointId(), m.pointId(), m.pointNo(), m.pointTitle()),
        m.lastProgressOn(),
        m.updatedAt(),
        support(m, refs),
        m.standard(),
        m.originalDueOn(),
        m.registeredOn(),
        m.closedOn(),
        m.satisfaction(),
        m.version(),
        allowed(m),
        m.listYear(),
        m.topic(),
        texts.shown(m.measure()),
        texts.shown(m.progress()));
  }

  public MatterDto whole(Matter m) {
    List<MatterEvent> events = matters.events(m.id());
    List<Attachment> files = attachments.ofOwner(MatterService.KIND, m.id());
    List<UUID> ids = new ArrayList<>(m.supportIds());
    ids.add(m.leadId());
    ids.add(m.proposerId());
    events.forEach(e -> ids.add(e.unitId()));
    Map<UUID, UnitRef> refs = units.refs(ids);
    Map<UUID, List<AttachmentDto>> byEvent =
        files.stream()
            .filter(f -> f.ownerPart() != null)
            .collect(
                Collectors.groupingBy(
                    Attachment::ownerPart,
                    Collectors.mapping(AttachmentDto::of, Collectors.toList())));
    LocalDate today = clocks.today();
    return new MatterDto(
        m.id(),
        m.ledger().no(),
        m.ledger().list(),
        m.kind(),
        m.ledger().year(),
        m.text().title(),
        m.status(),
        m.light(today),
        m.deadline().sheet(),
        m.deadline().dueOn(),
        daysLeft(m.status(), m.deadline().dueOn(), today),
        refs.get(m.leadId()),
        refs.get(m.proposerId()),
        point(m),
        m.deadline().lastProgressOn(),
        m.updatedAt(),
        m.text().detail(),
        m.text().standard(),
        m.deadline().originalDueOn(),
        support(m, refs),
        m.origin() == null ? null : m.origin().planId(),
        m.ledger().registeredOn(),
        m.deadline().assignedOn(),
        m.closing().closedOn(),
        m.closing().satisfaction(),
        pending(m),
        m.closing().remindedOn(),
        m.closing().reopened(),
        m.ledger().listYear(),
        MatterDto.Facts.of(m.facts()),
        m.progress() == null ? null : m.progress().text(),
        m.progress() == null ? null : m.progress().obstacle(),
        reply(m),
        m.closing().closedBy(),
        m.collectionId(),
        m.version(),
        allowed(m),
        events.stream()
            .map(
                e ->
                    new MatterDto.Event(
                        e.id(),
                        e.action(),
                        e.at(),
                        e.actorName(),
                        refs.get(e.unitId()),
                        e.text(),
                        e.obstacle(),
                        e.rating(),
                        e.fromStatus(),
                        e.toStatus(),
                        byEvent.getOrDefault(e.id(), List.of()),
                        e.takenBackAt(),
                        comments.retractable(e)))
            .toList(),
        files.stream().map(AttachmentDto::of).toList(),
        papers.of(m, files),
        papers.attachable(m),
        m.firstAnswer()
            .map(a -> new MatterDto.Answer(a.dutyName(), a.dueOn(), a.answeredOn()))
            .orElse(null));
  }

  /** The steps, and whether a 督办单 may be issued. */
  private List<String> allowed(MatterStanding m) {
    List<String> words = new ArrayList<>();
    m.allowed(user.get()).forEach(action -> words.add(action.permission()));
    if (m.supervisable()
        && m.sheet() != SheetColour.RED
        && user.get().may(Permission.SHEET_ISSUE)) {
      words.add(Permission.SHEET_ISSUE);
    }
    return words;
  }

  private static List<UnitRef> support(MatterStanding m, Map<UUID, UnitRef> refs) {
    return m.supportIds().stream().map(refs::get).toList();
  }

  private static MatterDto.PendingDecision pending(Matter m) {
    Pending p = m.pending();
    return p == null ? null : new MatterDto.PendingDecision(p.outcome(), p.askedDueOn());
  }

  /** The reply counts while it waits for a leader and once it was approved. */
  static String reply(Matter m) {
    boolean counts =
        m.status() == MatterStatus.AWAITING_LEADER
            || m.status().ended() && m.status() != MatterStatus.CLOSED;
    return counts ? m.closing().reply() : null;
  }

  private static PointRef point(Matter m) {
    PlanOrigin from = m.origin();
    return from == null
        ? null
        : new PointRef(from.workPointId(), from.pointId(), from.pointNo(), from.pointTitle());
  }

  private static Integer daysLeft(MatterStatus status, LocalDate dueOn, LocalDate today) {
    return dueOn == null || status.ended() ? null : (int) ChronoUnit.DAYS.between(today, dueOn);
  }
}
