package org.shuangyong.collection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/** A unit that a collecting asks, and whether it has answered 无需求. */
@Entity
@Table(name = "collection_unit")
public class CollectionUnit extends RegionRow {
  @Column(name = "collection_id", updatable = false)
  private UUID collectionId;

  @Column(name = "unit_id", updatable = false)
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  /** The day of the answer that there is nothing to ask for (零报告); null without one. */
  @Column(name = "none_on")
  private LocalDate noneOn;

  @Column(name = "none_by")
  private String noneBy;

  protected CollectionUnit() {}

  CollectionUnit(UUID collectionId, UUID unitId, String unitPath) {
    this.collectionId = collectionId;
    this.unitId = unitId;
    this.unitPath = unitPath;
  }

  void none(LocalDate day, String by) {
    noneOn = day;
    noneBy = by;
  }

  UUID collectionId() {
    return collectionId;
  }

  UUID unitId() {
    return unitId;
  }

  LocalDate noneOn() {
    return noneOn;
  }

  String noneBy() {
    return noneBy;
  }
}
