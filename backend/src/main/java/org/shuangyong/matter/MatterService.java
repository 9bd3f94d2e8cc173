package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.matter.MatterTimeline.Word;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.clock.Ids;
import org.shuangyong.platform.file.AttachmentOwner;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/** Every write to a matter: find in scope, act on the entity, record. */
@ApplicationScoped
public class MatterService implements AttachmentOwner {
  public static final String KIND = "matter";

  @Inject MatterRepository matters;
  @Inject LedgerNumbers ledger;
  @Inject UnitService units;
  @Inject AttachmentService attachments;
  @Inject CurrentUser currentUser;
  @Inject MatterTimeline timeline;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;
  @Inject RuleService rules;
  @Inject MatterPapers papers;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean visible(UUID id) {
    return matters.visible(currentUser.get(), id).isPresent();
  }

  /** A matter the current person may see, else 404. */
  public Matter get(UUID id) {
    return matters
        .visible(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  @Transactional
  public Matter register(UUID id, String ifMatch, MatterDto.RegisterRequest request) {
    Matter matter = find(id, ifMatch, request.text(), request.secrecyReason());
    matter.require(MatterAction.REGISTER, currentUser.get());
    MatterList list = request.list() == null ? matter.kind().list() : request.list();
    // Meant for next year when it came in before the year began; never numbered in a past year.
    int year = Math.max(matter.ledger().year(), clocks.today().getYear());
    MatterStatus from = matter.register(turn(), list, ledger.take(year, list, 1), year);
    return record(
        matter,
        MatterAction.REGISTER,
        from,
        request.text(),
        null,
        Map.of("ledgerNo", matter.ledger().no()));
  }

  @Transactional
  public Matter assign(UUID id, String ifMatch, MatterDto.AssignRequest request) {
    Matter matter = find(id, ifMatch, request.text(), request.secrecyReason());
    List<UUID> supports = request.supportIds() == null ? List.of() : request.supportIds();
    List<UUID> named = new ArrayList<>(supports);
    named.add(request.leadId());
    Map<UUID, Unit> known = units.forWork(named);
    MatterStatus from =
        matter.assign(turn(), request.leadId(), supports, request.dueOn(), limits());
    matters.removeParties(List.of(id), MatterParty.DOERS);
    doers(matter, known);
    return record(
        matter,
        MatterAction.ASSIGN,
        from,
        request.text(),
        null,
        Map.of("lead", known.get(request.leadId()).code(), "dueOn", request.dueOn().toString()));
  }

  @Transactional
  public Matter sign(UUID id, String ifMatch, MatterDto.SignRequest request) {
    Matter matter = find(id, ifMatch, request.text(), request.secrecyReason());
    String measure = Texts.blankToNull(request.measure());
    if (measure != null) {
      secrecy.check(request.secrecyReason(), Map.of("measure", measure));
    }
    MatterStatus from = matter.sign(turn(), measure);
    return record(matter, MatterAction.SIGN, from, request.text(), null, Map.of());
  }

  /** A step that asks for nothing but a word: verify, reject, approve and their like. */
  @Transactional
  public Matter take(UUID id, String ifMatch, MatterAction action, String text, String reason) {
    Matter matter = find(id, ifMatch, text, reason);
    return record(matter, action, matter.step(action, turn()), text, null, Map.of());
  }

  @Transactional
  public Matter report(UUID id, String ifMatch, MatterDto.ReportRequest request) {
    Matter matter = find(id, ifMatch, request.text(), request.secrecyReason());
    String obstacle = obstacle(request);
    MatterStatus from = matter.report(turn(), request.text(), obstacle, limits());
    timeline.record(
        matter,
        MatterAction.REPORT.permission(),
        from,
        new Word(request.text(), obstacle, null),
        request.attachmentIds(),
        Map.of());
    matters.flush(); // the answer carries the new version
    return matter;
  }

  @Transactional
  public Matter apply(UUID id, String ifMatch, MatterDto.ReportRequest request) {
    Matter matter = find(id, ifMatch, request.text(), request.secrecyReason());
    int before = attachments.ofOwner(KIND, id).size();
    int added = request.attachmentIds() == null ? 0 : request.attachmentIds().size();
    MatterStatus from = matter.apply(turn(), request.text(), before + added, limits());
    return record(
        matter, MatterAction.APPLY, from, request.text(), request.attachmentIds(), Map.of());
  }

  /** A step that names a day: a later due date asked for, a day to look again, a new due date. */
  @Transactional
  public Matter withDate(
      UUID id, String ifMatch, MatterAction action, MatterDto.DateRequest request) {
    Matter matter = find(id, ifMatch, request.text(), request.secrecyReason());
    MatterStatus from =
        switch (action) {
          case EXTEND -> matter.extend(turn(), request.dueOn());
          case LONG_TERM -> matter.longTerm(turn(), request.dueOn(), limits());
          case RESUME -> matter.resume(turn(), request.dueOn(), limits());
          case REOPEN -> matter.reopen(turn(), request.dueOn(), limits());
          default -> throw new IllegalArgumentException(action.name());
        };
    return record(
        matter, action, from, request.text(), null, Map.of("dueOn", request.dueOn().toString()));
  }

  @Transactional
  public Matter grant(UUID id, String ifMatch, MatterDto.NoteRequest request) {
    Matter matter = find(id, ifMatch, request.text(), request.secrecyReason());
    MatterStatus from = matter.grant(turn(), limits());
    return record(
        matter,
        MatterAction.GRANT,
        from,
        request.text(),
        null,
        Map.of("dueOn", matter.deadline().dueOn().toString()));
  }

  @Transactional
  public Matter confirm(UUID id, String ifMatch, MatterDto.ConfirmRequest request) {
    Matter matter = find(id, ifMatch, request.text(), request.secrecyReason());
    return judged(matter, MatterAction.CONFIRM, request.text(), request.satisfaction());
  }

  @Transactional
  public Matter sendBack(UUID id, String ifMatch, MatterDto.SendBackRequest request) {
    Matter matter = find(id, ifMatch, request.text(), request.secrecyReason());
    return judged(matter, MatterAction.SEND_BACK, request.text(), request.satisfaction());
  }

  private Matter judged(Matter matter, MatterAction action, String text, Integer rating) {
    MatterStatus from = matter.judge(action, turn(), rating);
    Word word = new Word(text, null, rating);
    return record(
        matter,
        action,
        from,
        word,
        null,
        rating == null ? Map.of() : Map.of("satisfaction", rating));
  }

  @Transactional
  public Matter remind(UUID id, String ifMatch, MatterDto.NoteRequest request) {
    Matter matter = find(id, ifMatch, request.text(), request.secrecyReason());
    return record(
        matter, MatterAction.REMIND, matter.remind(turn()), request.text(), null, Map.of());
  }

  @Transactional
  public Matter closeSilent(UUID id, String ifMatch, MatterDto.ReasonRequest request) {
    Matter matter = find(id, ifMatch, request.text(), request.secrecyReason());
    int days = rules.value(RuleCode.SILENCE_DAYS, clocks.today());
    MatterStatus from = matter.closeSilent(turn(), days);
    return record(
        matter, MatterAction.CLOSE_SILENT, from, request.text(), null, Map.of("days", days));
  }

  /** Asks a leader to end a matter without closing it; the word is the written reply. */
  @Transactional
  public Matter askToEnd(
      UUID id, String ifMatch, MatterAction action, MatterDto.ReasonRequest request) {
    Matter matter = find(id, ifMatch, request.text(), request.secrecyReason());
    MatterStatus from = matter.askToEnd(turn(), action, request.text());
    return record(matter, action, from, request.text(), null, Map.of());
  }

  /** Opens the matters of a published plan, in its transaction and in the plan's order. */
  List<Matter> open(List<PlanTask> tasks, List<MatterText> texts) {
    int first = ledger.take(tasks.get(0).year(), MatterList.T, tasks.size());
    List<UUID> named = new ArrayList<>();
    tasks.forEach(
        task -> {
          named.add(task.proposerId());
          named.add(task.leadId());
          named.addAll(task.supportIds());
        });
    Map<UUID, Unit> known = units.forWork(named.stream().distinct().toList());
    List<Matter> opened = new ArrayList<>();
    Turn turn = turn();
    LightLimits limits = limits();
    for (int i = 0; i < tasks.size(); i++) {
      PlanTask task = tasks.get(i);
      Matter matter = Matter.ofPlan(Ids.next(), task, texts.get(i), first + i, turn, limits);
      matters.persist(matter);
      party(matter, known.get(task.proposerId()), MatterParty.Part.PROPOSER);
      doers(matter, known);
      timeline.record(
          matter,
          MatterAction.ASSIGN.permission(),
          null,
          Word.NONE,
          null,
          Map.of("ledgerNo", matter.ledger().no(), "plan", task.origin().planId().toString()));
      opened.add(matter);
    }
    return opened;
  }

  Matter find(UUID id, String ifMatch, String text, String secrecyReason) {
    Matter matter = get(id);
    Versions.check(ifMatch, matter.version());
    if (text != null) {
      secrecy.check(secrecyReason, Map.of("text", text));
    }
    return matter;
  }

  Turn turn() {
    return new Turn(currentUser.get(), clocks.today(), clocks.now());
  }

  /** The rules of lights as they stand today; what was decided earlier keeps its days. */
  LightLimits limits() {
    return new LightLimits(
        rules.value(RuleCode.LIGHT_NEAR_DAYS, clocks.today()),
        rules.value(RuleCode.LIGHT_NEAR_PERCENT, clocks.today()),
        rules.value(RuleCode.REPORT_DAYS, clocks.today()));
  }

  void doers(Matter matter, Map<UUID, Unit> known) {
    party(matter, known.get(matter.leadId()), MatterParty.Part.LEAD);
    matter.supportIds().forEach(id -> party(matter, known.get(id), MatterParty.Part.SUPPORT));
  }

  void party(Matter matter, Unit unit, MatterParty.Part part) {
    matters.add(new MatterParty(matter.id(), unit.id(), unit.path(), part));
  }

  private String obstacle(MatterDto.ReportRequest request) {
    String obstacle = Texts.blankToNull(request.obstacle());
    if (obstacle != null) {
      secrecy.check(request.secrecyReason(), Map.of("obstacle", obstacle));
    }
    return obstacle;
  }

  Matter record(
      Matter matter,
      MatterAction action,
      MatterStatus from,
      String text,
      Collection<UUID> files,
      Map<String, ?> detail) {
    return record(matter, action, from, Word.of(text), files, detail);
  }

  private Matter record(
      Matter matter,
      MatterAction action,
      MatterStatus from,
      Word word,
      Collection<UUID> files,
      Map<String, ?> detail) {
    timeline.record(matter, action.permission(), from, word, files, detail);
    papers.require(matter, action);
    matters.flush(); // the answer carries the new version
    return matter;
  }
}
