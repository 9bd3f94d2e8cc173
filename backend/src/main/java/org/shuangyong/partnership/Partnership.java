package org.shuangyong.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.family.Phones;
import org.shuangyong.platform.crypto.Sealed;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** Two parties who work together from a day on (7.2, 9.1); ends by its last day. */
@Entity
@Table(name = "partnership")
public class Partnership extends RegionRow {
  /** a code of {@code kinds?of=partnership} */
  @Column(name = "kind", updatable = false)
  private String kind;

  @Column(name = "kind_version", updatable = false)
  private int kindVersion;

  @Column(name = "title")
  private String title;

  @Column(name = "a_unit_id")
  private UUID aUnitId;

  @Column(name = "a_partner_id")
  private UUID aPartnerId;

  @Column(name = "a_contact")
  private String aContact;

  @Convert(converter = Sealed.class)
  @Column(name = "a_phone_sealed")
  private String aPhone;

  @Column(name = "b_unit_id")
  private UUID bUnitId;

  @Column(name = "b_partner_id")
  private UUID bPartnerId;

  @Column(name = "b_contact")
  private String bContact;

  @Convert(converter = Sealed.class)
  @Column(name = "b_phone_sealed")
  private String bPhone;

  /** whose people keep the record */
  @Column(name = "keeper_id")
  private UUID keeperId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  /** the last day, null while open */
  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "end_reason")
  private String endReason;

  @Column(name = "note")
  private String note;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "extra")
  private Map<String, Object> extra;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Partnership() {}

  public Partnership(Kind kind, PartnershipDto.SaveRequest given, UUID keeper, Instant now) {
    this.kind = kind.code();
    this.kindVersion = kind.version();
    this.keeperId = keeper;
    this.createdAt = now;
    write(given, now);
  }

  final void write(PartnershipDto.SaveRequest given, Instant now) {
    if (given.validTo() != null && given.validTo().isBefore(given.validFrom())) {
      throw ProblemException.field("validTo", "out-of-range");
    }
    title = given.title().strip();
    aUnitId = given.a().unitId();
    aPartnerId = given.a().partnerId();
    aContact = Texts.blankToNull(given.a().contact());
    aPhone = Phones.read(given.a().phone(), aPhone);
    bUnitId = given.b().unitId();
    bPartnerId = given.b().partnerId();
    bContact = Texts.blankToNull(given.b().contact());
    bPhone = Phones.read(given.b().phone(), bPhone);
    validFrom = given.validFrom();
    validTo = given.validTo();
    note = Texts.blankToNull(given.note());
    extra = given.extra();
    updatedAt = now;
  }

  void end(LocalDate on, String reason, Instant now) {
    if (on.isBefore(validFrom)) {
      throw ProblemException.field("on", "out-of-range");
    }
    validTo = on;
    endReason = reason.strip();
    updatedAt = now;
  }

  void touch(Instant now) {
    updatedAt = now;
  }

  /** Whether it holds on a day. */
  public boolean runsOn(LocalDate day) {
    return !validFrom.isAfter(day) && !endedOn(day);
  }

  boolean endedOn(LocalDate day) {
    return validTo != null && validTo.isBefore(day);
  }

  public String kind() {
    return kind;
  }

  public int kindVersion() {
    return kindVersion;
  }

  public String title() {
    return title;
  }

  public UUID aUnitId() {
    return aUnitId;
  }

  public UUID aPartnerId() {
    return aPartnerId;
  }

  public String aContact() {
    return aContact;
  }

  public String aPhone() {
    return aPhone;
  }

  public UUID bUnitId() {
    return bUnitId;
  }

  public UUID bPartnerId() {
    return bPartnerId;
  }

  public String bContact() {
    return bContact;
  }

  public String bPhone() {
    return bPhone;
  }

  public UUID keeperId() {
    return keeperId;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }

  public String endReason() {
    return endReason;
  }

  public String note() {
    return note;
  }

  public Map<String, Object> extra() {
    return extra;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public int version() {
    return version;
  }
}
