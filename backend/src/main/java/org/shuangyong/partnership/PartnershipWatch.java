package org.shuangyong.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/** A household with the flag of relapse, by the list's own number and nothing else (7.7). */
@Entity
@Table(name = "partnership_watch")
public class PartnershipWatch extends RegionRow {
  @Column(name = "partnership_id", updatable = false)
  private UUID partnershipId;

  @Column(name = "ref", updatable = false)
  private String ref;

  @Enumerated(EnumType.STRING)
  @Column(name = "risk")
  private WatchRisk risk;

  @Column(name = "flagged_on", updatable = false)
  private LocalDate flaggedOn;

  @Column(name = "lifted_on")
  private LocalDate liftedOn;

  protected PartnershipWatch() {}

  public PartnershipWatch(UUID partnershipId, String ref, WatchRisk risk, LocalDate on) {
    this.partnershipId = partnershipId;
    this.ref = ref.strip();
    this.risk = risk;
    this.flaggedOn = on;
  }

  public void lift(LocalDate on) {
    liftedOn = on;
  }

  public UUID partnershipId() {
    return partnershipId;
  }

  public String ref() {
    return ref;
  }

  public WatchRisk risk() {
    return risk;
  }

  public LocalDate flaggedOn() {
    return flaggedOn;
  }

  public LocalDate liftedOn() {
    return liftedOn;
  }
}
