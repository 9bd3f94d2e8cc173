package org.shuangyong.matter;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/**
 * A matter (事项). Its rules are on it: who may take which step, that the doer never closes (4.7),
 * that the proposer's word is needed, that an end without closing needs a leader, that the first
 * due date is kept.
 */
@Entity
@Table(name = "matter")
public class Matter extends MatterRecord implements MatterStanding {
  @Embedded private LedgerEntry ledger;

  @Embedded private MatterText text;

  /** What the ledger's columns say beside the text; null when nothing is said. */
  @Embedded private MatterFacts facts;

  /** The last report, as lists and double lists show it. */
  @Embedded private Progress progress;

  /** The measure this matter serves, null when it comes from no plan. */
  @Embedded private PlanOrigin origin;

  @Embedded private Deadline deadline = new Deadline();

  /** What waits for a decision, null when nothing does. */
  @Embedded private Pending pending;

  @Embedded private Closing closing = new Closing();

  /** Null for what is no request, and for requests of before there was such a clock. */
  @Embedded private FirstAnswer firstAnswer;

  protected Matter() {}

  /**
   * A matter proposed by a unit; {@code wishedDue} is a wish until the office assigns.
   *
   * @param ledger the list and year it is meant for, without a number yet
   */
  public Matter(
      UUID id,
      MatterKind kind,
      LedgerEntry ledger,
      MatterText text,
      MatterFacts facts,
      UUID proposerId,
      UUID wishedLeadId,
      LocalDate wishedDue,
      Instant now) {
    super(id, kind, proposerId, now);
    this.ledger = ledger;
    this.text = text;
    this.facts = facts;
    leadId(wishedLeadId);
    deadline().wish(wishedDue);
    status(MatterStatus.SUBMITTED);
    updatedAt(now);
  }

  /** A matter that a plan opens, already on the ledger and given to its units. */
  static Matter ofPlan(
      UUID id, PlanTask task, MatterText text, int seq, Turn turn, LightLimits limits) {
    Matter matter =
        new Matter(
            id,
            MatterKind.TASK,
            LedgerEntry.numbered(MatterList.T, task.year(), seq, turn.today()),
            text,
            MatterFacts.ofPlan(task.how()),
            task.proposerId(),
            task.leadId(),
            task.dueOn(),
            turn.now());
    matter.origin = task.origin();
    matter.give(task.leadId(), task.supportIds(), task.dueOn(), turn.today(), limits);
    matter.status(MatterStatus.ASSIGNED);
    return matter;
  }

  /**
   * Whether the person may take this step now.
   *
   * @throws ProblemException saying which guard stands in the way
   */
  void require(MatterAction action, User user) {
    MatterGuard.refusal(this, action, user)
        .ifPresent(
            problem -> {
              throw new ProblemException(
                  problem, Map.of("status", status().name(), "action", action.permission()));
            });
  }

  /** Takes the step; returns the state it came from. */
  MatterStatus step(MatterAction action, Turn turn) {
    require(action, turn.user());
    MatterStatus from = status();
    status(next(action).orElseThrow());
    if (action.doing()) {
      deadline.answered(turn.today());
      if (!doers().contains(turn.user().id())) {
        List<String> more = new ArrayList<>(doers());
        more.add(turn.user().id());
        doers(more);
      }
    }
    if (pending() != null && status() != MatterStatus.AWAITING_LEADER) {
      pending = null;
    }
    closing().at(status(), turn);
    updatedAt(turn.now());
    return from;
  }

  MatterStatus register(Turn turn, MatterList list, int seq, int year) {
    MatterStatus from = step(MatterAction.REGISTER, turn);
    ledger = LedgerEntry.numbered(list, year, seq, turn.today());
    return from;
  }

  MatterStatus resubmit(Turn turn, MatterText newText) {
    MatterStatus from = step(MatterAction.RESUBMIT, turn);
    text = newText;
    return from;
  }

