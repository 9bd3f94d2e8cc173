package org.shuangyong.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;

/** A matter as an issue printed it: closed since the issue before, or overdue on its day (1.8). */
@Entity
@Immutable
@Table(name = "document_task")
public class DocumentTask extends RegionRow {
  @Column(name = "document_id")
  private UUID documentId;

  @Column(name = "matter_id")
  private UUID matterId;

  @Column(name = "title")
  private String title;

  @Column(name = "lead_id")
  private UUID leadId;

  @Column(name = "due_on")
  private LocalDate dueOn;

  /** Null for one that was overdue. */
  @Column(name = "closed_on")
  private LocalDate closedOn;

  protected DocumentTask() {}

  DocumentTask(UUID documentId, Line of) {
    this.documentId = documentId;
    this.matterId = of.id();
    this.title = of.title();
    this.leadId = of.leadId();
    this.dueOn = of.dueOn();
    this.closedOn = of.closedOn();
  }

  /** What is shown of one, from the ledger or as it was printed. */
  record Line(
      UUID id, String sort, String title, UUID leadId, LocalDate dueOn, LocalDate closedOn) {}
}
