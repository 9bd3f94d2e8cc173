package org.shuangyong.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Versions;

/** Projects of parks, avenues and squares; whether a site has elements follows from them (3.4). */
@ApplicationScoped
public class ProjectService {
  static final String KIND = "site-project";

  private static final String SEEN =
      "from SiteProject p join Site c on c.regionCode = p.regionCode and c.id = p.siteId"
          + " where p.regionCode = :region and ";

  @Inject SiteService sites;
  @Inject SiteRepository found;
  @Inject SiteView siteView;
  @Inject RegionQuery read;
  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject SecrecyGuard secrecy;
  @Inject Audit audit;
  @Inject Clocks clocks;

  @Transactional
  public SiteProject add(UUID siteId, ProjectDto.SaveRequest request) {
    Site site = sites.kept(siteId, SiteKinds.PARK);
    check(request);
    SiteProject project = new SiteProject(site.id(), request, clocks.today(), clocks.now());
    em.persist(project);
    em.flush();
    follow(site);
    return record(Permission.SITE_PROJECT_ADD, project);
  }

  @Transactional
  public SiteProject update(UUID id, String ifMatch, ProjectDto.SaveRequest request) {
    SiteProject project = get(id);
    Versions.check(ifMatch, project.version());
    check(request);
    project.write(request, clocks.now());
    return record(Permission.SITE_PROJECT_UPDATE, project);
  }

  @Transactional
  public SiteProject move(
      ProjectAction action, UUID id, String ifMatch, ProjectDto.MoveRequest request) {
    SiteProject project = get(id);
    Versions.check(ifMatch, project.version());
    secrecy.check(request.secrecyReason(), SiteService.texts("text", request.text()));
    project.take(action, request.text(), clocks.today(), clocks.now());
    em.flush();
    follow(sites.kept(project.siteId()));
    return record(action.permission(), project);
  }

  /** Has elements once a project was accepted; plans them while one is open. */
  private void follow(Site site) {
    List<ProjectStatus> all =
        read.list(
            "select p.status from SiteProject p where p.regionCode = :region and p.siteId = :site",
            ProjectStatus.class,
            query -> query.setParameter("site", site.id()));
    if (all.contains(ProjectStatus.ACCEPTED)) {
      site.elements(SiteElements.HAS);
    } else if (site.elements() != SiteElements.HAS) {
      site.elements(
          all.stream().anyMatch(ProjectStatus::open) ? SiteElements.PLANNED : SiteElements.NONE);
    }
  }

  private void check(ProjectDto.SaveRequest request) {
    secrecy.check(
        request.secrecyReason(),
        SiteService.texts(
            "name",
            request.name(),
            "elements",
            request.elements(),
            "fundSource",
            request.fundSource()));
  }

  SiteProject get(UUID id) {
    User user = currentUser.get();
    return read
        .list(
            "select p " + SEEN + SiteFilter.kept(user) + " and p.id = :id",
            SiteProject.class,
            query -> SiteFilter.bindScope(query, user).setParameter("id", id))
        .stream()
        .findFirst()
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  /** Of the sites that the unit keeps, the newest first. */
  Page<ProjectDto> page(UUID site, ProjectStatus status, PageRequest asked) {
    User user = currentUser.get();
    Cursor after = asked.cursor();
    String where =
        SEEN
            + SiteFilter.kept(user)
            + (site == null ? "" : " and p.siteId = :site")
            + (status == null ? "" : " and p.status = :status");
    return Page.ofAll(
        read.list(
            "select p "
                + where
                + (after == null ? "" : " and p.id < :after")
                + " order by p.id desc",
            SiteProject.class,
            query -> {
              SiteFilter.bindScope(query, user);
              if (site != null) query.setParameter("site", site);
              if (status != null) query.setParameter("status", status);
              if (after != null) query.setParameter("after", after.id());
              query.setMaxResults(asked.limit() + 1);
            }),
        asked.limit(),
        this::dtos,
        p -> new Cursor("", p.id()),
        null);
  }

  ProjectDto dto(SiteProject project) {
    return dtos(List.of(project)).get(0);
  }

  private List<ProjectDto> dtos(List<SiteProject> shown) {
    User user = currentUser.get();
    Map<UUID, SiteDto.Ref> names =
        siteView.refs(
            found.byId(shown.stream().map(SiteProject::siteId).distinct().toList()).values());
    return shown.stream()
        .map(
            p -> {
              List<String> actions = new ArrayList<>();
              Arrays.stream(ProjectAction.values())
                  .filter(a -> p.status().after(a).isPresent())
                  .map(ProjectAction::permission)
                  .forEach(actions::add);
              if (p.status().open()) {
                actions.add(Permission.SITE_PROJECT_UPDATE);
              }
              actions.removeIf(word -> !user.may(word));
              return new ProjectDto(
                  p.id(),
                  names.get(p.siteId()),
                  p.name(),
                  p.elements(),
                  p.budget(),
                  p.fundSource(),
                  p.dueOn(),
                  p.status(),
                  p.movedOn(),
                  p.note(),
                  p.version(),
                  actions);
            })
        .toList();
  }

  private SiteProject record(String word, SiteProject project) {
    em.flush();
    audit.record(
        word,
        KIND,
        project.id(),
        Map.of(
            "site", project.siteId().toString(),
            "name", project.name(),
            "status", project.status().name()));
    return project;
  }
}
