package org.shuangyong.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.shuangyong.activity.ActivityStatus;
import org.shuangyong.partnership.Partnership;
import org.shuangyong.partnership.PartnershipDto;
import org.shuangyong.partnership.PartnershipRepository;
import org.shuangyong.partnership.PartnershipView;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.RegionQuery;

/** Which pairs did something together in a half-year, and which did not (7.3). */
@ApplicationScoped
public class PairCoverage {
  /** The field of a pairing that says how often in a half-year; once without it. */
  private static final String TIMES = "times";

  @Inject PartnershipRepository partnerships;
  @Inject PartnershipView view;
  @Inject RegionQuery read;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  CoverageDto.Pairs of(int year) {
    List<Partnership> pairs = partnerships.meeting(currentUser.get(), year);
    List<PartnershipDto.Row> rows = view.rows(pairs);
    Map<UUID, long[]> done = pairs.isEmpty() ? Map.of() : done(pairs, year);
    return new CoverageDto.Pairs(
        year,
        IntStream.range(0, pairs.size())
            .mapToObj(
                i -> {
                  Partnership pair = pairs.get(i);
                  PartnershipDto.Row row = rows.get(i);
                  long[] of = done.getOrDefault(pair.id(), new long[2]);
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

  /**
   * What took place by pairing, in the two halves of a year. Counted whole for whoever sees the
   * pairing, as what is owed is the pairing's: who keeps one need not have part in its activities.
   */
  private Map<UUID, long[]> done(List<Partnership> pairs, int year) {
    Map<UUID, long[]> done = new HashMap<>();
    read.list(
            "select a.partnershipId, month(a.startsOn), count(*) from Activity a"
                + " where a.regionCode = :region and a.partnershipId in :pairs"
                + " and a.startsOn >= :first and a.startsOn < :behind and a.status in :held"
                + " group by a.partnershipId, month(a.startsOn)",
            Object[].class,
            query ->
                query
                    .setParameter("pairs", pairs.stream().map(Partnership::id).toList())
                    .setParameter("first", LocalDate.of(year, 1, 1))
                    .setParameter("behind", LocalDate.of(year + 1, 1, 1))
                    .setParameter("held", ActivityStatus.TOOK_PLACE))
        .forEach(
            row -> {
              int half = ((Number) row[1]).intValue() <= 6 ? 0 : 1;
              done.computeIfAbsent((UUID) row[0], id -> new long[2])[half] += (Long) row[2];
            });
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
