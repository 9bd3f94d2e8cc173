package org.shuangyong.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.tenancy.Regions;
import org.shuangyong.platform.web.Versions;

/** A unit renamed, moved or merged without losing what hangs on it. */
@ApplicationScoped
public class UnitChangeService {
  @Inject EntityManager em;
  @Inject UnitService units;
  @Inject UnitTree tree;
  @Inject Instance<UnitFollower> followers;
  @Inject CurrentUser user;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;
  @Inject Regions regions;

  /** The new name holds from the day on; the old one stays in the history and can be searched. */
  @Transactional
  Unit rename(UUID id, String ifMatch, UnitChangeDto.RenameRequest request) {
    Unit unit = find(id, ifMatch, request.on());
    Map<String, String> texts = new HashMap<>();
    texts.put("name", request.name());
    texts.put("shortName", request.shortName());
    texts.put("source", request.source());
    secrecy.check(request.secrecyReason(), texts);
    UnitChange change = change(unit, UnitChange.Kind.RENAME, request.on(), request.source());
    unit.rename(request.name(), request.shortName(), clocks.now());
    em.persist(change);
    em.flush();
    record(Permission.UNIT_RENAME, change, Map.of("after", unit.name()));
    return unit;
  }

  /** Another parent: the paths of the unit, of all below and every copy of them follow. */
  @Transactional
  Unit move(UUID id, String ifMatch, UnitChangeDto.TargetRequest request) {
    regions.hold();
    Unit unit = find(id, ifMatch, request.on());
    Unit parent = target(unit, request);
    if (parent.id().equals(unit.parentId())) {
      throw ProblemException.field("targetId", "invalid");
    }
    UnitChange change =
        change(unit, UnitChange.Kind.MOVE, request.on(), request.source()).under(parent);
    tree.place(unit, parent);
    em.persist(change);
    em.flush();
    record(Permission.UNIT_MOVE, change, Map.of("path", unit.path()));
    return unit;
  }

  /**
   * The unit ends the day before; what is open and the units below go to the other. The ended unit
   * stands below its successor from then on, so that who takes over also sees what was done before.
   */
  @Transactional
  Unit merge(UUID id, String ifMatch, UnitChangeDto.TargetRequest request) {
    regions.hold();
    Unit unit = find(id, ifMatch, request.on());
    if (!request.on().isAfter(unit.validFrom())) {
      throw ProblemException.field("on", "out-of-range");
    }
    Unit into = target(unit, request);
    UnitChange change =
        change(unit, UnitChange.Kind.MERGE, request.on(), request.source()).into(into);
    em.flush();
    followers.forEach(follower -> follower.merged(unit, into, request.on()));
    tree.children(unit.id()).forEach(child -> tree.place(child, into));
    if (!into.id().equals(unit.parentId())) {
      tree.place(unit, into);
    }
    unit.end(request.on().minusDays(1), clocks.now());
    em.persist(change);
    em.flush();
    record(Permission.UNIT_MERGE, change, Map.of("into", into.code()));
    return unit;
  }

  /** What a move or a merger would touch. */
  UnitChangeDto.Impact impact(UUID id) {
    Unit unit = units.get(id);
    return new UnitChangeDto.Impact(
        tree.below(unit),
        followers.stream()
            .map(f -> new UnitChangeDto.Open(f.kind(), f.open(id)))
            .sorted(Comparator.comparing(UnitChangeDto.Open::kind))
            .toList());
  }

  /** Changes of the unit, and mergers into it, newest first. */
  List<UnitChangeDto> history(UUID id) {
    units.get(id);
    List<UnitChange> changes =
        em.createQuery(
                "from UnitChange c where c.unitId = :id or c.successorId = :id order by c.on desc, c.id desc",
                UnitChange.class)
            .setParameter("id", id)
            .getResultList();
    Map<UUID, UnitRef> refs =
        units.refs(
            changes.stream()
                .flatMap(
                    c -> Stream.of(c.unitId(), c.oldParentId(), c.newParentId(), c.successorId()))
                .toList());
    return changes.stream()
        .map(
            c ->
                new UnitChangeDto(
                    c.id(),
                    c.kind(),
                    c.on(),
                    refs.get(c.unitId()),
                    c.oldName(),
                    refs.get(c.oldParentId()),
                    refs.get(c.newParentId()),
                    refs.get(c.successorId()),
                    c.source(),
                    c.createdBy()))
        .toList();
  }

  private Unit find(UUID id, String ifMatch, LocalDate on) {
    Unit unit = units.get(id);
    Versions.check(ifMatch, unit.version());
    if (!unit.currentOn(clocks.today())) {
      throw new ProblemException(Problem.UNIT_NOT_CURRENT, Map.of("unit", unit.name()));
    }
    if (on.isAfter(clocks.today()) || on.isBefore(unit.validFrom())) {
      throw ProblemException.field("on", "out-of-range");
    }
    return unit;
  }

  /** The other unit: in force, of this district's own, and not the unit itself or one below it. */
  private Unit target(Unit unit, UnitChangeDto.TargetRequest request) {
    secrecy.check(request.secrecyReason(), Map.of("source", request.source()));
    Unit target = units.forWork(List.of(request.targetId())).get(request.targetId());
    if (target.path().startsWith(unit.path())) {
      throw ProblemException.field("targetId", "invalid");
    }
    return target;
  }

  private UnitChange change(Unit unit, UnitChange.Kind kind, LocalDate on, String source) {
    return new UnitChange(unit, kind, on, source, clocks.now(), user.get().name());
  }

  private void record(String action, UnitChange change, Map<String, String> more) {
    Map<String, String> detail = new HashMap<>(more);
    detail.put("before", change.oldName());
    detail.put("on", change.on().toString());
    detail.put("source", change.source());
    audit.record(action, "unit", change.unitId(), detail);
  }
}
