package org.shuangyong.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.Attachment;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.file.AttachmentOwner;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Where clips and posters run, and the proof of it (2.9). */
@ApplicationScoped
public class PlacementService implements AttachmentOwner {
  static final String KIND = "site-placement";

  @Inject SiteService sites;
  @Inject RegionQuery read;
  @Inject EntityManager em;
  @Inject UnitService units;
  @Inject AttachmentService attachments;
  @Inject CurrentUser currentUser;
  @Inject SecrecyGuard secrecy;
  @Inject Audit audit;
  @Inject Clocks clocks;

  @Transactional
  public SitePlacement add(PlacementDto.SaveRequest request) {
    SitePlacement placement = new SitePlacement(request, check(request), clocks.now());
    em.persist(placement);
    return record(Permission.SITE_PLACEMENT_ADD, placement);
  }

  @Transactional
  public SitePlacement update(UUID id, String ifMatch, PlacementDto.SaveRequest request) {
    SitePlacement placement = get(id);
    Versions.check(ifMatch, placement.version());
    placement.write(request, check(request), clocks.now());
    return record(Permission.SITE_PLACEMENT_UPDATE, placement);
  }

  /** Pictures that show it running; not before it begins. */
  @Transactional
  public SitePlacement prove(UUID id, String ifMatch, PlacementDto.ProofRequest request) {
    SitePlacement placement = get(id);
    Versions.check(ifMatch, placement.version());
    LocalDate today = clocks.today();
    List<Attachment> bound =
        attachments.bind(request.photoIds(), KIND, placement.id(), placement.id());
    if (bound.stream().anyMatch(a -> clocks.dayOf(a.createdAt()).isBefore(placement.fromOn()))) {
      throw new ProblemException(
          Problem.SITE_PHOTO_OLD, Map.of("since", placement.fromOn().toString()));
    }
    placement.prove(bound.size(), today, clocks.now());
    return record(Permission.SITE_PLACEMENT_PROVE, placement);
  }

  private Unit check(PlacementDto.SaveRequest request) {
    User user = currentUser.get();
    if (request.toOn().isBefore(request.fromOn())) {
      throw ProblemException.field("toOn", "out-of-range");
    }
    if (request.siteId() != null) {
      sites.kept(request.siteId());
    }
    Map<UUID, Unit> known =
        units.forWork(Stream.of(request.unitId(), request.ownerId()).distinct().toList());
    Unit unit = known.get(request.unitId());
    if (!unit.kind().place()) {
      throw ProblemException.field("unitId", "invalid");
    }
    if (!user.scope().covers(unit.path()) && !request.ownerId().equals(user.unit().id())) {
      throw ProblemException.field("unitId", "out-of-scope");
    }
    secrecy.check(
        request.secrecyReason(),
        SiteService.texts(
            "item", request.item(), "place", request.place(), "frequency", request.frequency()));
    return unit;
  }

  SitePlacement get(UUID id) {
    return find(id).findFirst().orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  private Stream<SitePlacement> find(UUID id) {
    User user = currentUser.get();
    return read
        .list(
            "from SitePlacement c where c.id = :id and " + PlacementFilter.ALL.where(user),
            SitePlacement.class,
            query -> PlacementFilter.ALL.bind(query, user, null).setParameter("id", id))
        .stream();
  }

  /** The latest begun first; {@code limit + 1} rows. */
  List<SitePlacement> rows(PlacementFilter filter, Cursor after, int limit) {
    User user = currentUser.get();
    return read.list(
        "from SitePlacement c where "
            + filter.where(user)
            + (after == null ? "" : " and (c.fromOn, c.id) < (:afterDay, :afterId)")
            + " order by c.fromOn desc, c.id desc",
        SitePlacement.class,
        query -> {
          filter.bind(query, user, clocks.today());
          if (after != null) {
            query.setParameter("afterDay", after.day()).setParameter("afterId", after.id());
          }
          query.setMaxResults(limit + 1);
        });
  }

  long count(PlacementFilter filter) {
    User user = currentUser.get();
    return read.list(
            "select count(*) from SitePlacement c where " + filter.where(user),
            Long.class,
            query -> filter.bind(query, user, clocks.today()))
        .get(0);
  }

  Page<PlacementDto> page(PlacementFilter filter, PageRequest asked) {
    return Page.ofAll(
        rows(filter, asked.cursor(), asked.limit()),
        asked.limit(),
        this::dtos,
        PlacementService::mark,
        asked.total() ? count(filter) : null);
  }

  static Cursor mark(SitePlacement p) {
    return new Cursor(p.fromOn().toString(), p.id());
  }

  PlacementDto dto(SitePlacement placement) {
    return dtos(List.of(placement)).get(0);
  }

  List<PlacementDto> dtos(Collection<SitePlacement> shown) {
    User user = currentUser.get();
    LocalDate today = clocks.today();
    Map<UUID, UnitRef> refs =
        units.refs(shown.stream().flatMap(p -> Stream.of(p.unitId(), p.ownerId())).toList());
    Map<UUID, List<Attachment>> proofs =
        attachments.ofOwners(KIND, shown.stream().map(SitePlacement::id).toList());
    return shown.stream()
        .map(
            p ->
                new PlacementDto(
                    p.id(),
                    p.item(),
                    p.carrier(),
                    p.siteId(),
                    p.place(),
                    refs.get(p.unitId()),
                    refs.get(p.ownerId()),
                    p.fromOn(),
                    p.toOn(),
                    p.frequency(),
                    p.provedOn(),
                    p.unproved(today),
                    proofs.getOrDefault(p.id(), List.of()).stream().map(AttachmentDto::of).toList(),
                    p.version(),
                    Stream.of(Permission.SITE_PLACEMENT_UPDATE, Permission.SITE_PLACEMENT_PROVE)
                        .filter(word -> user.may(word) && p.keptBy(user))
                        .toList()))
        .toList();
  }

  private SitePlacement record(String word, SitePlacement placement) {
    em.flush();
    audit.record(
        word, KIND, placement.id(), Map.of("item", placement.item(), "place", placement.place()));
    return placement;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean visible(UUID ownerId) {
    return find(ownerId).findFirst().isPresent();
  }
}
