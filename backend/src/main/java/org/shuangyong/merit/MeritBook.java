package org.shuangyong.merit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shuangyong.matter.LedgerNumbers;
import org.shuangyong.platform.calendar.WorkCalendar;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;

/** The year's book of letters: numbers without gap or repeat. */
@ApplicationScoped
public class MeritBook {
  /** The series among the ledger's counters. */
  private static final String SERIES = "X";

  @Inject LedgerNumbers numbers;
  @Inject RuleService limits;
  @Inject WorkCalendar calendar;
  @Inject Clocks clocks;

  /** Registers letters in their order, each in the year it came in. */
  List<MeritLetter> enter(List<MeritLetter> letters) {
    LocalDate today = clocks.today();
    Map<Integer, List<MeritLetter>> byYear =
        letters.stream()
            .collect(Collectors.groupingBy(MeritLetter::year, TreeMap::new, Collectors.toList()));
    letters.forEach(l -> l.step(MeritStep.REGISTER, today, clocks.now()));
    byYear.forEach(
        (year, some) -> {
          int next = numbers.take(year, SERIES, some.size());
          for (MeritLetter letter : some) {
            letter.number(next++);
            letter.clock(
                today,
                limits.value(RuleCode.MERIT_VERIFY_DAYS, letter.days().receivedOn()),
                calendar.days());
          }
        });
    return letters;
  }
}
