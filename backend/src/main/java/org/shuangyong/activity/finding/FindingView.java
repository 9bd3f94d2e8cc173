package org.shuangyong.activity.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.activity.Activity;
import org.shuangyong.activity.ActivityRepository;
import org.shuangyong.activity.visit.VisitLine;
import org.shuangyong.matter.Matter;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Findings as they are shown; what was heard of a family is for whoever may see the family. */
@ApplicationScoped
public class FindingView {
  @Inject ActivityRepository activities;
  @Inject RegionQuery read;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;

  FindingDto.Of of(Activity of) {
    User user = currentUser.get();
    List<Finding> all = activities.ofActivity(Finding.class, of.id());
    Set<UUID> seen = seen(of, user);
    List<Finding> shown =
        all.stream().filter(f -> f.lineId() == null || seen.contains(f.lineId())).toList();
    Map<UUID, UnitRef> refs =
        units.refs(shown.stream().map(Finding::unitId).filter(Objects::nonNull).toList());
    Map<UUID, Matter> matters = matters(shown);
    return new FindingDto.Of(
        shown.stream().map(f -> dto(f, refs, matters, user)).toList(),
        all.size() - shown.size(),
        of.version());
  }

  /** The lines of a visit whose target the person may see. */
  private Set<UUID> seen(Activity of, User user) {
    List<VisitLine> lines = activities.ofActivity(VisitLine.class, of.id());
    List<UUID> households =
        lines.stream().map(VisitLine::householdId).filter(Objects::nonNull).toList();
    Set<UUID> families = new HashSet<>();
    if (!households.isEmpty() && user.may(Permission.HOUSEHOLD_GET)) {
      families.addAll(
          read.list(
              "select h.id from Household h where h.regionCode = :region and h.id in :ids and "
                  + user.scope().predicate("h.unitPath"),
              UUID.class,
              query -> user.scope().bind(query.setParameter("ids", households))));
    }
    Set<UUID> seen = new HashSet<>();
    lines.stream()
        .filter(line -> line.householdId() == null || families.contains(line.householdId()))
        .forEach(line -> seen.add(line.id()));
    return seen;
  }

  private Map<UUID, Matter> matters(List<Finding> of) {
    List<UUID> ids = of.stream().map(Finding::matterId).filter(Objects::nonNull).toList();
    Map<UUID, Matter> matters = new HashMap<>();
    if (!ids.isEmpty()) {
      read.list(
              "from Matter m where m.regionCode = :region and m.id in :ids",
              Matter.class,
              query -> query.setParameter("ids", ids))
          .forEach(m -> matters.put(m.id(), m));
    }
    return matters;
  }

  private static FindingDto dto(
      Finding f, Map<UUID, UnitRef> refs, Map<UUID, Matter> matters, User user) {
    Matter matter = f.matterId() == null ? null : matters.get(f.matterId());
    boolean may =
        user.may(Permission.FINDING_RECHECK)
            && matter != null
            && f.recheck() != Recheck.PASSED
            && !user.id().equals(f.foundBy())
            && !matter.doers().contains(user.id());
    return new FindingDto(
        f.id(),
        f.lineId(),
        f.unitId() == null ? null : refs.get(f.unitId()),
        f.item(),
        f.text(),
        matter == null
            ? null
            : new FindingDto.MatterOf(matter.id(), matter.ledger().no(), matter.status()),
        f.reason(),
        f.foundOn(),
        f.finderName(),
        f.recheck(),
        f.recheckOn(),
        f.rechecker(),
        f.recheckNote(),
        may,
        f.version());
  }
}
