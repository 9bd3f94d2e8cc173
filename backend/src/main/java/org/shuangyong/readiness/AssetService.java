package org.shuangyong.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuangyong.matter.Matter;
import org.shuangyong.matter.MatterRepository;
import org.shuangyong.matter.MatterTimeline;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitFollower;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** What one side can lend the other, and the requests it was matched to (8.2). */
@ApplicationScoped
public class AssetService implements UnitFollower {
  static final String KIND = "asset";

  @Inject Rows rows;
  @Inject Keeper keeper;
  @Inject UnitService units;
  @Inject MatterRepository matters;
  @Inject MatterTimeline timeline;
  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  List<Asset> page(AssetFilter filter, Cursor after, int limit) {
    return rows.page(Asset.class, filter.where(), "name", after, limit);
  }

  long count(AssetFilter filter) {
    return rows.count(Asset.class, filter.where());
  }

  Asset get(UUID id) {
    return rows.get(Asset.class, new Where(), id, null);
  }

  List<AssetDto> dtos(Collection<Asset> shown) {
    Map<UUID, UnitRef> refs = units.refs(shown.stream().map(Asset::unitId).toList());
    List<String> may = keeper.may(Permission.ASSET_MATCH);
    List<String> own = keeper.may(Permission.ASSET_UPDATE, Permission.ASSET_MATCH);
    return shown.stream()
        .map(
            a ->
                new AssetDto(
                    a.id(),
                    a.side(),
                    a.sort(),
                    a.name(),
                    a.capacity(),
                    a.terms(),
                    refs.get(a.unitId()),
                    a.contact(),
                    a.withdrawnOn(),
                    a.version(),
                    keeps(a) ? own : may))
        .toList();
  }

  AssetDto.Whole whole(Asset asset) {
    List<AssetMatch> matches =
        rows.of(AssetMatch.class, "assetId", asset.id(), "r.matchedOn desc, r.id desc");
    Map<UUID, Matter> seen =
        matters
            .visible(currentUser.get(), matches.stream().map(AssetMatch::matterId).toList())
            .stream()
            .collect(Collectors.toMap(Matter::id, Function.identity()));
    return new AssetDto.Whole(
        dtos(List.of(asset)).get(0),
        matches.stream()
            .filter(m -> seen.containsKey(m.matterId()))
            .map(
                m -> {
                  Matter matter = seen.get(m.matterId());
                  return new AssetDto.Match(
                      m.matchedOn(),
                      m.note(),
                      m.byName(),
                      matter.id(),
                      matter.ledger().no(),
                      matter.text().title(),
                      matter.status());
                })
            .toList());
  }

  @Transactional
  Asset create(AssetDto.SaveRequest request) {
    words(request);
    Asset made = new Asset(request, keeper.unit(request.unitId()), clocks.now());
    em.persist(made);
    keeper.record(Permission.ASSET_CREATE, KIND, made.id(), Map.of("sort", made.sort().name()));
    return made;
  }

  @Transactional
  Asset update(UUID id, String ifMatch, AssetDto.SaveRequest request) {
    Asset asset = get(id);
    Versions.check(ifMatch, asset.version());
    if (!keeps(asset)) {
      throw new ProblemException(Problem.AUTH_FORBIDDEN);
    }
    words(request);
    UUID unit = request.unitId() == null ? asset.unitId() : request.unitId();
    asset.write(request, keeper.unit(unit), clocks.now());
    keeper.record(Permission.ASSET_UPDATE, KIND, id, Map.of());
    return asset;
  }

  /** A request of the ledger is matched to it; the request's time line says so too. */
  @Transactional
  Asset match(UUID id, AssetDto.MatchRequest request) {
    Asset asset = get(id);
    if (asset.withdrawnOn() != null) {
      throw new ProblemException(Problem.ASSET_WITHDRAWN);
    }
    Matter matter =
        matters.visible(currentUser.get(), List.of(request.matterId())).stream()
            .findFirst()
            .orElseThrow(() -> ProblemException.field("matterId", "unknown"));
    if (matter.status().ended()) {
      throw new ProblemException(Problem.MATTER_TRANSITION);
    }
    keeper.words(request.secrecyReason(), "note", request.note());
    em.persist(
        new AssetMatch(id, matter.id(), clocks.today(), request.note(), currentUser.get().name()));
    asset.touch(clocks.now());
    timeline.record(
        matter,
        Permission.ASSET_MATCH,
        matter.status(),
        MatterTimeline.Word.of(asset.name() + "（" + asset.capacity() + "）"),
        null,
        Map.of("asset", id.toString()));
    em.flush();
    return asset;
  }

  private boolean keeps(Asset asset) {
    return units.within(asset.unitId(), currentUser.get().scope());
  }

  private void words(AssetDto.SaveRequest given) {
    keeper.words(
        given.secrecyReason(),
        "name",
        given.name(),
        "capacity",
        given.capacity(),
        "terms",
        given.terms(),
        "contact",
        given.contact());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public long open(UUID unit) {
    return em.createQuery(
            "select count(*) from Asset r where r.unitId = :unit and r.withdrawnOn is null",
            Long.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  @Override
  public void merged(Unit from, Unit into, LocalDate day) {
    em.createQuery(
            "update versioned Asset r set r.unitId = :into where r.unitId = :from and"
                + " r.withdrawnOn is null")
        .setParameter("from", from.id())
        .setParameter("into", into.id())
        .executeUpdate();
  }
}
