package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.platform.inbox.InboxService;
import org.shuangyong.platform.inbox.Message;

/** Tells the units that take part. */
@ApplicationScoped
public class ActivityNotices {
  @Inject InboxService inbox;

  void tell(Activity of, ActivityAction action, List<ActivityParty> parties) {
    inbox.tell(
        parties.stream()
            .filter(p -> p.part() != ActivityParty.Part.ORGANIZER)
            .map(p -> Audience.unit(p.unitId()))
            .toList(),
        new Message(
            action.permission(),
            ActivityService.KIND,
            of.id(),
            Map.of("title", of.title(), "on", of.startsOn().toString())));
  }

  /** Who takes part no more keeps no notice of it. */
  void keep(Activity of, List<ActivityParty> parties) {
    inbox.keepFor(
        parties.stream().map(p -> Audience.unit(p.unitId())).toList(),
        ActivityService.KIND,
        of.id());
  }
}
