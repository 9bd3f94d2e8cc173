package org.shuangyong.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.unit.Unit;

/**
 * A unit that sees a case: it took it in, keeps the person's file, acts or acted. Carries the path,
 * so that scope is one indexed look-up.
 */
@Entity
@Table(name = "benefit_party")
public class BenefitParty extends RegionRow {
  @Column(name = "case_id", updatable = false)
  private UUID caseId;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  protected BenefitParty() {}

  BenefitParty(UUID caseId, Unit unit) {
    this.caseId = caseId;
    this.unitId = unit.id();
    this.unitPath = unit.path();
  }

  UUID unitId() {
    return unitId;
  }
}
