package org.shuangyong.plan;

import java.util.List;

/**
 * A plan has been published; observers act in the same transaction.
 *
 * @param tasks the assigned measures in document order
 */
public record PlanPublished(Plan plan, List<Task> tasks) {
  /**
   * @param point the heading the measure stands under
   * @param text the measure, as the document has it
   */
  public record Task(WorkPoint measure, WorkPoint point, String text) {}
}
