package org.shuangyong.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A measure of a published plan, as a matter needs it. */
record PlanTask(
    UUID planId,
    int year,
    UUID workPointId,
    UUID pointId,
    String pointNo,
    String pointTitle,
    UUID proposerId,
    UUID leadId,
    List<UUID> supportIds,
    LocalDate dueOn) {}
