package org.shuangyong.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.shuangyong.activity.ActivityFigures;
import org.shuangyong.activity.ActivityFilter;
import org.shuangyong.activity.FigureBy;
import org.shuangyong.partnership.Partnership;
import org.shuangyong.partnership.PartnershipDto;
import org.shuangyong.partnership.PartnershipRepository;
import org.shuangyong.partnership.PartnershipView;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.clock.Clocks;

/** Which pairs did something together in a half-year, and which did not (7.3). */
@ApplicationScoped
public class PairCoverage {
  /** The field of a pairing that says how often in a half-year; once without it. */
  private static final String TIMES = "times";

  @Inject PartnershipRepository partnerships;
  @Inject PartnershipView view;
  @Inject ActivityFigures figures;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  CoverageDto.Pairs of(int year) {
    List<Partnership> pairs = partnerships.meeting(currentUser.get(), year);
    List<PartnershipDto.Row> rows = view.rows(pairs);
    Map<String, long[]> done = pairs.isEmpty() ? Map.of() : done(year);
    return new CoverageDto.Pairs(
        year,
        IntStream.range(0, pairs.size())
            .mapToObj(
                i -> {
                  Partnership pair = pairs.get(i);
                  PartnershipDto.Row row = rows.get(i);
                  long[] of = done.getOrDefault(pair.id().toString(), new long[2]);
                  return new CoverageDto.Pair(
                      pair.id(),
                      pair.title(),
                      row.a(),
                      row.b(),
                      half(pair, LocalDate.of(year, 1, 1), of[0]),
                      half(pair, LocalDate.of(year, 7, 1), of[1]));
                })
            .toList());
  }

  /** What took place by pairing, in the two halves of a year. */
  private Map<String, long[]> done(int year) {
    ActivityFilter filter = new ActivityFilter();
    filter.year = year;
    Map<String, long[]> done = new HashMap<>();
    figures
        .figures(FigureBy.PARTNERSHIP, filter)
        .forEach(
            f ->
                done.computeIfAbsent(f.key(), key -> new long[2])[f.month() <= 6 ? 0 : 1] +=
                    f.sessions());
    return done;
  }

  private CoverageDto.Half half(Partnership pair, LocalDate first, long done) {
    LocalDate today = clocks.today();
    LocalDate last = first.plusMonths(6).minusDays(1);
    boolean ran =
        !pair.validFrom().isAfter(last)
            && (pair.validTo() == null || !pair.validTo().isBefore(first));
    int owed = ran && !first.isAfter(today) ? times(pair) : 0;
    return new CoverageDto.Half(owed, done, last.isBefore(today));
  }

  private static int times(Partnership pair) {
    Object times = pair.extra() == null ? null : pair.extra().get(TIMES);
    return times instanceof Number n ? Math.max(1, n.intValue()) : 1;
  }
}
