package org.shuangyong.matter;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * The plain columns of a matter: what it is, whose it is, in what state, since when. They are
 * changed by {@link Matter} only, whose rules they follow.
 */
@MappedSuperclass
abstract class MatterRecord extends RegionRow {
  @Enumerated(EnumType.STRING)
  @Column(name = "kind", updatable = false)
  private MatterKind kind;

  /** The collecting (征集) it answers, null when it answers none. */
  @Column(name = "collection_id", updatable = false)
  private UUID collectionId;

  @Column(name = "proposer_id", updatable = false)
  private UUID proposerId;

  @Column(name = "lead_id")
  private UUID leadId;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "support_ids")
  private List<UUID> supportIds = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private MatterStatus status;

  /** Ids of the people who did any of the work. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "doers")
  private List<String> doers = new ArrayList<>();

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected MatterRecord() {}

  protected MatterRecord(UUID id, MatterKind kind, UUID proposerId, Instant createdAt) {
    super(id);
    this.kind = kind;
    this.proposerId = proposerId;
    this.createdAt = createdAt;
  }

  void collectionId(UUID value) {
    collectionId = value;
  }

  void leadId(UUID value) {
    leadId = value;
  }

  void supportIds(List<UUID> value) {
    supportIds = new ArrayList<>(value);
  }

  void status(MatterStatus value) {
    status = value;
  }

  void doers(List<String> value) {
    doers = new ArrayList<>(value);
  }

  void updatedAt(Instant value) {
    updatedAt = value;
  }

  public MatterKind kind() {
    return kind;
  }

  /** Null when it answers no collecting. */
  public UUID collectionId() {
    return collectionId;
  }

  public UUID proposerId() {
    return proposerId;
  }

  public UUID leadId() {
    return leadId;
  }

  public List<UUID> supportIds() {
    return supportIds;
  }

  public MatterStatus status() {
    return status;
  }

  public List<String> doers() {
    return doers;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public int version() {
    return version;
  }
}
