package org.shuangyong.merit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuangyong.matter.MatterDto;
import org.shuangyong.matter.MatterKind;
import org.shuangyong.matter.MatterProposalService;
import org.shuangyong.matter.MatterSource;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.calendar.WorkCalendar;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.unit.UnitService;

/** Every step of a letter: find in scope, act on the entity, record. */
@ApplicationScoped
public class MeritSteps {
  /** Letters one round may hold. */
  private static final int MOST_STOPS = 300;

  @Inject MeritService service;
  @Inject MeritRepository letters;
  @Inject MeritReach reach;
  @Inject MeritRules rules;
  @Inject MeritBook book;
  @Inject RuleService limits;
  @Inject WorkCalendar calendar;
  @Inject MatterProposalService matters;
  @Inject AttachmentService attachments;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;
  @Inject UnitService units;

  /** The steps that take nothing but words. */
  @Transactional
  public MeritLetter step(MeritStep step, UUID id, String ifMatch, MeritDto.StepRequest request) {
    MeritLetter letter = service.get(id, ifMatch);
    String text = Texts.blankToNull(request.text());
    if (step == MeritStep.RETURN && text == null) {
      throw ProblemException.field("text", "required");
    }
    secrecy.check(request.secrecyReason(), "text", text);
    LocalDate today = clocks.today();
    if (step == MeritStep.REGISTER) {
      book.enter(List.of(letter));
    } else {
      boolean again = step == MeritStep.CHECK && letter.status() == MeritStatus.RETURNED;
      letter.step(step, today, clocks.now());
      LocalDate received = letter.days().receivedOn();
      if (step == MeritStep.VERIFY) {
        letter.clock(today, limits.value(RuleCode.MERIT_DELIVER_DAYS, received), calendar.days());
      } else if (again) {
        letter.clock(today, limits.value(RuleCode.MERIT_VERIFY_DAYS, received), calendar.days());
      }
    }
    return service.record(letter, step.word(), text, Map.of());
  }

  /** 转办外区: leaves the book, the entry stays. */
  @Transactional
  MeritLetter forward(UUID id, String ifMatch, MeritDto.ForwardRequest request) {
    MeritLetter letter = service.get(id, ifMatch);
    secrecy.check(request.secrecyReason(), Map.of("to", request.to(), "text", request.text()));
    letter.step(MeritStep.FORWARD, clocks.today(), clocks.now());
    letter.forward(request.to().strip());
    return service.record(letter, MeritStep.FORWARD.word(), request.text().strip(), Map.of());
  }

  /** Gives one or many letters their day, all or none. */
  @Transactional
  public List<MeritLetter> plan(MeritDto.PlanRequest request) {
    if (request.plannedOn().isBefore(clocks.today())) {
      throw ProblemException.field("plannedOn", "out-of-range");
    }
    String text = Texts.blankToNull(request.text());
    secrecy.check(request.secrecyReason(), "text", text);
    Map<UUID, MeritLetter> asked =
        letters
            .visible(reach.scope(), request.letters().stream().map(MeritDto.Item::id).toList())
            .stream()
            .collect(Collectors.toMap(MeritLetter::id, Function.identity()));
    List<MeritLetter> planned = new ArrayList<>();
    for (MeritDto.Item item : request.letters()) {
      MeritLetter letter = asked.get(item.id());
      if (letter == null) {
        throw new ProblemException(Problem.NOT_FOUND);
      }
      if (letter.version() != item.version()) {
        throw new ProblemException(Problem.CONFLICT_STALE);
      }
      mine(letter);
      letter.step(MeritStep.PLAN, clocks.today(), clocks.now());
      letter.plan(request.plannedOn());
      planned.add(
          service.record(
              letter,
              MeritStep.PLAN.word(),
              text,
              Map.of("plannedOn", request.plannedOn().toString())));
    }
    return planned;
  }

