package org.shuangyong.activity.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.activity.Activity;
import org.shuangyong.activity.ActivityRepository;
import org.shuangyong.activity.visit.VisitView;
import org.shuangyong.matter.Matter;
import org.shuangyong.matter.MatterRepository;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Findings as they are shown; what was heard of a family is for whoever may see the family. */
@ApplicationScoped
public class FindingView {
  @Inject ActivityRepository activities;
  @Inject VisitView visits;
  @Inject MatterRepository matters;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;

  FindingDto.Of of(Activity of) {
    User user = currentUser.get();
    List<Finding> all = activities.ofActivity(Finding.class, of.id());
    Set<UUID> seen = visits.seen(of);
    List<Finding> shown =
        all.stream().filter(f -> f.lineId() == null || seen.contains(f.lineId())).toList();
    Map<UUID, UnitRef> refs =
        units.refs(shown.stream().map(Finding::unitId).filter(Objects::nonNull).toList());
    Map<UUID, Matter> seenMatters = new HashMap<>();
    matters
        .visible(user, shown.stream().map(Finding::matterId).filter(Objects::nonNull).toList())
        .forEach(m -> seenMatters.put(m.id(), m));
    return new FindingDto.Of(
        shown.stream().map(f -> dto(f, refs, seenMatters, user)).toList(),
        all.size() - shown.size(),
        of.version());
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
