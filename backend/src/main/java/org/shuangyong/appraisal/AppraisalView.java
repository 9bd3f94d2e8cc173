package org.shuangyong.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuangyong.activity.Activity;
import org.shuangyong.activity.ActivityRepository;
import org.shuangyong.document.Document;
import org.shuangyong.document.DocumentRepository;
import org.shuangyong.matter.Matter;
import org.shuangyong.matter.MatterRepository;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.file.Attachment;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Sets as they are shown: each item with its evidence, its gap and its measure. */
@ApplicationScoped
public class AppraisalView {
  private static final List<String> WRITES =
      List.of(Permission.APPRAISAL_SCORE, Permission.APPRAISAL_GAP, Permission.APPRAISAL_PIN);

  @Inject AppraisalRepository sets;
  @Inject ActivityRepository activities;
  @Inject DocumentRepository documents;
  @Inject MatterRepository matters;
  @Inject AttachmentService attachments;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;

  /** In two statements. */
  List<AppraisalDto.Row> rows(List<Appraisal> shown) {
    Map<UUID, Object[]> sums =
        sets.sums().stream().collect(Collectors.toMap(row -> (UUID) row[0], Function.identity()));
    return shown.stream().map(a -> row(a, sums.get(a.id()))).toList();
  }

  private static AppraisalDto.Row row(Appraisal a, Object[] sums) {
    return new AppraisalDto.Row(
        a.id(),
        a.sort(),
        a.title(),
        a.year(),
        a.source(),
        number(sums, 1),
        number(sums, 2),
        number(sums, 3),
        number(sums, 4),
        number(sums, 5));
  }

  private static long number(Object[] sums, int at) {
    return sums == null ? 0 : ((Number) sums[at]).longValue();
  }

  AppraisalDto whole(Appraisal a) {
    User user = currentUser.get();
    return new AppraisalDto(
        rows(List.of(a)).get(0), items(a), a.version(), WRITES.stream().filter(user::may).toList());
  }

  /** The items; what is pinned and not the person's to see is left out. */
  List<AppraisalDto.Item> items(Appraisal a) {
    User user = currentUser.get();
    List<AppraisalItem> items = sets.items(a.id());
    List<AppraisalPin> pins = sets.pins(a.id());
    Map<UUID, Activity> acts = new HashMap<>();
    List<UUID> actIds =
        pins.stream().map(AppraisalPin::activityId).filter(Objects::nonNull).toList();
    if (!actIds.isEmpty()) {
      activities.visible(user, actIds).forEach(one -> acts.put(one.id(), one));
    }
    Map<UUID, Document> docs = new HashMap<>();
    documents
        .visible(
            user, pins.stream().map(AppraisalPin::documentId).filter(Objects::nonNull).toList())
        .forEach(one -> docs.put(one.id(), one));
    Map<UUID, Matter> led = new HashMap<>();
    matters
        .visible(
            user,
            Stream.concat(
                    pins.stream().map(AppraisalPin::matterId),
                    items.stream().map(AppraisalItem::matterId))
                .filter(Objects::nonNull)
                .toList())
        .forEach(one -> led.put(one.id(), one));
    Map<UUID, UnitRef> refs =
        units.refs(led.values().stream().map(Matter::leadId).filter(Objects::nonNull).toList());
    Map<UUID, List<Attachment>> files =
        attachments.ofOwner(AppraisalService.KIND, a.id()).stream()
            .filter(f -> f.ownerPart() != null)
            .collect(Collectors.groupingBy(Attachment::ownerPart));
    Map<UUID, List<AppraisalDto.Pin>> byItem = new HashMap<>();
    for (AppraisalPin pin : pins) {
      AppraisalDto.Pin shown = pin(pin, acts, docs, led);
      if (shown != null) {
        byItem.computeIfAbsent(pin.itemId(), id -> new ArrayList<>()).add(shown);
      }
    }
    return items.stream()
        .map(
            i ->
                new AppraisalDto.Item(
                    i.id(),
                    i.seq(),
                    i.heading(),
                    i.text(),
                    i.points(),
                    i.score(),
                    i.note(),
                    i.cause(),
                    i.reason(),
                    measure(led.get(i.matterId()), refs),
                    i.open(),
                    byItem.getOrDefault(i.id(), List.of()),
                    files.getOrDefault(i.id(), List.of()).stream().map(AttachmentDto::of).toList()))
        .toList();
  }

  private static AppraisalDto.Measure measure(Matter m, Map<UUID, UnitRef> refs) {
    return m == null
        ? null
        : new AppraisalDto.Measure(
            m.id(),
            m.ledger().no(),
            m.text().title(),
            m.leadId() == null ? null : refs.get(m.leadId()),
            m.deadline().dueOn(),
            m.status());
  }

  private static AppraisalDto.Pin pin(
      AppraisalPin p, Map<UUID, Activity> acts, Map<UUID, Document> docs, Map<UUID, Matter> led) {
    if (acts.get(p.activityId()) != null) {
      Activity a = acts.get(p.activityId());
      return new AppraisalDto.Pin(p.id(), a.id(), null, null, a.title(), a.startsOn());
    }
    if (docs.get(p.documentId()) != null) {
      Document d = docs.get(p.documentId());
      return new AppraisalDto.Pin(p.id(), null, d.id(), null, d.title(), d.issuedOn());
    }
    if (p.matterId() != null && led.get(p.matterId()) != null) {
      Matter m = led.get(p.matterId());
      return new AppraisalDto.Pin(
          p.id(), null, null, m.id(), m.text().title(), m.closing().closedOn());
    }
    return null;
  }
}
