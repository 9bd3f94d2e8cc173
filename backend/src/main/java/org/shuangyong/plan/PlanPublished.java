package org.shuangyong.plan;

import java.util.List;

/**
 * A plan has been published; observers act in the same transaction.
 *
 * @param tasks the measures that open a matter, in document order
 * @param kept measures of a supplement whose matter goes on as it is
 * @param changed measures of a supplement whose matter is changed
 * @param withdrawn measures that a supplement takes back; the reason is on the measure
 */
public record PlanPublished(
    Plan plan, List<Task> tasks, List<Task> kept, List<Task> changed, List<Task> withdrawn) {
  /**
   * @param former the measure in the edition before, null when it is new
   * @param point the heading the measure stands under
   * @param text the measure, as the document has it
   */
  public record Task(WorkPoint measure, WorkPoint former, WorkPoint point, String text) {}
}
