package org.shuangyong.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuangyong.family.Person;
import org.shuangyong.family.PersonDto;
import org.shuangyong.family.PersonRepository;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.Attachment;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Cases as they are shown, each with what may be done to it. */
@ApplicationScoped
public class BenefitView {
  @Inject BenefitRepository cases;
  @Inject PersonRepository persons;
  @Inject LawService laws;
  @Inject AttachmentService attachments;
  @Inject Kinds kinds;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  Page<BenefitDto.Row> page(BenefitFilter filter, PageRequest asked) {
    User user = currentUser.get();
    LocalDate today = clocks.today();
    return Page.ofAll(
        cases.page(user, filter, asked.cursor(), asked.limit(), today),
        asked.limit(),
        this::rows,
        c -> new Cursor(c.acceptedOn().toString(), c.id()),
        asked.total() ? cases.count(user, filter, today) : null);
  }

  List<BenefitDto.Row> rows(Collection<BenefitCase> shown) {
    Map<UUID, PersonDto.Ref> people = people(shown.stream().map(BenefitCase::personId));
    Map<UUID, UnitRef> refs =
        units.refs(shown.stream().flatMap(c -> Stream.of(c.proposerId(), orProposer(c))).toList());
    LocalDate today = clocks.today();
    return shown.stream()
        .map(
            c ->
                new BenefitDto.Row(
                    c.id(),
                    c.kind(),
                    kind(c).name(),
                    c.status(),
                    c.step(),
                    stepName(c),
                    people.get(c.personId()).minor()
                        ? null
                        : (String) c.facts().get(DischargedRoll.WAY),
                    people.get(c.personId()),
                    c.actorId() == null ? null : refs.get(c.actorId()),
                    refs.get(c.proposerId()),
                    c.acceptedOn(),
                    c.dueOn(),
                    c.status() == BenefitStatus.HANDLING
                        && c.dueOn() != null
                        && c.dueOn().isBefore(today),
                    c.year(),
                    c.valueName(),
                    c.value(),
                    c.helper(),
                    c.contactedOn(),
                    c.contactNextOn(),
                    c.grantedOn(),
                    c.endedOn()))
        .toList();
  }

  private Kind kind(BenefitCase c) {
    return kinds.find(BenefitService.FAMILY, c.kind(), c.kindVersion()).orElseThrow();
  }

  private String stepName(BenefitCase c) {
    return c.step() == null ? null : kind(c).course().step(c.step()).orElseThrow().name();
  }

  private static UUID orProposer(BenefitCase c) {
    return c.actorId() == null ? c.proposerId() : c.actorId();
  }

  BenefitDto whole(BenefitCase c) {
    User user = currentUser.get();
    LocalDate today = clocks.today();
    Map<UUID, PersonDto.Ref> people =
        people(
            c.relatedId() == null
                ? Stream.of(c.personId())
                : Stream.of(c.personId(), c.relatedId()));
    boolean hidden = people.get(c.personId()).minor();
    List<BenefitStep> steps = cases.steps(c.id());
    List<UUID> named = new ArrayList<>(List.of(c.proposerId(), orProposer(c)));
    steps.stream().map(BenefitStep::actorId).forEach(named::add);
    Map<UUID, UnitRef> refs = units.refs(named);
    return new BenefitDto(
        c.id(),
        c.kind(),
        c.kindVersion(),
        c.status(),
        c.step(),
        people.get(c.personId()),
        c.relatedId() == null ? null : people.get(c.relatedId()),
        refs.get(c.proposerId()),
        c.acceptedOn(),
        c.acceptorName(),
        c.actorId() == null ? null : refs.get(c.actorId()),
        c.dueOn(),
        LawDto.of(laws.get(c.lawId()), today),
        c.year(),
        c.valueName(),
        c.value(),
        hidden,
        hidden ? Map.of() : c.facts(),
        steps.stream().map(s -> step(s, refs, today)).toList(),
        papers(c, !hidden || c.turnOf(user)),
        cases.events(c.id()).stream()
            .map(
                e ->
                    new BenefitDto.Event(
                        e.at(),
                        e.word(),
                        e.status(),
                        e.stepName(),
                        hidden && !c.turnOf(user) ? null : e.text(),
                        e.actorName(),
                        e.actorUnit()))
            .toList(),
        c.refusalGround(),
        c.grantedOn(),
        c.endedOn(),
        c.satisfaction(),
        c.helper(),
        c.contactedOn(),
        c.contactNextOn(),
        c.turnOf(user),
        c.updatedAt(),
        c.version(),
        actions(c, user));
  }