  /** What the office makes of it: the text made clear, the columns of the ledger filled. */
  MatterStatus amend(Turn turn, MatterText newText, MatterFacts newFacts) {
    MatterStatus from = step(MatterAction.AMEND, turn);
    text = newText;
    facts = newFacts;
    return from;
  }

  /**
   * @param measure 办理措施 as the lead unit means to take, or null
   */
  MatterStatus sign(Turn turn, String measure) {
    MatterStatus from = step(MatterAction.SIGN, turn);
    if (measure != null) {
      facts = facts().withMeasure(measure);
    }
    return from;
  }

  /** The collecting it answers, said before it is stored. */
  void answers(UUID collection) {
    collectionId(collection);
  }

  /**
   * Stands on the next year's list, with its number, its history and its first due date (8.3, F4
   * 6). Without a number it is only meant for another year.
   *
   * @return whether anything changed
   */
  boolean carry(int year, Instant now) {
    if (status().ended() || ledger().no() == null || ledger().listYear() >= year) {
      return false;
    }
    ledger().carry(year);
    updatedAt(now);
    return true;
  }

  MatterStatus assign(
      Turn turn, UUID lead, List<UUID> supports, LocalDate due, LightLimits limits) {
    turn.requireAhead(due);
    MatterStatus from = step(MatterAction.ASSIGN, turn);
    give(lead, supports, due, turn.today(), limits);
    return from;
  }

  private void give(
      UUID lead, List<UUID> supports, LocalDate due, LocalDate today, LightLimits limits) {
    leadId(lead);
    supportIds(supports.stream().filter(id -> !id.equals(lead)).distinct().toList());
    deadline().set(due, today, limits);
  }

  /**
   * @param obstacle 存在问题, or null
   */
  MatterStatus report(Turn turn, String word, String obstacle, LightLimits limits) {
    MatterStatus from = step(MatterAction.REPORT, turn);
    deadline().reported(turn.today(), limits);
    progress = new Progress(word.strip(), obstacle);
    return from;
  }

  /**
   * @param evidence how many files stand on the matter, the new ones included
   */
  MatterStatus apply(Turn turn, String word, int evidence, LightLimits limits) {
    require(MatterAction.APPLY, turn.user());
    if (evidence < 1) {
      throw new ProblemException(Problem.MATTER_EVIDENCE_NEEDED);
    }
    deadline().reported(turn.today(), limits);
    progress = new Progress(word.strip(), null);
    return step(MatterAction.APPLY, turn);
  }

  /** Asks for a later due date. */
  MatterStatus extend(Turn turn, LocalDate due) {
    require(MatterAction.EXTEND, turn.user());
    turn.requireAhead(due);
    if (!due.isAfter(deadline().dueOn())) {
      throw new ProblemException(Problem.MATTER_NOT_LATER);
    }
    MatterStatus from = step(MatterAction.EXTEND, turn);
    pending = Pending.extension(from, turn.user().id(), due);
    return from;
  }

  MatterStatus grant(Turn turn, LightLimits limits) {
    require(MatterAction.GRANT, turn.user());
    LocalDate due = pending().askedDueOn();
    MatterStatus from = step(MatterAction.GRANT, turn);
    deadline().move(due, turn.today(), limits);
    return from;
  }

  /** To be looked at again on a day, which is what its light follows. */
  MatterStatus longTerm(Turn turn, LocalDate reviewOn, LightLimits limits) {
    return ahead(MatterAction.LONG_TERM, turn, reviewOn, limits);
  }

  MatterStatus resume(Turn turn, LocalDate due, LightLimits limits) {
    return ahead(MatterAction.RESUME, turn, due, limits);
  }

  /** Opened again after a look back (回头看). */
  MatterStatus reopen(Turn turn, LocalDate due, LightLimits limits) {
    MatterStatus from = ahead(MatterAction.REOPEN, turn, due, limits);
    closing().reopen();
    return from;
  }

  private MatterStatus ahead(MatterAction action, Turn turn, LocalDate day, LightLimits limits) {
    turn.requireAhead(day);
    MatterStatus from = step(action, turn);
    deadline().move(day, turn.today(), limits);
    return from;
  }

