package org.shuangyong.platform.inbox;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Something that comes to hold of records without anybody doing anything. A feature makes a bean of
 * it; whoever it concerns is told once, and again only when it has ceased meanwhile.
 */
public interface Reminder {
  /** Of how many records one run looks at; the rest when some of these hold no more. */
  int MOST = 2000;

  /** What is told of one record. */
  record Due(UUID id, Collection<Audience> audiences, Map<String, String> params) {}

  /** The notice's code, such as {@code partnership.ending}. */
  String code();

  /** The record's kind, as notices name it. */
  String kind();

  /**
   * The records of which it holds on a day, in the region of the request; at most {@link #MOST}.
   */
  List<Due> due(LocalDate today);

  /** One whose records are asked by a method of the feature. */
  static Reminder of(String code, String kind, Function<LocalDate, List<Due>> holding) {
    return new Asked(code, kind, holding);
  }

  /** As {@link #of} makes it. */
  record Asked(String code, String kind, Function<LocalDate, List<Due>> holding)
      implements Reminder {
    @Override
    public List<Due> due(LocalDate today) {
      return holding.apply(today);
    }
  }
}
