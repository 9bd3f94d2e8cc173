package org.shuangyong.plaque;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.shuangyong.family.TimelineSource;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;

/** A household's plaque on its family's page (5.1). */
@ApplicationScoped
public class PlaqueTimeline implements TimelineSource {
  @Inject PlaqueRepository plaques;
  @Inject CurrentUser currentUser;

  @Override
  public List<Event> of(UUID household, Collection<UUID> persons) {
    User user = currentUser.get();
    if (!user.may(Permission.PLAQUE_GET)) {
      return List.of();
    }
    List<PlaqueEvent> events = plaques.eventsOf(user, household);
    UUID last = events.stream().map(PlaqueEvent::id).max(Comparator.naturalOrder()).orElse(null);
    return events.stream()
        .map(
            e ->
                new Event(
                    e.onDay(),
                    PlaqueService.KIND,
                    e.plaqueId(),
                    e.step(),
                    PlaqueWords.of(e.toStatus()),
                    e.id().equals(last) && e.toStatus().open(),
                    null))
        .toList();
  }
}
