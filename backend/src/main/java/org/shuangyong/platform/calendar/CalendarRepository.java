package org.shuangyong.platform.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds what the current district said of days. */
@ApplicationScoped
public class CalendarRepository implements PanacheRepositoryBase<CalendarDay, UUID> {
  /** Every row, the newest of a day last. */
  List<CalendarDay> all() {
    return list("order by onDay, id");
  }
}