  private static BenefitDto.Step step(BenefitStep s, Map<UUID, UnitRef> refs, LocalDate today) {
    Boolean kept = null;
    if (s.dueOn() != null) {
      LocalDate until = s.doneOn() == null ? today : s.doneOn();
      boolean late = until.isAfter(s.dueOn());
      kept = late ? Boolean.FALSE : s.doneOn() == null ? null : Boolean.TRUE;
    }
    return new BenefitDto.Step(
        s.code(),
        s.name(),
        s.actorId() == null ? null : refs.get(s.actorId()),
        s.startedOn(),
        s.dueOn(),
        s.doneOn(),
        s.doneBy(),
        kept);
  }

  private List<BenefitDto.Paper> papers(BenefitCase c, boolean copies) {
    Map<UUID, Attachment> byId =
        attachments.ofOwner(BenefitService.KIND, c.id()).stream()
            .collect(Collectors.toMap(Attachment::id, Function.identity()));
    return cases.papers(c.id()).stream()
        .map(
            p ->
                new BenefitDto.Paper(
                    p.id(),
                    p.name(),
                    p.seen(),
                    !copies || p.attachmentId() == null || !byId.containsKey(p.attachmentId())
                        ? null
                        : AttachmentDto.of(byId.get(p.attachmentId())),
                    p.at(),
                    p.byName()))
        .toList();
  }

  private List<String> actions(BenefitCase c, User user) {
    List<String> words = new ArrayList<>();
    Arrays.stream(BenefitAction.values())
        .filter(a -> c.refusal(a, user).isEmpty())
        .map(BenefitAction::permission)
        .distinct()
        .forEach(words::add);
    boolean running = c.status().open() && c.status() != BenefitStatus.REFUSED;
    Kind kind = kind(c);
    if (running && (c.turnOf(user) || c.proposerId().equals(user.unit().id()))) {
      words.add(Permission.BENEFIT_PAPER);
    }
    if (running && kind.course().contact()) {
      words.add(Permission.BENEFIT_CONTACT);
    }
    if (kind.course().stays() && c.grantedOn() != null && c.endedOn() == null) {
      words.add(Permission.BENEFIT_END);
    }
    if (c.turnOf(user)) {
      words.add(Permission.BENEFIT_REVEAL);
    }
    words.removeIf(word -> !user.may(word));
    return words;
  }

  List<BenefitDto.Figures> figures() {
    return cases.figures(currentUser.get(), clocks.today()).stream()
        .map(
            row ->
                new BenefitDto.Figures(
                    (String) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4]))
        .toList();
  }

  /** 升学优待 of a year as it is printed: exactly the granted cases (5.7). */
  List<BenefitDto.ExamRow> examList(int year) {
    List<BenefitCase> granted =
        cases.granted(
            currentUser.get(),
            kinds.of(BenefitService.FAMILY).stream()
                .filter(k -> ValueList.EXAM_POINTS.name().equals(k.course().values()))
                .map(Kind::code)
                .toList(),
            year);
    Map<UUID, PersonDto.Ref> people = people(granted.stream().map(BenefitCase::personId));
    Map<UUID, UnitRef> refs = units.refs(granted.stream().map(BenefitCase::proposerId).toList());
    Map<UUID, Law> basis =
        laws.laws().stream().collect(Collectors.toMap(Law::id, Function.identity()));
    return granted.stream()
        .map(
            c ->
                new BenefitDto.ExamRow(
                    c.id(),
                    people.get(c.personId()).name(),
                    c.valueName(),
                    c.value(),
                    basis.get(c.lawId()).title(),
                    c.grantedOn(),
                    refs.get(c.proposerId())))
        .toList();
  }

  private Map<UUID, PersonDto.Ref> people(Stream<UUID> ids) {
    return persons.of(ids.distinct().toList()).stream()
        .collect(Collectors.toMap(Person::id, PersonDto.Ref::of));
  }
}
