package org.shuangyong.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;

/** Help given to a household that is watched; money in fen. */
@Entity
@Immutable
@Table(name = "partnership_help")
public class PartnershipHelp extends RegionRow {
  @Column(name = "watch_id")
  private UUID watchId;

  @Column(name = "helped_on")
  private LocalDate helpedOn;

  @Column(name = "what")
  private String what;

  @Column(name = "money")
  private long money;

  protected PartnershipHelp() {}

  public PartnershipHelp(UUID watchId, LocalDate on, String what, long money) {
    this.watchId = watchId;
    this.helpedOn = on;
    this.what = what.strip();
    this.money = money;
  }

  public UUID watchId() {
    return watchId;
  }

  public LocalDate helpedOn() {
    return helpedOn;
  }

  public String what() {
    return what;
  }

  public long money() {
    return money;
  }
}
