package org.shuangyong.platform.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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

/** Keeps a person's own views. */
@ApplicationScoped
public class SavedViewService {
  /** More than anybody finds their way in. */
  static final int PER_LIST = 30;

  @Inject SavedViewRepository views;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;

  /** Makes the view of this id, or makes it anew. The last word wins: nobody else has a say. */
  @Transactional
  public SavedView save(UUID id, SavedViewDto.SaveRequest request) {
    User user = currentUser.get();
    String words;
    try {
      words = URLDecoder.decode(request.query(), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ProblemException.field("query", "invalid");
    }
    secrecy.check(request.secrecyReason(), Map.of("name", request.name(), "query", words));
    SavedView view = views.mine(user, id).orElse(null);
    if (view == null) {
      view = fresh(user, id, request.list());
    } else if (!view.list().equals(request.list())) {
      throw ProblemException.field("list", "invalid");
    }
    if (request.preferred()) {
      views.noneElsePreferred(user, request.list(), id);
    }
    view.set(
        request.name().strip(),
        request.query(),
        request.columns(),
        request.preferred(),
        clocks.now());
    views.persist(view);
    views.flush();
    audit.record(Permission.VIEW_SAVE, "view", id, Map.of("list", view.list()));
    return view;
  }

  private SavedView fresh(User user, UUID id, String list) {
    if (views.count("id", id) > 0) {
      throw new ProblemException(Problem.NOT_FOUND); // another's
    }
    if (views.count(user, list) >= PER_LIST) {
      throw new ProblemException(Problem.VIEW_TOO_MANY, Map.of("most", PER_LIST));
    }
    return new SavedView(id, user.id(), list);
  }

  @Transactional
  public void delete(UUID id) {
    SavedView view =
        views
            .mine(currentUser.get(), id)
            .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    views.delete(view);
    audit.record(Permission.VIEW_DELETE, "view", id, Map.of("list", view.list()));
  }
}
