package org.shuangyong.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.shuangyong.family.TimelineSource;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.kind.Kinds;

/** The cases of a family's members on its page, open and closed (5.1). */
@ApplicationScoped
public class BenefitTimeline implements TimelineSource {
  @Inject BenefitRepository cases;
  @Inject Kinds kinds;
  @Inject CurrentUser currentUser;

  @Override
  public List<Event> of(UUID household, Collection<UUID> persons) {
    User user = currentUser.get();
    if (!user.may(Permission.BENEFIT_LIST)) {
      return List.of();
    }
    return cases.ofPersons(user, persons).stream()
        .map(
            c ->
                new Event(
                    c.acceptedOn(),
                    BenefitService.KIND,
                    c.id(),
                    c.status().name(),
                    kinds
                        .find(BenefitService.FAMILY, c.kind(), c.kindVersion())
                        .orElseThrow()
                        .name(),
                    c.status().open() && c.grantedOn() == null,
                    c.personId()))
        .toList();
  }
}
