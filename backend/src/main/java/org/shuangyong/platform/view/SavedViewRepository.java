package org.shuangyong.platform.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.User;

/** Finds a person's own views. */
@ApplicationScoped
public class SavedViewRepository implements PanacheRepositoryBase<SavedView, UUID> {
  List<SavedView> of(User user, String list) {
    return list("ownerId = ?1 and list = ?2 order by name, id", user.id(), list);
  }

  long count(User user, String list) {
    return count("ownerId = ?1 and list = ?2", user.id(), list);
  }

  Optional<SavedView> mine(User user, UUID id) {
    return find("id = ?1 and ownerId = ?2", id, user.id()).firstResultOptional();
  }

  /** At most one view of a list is preferred. */
  void noneElsePreferred(User user, String list, UUID but) {
    update(
        "preferred = false where ownerId = ?1 and list = ?2 and id <> ?3 and preferred",
        user.id(),
        list,
        but);
  }
}
