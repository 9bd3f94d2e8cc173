package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/** The small parts: entries of a contest (3.2), facts of a mission (10.6). */
@ApplicationScoped
public class PartService {
  /** The print forms of kinds that have them. */
  static final String CONTEST = "contest";

  static final String MISSION = "mission";

  @Inject ActivityService service;
  @Inject ActivityRepository activities;
  @Inject ActivityIntake intake;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  ContestDto contest(Activity of) {
    service.requireForm(of, CONTEST);
    return new ContestDto(
        activities.ofActivity(ContestEntry.class, of.id()).stream()
            .map(ContestEntry::dto)
            .sorted((one, other) -> one.no().compareTo(other.no()))
            .toList(),
        of.version(),
        actions(of, Permission.CONTEST_SET));
  }

  /** The entries, anew; each is numbered by its place. */
  @Transactional
  Activity setContest(UUID id, String ifMatch, ContestDto.SetRequest request) {
    Activity of = service.changing(id, ifMatch, CONTEST);
    intake.words(
        request.secrecyReason(),
        Map.of(),
        request.entries().stream()
            .flatMap(
                e ->
                    Stream.of(
                        e.title(), e.author(), e.sender(), e.category(), e.award(), e.awardNo()))
            .map(text -> text == null ? "" : text)
            .toArray(String[]::new));
    activities.clear(ContestEntry.class, id);
    int no = 0;
    for (ContestDto.Entry entry : request.entries()) {
      activities.add(new ContestEntry(id, ++no, entry));
    }
    return service.record(Permission.CONTEST_SET, of, Map.of("entries", no));
  }

  MissionDto mission(Activity of) {
    service.requireForm(of, MISSION);
    return new MissionDto(
        found(of.id()).stream().map(Mission::facts).findFirst().orElse(null),
        of.version(),
        actions(of, Permission.MISSION_SET));
  }

  /** 接到命令 ≤ 到达 ≤ 结束 ≤ now: what is over, in its order. */
  @Transactional
  Activity setMission(UUID id, String ifMatch, MissionDto.SetRequest request) {
    Activity of = service.changing(id, ifMatch, MISSION);
    MissionDto.Facts facts = request.facts();
    if (facts.arrivedAt().isBefore(facts.calledAt())
        || facts.endedAt().isBefore(facts.arrivedAt())) {
      throw new ProblemException(Problem.MISSION_TIMES);
    }
    if (facts.endedAt().isAfter(clocks.now())) {
      throw new ProblemException(Problem.ACTIVITY_AFTER_EVENT);
    }
    intake.words(
        request.secrecyReason(),
        Map.of(),
        facts.event(),
        facts.result(),
        facts.thanks() == null ? "" : facts.thanks());
    List<Mission> before = found(id);
    if (before.isEmpty()) {
      activities.add(new Mission(id, facts));
    } else {
      before.get(0).fill(facts);
    }
    return service.record(Permission.MISSION_SET, of, Map.of("people", facts.people()));
  }

  private List<Mission> found(UUID activity) {
    return activities.ofActivity(Mission.class, activity);
  }

  private List<String> actions(Activity of, String word) {
    User user = currentUser.get();
    return of.actedOnBy(user) && of.status().open() && user.may(word) ? List.of(word) : List.of();
  }
}
