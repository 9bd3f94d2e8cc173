package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.shuangyong.plan.PlanPublished;
import org.shuangyong.plan.WorkPoint;
import org.shuangyong.platform.access.CurrentUser;

/**
 * Publishing a plan opens a matter for each assigned measure (0.5, 12.9); a supplement also changes
 * and takes back matters, each with an entry in its time line.
 */
@ApplicationScoped
public class PlanMatters {
  /** A title longer than this is cut at a comma; the whole sentence is the detail. */
  private static final int TITLE = 60;

  @Inject MatterService service;
  @Inject MatterNotices notices;
  @Inject PlanChanges changes;
  @Inject CurrentUser user;

  void published(@Observes PlanPublished published) {
    changes.requireDecided(published);
    published.kept().forEach(t -> changes.follow(t.measure(), task(published, t)));
    published
        .changed()
        .forEach(t -> changes.change(published.plan(), t, task(published, t), text(t)));
    published.withdrawn().forEach(t -> changes.takeBack(t.measure(), task(published, t)));
    if (!published.tasks().isEmpty()) {
      open(published);
    }
  }

  private void open(PlanPublished published) {
    List<PlanTask> tasks = published.tasks().stream().map(t -> task(published, t)).toList();
    List<MatterText> texts = published.tasks().stream().map(PlanMatters::text).toList();
    List<Matter> opened = service.open(tasks, texts);
    for (int i = 0; i < opened.size(); i++) {
      published.tasks().get(i).measure().openedAs(opened.get(i).id());
    }
    notices.published(published.plan(), opened);
  }

  private static MatterText text(PlanPublished.Task task) {
    return new MatterText(title(task.text()), task.text().strip(), task.measure().output());
  }

  private PlanTask task(PlanPublished published, PlanPublished.Task task) {
    WorkPoint measure = task.measure();
    WorkPoint point = task.point();
    return new PlanTask(
        new PlanOrigin(
            published.plan().id(),
            measure.id(),
            point == null ? null : point.id(),
            point == null ? null : point.no(),
            point == null ? null : point.title()),
        published.plan().year(),
        // Nobody named: the office that publishes gives the word that closes.
        measure.proposerId() == null ? user.get().unit().id() : measure.proposerId(),
        measure.leadId(),
        measure.supportIds(),
        measure.dueOn(),
        measure.how());
  }

  static String title(String text) {
    String plain = text.strip().replaceAll("[。；;！!]+[”’』」）)]*$", "");
    if (plain.length() <= TITLE) {
      return plain;
    }
    int cut = -1;
    for (int i = 12; i < TITLE; i++) {
      if ("，、；,".indexOf(plain.charAt(i)) >= 0) {
        cut = i;
      }
    }
    int end = cut > 0 ? cut : TITLE - 1;
    if (Character.isHighSurrogate(plain.charAt(end - 1))) {
      end--;
    }
    return plain.substring(0, end) + "…";
  }
}
