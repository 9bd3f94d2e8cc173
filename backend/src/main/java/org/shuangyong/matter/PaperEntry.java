package org.shuangyong.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * A classified matter (涉密，另走涉密渠道): the number of the paper register and nothing else of it (4.4).
 * It is no matter of the ledger: it has no title, no units, no state.
 */
@Entity
@Immutable
@Table(name = "paper_entry")
public class PaperEntry extends RegionRow {
  @Column(name = "paper_no")
  private String paperNo;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Column(name = "created_at")
  private Instant createdAt;

  protected PaperEntry() {}

  PaperEntry(String paperNo, UUID unitId, String unitPath, Instant createdAt) {
    this.paperNo = paperNo;
    this.unitId = unitId;
    this.unitPath = unitPath;
    this.createdAt = createdAt;
  }

  String paperNo() {
    return paperNo;
  }

  UUID unitId() {
    return unitId;
  }

  Instant createdAt() {
    return createdAt;
  }
}
