package org.shuangyong.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.HomeUnit;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.access.UnitDirectory;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Versions;

/** Everything that is done with units. */
@ApplicationScoped
public class UnitService implements UnitDirectory {
  @Inject UnitRepository units;
  @Inject KnownUnits known;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;

  @Override
  public Optional<HomeUnit> home(String code) {
    return Optional.ofNullable(known.byCode(code))
        .filter(unit -> unit.currentOn(clocks.today()))
        .map(KnownUnit::home);
  }

  public Unit get(UUID id) {
    Unit unit = units.findById(id);
    if (unit == null) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    return unit;
  }

  /** The unit of a code if it is in force today. */
  public Optional<Unit> current(String code) {
    return units.byCode(code).filter(unit -> unit.currentOn(clocks.today()));
  }

  @Transactional
  public Unit create(UnitDto.CreateRequest request) {
    request.facts().checkOrder();
    checkText(request.facts(), request.secrecyReason());
    Unit parent = request.parentId() == null ? null : units.findById(request.parentId());
    if (request.parentId() != null && parent == null) {
      throw ProblemException.field("parentId", "unknown");
    }
    Unit unit = new Unit(request.code(), parent, request.facts(), clocks.now());
    units.persist(unit);
    units.flush();
    audit.record(
        Permission.UNIT_CREATE,
        "unit",
        unit.id(),
        Map.of("code", unit.code(), "name", unit.name()));
    return unit;
  }

  @Transactional
  public Unit update(UUID id, String ifMatch, UnitDto.UpdateRequest request) {
    Unit unit = get(id);
    Versions.check(ifMatch, unit.version());
    request.facts().checkOrder();
    checkText(request.facts(), request.secrecyReason());
    Map<String, Object> before = Map.of("name", unit.name(), "validTo", text(unit.validTo()));
    unit.change(request.facts(), clocks.now());
    units.flush();
    audit.record(
        Permission.UNIT_UPDATE,
        "unit",
        id,
        Map.of(
            "before",
            before,
            "after",
            Map.of("name", unit.name(), "validTo", text(unit.validTo()))));
    return unit;
  }

  /** Units by id, for records that show them; from memory. */
  public Map<UUID, UnitRef> refs(Collection<UUID> ids) {
    Map<UUID, KnownUnit> all = known.byId();
    Map<UUID, UnitRef> refs = new HashMap<>();
    for (UUID id : ids) {
      KnownUnit unit = id == null ? null : all.get(id);
      if (unit != null) {
        refs.put(id, unit.ref());
      }
    }
    return refs;
  }

  /** Units by id, with what only the record says. */
  public Map<UUID, Unit> byIds(Collection<UUID> ids) {
    return units.byIds(Set.copyOf(ids)).stream().collect(Collectors.toMap(Unit::id, u -> u));
  }

  /** Whether a unit lies within a scope; from memory. */
  public boolean within(UUID id, Scope scope) {
    KnownUnit unit = known.byId().get(id);
    return unit != null && scope.covers(unit.path());
  }

  /**
   * Units that are to be given work, by id. Throws when one is unknown, not in force today or
   * managed apart.
   */
  public Map<UUID, Unit> forWork(Collection<UUID> ids) {
    Map<UUID, Unit> found = byIds(ids);
    for (UUID id : ids) {
      Unit unit = found.get(id);
      if (unit == null) {
        throw new ProblemException(Problem.UNIT_UNKNOWN, Map.of("unit", id.toString()));
      }
      if (!unit.currentOn(clocks.today())) {
        throw new ProblemException(Problem.UNIT_NOT_CURRENT, Map.of("unit", unit.name()));
      }
      if (unit.managedApart()) {
        throw new ProblemException(
            Problem.UNIT_MANAGED_APART, Map.of("unit", unit.name(), "by", unit.managedBy()));
      }
    }
    return found;
  }

  /** Units in force that a plan may name, in path order. */
  public List<Unit> assignable() {
    return units.assignable(clocks.today());
  }

  /**
   * The streets and towns in force, or the villages and communities under a path; in path order.
   */
  public List<Unit> places(String path) {
    return units.places(path, clocks.today());
  }

  /** The villages, communities, streets and towns in force within a scope, none managed apart. */
  public List<Unit> places(Scope scope) {
    return units.page(
        new UnitRepository.Filter(null, false, null, null, null, false, scope, clocks.today()),
        null,
        10_000);
  }

  UnitDto dto(Unit unit, boolean hasChildren) {
    User user = currentUser.get();
    boolean inScope = user.scope().covers(unit.path()) || user.may(Permission.UNIT_UPDATE);
    return new UnitDto(
        unit.id(),
        unit.code(),
        unit.name(),
        unit.shortName(),
        unit.kind(),
        unit.actorKind(),
        unit.parentId(),
        unit.path(),
        unit.divisionCode(),
        unit.managedBy(),
        unit.duties(),
        inScope ? unit.contactName() : null,
        inScope ? unit.contactPhone() : null,
        inScope ? unit.contactEmail() : null,
        unit.address(),
        unit.validFrom(),
        unit.validTo(),
        hasChildren,
        unit.version(),
        actions(unit, user));
  }

  private List<String> actions(Unit unit, User user) {
    boolean current = unit.currentOn(clocks.today());
    return Stream.of(
            Permission.UNIT_UPDATE,
            Permission.UNIT_RENAME,
            Permission.UNIT_MOVE,
            Permission.UNIT_MERGE)
        .filter(user::may)
        .filter(word -> current || word.equals(Permission.UNIT_UPDATE))
        .toList();
  }

  void checkText(UnitFacts facts, String reason) {
    Map<String, String> texts = new HashMap<>();
    texts.put("name", facts.name());
    texts.put("shortName", facts.shortName());
    texts.put("address", facts.address());
    texts.put("contactName", facts.contactName());
    texts.put("duties", String.join("；", facts.duties()));
    secrecy.check(reason, texts);
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
