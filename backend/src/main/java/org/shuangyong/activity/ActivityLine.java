package org.shuangyong.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** What a row of a list is made of, read without the activity itself (decision 0016). */
record ActivityLine(
    UUID id,
    String kind,
    int kindVersion,
    ActivityStatus status,
    String title,
    UUID organizerId,
    UUID troopId,
    LocalDate startsOn,
    LocalTime startsAt,
    LocalDate endsOn,
    String place,
    List<String> tags,
    int heads) {

  /** The components in their order, of an activity {@code a}. */
  static final String SELECT =
      "select new org.shuangyong.activity.ActivityLine(a.id, a.kind, a.kindVersion, a.status,"
          + " a.title, a.organizerId, a.troopId, a.startsOn, a.startsAt, a.endsOn, a.place, a.tags,"
          + " a.heads)";

  static ActivityLine of(Activity a) {
    return new ActivityLine(
        a.id(),
        a.kind(),
        a.kindVersion(),
        a.status(),
        a.title(),
        a.organizerId(),
        a.troopId(),
        a.startsOn(),
        a.startsAt(),
        a.endsOn(),
        a.place(),
        a.tags(),
        a.heads());
  }
}
