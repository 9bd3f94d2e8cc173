package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.inbox.Waiting;

/** Files that wait for the next hand, pairs to compare, exports to allow. */
@ApplicationScoped
public class FamilyWork {
  @Inject PersonRepository persons;
  @Inject PersonTwinRepository twins;
  @Inject PersonExportRepository exports;

  @Produces
  @ApplicationScoped
  Waiting collected() {
    return Waiting.of(Permission.PERSON_CHECK, user -> files(user, PersonStatus.COLLECTED));
  }

  @Produces
  @ApplicationScoped
  Waiting checked() {
    return Waiting.of(Permission.PERSON_APPROVE, user -> files(user, PersonStatus.CHECKED));
  }

  @Produces
  @ApplicationScoped
  Waiting pairs() {
    return Waiting.of(
        Permission.PERSON_TWIN_PROPOSE, user -> twins.count(user, PersonTwinStatus.OPEN));
  }

  @Produces
  @ApplicationScoped
  Waiting exports() {
    return Waiting.of(
        Permission.PERSON_EXPORT_APPROVE, user -> exports.count(user, PersonExportStatus.ASKED));
  }

  private long files(User user, PersonStatus status) {
    return persons.count(
        new PersonFilter(user.scope(), null, null, null, null, status, null, null, null));
  }
}
