package org.shuangyong.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.shuangyong.body.DutyDay;
import org.shuangyong.body.DutyState;
import org.shuangyong.body.Membership;
import org.shuangyong.readiness.Asset;
import org.shuangyong.readiness.AssetDto;
import org.shuangyong.readiness.AssetSort;
import org.shuangyong.readiness.HazardDto;
import org.shuangyong.readiness.HazardKind;
import org.shuangyong.readiness.HazardPoint;
import org.shuangyong.readiness.OfficeLog;
import org.shuangyong.readiness.Stock;
import org.shuangyong.readiness.StockDto;
import org.shuangyong.readiness.StockSort;
import org.shuangyong.readiness.Team;
import org.shuangyong.readiness.TeamDto;
import org.shuangyong.readiness.TeamKind;
import org.shuangyong.readiness.TeamLog;
import org.shuangyong.readiness.TeamLogKind;
import org.shuangyong.unit.Unit;

/** Teams, stocks, hazard points, what can be lent, and a month of the joint office; all made up. */
@ApplicationScoped
public class SampleReadiness {
  private static final String OFFICE = "军地合署办公室";

  @Inject EntityManager em;

  record LogSeed(
      TeamLogKind kind, int ago, String place, String text, int people, int served, int hours) {}

  record TeamSeed(
      String name,
      TeamKind kind,
      String unit,
      int members,
      List<String> skills,
      String schedule,
      String contact,
      String phone,
      List<LogSeed> logs) {}

  /**
   * @param expires days from today, null for what keeps
   * @param checked days before today
   */
  record StockSeed(
      String item,
      StockSort sort,
      String measure,
      String unit,
      String place,
      int quantity,
      int least,
      Integer expires,
      int checked) {}

  record HazardSeed(
      String code,
      String name,
      HazardKind kind,
      String unit,
      String contact,
      String phone,
      String plan,
      int households) {}

  record AssetSeed(
      AssetSort sort, String name, String capacity, String terms, String unit, String contact) {}

  record Data(
      List<TeamSeed> teams,
      List<StockSeed> stocks,
      List<HazardSeed> hazards,
      List<AssetSeed> assets,
      List<String> log) {}

  /** Joins the transaction that loads the units. */
  void insert(Data data, Map<String, Unit> units, LocalDate today, Instant now) {
    data.teams().forEach(seed -> team(seed, units.get(seed.unit()), today, now));
    data.stocks()
        .forEach(
            seed -> {
              LocalDate expires = seed.expires() == null ? null : today.plusDays(seed.expires());
              em.persist(
                  new Stock(
                      new StockDto.SaveRequest(
                          seed.item(),
                          seed.sort(),
                          seed.measure(),
                          null,
                          seed.place(),
                          null,
                          seed.least(),
                          expires,
                          null),
                      units.get(seed.unit()),
                      seed.quantity(),
                      today.minusDays(seed.checked()),
                      now));
            });
    data.hazards()
        .forEach(
            seed ->
                em.persist(
                    new HazardPoint(
                        new HazardDto.SaveRequest(
                            seed.code(),
                            seed.name(),
                            seed.kind(),
                            null,
                            seed.contact(),
                            seed.phone(),
                            seed.plan(),
                            seed.households(),
                            SampleDistrict.SINCE,
                            null,
                            null),
                        units.get(seed.unit()),
                        now)));
    data.assets()
        .forEach(
            seed ->
                em.persist(
                    new Asset(
                        new AssetDto.SaveRequest(
                            seed.sort(),
                            seed.name(),
                            seed.capacity(),
                            seed.terms(),
                            null,
                            seed.contact(),
                            null,
                            null),
                        units.get(seed.unit()),
                        now)));
    office(data.log(), today, now);
  }

  private void team(TeamSeed seed, Unit unit, LocalDate today, Instant now) {
    Team team =
        new Team(
            new TeamDto.SaveRequest(
                seed.name(),
                seed.kind(),
                null,
                seed.members(),
                seed.skills(),
                seed.schedule(),
                seed.contact(),
                seed.phone(),
                null,
                null),
            unit,
            now);
    em.persist(team);
    for (LogSeed log : seed.logs()) {
      LocalDate day = today.minusDays(log.ago());
      em.persist(
          new TeamLog(
              team.id(),
              new TeamDto.LogRequest(
                  log.kind(),
                  day,
                  log.place(),
                  log.text(),
                  log.people(),
                  log.served(),
                  log.hours(),
                  null),
              "示例数据"));
      if (log.kind() == TeamLogKind.DRILL) {
        team.drilled(day);
      }
    }
  }

  /** Tuesdays and Thursdays of the last six weeks, and what was handled. */
  private void office(List<String> log, LocalDate today, Instant now) {
    em.flush();
    List<Membership> staff =
        em.createQuery(
                "select m from Membership m join Body b on b.id = m.bodyId where b.name = :name"
                    + " and m.role = JOINT_STAFF order by m.rank, m.id",
                Membership.class)
            .setParameter("name", OFFICE)
            .getResultList();
    int n = 0;
    for (LocalDate day = today.minusWeeks(6); !day.isAfter(today); day = day.plusDays(1)) {
      if (day.getDayOfWeek() != DayOfWeek.TUESDAY && day.getDayOfWeek() != DayOfWeek.THURSDAY) {
        continue;
      }
      for (Membership seat : staff) {
        DutyState state =
            (n + seat.personName().hashCode()) % 7 == 0 ? DutyState.ABSENT : DutyState.CAME;
        em.persist(new DutyDay(seat.bodyId(), seat.id(), day, state, null));
      }
      if (!staff.isEmpty()) {
        em.persist(
            new OfficeLog(staff.get(0).bodyId(), day, log.get(n % log.size()), null, "示例数据", now));
      }
      n++;
    }
  }
}
