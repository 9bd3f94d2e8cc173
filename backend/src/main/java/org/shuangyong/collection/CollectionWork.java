package org.shuangyong.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.inbox.Waiting;

/** Collectings that the unit has not answered. */
@ApplicationScoped
public class CollectionWork {
  @Inject CollectionRepository collections;
  @Inject Clocks clocks;

  @Produces
  @ApplicationScoped
  Waiting open() {
    return Waiting.of(
        Permission.COLLECTION_PROPOSE, user -> collections.unanswered(user, clocks.today()));
  }
}
