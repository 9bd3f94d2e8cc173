package org.shuangyong.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.matter.Matter;
import org.shuangyong.matter.MatterFigures;
import org.shuangyong.matter.MatterList;
import org.shuangyong.matter.MatterMoved;
import org.shuangyong.matter.Period;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.platform.inbox.InboxService;
import org.shuangyong.platform.inbox.Message;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.platform.web.Versions;

/** Opens rounds, takes what the sides say, and ends a round when no difference is left. */
@ApplicationScoped
public class ReconciliationService {
  @Inject ReconciliationRepository rounds;
  @Inject MatterFigures matters;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;
  @Inject InboxService inbox;
  @Inject Audit audit;

  public Reconciliation get(UUID id) {
    return rounds
        .visible(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  /**
   * A round over what stood on the list in the quarter: registered by its end, and open or ended in
   * it. The statements of the quarter before are not copied, each quarter is said anew.
   */
  @Transactional
  public Reconciliation open(ReconciliationDto.OpenRequest request) {
    User user = currentUser.get();
    LocalDate today = clocks.today();
    if (request.list() == MatterList.T) {
      throw ProblemException.field("list", "invalid");
    }
    LocalDate first = Reconciliation.firstDay(request.year(), request.quarter());
    LocalDate last = first.plusMonths(3).minusDays(1);
    if (first.isAfter(today)) {
      throw ProblemException.field("quarter", "out-of-range");
    }
    if (request.dueOn().isBefore(today)) {
      throw ProblemException.field("dueOn", "out-of-range");
    }
    List<Matter> items =
        matters.onList(user, request.list(), request.year(), new Period(first, last), today);
    if (items.isEmpty()) {
      throw new ProblemException(Problem.RECONCILIATION_EMPTY);
    }
    Reconciliation round =
        new Reconciliation(
            request.list(), request.year(), request.quarter(), request.dueOn(), today, user.name());
    rounds.persist(round);
    rounds.flush(); // a second round of the quarter is refused before its lines are made
    int place = 0;
    for (Matter item : items) {
      rounds.add(new ReconciliationLine(round.id(), ++place, item, user.unit().id()));
    }
    rounds.flush();
    Set<Audience> sides = new LinkedHashSet<>();
    items.forEach(
        item -> {
          sides.add(Audience.unit(item.proposerId()));
          if (item.deadline().assignedOn() != null) {
            sides.add(Audience.unit(item.leadId()));
          }
        });
    inbox.tell(
        sides,
        new Message(
            Permission.RECONCILIATION_OPEN,
            "reconciliation",
            round.id(),
            Map.of("title", round.title(), "until", request.dueOn().toString())));
    audit.record(
        Permission.RECONCILIATION_OPEN,
        "reconciliation",
        round.id(),
        Map.of(
            "list",
            request.list().name(),
            "year",
            request.year(),
            "quarter",
            request.quarter(),
            "lines",
            items.size()));
    return round;
  }

  /**
   * A matter given to another unit is that unit's to answer for in the rounds that are open, unless
   * the one before has spoken.
   */
  void follow(@Observes MatterMoved moved) {
    if (moved.from() != null && moved.action().equals(Permission.MATTER_ASSIGN)) {
      rounds.give(moved.matter().id(), moved.matter().leadId());
    }
  }

  /** What a side says of one item; said again, it replaces what was said before. */
  @Transactional
  public ReconciliationLine state(
      UUID id, UUID lineId, String ifMatch, ReconciliationDto.StateRequest request) {
    User user = currentUser.get();
    Reconciliation round = rounds.held(get(id), LockModeType.PESSIMISTIC_READ);
    ReconciliationLine line =
        rounds.line(user, id, lineId).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    Versions.check(ifMatch, line.version());
    round.requireOpen();
    boolean office = user.may(Permission.RECONCILIATION_OPEN);
    line.require(request.side(), user, office);
    String note = Texts.blankToNull(request.note());
    UUID unit = request.side() == Side.ASKER ? line.askerId() : line.doerId();
    boolean paper = !unit.equals(user.unit().id());
    if (paper && note == null) {
      throw ProblemException.field("note", "required");
    }
    Map<String, String> texts = new HashMap<>();
    texts.put("note", note);
    secrecy.check(request.secrecyReason(), texts);
    Statement before = request.side() == Side.ASKER ? line.asker() : line.doer();
    line.state(
        request.side(),
        new Statement(request.state(), note, user.id(), user.name(), clocks.today(), paper));
    rounds.flush();
    audit.record(
        Permission.RECONCILIATION_STATE,
        "reconciliation",
        id,
        Map.of(
            "line",
            lineId.toString(),
            "side",
            request.side().name(),
            "before",
            before.state() == null ? "" : before.state().name(),
            "after",
            request.state().name()));
    return line;
  }

  @Transactional
  public Reconciliation close(UUID id, String ifMatch) {
    User user = currentUser.get();
    Reconciliation round = rounds.held(get(id), LockModeType.PESSIMISTIC_WRITE);
    Versions.check(ifMatch, round.version());
    ReconciliationRepository.Counts counts = rounds.counts(user, List.of(id)).get(0);
    round.close(counts.missing(), counts.different(), clocks.today(), user.name());
    rounds.flush();
    audit.record(
        Permission.RECONCILIATION_CLOSE, "reconciliation", id, Map.of("agreed", counts.agreed()));
    return round;
  }
}
