package org.shuangyong.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.family.Masks;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Hazard points: references to the list of 规资局, and what they lack (10.4). */
@ApplicationScoped
public class HazardService implements UnitFollower {
  static final String KIND = "hazard";

  @Inject Rows rows;
  @Inject Keeper keeper;
  @Inject UnitService units;
  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;

  List<HazardPoint> page(HazardFilter filter, Cursor after, int limit) {
    return rows.page(HazardPoint.class, filter.where(currentUser.get()), "code", after, limit);
  }

  long count(HazardFilter filter) {
    return rows.count(HazardPoint.class, filter.where(currentUser.get()));
  }

  HazardPoint get(UUID id) {
    return rows.get(HazardPoint.class, new Where().in(currentUser.get()), id, null);
  }

  List<HazardDto> dtos(Collection<HazardPoint> shown) {
    Map<UUID, UnitRef> refs = units.refs(shown.stream().map(HazardPoint::unitId).toList());
    List<String> may = keeper.may(Permission.HAZARD_UPDATE, Permission.HAZARD_REVEAL);
    return shown.stream()
        .map(
            h ->
                new HazardDto(
                    h.id(),
                    h.code(),
                    h.name(),
                    h.kind(),
                    refs.get(h.unitId()),
                    h.contact(),
                    Masks.phone(h.phone()),
                    h.plan(),
                    h.households(),
                    h.listedOn(),
                    h.clearedOn(),
                    Arrays.stream(HazardRed.values()).filter(red -> red.of(h)).toList(),
                    h.version(),
                    may))
        .toList();
  }

  @Transactional
  HazardPoint create(HazardDto.SaveRequest request) {
    words(request);
    HazardPoint made = new HazardPoint(request, keeper.unit(request.unitId()), clocks.now());
    em.persist(made);
    keeper.record(Permission.HAZARD_CREATE, KIND, made.id(), Map.of("code", made.code()));
    return made;
  }

  @Transactional
  HazardPoint update(UUID id, String ifMatch, HazardDto.SaveRequest request) {
    HazardPoint point = get(id);
    Versions.check(ifMatch, point.version());
    words(request);
    UUID unit = request.unitId() == null ? point.unitId() : request.unitId();
    point.write(request, keeper.unit(unit), clocks.now());
    keeper.record(Permission.HAZARD_UPDATE, KIND, id, Map.of());
    return point;
  }

  @Transactional
  String reveal(UUID id, String reason) {
    HazardPoint point = get(id);
    keeper.words(null, "reason", reason);
    audit.record(Permission.HAZARD_REVEAL, KIND, id, Map.of("reason", reason.strip()));
    return point.phone();
  }

  private void words(HazardDto.SaveRequest given) {
    keeper.words(
        given.secrecyReason(),
        "code",
        given.code(),
        "name",
        given.name(),
        "contact",
        given.contact(),
        "plan",
        given.plan());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Set<String> pathTables() {
    return Set.of("hazard_point");
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery(
            "select count(*) from HazardPoint r where r.unitId = :unit and r.clearedOn is null",
            Long.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    em.createQuery(
            "update versioned HazardPoint r set r.unitId = :into, r.unitPath = :path where"
                + " r.unitId = :from and r.clearedOn is null")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .setParameter("path", into.path())
        .executeUpdate();
  }
}
