package org.shuangyong.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/** A clause of an agreement; once it has become a matter it stays as it was agreed (9.1). */
@Entity
@Table(name = "partnership_clause")
public class PartnershipClause extends RegionRow {
  @Column(name = "partnership_id", updatable = false)
  private UUID partnershipId;

  @Column(name = "no", updatable = false)
  private int no;

  @Column(name = "text")
  private String text;

  @Column(name = "matter_id")
  private UUID matterId;

  protected PartnershipClause() {}

  public PartnershipClause(UUID partnershipId, int no, String text) {
    this.partnershipId = partnershipId;
    this.no = no;
    this.text = text.strip();
  }

  void becomes(UUID matter) {
    matterId = matter;
  }

  public UUID partnershipId() {
    return partnershipId;
  }

  public int no() {
    return no;
  }

  public String text() {
    return text;
  }

  public UUID matterId() {
    return matterId;
  }
}
