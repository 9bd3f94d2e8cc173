package org.shuangyong.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * One act: who did what to which record, when and from where. Written in the act's own transaction
 * and never changed; the seal is added afterwards by {@link AuditSealJob}.
 */
@Entity
@Immutable
@Table(name = "audit_event")
public class AuditEvent extends RegionRow {
  @Column(name = "at")
  private Instant at;

  @Column(name = "actor_id")
  private String actorId;

  @Column(name = "actor_name")
  private String actorName;

  @Column(name = "unit_code")
  private String unitCode;

  @Column(name = "address")
  private String address;

  @Column(name = "action")
  private String action;

  @Column(name = "record_kind")
  private String recordKind;

  @Column(name = "record_id")
  private UUID recordId;

  /** What changed, as JSON text: kept as written, since the seal covers it. */
  @Column(name = "detail")
  private String detail;

  @Column(name = "chain_no")
  private Long chainNo;

  @Column(name = "chain_hash")
  private String chainHash;

  protected AuditEvent() {}

  AuditEvent(
      Instant at,
      String actorId,
      String actorName,
      String unitCode,
      String address,
      String action,
      String recordKind,
      UUID recordId,
      String detail) {
    this.at = at;
    this.actorId = actorId;
    this.actorName = actorName;
    this.unitCode = unitCode;
    this.address = address;
    this.action = action;
    this.recordKind = recordKind;
    this.recordId = recordId;
    this.detail = detail;
  }

  public Instant at() {
    return at;
  }

  public String actorId() {
    return actorId;
  }

  public String actorName() {
    return actorName;
  }

  public String unitCode() {
    return unitCode;
  }

  public String address() {
    return address;
  }

  public String action() {
    return action;
  }

  public String recordKind() {
    return recordKind;
  }

  public UUID recordId() {
    return recordId;
  }

  public String detail() {
    return detail;
  }

  public Long chainNo() {
    return chainNo;
  }

  public String chainHash() {
    return chainHash;
  }

  /** The text that a seal covers: every fact of the event, in a fixed order. */
  String sealedText() {
    return String.join(
        "\u001f",
        regionCode(),
        id().toString(),
        at.toString(),
        actorId,
        actorName,
        unitCode,
        String.valueOf(address),
        action,
        recordKind,
        String.valueOf(recordId),
        detail);
  }
}
