package org.shuangyong.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * Where a text was used: in an activity that cites it, or in an issue that prints it (1.3, 1.5).
 */
@Entity
@Table(name = "document_use")
public class DocumentUse extends RegionRow {
  @Column(name = "document_id", updatable = false)
  private UUID documentId;

  @Column(name = "activity_id", updatable = false)
  private UUID activityId;

  @Column(name = "in_document_id", updatable = false)
  private UUID inDocumentId;

  @Column(name = "used_on", updatable = false)
  private LocalDate usedOn;

  protected DocumentUse() {}

  DocumentUse(UUID documentId, UUID activityId, UUID inDocumentId, LocalDate usedOn) {
    this.documentId = documentId;
    this.activityId = activityId;
    this.inDocumentId = inDocumentId;
    this.usedOn = usedOn;
  }

  UUID documentId() {
    return documentId;
  }

  UUID activityId() {
    return activityId;
  }

  UUID inDocumentId() {
    return inDocumentId;
  }

  LocalDate usedOn() {
    return usedOn;
  }
}
