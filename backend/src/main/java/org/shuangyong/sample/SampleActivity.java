package org.shuangyong.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.activity.Activity;
import org.shuangyong.activity.ActivityAction;
import org.shuangyong.activity.ActivityCount;
import org.shuangyong.activity.ActivityFacts;
import org.shuangyong.activity.ActivityParty;
import org.shuangyong.activity.ActivityParty.Part;
import org.shuangyong.activity.Attendance;
import org.shuangyong.activity.Audience;
import org.shuangyong.activity.Campaign;
import org.shuangyong.activity.CampaignAction;
import org.shuangyong.activity.CampaignDto;
import org.shuangyong.activity.CampaignTarget;
import org.shuangyong.activity.ContestDto;
import org.shuangyong.activity.ContestEntry;
import org.shuangyong.activity.Mission;
import org.shuangyong.activity.MissionDto;
import org.shuangyong.activity.TrainingDto;
import org.shuangyong.activity.TrainingPerson;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.unit.Unit;

/**
 * The activities of the year up to today and a few ahead, with three meetings, a campaign, two
 * trainings, contests and a mission. All of it is made up; days of the file are month and day of
 * the last year, or days from today.
 */
@ApplicationScoped
public class SampleActivity {
  /** Who is said to have entered it. */
  private static final String BY = "示例数据";

  /** What began so many days ago or less waits for its record, so that the list shows such. */
  private static final int RECENT = 25;

  @Inject EntityManager em;
  @Inject Kinds kinds;
  @Inject Clocks clocks;
  @Inject SampleMeeting meetings;

  record Seed(
      String kind,
      String title,
      String organizer,
      String day,
      Integer days,
      Map<Audience, Integer> counts,
      List<String> tags,
      String place,
      String host,
      String troop,
      List<String> parties,
      Map<String, Object> extra,
      Long goods,
      Integer families,
      String result,
      boolean campaign,
      String pair,
      boolean notified,
      boolean unrecorded,
      String entries,
      String roster,
      MissionSeed mission,
      SampleMeeting.Seed meeting) {}

  record MissionSeed(
      String event,
      LocalTime called,
      LocalTime arrived,
      LocalTime ended,
      int people,
      int peopleHours,
      String result,
      String thanks) {}

  record CampaignSeed(String name, String plan, Map<String, Integer> targets) {}

  record Data(
      CampaignSeed campaign,
      Map<String, List<List<String>>> entries,
      Map<String, List<List<String>>> rosters,
      List<Seed> activities) {}

  /** Joins the transaction that loads the units; bodies, sites and pairings are there. */
  void insert(Data data, Map<String, Unit> units, Instant now) {
    LocalDate today = clocks.today();
    Map<String, UUID> sites = byName("select s.name, s.id from Site s");
    Map<String, UUID> pairs = byName("select p.title, p.id from Partnership p");
    Campaign campaign = campaign(data.campaign(), units, today, now);
    for (Seed seed : data.activities()) {
      LocalDate day = day(seed.day(), today);
      Activity made = activity(seed, day, units, campaign, sites, pairs, now);
      if (seed.meeting() != null) {
        meetings.insert(made, seed.meeting(), day, !seed.unrecorded());
      }
      if (day.isAfter(today)) {
        if (seed.notified()) {
          made.take(ActivityAction.NOTIFY, null, now);
        }
      } else {
        hold(seed, made, day, today, now);
      }
      parts(seed, made, data, units, day);
    }
  }

  /** Month and day of the year up to today, or days from today such as {@code +7}. */
  private static LocalDate day(String text, LocalDate today) {
    if (text.startsWith("+")) {
      return today.plusDays(Long.parseLong(text.substring(1)));
    }
    LocalDate day = LocalDate.parse(today.getYear() + "-" + text);
    return day.isAfter(today) ? day.minusYears(1) : day;
  }

  private Campaign campaign(
      CampaignSeed seed, Map<String, Unit> units, LocalDate today, Instant now) {
    Campaign made =
        new Campaign(
            new CampaignDto.Facts(
                seed.name(),
                today.minusMonths(11).withDayOfMonth(1),
                today.plusMonths(1),
                seed.plan(),
                List.of()),
            units.get("SYB"),
            now);
    made.take(CampaignAction.START, null, now);
    em.persist(made);
    seed.targets()
        .forEach((code, n) -> em.persist(new CampaignTarget(made.id(), units.get(code), n)));
    return made;
  }