  /** 送达: who was there, measured by the table of that day; a difficulty becomes a matter. */
  @Transactional
  public MeritLetter deliver(UUID id, String ifMatch, MeritDto.DeliverRequest request) {
    MeritLetter letter = service.get(id, ifMatch);
    mine(letter);
    Map<String, String> texts = new HashMap<>();
    texts.put("text", request.text());
    texts.put("place", request.place());
    for (int i = 0; i < request.present().size(); i++) {
      MeritPresent who = request.present().get(i);
      texts.put("present[" + i + "].name", who.name());
      texts.put("present[" + i + "].rank", who.rank());
      texts.put("present[" + i + "].post", who.post());
    }
    secrecy.check(request.secrecyReason(), texts);
    letter.step(MeritStep.DELIVER, clocks.today(), clocks.now());
    letter.deliver(
        request.deliveredOn(),
        clocks.today(),
        rules.on(letter.award(), request.deliveredOn()),
        List.copyOf(request.present()),
        Texts.blankToNull(request.place()));
    bind(letter, request.attachmentIds(), null);
    String difficulties = Texts.blankToNull(request.difficulties());
    if (difficulties != null) {
      letter.raised(raise(letter, difficulties, request.secrecyReason()));
    }
    return service.record(
        letter,
        MeritStep.DELIVER.word(),
        Texts.blankToNull(request.text()),
        Map.of(
            "deliveredOn",
            request.deliveredOn().toString(),
            "ranks",
            request.present().stream().map(MeritPresent::rank).toList()));
  }

  /** 奖励金 已发, with its voucher's number or picture. */
  @Transactional
  MeritLetter pay(UUID id, String ifMatch, MeritDto.PayRequest request) {
    MeritLetter letter = service.get(id, ifMatch);
    mine(letter);
    String voucher = Texts.blankToNull(request.voucher());
    List<UUID> files = request.attachmentIds() == null ? List.of() : request.attachmentIds();
    if (voucher == null && files.isEmpty()) {
      throw ProblemException.field("voucher", "required");
    }
    secrecy.check(request.secrecyReason(), "voucher", voucher);
    letter.pay(request.paidOn(), voucher, clocks.today(), clocks.now());
    bind(letter, files, letter.id());
    return service.record(
        letter,
        Permission.MERIT_PAY,
        null,
        Map.of("fen", letter.bonus(), "paidOn", request.paidOn().toString()));
  }

  /** The round of a day with phones and addresses in clear: one row of the trail names all. */
  @Transactional
  List<MeritLetter> route(MeritDto.RouteRequest request) {
    secrecy.check(null, Map.of("reason", request.reason()));
    List<MeritLetter> stops =
        letters.route(
            reach.scope(),
            request.day(),
            request.unit() == null ? null : new Scope(false, units.get(request.unit()).path()),
            MOST_STOPS);
    audit.record(
        Permission.MERIT_ROUTE,
        MeritService.KIND,
        stops.isEmpty() ? null : stops.get(0).id(),
        Map.of(
            "reason",
            request.reason().strip(),
            "letters",
            stops.stream().map(l -> l.id().toString()).toList()));
    return stops;
  }

  /** The office's to do, unless the table leaves the award to the town. */
  private void mine(MeritLetter letter) {
    if (!letter.byTown() && !currentUser.get().may(Permission.MERIT_VERIFY)) {
      throw new ProblemException(Problem.MERIT_OFFICE_DELIVERS);
    }
  }

  private void bind(MeritLetter letter, List<UUID> ids, UUID part) {
    if (ids != null && !ids.isEmpty()) {
      attachments.bind(ids, MeritService.KIND, letter.id(), part);
    }
  }

  /** The family's name stays here: a matter is read by more people. */
  private UUID raise(MeritLetter letter, String difficulties, String secrecyReason) {
    MatterDto.FactsRequest facts =
        new MatterDto.FactsRequest(
            "living",
            null,
            null,
            null,
            null,
            MatterSource.VISIT,
            "送喜报走访",
            letter.days().deliveredOn(),
            null);
    return matters
        .propose(
            new MatterDto.ProposeRequest(
                MatterKind.FAMILY_DIFFICULTY,
                "送喜报走访了解到的官兵家庭困难",
                difficulties,
                null,
                null,
                null,
                null,
                facts,
                null,
                List.of(),
                secrecyReason),
            null)
        .id();
  }
}
