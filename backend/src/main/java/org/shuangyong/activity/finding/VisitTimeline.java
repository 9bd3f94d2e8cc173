package org.shuangyong.activity.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.activity.Activity;
import org.shuangyong.activity.ActivityFilter;
import org.shuangyong.activity.ActivityService;
import org.shuangyong.activity.ActivityStatus;
import org.shuangyong.activity.visit.VisitLine;
import org.shuangyong.family.TimelineSource;
import org.shuangyong.matter.Matter;
import org.shuangyong.matter.MatterRepository;
import org.shuangyong.matter.MatterService;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.RegionQuery;

/**
 * The visits to a family on its page, and the matters of the difficulties that it told (5.1): of
 * visits and matters that the person may see.
 */
@ApplicationScoped
public class VisitTimeline implements TimelineSource {
  @Inject RegionQuery read;
  @Inject MatterRepository matters;
  @Inject CurrentUser currentUser;

  @Override
  public List<Event> of(UUID household, Collection<UUID> persons) {
    User user = currentUser.get();
    if (!user.may(Permission.VISIT_GET)) {
      return List.of();
    }
    List<UUID> lines = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    read.list(
            "select v, a from VisitLine v, Activity a where v.regionCode = :region and"
                + " a.regionCode = :region and v.householdId = :household and"
                + " a.id = v.activityId and "
                + ActivityFilter.seen(user)
                + " order by v.id",
            Object[].class,
            query -> user.scope().bind(query.setParameter("household", household)))
        .forEach(
            row -> {
              VisitLine line = (VisitLine) row[0];
              Activity of = (Activity) row[1];
              lines.add(line.id());
              boolean signed = line.signedOn() != null;
              events.add(
                  new Event(
                      signed ? line.signedOn() : of.startsOn(),
                      ActivityService.KIND,
                      of.id(),
                      signed ? "SIGNED" : "PLANNED",
                      of.title(),
                      !signed && of.status() != ActivityStatus.CANCELLED,
                      null));
            });
    if (!lines.isEmpty() && user.may(Permission.MATTER_GET)) {
      events.addAll(told(user, lines));
    }
    return events;
  }

  private List<Event> told(User user, Collection<UUID> lines) {
    List<Finding> told =
        read.list(
            "from Finding f where f.regionCode = :region and f.lineId in :lines and"
                + " f.matterId is not null order by f.id",
            Finding.class,
            query -> query.setParameter("lines", lines));
    Map<UUID, Matter> seen = new HashMap<>();
    matters
        .visible(user, told.stream().map(Finding::matterId).toList())
        .forEach(m -> seen.put(m.id(), m));
    return told.stream()
        .filter(f -> seen.containsKey(f.matterId()))
        .map(
            f -> {
              Matter of = seen.get(f.matterId());
              return new Event(
                  f.foundOn(),
                  MatterService.KIND,
                  of.id(),
                  of.status().name(),
                  of.text().title(),
                  !of.status().ended(),
                  null);
            })
        .toList();
  }
}
