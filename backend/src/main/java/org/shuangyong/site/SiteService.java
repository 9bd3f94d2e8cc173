package org.shuangyong.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentOwner;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/** Every write to a site: find in scope, act on the entity, record. */
@ApplicationScoped
public class SiteService implements AttachmentOwner {
  static final String KIND = "site";

  @Inject SiteRepository sites;
  @Inject RoundRepository rounds;
  @Inject SiteKinds kinds;
  @Inject UnitService units;
  @Inject AttachmentService attachments;
  @Inject CurrentUser currentUser;
  @Inject SecrecyGuard secrecy;
  @Inject Audit audit;
  @Inject Clocks clocks;

  /** A site the current person may see, else 404. */
  Site get(UUID id) {
    return sites
        .visible(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  /** A site that the current person's unit keeps; one seen for a visit only is as if not there. */
  Site kept(UUID id) {
    Site site = get(id);
    if (!site.keptBy(currentUser.get())) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    return site;
  }

  /** The same, of a kind with a word such as STOCK. */
  Site kept(UUID id, String word) {
    Site site = kept(id);
    if (!kinds.is(site, word)) {
      throw new ProblemException(Problem.SITE_KIND);
    }
    return site;
  }

  @Transactional
  public Site create(SiteDto.SaveRequest request) {
    Kind kind = kinds.forNew(request.kind());
    Unit unit = check(kind, request);
    Site site = new Site(kind, request, unit, clocks.now());
    sites.persist(site);
    sites.flush();
    attachments.bind(request.photoIds(), KIND, site.id(), site.id());
    return record(Permission.SITE_CREATE, site, Map.of("kind", site.kind(), "name", site.name()));
  }

  @Transactional
  public Site update(UUID id, String ifMatch, SiteDto.SaveRequest request) {
    Site site = kept(id);
    Versions.check(ifMatch, site.version());
    if (site.status() == SiteStatus.CLOSED) {
      throw new ProblemException(Problem.SITE_TRANSITION);
    }
    if (!site.kind().equals(request.kind())) {
      throw ProblemException.field("kind", "invalid");
    }
    Kind kind = kinds.current(request.kind());
    Unit unit = check(kind, request);
    if (request.capacity() != null) {
      int booked = sites.mostBooked(site.id(), clocks.today());
      if (booked > request.capacity()) {
        throw new ProblemException(Problem.SITE_CAPACITY_BOOKED, Map.of("booked", booked));
      }
    }
    String before = site.name();
    site.write(kind, request, unit, clocks.now());
    rounds.follow(site);
    attachments.bind(request.photoIds(), KIND, site.id(), site.id());
    return record(Permission.SITE_UPDATE, site, Map.of("before", before, "after", site.name()));
  }

  @Transactional
  public Site move(SiteAction action, UUID id, String ifMatch, SiteDto.MoveRequest request) {
    Site site = kept(id);
    Versions.check(ifMatch, site.version());
    secrecy.check(request.secrecyReason(), texts("text", request.text()));
    site.take(action, clocks.now());
    Map<String, Object> detail = new HashMap<>();
    detail.put("status", site.status().name());
    if (request.text() != null) {
      detail.put("text", request.text());
    }
    return record(action.permission(), site, detail);
  }

  private Unit check(Kind kind, SiteDto.SaveRequest request) {
    User user = currentUser.get();
    Map<UUID, Unit> known =
        units.forWork(List.of(request.unitId(), request.ownerId()).stream().distinct().toList());
    Unit unit = known.get(request.unitId());
    if (!unit.kind().place()) {
      throw ProblemException.field("unitId", "invalid");
    }
    if (!user.scope().covers(unit.path()) && !request.ownerId().equals(user.unit().id())) {
      throw ProblemException.field("unitId", "out-of-scope");
    }
    boolean positioned = request.lon() != null || request.lat() != null;
    if (positioned && (request.lon() == null || request.lat() == null)) {
      throw ProblemException.field(request.lon() == null ? "lon" : "lat", "required");
    }
    // Where troops are served is not put on a map (domain C).
    if (positioned && !kind.within().contains(SiteKinds.MAP)) {
      throw ProblemException.field("lon", "invalid");
    }
    if (request.openToVisits()) {
      if (!kind.within().contains(SiteKinds.VISIT)) {
        throw ProblemException.field("openToVisits", "invalid");
      }
      if (request.capacity() == null || request.slots().isEmpty()) {
        throw ProblemException.field(request.capacity() == null ? "capacity" : "slots", "required");
      }
    }
    if ((request.elements() != null) != kind.within().contains(SiteKinds.PARK)) {
      throw ProblemException.field("elements", request.elements() == null ? "required" : "invalid");
    }
    if (request.homeCode() != null && !kind.within().contains(SiteKinds.HOME)) {
      throw ProblemException.field("homeCode", "invalid");
    }
    kinds.checkFacts(kind, request.extra());
    Map<String, String> texts =
        texts("name", request.name(), "keeper", request.keeper(), "address", request.address());
    texts.putAll(Kinds.words("extra", request.extra()));
    secrecy.check(request.secrecyReason(), texts);
    return unit;
  }

  /** Texts by field, for the guard; what was not said is left out. */
  static Map<String, String> texts(String... pairs) {
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      texts.put(pairs[i], pairs[i + 1]);
    }
    texts.values().removeIf(Objects::isNull);
    return texts;
  }

  private Site record(String word, Site site, Map<String, ?> detail) {
    sites.flush();
    audit.record(word, KIND, site.id(), detail);
    return site;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean visible(UUID ownerId) {
    return sites.visible(currentUser.get(), ownerId).isPresent();
  }
}
