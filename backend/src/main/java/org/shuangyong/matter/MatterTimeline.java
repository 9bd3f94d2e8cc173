package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.web.Texts;

/** Records what was done with a matter: the entry of its time line, its files, the audit row. */
@ApplicationScoped
public class MatterTimeline {
  @Inject MatterRepository matters;
  @Inject AttachmentService attachments;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject Event<MatterMoved> moved;

  /**
   * What a person said with a step: the word, 存在问题 where a report names it, and the proposer's
   * rating.
   */
  public record Word(String text, String obstacle, Integer rating) {
    static final Word NONE = new Word(null, null, null);

    public static Word of(String text) {
      return new Word(text, null, null);
    }
  }

  /**
   * Records an act of the current person and tells, in the same transaction, whoever listens.
   *
   * @param action the word of what was done
   * @param from where the matter stood before, null for a new one
   * @param files loose files of the person, null for none
   * @return the entry's id, which is the part that its files belong to
   */
  public UUID record(
      Matter matter,
      String action,
      MatterStatus from,
      Word word,
      Collection<UUID> files,
      Map<String, ?> detail) {
    MatterEvent event = entry(matter, action, from, word);
    if (files != null && !files.isEmpty()) {
      attachments.bind(files, MatterService.KIND, matter.id(), event.id());
    }
    Map<String, Object> all = new HashMap<>(detail);
    all.put("from", from == null ? "" : from.name());
    all.put("to", matter.status().name());
    all.put("files", files == null ? 0 : files.size());
    audit.record(action, MatterService.KIND, matter.id(), all);
    return event.id();
  }

  /** The entry alone, for a caller that records the act itself; listeners are told. */
  MatterEvent entry(Matter matter, String action, MatterStatus from, Word word) {
    User user = currentUser.get();
    MatterEvent event =
        new MatterEvent(
            matter.id(),
            clocks.now(),
            action,
            user.id(),
            user.name(),
            user.unit().id(),
            Texts.blankToNull(word.text()),
            word.obstacle(),
            word.rating(),
            from,
            matter.status());
    matters.add(event);
    moved.fire(new MatterMoved(matter, action, from));
    return event;
  }
}
