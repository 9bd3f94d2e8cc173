package org.shuangyong.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/** What a 军供站 did in a month that is over: counts, and nothing else (4.9). */
@Entity
@Table(name = "site_service")
public class SiteMonth extends RegionRow {
  @Column(name = "site_id", updatable = false)
  private UUID siteId;

  /** The first of the month. */
  @Column(name = "month_on", updatable = false)
  private LocalDate monthOn;

  @Column(name = "times")
  private int times;

  @Column(name = "people")
  private int people;

  @Column(name = "meals")
  private int meals;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "by_name")
  private String byName;

  protected SiteMonth() {}

  public SiteMonth(UUID siteId, LocalDate monthOn) {
    this.siteId = siteId;
    this.monthOn = monthOn;
  }

  public void count(StockDto.MonthRequest given, String by, Instant now) {
    times = given.times();
    people = given.people();
    meals = given.meals();
    byName = by;
    updatedAt = now;
  }

  StockDto.Month dto() {
    return new StockDto.Month(monthOn.toString().substring(0, 7), times, people, meals, byName);
  }
}
