package org.shuangyong.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** An organization. Never deleted: it ends on a date, and what hangs on it stays readable. */
@Entity
@Table(name = "unit")
public class Unit extends RegionRow {
  @Column(name = "code", updatable = false)
  private String code;

  @Column(name = "name")
  private String name;

  @Column(name = "short_name")
  private String shortName;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private UnitKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "actor_kind")
  private ActorKind actorKind;

  @Column(name = "parent_id", updatable = false)
  private UUID parentId;

  /** Codes from the root to this unit, each ended by a slash: {@code LDXZ/500110002/}. */
  @Column(name = "path", updatable = false)
  private String path;

  @Column(name = "division_code")
  private String divisionCode;

  /** Who manages the unit when it is not this district, such as 万盛经开区. */
  @Column(name = "managed_by")
  private String managedBy;

  /**
   * Words that name what the unit is in charge of; a proposal for a measure's lead rests on them.
   */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "duties")
  private List<String> duties;

  @Column(name = "contact_name")
  private String contactName;

  /** The office's duty phone, not a person's. */
  @Column(name = "contact_phone")
  private String contactPhone;

  /** Where the unit's digest goes. */
  @Column(name = "contact_email")
  private String contactEmail;

  @Column(name = "address")
  private String address;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Unit() {}

  /** A new unit under a parent; a null parent makes a root of the district. */
  public Unit(String code, Unit parent, UnitFacts facts, Instant now) {
    this.code = code;
    this.parentId = parent == null ? null : parent.id();
    this.path = (parent == null ? "" : parent.path) + code + "/";
    this.createdAt = now;
    change(facts, now);
  }

  /** Replaces what may change; code and place in the tree stay. */
  public void change(UnitFacts facts, Instant now) {
    name = facts.name();
    shortName = facts.shortName();
    kind = facts.kind();
    actorKind = facts.actorKind();
    divisionCode = facts.divisionCode();
    managedBy = facts.managedBy();
    duties = new ArrayList<>(facts.duties());
    contactName = facts.contactName();
    contactPhone = facts.contactPhone();
    contactEmail = facts.contactEmail();
    address = facts.address();
    validFrom = facts.validFrom();
    validTo = facts.validTo();
    updatedAt = now;
  }

  /** A new name; {@link UnitChange} keeps the old one. */
  void rename(String newName, String newShortName, Instant now) {
    name = newName.strip();
    shortName = Texts.blankToNull(newShortName);
    updatedAt = now;
  }

  void end(LocalDate lastDay, Instant now) {
    validTo = lastDay;
    updatedAt = now;
  }

  public boolean currentOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }

  public boolean managedApart() {
    return managedBy != null;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public String shortName() {
    return shortName;
  }

  public UnitKind kind() {
    return kind;
  }

  public ActorKind actorKind() {
    return actorKind;
  }

  public UUID parentId() {
    return parentId;
  }

  public String path() {
    return path;
  }

  public String divisionCode() {
    return divisionCode;
  }

  public String managedBy() {
    return managedBy;
  }

  public List<String> duties() {
    return duties;
  }

  public String contactName() {
    return contactName;
  }

  public String contactPhone() {
    return contactPhone;
  }

  public String contactEmail() {
    return contactEmail;
  }

  public String address() {
    return address;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }

  public int version() {
    return version;
  }
}
