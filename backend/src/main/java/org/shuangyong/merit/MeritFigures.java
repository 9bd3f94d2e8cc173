package org.shuangyong.merit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** The letters of a year by place, within what the person may read. */
@ApplicationScoped
public class MeritFigures {
  @Inject MeritRepository letters;
  @Inject MeritReach reach;

  public record Counted(long owed, long delivered, long onTime, long overdue) {}

  /**
   * @param path null for the whole scope
   */
  public Map<String, Counted> byPath(int year, String path) {
    Map<String, Counted> counted = new HashMap<>();
    letters
        .counted(reach.scope(), year, path)
        .forEach(
            row ->
                counted.put(
                    (String) row[0],
                    new Counted((Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4])));
    return counted;
  }
}