  private Map<String, UUID> byName(String hql) {
    Map<String, UUID> byName = new HashMap<>();
    em.createQuery(hql, Object[].class)
        .getResultList()
        .forEach(row -> byName.put((String) row[0], (UUID) row[1]));
    return byName;
  }

  private Activity activity(
      Seed seed,
      LocalDate day,
      Map<String, Unit> units,
      Campaign campaign,
      Map<String, UUID> sites,
      Map<String, UUID> pairs,
      Instant now) {
    List<UUID> parties = new ArrayList<>();
    Unit organizer = units.get(seed.organizer());
    Unit troop = seed.troop() == null ? null : units.get(seed.troop());
    Activity made =
        new Activity(
            kinds.find("activity", seed.kind()).orElseThrow(),
            new ActivityFacts(
                seed.title(),
                seed.campaign() ? campaign.id() : null,
                null,
                sites.get(seed.place()),
                pairs.get(seed.pair()),
                troop == null ? null : troop.id(),
                seed.host(),
                day,
                null,
                seed.days() == null ? day : day.plusDays(seed.days() - 1L),
                null,
                seed.place(),
                seed.tags(),
                seed.extra(),
                parties,
                List.of()),
            organizer,
            BY,
            now);
    em.persist(made);
    em.persist(new ActivityParty(made.id(), organizer, Part.ORGANIZER));
    if (troop != null) {
      em.persist(new ActivityParty(made.id(), troop, Part.TROOP));
    }
    if (seed.parties() != null) {
      seed.parties()
          .forEach(
              code -> em.persist(new ActivityParty(made.id(), units.get(code), Part.PARTICIPANT)));
    }
    return made;
  }

  private void hold(Seed seed, Activity made, LocalDate day, LocalDate today, Instant now) {
    if (seed.unrecorded() || seed.counts() == null || day.isAfter(today.minusDays(RECENT))) {
      made.take(ActivityAction.HOLD, null, now);
      return;
    }
    seed.counts().forEach((who, n) -> em.persist(new ActivityCount(made.id(), who, n)));
    made.record(
        seed.counts().values().stream().mapToInt(Integer::intValue).sum(),
        seed.goods(),
        seed.families(),
        seed.result(),
        made.extra());
    made.take(ActivityAction.RECORD, null, now);
    if (seed.result() != null && seed.meeting() == null) {
      made.take(ActivityAction.SUMMARIZE, seed.result(), now);
    }
  }

  private void parts(Seed seed, Activity made, Data data, Map<String, Unit> units, LocalDate day) {
    if (seed.entries() != null) {
      int no = 0;
      for (List<String> e : data.entries().get(seed.entries())) {
        em.persist(
            new ContestEntry(
                made.id(),
                ++no,
                new ContestDto.Entry(
                    null, e.get(0), e.get(1), e.get(2), e.get(3), e.get(4), e.get(5))));
      }
    }
    if (seed.roster() != null) {
      Set<String> there = new HashSet<>(seed.parties() == null ? List.of() : seed.parties());
      there.add(seed.organizer());
      for (List<String> p : data.rosters().get(seed.roster())) {
        if (there.add(p.get(0))) {
          em.persist(new ActivityParty(made.id(), units.get(p.get(0)), Part.PARTICIPANT));
        }
        em.persist(
            new TrainingPerson(
                made.id(),
                new TrainingDto.PersonRequest(
                    units.get(p.get(0)).id(),
                    p.get(1),
                    null,
                    Attendance.valueOf(p.get(2)),
                    p.get(3),
                    p.get(4))));
      }
    }
    if (seed.mission() != null) {
      MissionSeed m = seed.mission();
      em.persist(
          new Mission(
              made.id(),
              new MissionDto.Facts(
                  m.event(),
                  at(day, m.called()),
                  at(day, m.arrived()),
                  at(day, m.ended()),
                  m.people(),
                  m.peopleHours(),
                  m.result(),
                  m.thanks())));
    }
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(Clocks.CHINA).toInstant();
  }
}
