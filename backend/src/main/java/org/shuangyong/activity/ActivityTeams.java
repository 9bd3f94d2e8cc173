package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.readiness.TeamService;

/**
 * 参演队伍: a drill that was entered as an activity counts for its teams as one of their own log does
 * (10.5). A team keeps the day of its latest drill; here it is told when one of these came to
 * count, or ceased to.
 */
@ApplicationScoped
public class ActivityTeams {
  /** What a kind is used {@code within}: its activities are drills of teams. */
  static final String DRILL = "DRILL";

  @Inject ActivityRepository activities;
  @Inject TeamService teams;
  @Inject RegionQuery read;
  @Inject CurrentUser currentUser;

  List<UUID> of(UUID activity) {
    return activities.ofActivity(ActivityTeam.class, activity).stream()
        .map(ActivityTeam::teamId)
        .toList();
  }

  /** Those of an activity that the reader may see. */
  List<ActivityDto.TeamRef> seen(List<UUID> ids) {
    return ids.isEmpty() || !currentUser.get().may(Permission.TEAM_GET)
        ? List.of()
        : teams.visible(ids).stream().map(t -> new ActivityDto.TeamRef(t.id(), t.name())).toList();
  }

  /**
   * Looks at the teams of the facts; those that stand already need not be looked at again.
   *
   * @return the units of the new ones: what is joint has them in it, and they see it
   */
  Collection<UUID> check(Kind kind, ActivityFacts facts, Activity before) {
    if (facts.teamIds().isEmpty()) {
      return Set.of();
    }
    if (!kind.within().contains(DRILL)) {
      throw ProblemException.field("facts.teamIds", "invalid");
    }
    Set<UUID> asked = new HashSet<>(facts.teamIds());
    if (before != null) {
      of(before.id()).forEach(asked::remove);
    }
    if (asked.isEmpty()) {
      return Set.of();
    }
    List<TeamService.Known> found = teams.visible(asked);
    if (found.size() < asked.size()) {
      throw ProblemException.field("facts.teamIds", "unknown");
    }
    return found.stream().map(TeamService.Known::unitId).distinct().toList();
  }

  /** Writes the teams of an activity; those that left it are told as well. */
  void set(Activity of, List<UUID> ids) {
    Set<UUID> touched = new HashSet<>(of(of.id()));
    if (!touched.equals(Set.copyOf(ids))) {
      activities.clear(ActivityTeam.class, of.id());
      ids.forEach(id -> activities.add(new ActivityTeam(of.id(), id)));
    }
    touched.addAll(ids);
    tell(touched);
  }

  /** An activity took another state. */
  void follow(Activity of, Kind kind) {
    if (!kind.within().contains(DRILL)) {
      return;
    }
    tell(new HashSet<>(of(of.id())));
  }

  private void tell(Set<UUID> touched) {
    if (touched.isEmpty()) {
      return;
    }
    activities.flush();
    Map<UUID, LocalDate> latest = new HashMap<>();
    read.list(
            "select t.teamId, max(a.startsOn) from ActivityTeam t join Activity a on a.regionCode ="
                + " t.regionCode and a.id = t.activityId where t.regionCode = :region and t.teamId"
                + " in :teams and a.status in "
                + ActivityStatus.TOOK_PLACE_HQL
                + " group by t.teamId",
            Object[].class,
            query -> query.setParameter("teams", touched))
        .forEach(row -> latest.put((UUID) row[0], (LocalDate) row[1]));
    teams.drilledElsewhere(touched, latest);
  }
}
