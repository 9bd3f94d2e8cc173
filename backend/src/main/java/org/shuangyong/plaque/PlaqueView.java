package org.shuangyong.plaque;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuangyong.family.HouseholdRepository;
import org.shuangyong.family.HouseholdService;
import org.shuangyong.family.Person;
import org.shuangyong.family.PersonDto;
import org.shuangyong.family.PersonRepository;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.Attachment;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Plaques and batches as they are shown. */
@ApplicationScoped
public class PlaqueView {
  @Inject PlaqueRepository plaques;
  @Inject PlaqueBatchService batches;
  @Inject Entitlement entitlement;
  @Inject HouseholdService households;
  @Inject HouseholdRepository homes;
  @Inject PersonRepository persons;
  @Inject AttachmentService attachments;
  @Inject UnitService units;
  @Inject RuleService rules;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  Page<PlaqueDto.Row> page(PlaqueQuery asked, Cursor after, int limit, boolean total) {
    User user = currentUser.get();
    Scope under = under(asked);
    return Page.ofAll(
        plaques.page(user, asked, under, after, limit),
        limit,
        this::rows,
        PlaqueRepository.Titled::mark,
        total ? plaques.count(user, asked, under) : null);
  }

  Scope under(PlaqueQuery asked) {
    return asked.unit == null ? null : new Scope(false, units.get(asked.unit).path());
  }

  List<PlaqueDto.Row> rows(List<PlaqueRepository.Titled> shown) {
    Map<UUID, UnitRef> refs = units.refs(shown.stream().map(t -> t.plaque().unitId()).toList());
    List<UUID> ids =
        shown.stream().map(t -> t.plaque().batchId()).filter(b -> b != null).distinct().toList();
    Map<UUID, String> names =
        ids.isEmpty()
            ? Map.of()
            : batches.visible(currentUser.get(), ids).stream()
                .collect(Collectors.toMap(PlaqueBatch::id, PlaqueBatch::name));
    return shown.stream()
        .map(
            t -> {
              Plaque p = t.plaque();
              String batch = p.batchId() == null ? null : names.get(p.batchId());
              return new PlaqueDto.Row(
                  p.id(),
                  refs.get(p.unitId()),
                  t.title(),
                  p.ground(),
                  p.status(),
                  batch == null ? null : new PlaqueDto.BatchRef(p.batchId(), batch),
                  p.hungOn(),
                  p.place(),
                  p.reason(),
                  p.updatedAt(),
                  p.version());
            })
        .toList();
  }

  PlaqueDto whole(Plaque p) {
    String title = homes.findById(p.householdId()).title();
    Map<UUID, List<AttachmentDto>> files =
        attachments.ofOwner(PlaqueService.KIND, p.id()).stream()
            .filter(a -> a.ownerPart() != null)
            .collect(
                Collectors.groupingBy(
                    Attachment::ownerPart,
                    Collectors.mapping(AttachmentDto::of, Collectors.toList())));
    List<UUID> people =
        Stream.of(p.basisPersonId(), p.soldierId()).filter(id -> id != null).toList();
    Map<UUID, PersonDto.Ref> seen =
        persons.visible(currentUser.get(), people).stream()
            .collect(Collectors.toMap(Person::id, PersonDto.Ref::of));
    return new PlaqueDto(
        rows(List.of(new PlaqueRepository.Titled(p, title))).get(0),
        p.householdId(),
        seen.get(p.basisPersonId()),
        p.appliedOn(),
        p.soldierId() == null ? null : seen.get(p.soldierId()),
        p.soldierSide(),
        p.replaceGround(),
        p.oldHandedIn(),
        p.reissues(),
        rules.value(RuleCode.PLAQUE_REISSUE_MOST, clocks.today()),
        p.cancelGround(),
        plaques.events(p.id()).stream()
            .map(
                e ->
                    new PlaqueDto.Event(
                        e.id(),
                        e.step(),
                        e.fromStatus(),
                        e.toStatus(),
                        e.onDay(),
                        e.at(),
                        e.byName(),
                        e.reason(),
                        e.facts(),
                        files.getOrDefault(e.id(), List.of())))
            .toList(),
        plaques.oldPlates(p.id()).stream()
            .map(o -> new PlaqueDto.OldPlateLine(o.status(), o.handedInOn(), o.destroyedOn()))
            .toList(),
        actions(p));
  }

  PlaqueDto.EntitlementAnswer entitlement(UUID household) {
    households.get(household);
    UUID live = plaques.live(household).map(Plaque::id).orElse(null);
    return entitlement
        .of(household, false)
        .map(b -> new PlaqueDto.EntitlementAnswer(b.ground(), b.onApplication(), live))
        .orElse(new PlaqueDto.EntitlementAnswer(null, false, live));
  }

  List<PlaqueBatchDto> batches(List<PlaqueBatch> shown) {
    User user = currentUser.get();
    Map<UUID, UnitRef> refs = units.refs(shown.stream().map(PlaqueBatch::unitId).toList());
    Map<UUID, Map<PlaqueStatus, Long>> counts =
        batches.counts(user, shown.stream().map(PlaqueBatch::id).toList());
    return shown.stream()
        .map(
            b -> {
              Map<PlaqueStatus, Long> of = counts.getOrDefault(b.id(), Map.of());
              long all = of.values().stream().mapToLong(Long::longValue).sum();
              long waiting = of.getOrDefault(PlaqueStatus.BATCHED, 0L);
              return new PlaqueBatchDto(
                  b.id(),
                  refs.get(b.unitId()),
                  b.name(),
                  b.year(),
                  b.festival(),
                  b.plannedOn(),
                  b.closedOn(),
                  b.createdBy(),
                  waiting,
                  all - waiting,
                  all,
                  b.version(),
                  Stream.of(Permission.PLAQUE_BATCH_FILL, Permission.PLAQUE_BATCH_CLOSE)
                      .filter(user::may)
                      .filter(w -> b.closedOn() == null && user.scope().covers(b.unitPath()))
                      .toList());
            })
        .toList();
  }

  private List<String> actions(Plaque p) {
    User user = currentUser.get();
    return Arrays.stream(PlaqueStep.values())
        .filter(step -> step != PlaqueStep.BATCH && step != PlaqueStep.END)
        .filter(step -> p.status().after(step).isPresent())
        .filter(step -> step != PlaqueStep.HAND_IN || p.replaceGround() != ReplaceGround.LOST)
        .filter(step -> step != PlaqueStep.HAND_IN || !p.oldHandedIn())
        .filter(step -> step != PlaqueStep.HANG || hangable(p))
        .map(PlaqueStep::permission)
        .filter(user::may)
        .toList();
  }

  private static boolean hangable(Plaque p) {
    return p.status() != PlaqueStatus.REPLACING
        || p.replaceGround() == ReplaceGround.LOST
        || p.oldHandedIn();
  }
}
