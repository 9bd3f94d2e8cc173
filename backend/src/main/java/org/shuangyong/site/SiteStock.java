package org.shuangyong.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/** A line of a site's goods; its quantity is changed by moves alone. */
@Entity
@Table(name = "site_stock")
public class SiteStock extends RegionRow {
  @Column(name = "site_id", updatable = false)
  private UUID siteId;

  @Column(name = "item", updatable = false)
  private String item;

  /** What is counted, such as 箱. */
  @Column(name = "measure", updatable = false)
  private String measure;

  @Column(name = "quantity", updatable = false)
  private int quantity;

  /** Below this it is short. */
  @Column(name = "least", updatable = false)
  private int least;

  @Column(name = "expires_on", updatable = false)
  private LocalDate expiresOn;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  protected SiteStock() {}

  public SiteStock(UUID siteId, StockDto.AddRequest given, Instant now) {
    this.siteId = siteId;
    this.item = given.item().strip();
    this.measure = given.measure().strip();
    this.quantity = 0;
    this.least = given.least();
    this.expiresOn = given.expiresOn();
    this.createdAt = now;
  }

  public UUID siteId() {
    return siteId;
  }

  public String item() {
    return item;
  }

  public String measure() {
    return measure;
  }

  public int quantity() {
    return quantity;
  }

  public int least() {
    return least;
  }

  public LocalDate expiresOn() {
    return expiresOn;
  }
}
