package org.shuangyong.matter;

import static org.shuangyong.platform.access.Permission.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.shuangyong.plan.Plan;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.platform.inbox.InboxService;
import org.shuangyong.platform.inbox.Message;

/**
 * Says after each step whom it concerns next, in the step's transaction. The word of the step is
 * the notice's code.
 */
@ApplicationScoped
public class MatterNotices {
  /** What gives somebody the request to answer, who is then named (4.2). */
  private static final Set<String> ASKING = Set.of(MATTER_PROPOSE, MATTER_RESUBMIT, MATTER_ASSIGN);

  @Inject InboxService inbox;
  @Inject CurrentUser user;

  void tell(@Observes MatterMoved moved) {
    Matter matter = moved.matter();
    boolean ofPlan = moved.from() == null && moved.action().equals(MATTER_ASSIGN);
    if (ofPlan) {
      return; // a plan tells each unit once, see published()
    }
    List<Audience> audiences = audiences(moved.action(), matter);
    // Who did it knows it.
    audiences.remove(Audience.unit(user.get().unit().id()));
    if (!audiences.isEmpty()) {
      Map<String, String> params = ASKING.contains(moved.action()) ? asked(matter) : params(matter);
      inbox.tell(audiences, new Message(moved.action(), MatterService.KIND, matter.id(), params));
    }
    // Nobody was given it before: there is nothing to take back.
    if (moved.action().equals(MATTER_ASSIGN) && moved.from() != MatterStatus.REGISTERED) {
      inbox.keepFor(units(matter), MatterService.KIND, matter.id());
    }
  }

  /** A published plan: one notice for each unit, however many matters it got. */
  void published(Plan plan, List<Matter> opened) {
    Map<UUID, Integer> counts = new TreeMap<>();
    for (Matter matter : opened) {
      counts.merge(matter.leadId(), 1, Integer::sum);
      matter.supportIds().forEach(unit -> counts.merge(unit, 1, Integer::sum));
    }
    counts.forEach(
        (unit, count) ->
            inbox.tell(
                List.of(Audience.unit(unit)),
                new Message(
                    PLAN_PUBLISH,
                    "plan",
                    plan.id(),
                    Map.of("title", plan.title(), "count", count.toString()))));
  }

  private static List<Audience> audiences(String action, Matter m) {
    Audience proposer = Audience.unit(m.proposerId());
    Audience lead = m.leadId() == null ? null : Audience.unit(m.leadId());
    List<Audience> all = new ArrayList<>();
    switch (action) {
      case MATTER_PROPOSE, MATTER_RESUBMIT -> all.add(Audience.holders(MATTER_REGISTER));
      case MATTER_RETURN, MATTER_REGISTER, MATTER_VERIFY, MATTER_REMIND -> all.add(proposer);
      case MATTER_ASSIGN -> {
        all.add(lead);
        m.supportIds().forEach(unit -> all.add(Audience.unit(unit)));
      }
      case MATTER_APPLY -> all.add(Audience.holders(MATTER_VERIFY));
      case MATTER_EXTEND -> all.add(Audience.holders(MATTER_GRANT));
      case MATTER_REJECT,
          MATTER_CONFIRM,
          MATTER_GRANT,
          MATTER_REFUSE,
          MATTER_LONG_TERM,
          MATTER_RESUME,
          MATTER_REOPEN,
          SHEET_ISSUE,
          SHEET_RETURN,
          SHEET_CLEAR ->
          all.add(lead);
      case MATTER_SEND_BACK -> {
        all.add(lead);
        all.add(Audience.holders(MATTER_VERIFY));
      }
      case MATTER_CLOSE_SILENT -> {
        all.add(lead);
        all.add(proposer);
      }
      case MATTER_DECLINE, MATTER_EXPLAIN, MATTER_WITHDRAW ->
          all.add(Audience.holders(MATTER_APPROVE));
      case MATTER_APPROVE, MATTER_DISAPPROVE -> {
        all.add(Audience.holders(MATTER_REGISTER));
        all.add(proposer);
        if (m.deadline().assignedOn() != null) {
          all.add(lead);
        }
      }
      // Both sides; before anybody has it to do, the office is the other one.
      case MATTER_COMMENT -> {
        all.add(proposer);
        all.add(lead == null ? Audience.holders(MATTER_REGISTER) : lead);
      }
      case SHEET_ANSWER -> all.add(Audience.holders(SHEET_CLEAR));
      default -> {} // signing and reporting move nobody
    }
    return all;
  }

  private static List<Audience> units(Matter m) {
    List<Audience> units =
        new ArrayList<>(List.of(Audience.unit(m.proposerId()), Audience.unit(m.leadId())));
    m.supportIds().forEach(unit -> units.add(Audience.unit(unit)));
    return units;
  }

  /** What every text about a matter may say of it. */
  static Map<String, String> params(Matter matter) {
    Map<String, String> params = new HashMap<>();
    params.put("no", matter.ledger().no() == null ? "" : matter.ledger().no());
    params.put("title", matter.text().title());
    if (matter.deadline().sheet() != null) {
      params.put("colour", matter.deadline().sheet().name());
    }
    return params;
  }

  /** The same of a request to those who owe its first answer: by name who is to give it. */
  static Map<String, String> asked(Matter matter) {
    Map<String, String> params = params(matter);
    matter
        .firstAnswer()
        .filter(FirstAnswer::owed)
        .map(FirstAnswer::dutyName)
        .ifPresent(name -> params.put("duty", name));
    return params;
  }
}
