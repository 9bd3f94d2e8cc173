package org.shuangyong.platform.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * A file somebody sent in. Loose until a record takes it; from then on it is seen exactly by those
 * who see that record.
 */
@Entity
@Table(name = "attachment")
public class Attachment extends RegionRow {
  @Column(name = "owner_kind")
  private String ownerKind;

  @Column(name = "owner_id")
  private UUID ownerId;

  @Column(name = "owner_part")
  private UUID ownerPart;

  /** Which of the papers that its record asks for it is; null for any other file. */
  @Column(name = "mark")
  private String mark;

  @Column(name = "name")
  private String name;

  @Column(name = "media_type")
  private String mediaType;

  @Column(name = "size")
  private long size;

  @Column(name = "picture")
  private boolean picture;

  @Column(name = "width")
  private Integer width;

  @Column(name = "height")
  private Integer height;

  @Column(name = "digest")
  private String digest;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  @Version
  @Column(name = "version")
  private int version;

  protected Attachment() {}

  Attachment(UUID id, String name, Accepted accepted, Instant createdAt, String createdBy) {
    super(id);
    this.name = name;
    this.mediaType = accepted.mediaType();
    this.size = accepted.content().length;
    this.picture = accepted.picture();
    this.width = accepted.width();
    this.height = accepted.height();
    this.digest = accepted.digest();
    this.createdAt = createdAt;
    this.createdBy = createdBy;
  }

  /** Gives a loose file to a record; {@code part} is the entry of the record it came with. */
  void bind(String kind, UUID owner, UUID part) {
    ownerKind = kind;
    ownerId = owner;
    ownerPart = part;
  }

  void mark(String paper) {
    mark = paper;
  }

  public boolean loose() {
    return ownerId == null;
  }

  public String ownerKind() {
    return ownerKind;
  }

  public UUID ownerId() {
    return ownerId;
  }

  public UUID ownerPart() {
    return ownerPart;
  }

  public String mark() {
    return mark;
  }

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  public long size() {
    return size;
  }

  public boolean picture() {
    return picture;
  }

  public Integer width() {
    return width;
  }

  public Integer height() {
    return height;
  }

  public String digest() {
    return digest;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public String createdBy() {
    return createdBy;
  }
}
