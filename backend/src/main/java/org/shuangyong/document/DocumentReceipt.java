package org.shuangyong.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/** 签收: a unit to which a text was sent, and when it signed for it (0.2). */
@Entity
@Table(name = "document_receipt")
public class DocumentReceipt extends RegionRow {
  @Column(name = "document_id", updatable = false)
  private UUID documentId;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  @Column(name = "signer")
  private String signer;

  /** Signed on paper, entered by the office. */
  @Column(name = "on_paper")
  private boolean onPaper;

  protected DocumentReceipt() {}

  DocumentReceipt(UUID documentId, UUID unitId) {
    this.documentId = documentId;
    this.unitId = unitId;
  }

  void sign(String by, boolean paper, LocalDate on) {
    signer = by;
    onPaper = paper;
    signedOn = on;
  }

  UUID unitId() {
    return unitId;
  }

  LocalDate signedOn() {
    return signedOn;
  }

  String signer() {
    return signer;
  }

  boolean onPaper() {
    return onPaper;
  }
}