  /**
   * The proposer's word: CONFIRM or SEND_BACK.
   *
   * @param rating 1–5, or null when the proposer gives none
   */
  MatterStatus judge(MatterAction action, Turn turn, Integer rating) {
    require(action, turn.user());
    Closing.requireFits(action, rating);
    MatterStatus from = step(action, turn);
    closing().rate(rating);
    return from;
  }

  MatterStatus remind(Turn turn) {
    MatterStatus from = step(MatterAction.REMIND, turn);
    closing().remind(turn.today());
    return from;
  }

  /** Closes for a proposer who stayed silent so many days after a reminder. */
  MatterStatus closeSilent(Turn turn, int silenceDays) {
    require(MatterAction.CLOSE_SILENT, turn.user());
    closing().silent(turn.today(), silenceDays);
    return step(MatterAction.CLOSE_SILENT, turn);
  }

  /**
   * Asks a leader to end the matter without closing it: DECLINE, EXPLAIN or WITHDRAW.
   *
   * @param reply the written reply, which stays with the matter if a leader approves
   */
  MatterStatus askToEnd(Turn turn, MatterAction action, String reply) {
    MatterStatus from = step(action, turn);
    pending = Pending.end(from, turn.user().id(), action.outcome());
    closing().reply(reply.strip());
    return from;
  }

  /** Serves the same measure in a newer edition. */
  void follow(PlanOrigin newer) {
    origin = newer;
  }

  /** A supplement of the plan gives the task anew, which is no person's step. */
  MatterStatus change(MatterText newText, PlanTask task, Turn turn, LightLimits limits) {
    text = newText;
    facts = facts().withMeasure(task.how());
    give(task.leadId(), task.supportIds(), task.dueOn(), turn.today(), limits);
    return moveTo(status().afterChange(), null, turn);
  }

  /** A supplement of the plan takes the task back: a leader decides, as on any withdrawal. */
  MatterStatus takeBack(Turn turn, String reply) {
    closing.reply(reply);
    Pending end = Pending.end(status(), turn.user().id(), MatterStatus.WITHDRAWN);
    return moveTo(status().after(MatterAction.WITHDRAW, null, null), end, turn);
  }

  private MatterStatus moveTo(Optional<MatterStatus> next, Pending waiting, Turn turn) {
    MatterStatus from = status();
    status(next.orElseThrow(() -> new ProblemException(Problem.MATTER_TRANSITION)));
    pending = waiting;
    closing().at(status(), turn);
    updatedAt(turn.now());
    return from;
  }

  /** The request has reached those who are to answer it. */
  void askedOf(FirstAnswer answer) {
    firstAnswer = answer;
  }

  public Optional<FirstAnswer> firstAnswer() {
    return Optional.ofNullable(firstAnswer);
  }

  /** The colour of the 督办单 that is open on it from now on; null for none. */
  public void supervised(SheetColour colour, Instant now) {
    deadline.supervised(colour);
    updatedAt(now);
  }

  public Light light(LocalDate today) {
    return deadline().light(status(), today);
  }

  public LedgerEntry ledger() {
    return ledger;
  }

  public MatterText text() {
    return text;
  }

  public MatterFacts facts() {
    return facts == null ? MatterFacts.NONE : facts;
  }

  /** Null before the first report. */
  public Progress progress() {
    return progress;
  }

  /** Null when the matter comes from no plan. */
  public PlanOrigin origin() {
    return origin;
  }

  public Deadline deadline() {
    return deadline;
  }

  @Override
  public Pending pending() {
    return pending;
  }

  @Override
  public LocalDate assignedOn() {
    return deadline.assignedOn();
  }

  @Override
  public SheetColour sheet() {
    return deadline.sheet();
  }

  @Override
  public LocalDate remindedOn() {
    return closing.remindedOn();
  }

  public Closing closing() {
    return closing;
  }
}
