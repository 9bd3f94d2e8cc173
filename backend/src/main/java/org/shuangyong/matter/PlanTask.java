package org.shuangyong.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A measure of a published plan, as a matter needs it. */
record PlanTask(
    PlanOrigin origin,
    int year,
    UUID proposerId,
    UUID leadId,
    List<UUID> supportIds,
    LocalDate dueOn) {}
