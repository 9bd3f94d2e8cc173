package org.shuangyong.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A measure of a published plan, as a matter needs it.
 *
 * @param how 措施, or null
 */
record PlanTask(
    PlanOrigin origin,
    int year,
    UUID proposerId,
    UUID leadId,
    List<UUID> supportIds,
    LocalDate dueOn,
    String how) {

  PlanTask withHow(String newHow) {
    return new PlanTask(origin, year, proposerId, leadId, supportIds, dueOn, newHow);
  }
}
