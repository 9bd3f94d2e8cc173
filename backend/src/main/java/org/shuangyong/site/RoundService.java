package org.shuangyong.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.UnitService;

/** Rounds: opened with the list of what is looked at, and ended (2.7). */
@ApplicationScoped
public class RoundService {
  static final String KIND = "site-round";

  /** So many sites a round may list: a district has some hundreds. */
  private static final int MOST_PLACES = 3000;

  @Inject RoundRepository rounds;
  @Inject SiteRepository sites;
  @Inject SiteKinds kinds;
  @Inject UnitService units;
  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject SecrecyGuard secrecy;
  @Inject Audit audit;
  @Inject Clocks clocks;

  SiteRound get(UUID id) {
    return rounds
        .visible(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  @Transactional
  public SiteRound create(RoundDto.CreateRequest request) {
    if (request.toOn().isBefore(request.fromOn())) {
      throw ProblemException.field("toOn", "out-of-range");
    }
    secrecy.check(
        request.secrecyReason(), SiteService.texts("name", request.name(), "note", request.note()));
    List<Site> listed = listed(request);
    if (listed.isEmpty()) {
      throw new ProblemException(Problem.SITE_ROUND_EMPTY);
    }
    if (listed.size() > MOST_PLACES) {
      throw ProblemException.field("kinds", "too-long");
    }
    SiteRound round = new SiteRound(request, currentUser.get().name(), clocks.now());
    rounds.persist(round);
    rounds.flush();
    listed.forEach(site -> em.persist(new SiteRoundPlace(round.id(), site)));
    return record(
        Permission.SITE_ROUND_CREATE,
        round,
        Map.of("name", round.name(), "kind", round.kind().name(), "places", listed.size()));
  }

  @Transactional
  public SiteRound close(UUID id, String ifMatch) {
    SiteRound round = get(id);
    Versions.check(ifMatch, round.version());
    round.close(clocks.now());
    return record(Permission.SITE_ROUND_CLOSE, round, Map.of("name", round.name()));
  }

  private List<Site> listed(RoundDto.CreateRequest request) {
    SiteFilter filter = new SiteFilter();
    filter.status = SiteStatus.IN_USE;
    boolean named = request.siteIds() != null && !request.siteIds().isEmpty();
    Set<UUID> ids = named ? new HashSet<>(request.siteIds()) : null;
    List<Site> found = sites.kept(currentUser.get(), filter, SiteFilter.Asked.NOTHING, ids);
    if (named) {
      if (found.size() != ids.size()) {
        throw ProblemException.field("siteIds", "unknown");
      }
      return found;
    }
    List<String> wanted = request.kinds() == null ? List.of() : request.kinds();
    wanted.forEach(kinds::current);
    List<String> paths = new ArrayList<>();
    if (request.towns() != null) {
      request.towns().forEach(town -> paths.add(units.get(town).path()));
    }
    return found.stream()
        .filter(s -> wanted.isEmpty() || wanted.contains(s.kind()))
        .filter(s -> paths.isEmpty() || paths.stream().anyMatch(s.unitPath()::startsWith))
        .toList();
  }

  private SiteRound record(String word, SiteRound round, Map<String, ?> detail) {
    em.flush();
    audit.record(word, KIND, round.id(), detail);
    return round;
  }
}
