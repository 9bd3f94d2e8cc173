package org.shuangyong.matter;

import static org.shuangyong.platform.access.Permission.*;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.shuangyong.body.DutyRoster;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;

/**
 * Runs the clock of the first answer in the step's transaction, before the step is told to anybody:
 * the notice names who is on duty. Tasks of a plan are no requests and have no such clock.
 */
@ApplicationScoped
public class FirstAnswers {
  /** Ahead of every observer that reads what this one writes. */
  private static final int FIRST = 100;

  @Inject DutyRoster roster;
  @Inject RuleService rules;
  @Inject Clocks clocks;

  void keep(@Observes @Priority(FIRST) MatterMoved moved) {
    Matter matter = moved.matter();
    if (matter.ledger().list() == MatterList.T) {
      return;
    }
    LocalDate today = clocks.today();
    switch (moved.action()) {
      case MATTER_PROPOSE, MATTER_RESUBMIT -> asks(matter, roster.onDuty(today), today);
      case MATTER_ASSIGN -> asks(matter, roster.contact(matter.leadId(), today), today);
      case MATTER_REGISTER,
          MATTER_RETURN,
          MATTER_DECLINE,
          MATTER_SIGN,
          MATTER_REPORT,
          MATTER_EXTEND,
          MATTER_APPLY ->
          matter.firstAnswer().ifPresent(answer -> answer.answered(today));
      default -> {} // says nothing to who asked
    }
  }

  private void asks(Matter matter, Optional<String> duty, LocalDate today) {
    RuleCode days =
        matter.kind() == MatterKind.FAMILY_DIFFICULTY
            ? RuleCode.FAMILY_ANSWER_DAYS
            : RuleCode.FIRST_ANSWER_DAYS;
    matter.askedOf(new FirstAnswer(duty.orElse(null), today.plusDays(rules.value(days, today))));
  }
}
