package org.shuangyong.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.shuangyong.family.Phones;
import org.shuangyong.platform.crypto.Sealed;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** Somebody outside the tree of units with whom units work: named, with a code that is checked. */
@Entity
@Table(name = "partner")
public class Partner extends RegionRow {
  @Column(name = "name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "sort")
  private PartnerSort sort;

  /** null for what has none */
  @Column(name = "uscc")
  private String uscc;

  @Column(name = "place")
  private String place;

  /** 负责人 */
  @Column(name = "head")
  private String head;

  /** 会员 */
  @Column(name = "members")
  private Integer members;

  @Column(name = "contact")
  private String contact;

  @Convert(converter = Sealed.class)
  @Column(name = "phone_sealed")
  private String phone;

  /** whose people keep the entry */
  @Column(name = "keeper_id")
  private UUID keeperId;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Partner() {}

  public Partner(PartnerDto.SaveRequest given, UUID keeper, Instant now) {
    this.keeperId = keeper;
    this.createdAt = now;
    write(given, now);
  }

  final void write(PartnerDto.SaveRequest given, Instant now) {
    name = given.name().strip();
    sort = given.sort();
    String code = Texts.blankToNull(given.uscc());
    uscc = code == null ? null : code.toUpperCase(Locale.ROOT);
    if (uscc != null && !Uscc.valid(uscc)) {
      throw ProblemException.field("uscc", "invalid");
    }
    if (uscc == null && sort.coded()) {
      throw ProblemException.field("uscc", "required");
    }
    place = Texts.blankToNull(given.place());
    head = Texts.blankToNull(given.head());
    members = given.members();
    contact = Texts.blankToNull(given.contact());
    phone = Phones.read(given.phone(), phone);
    updatedAt = now;
  }

  public String name() {
    return name;
  }

  public PartnerSort sort() {
    return sort;
  }

  public String uscc() {
    return uscc;
  }

  public String place() {
    return place;
  }

  public String head() {
    return head;
  }

  public Integer members() {
    return members;
  }

  public String contact() {
    return contact;
  }

  public String phone() {
    return phone;
  }

  public UUID keeperId() {
    return keeperId;
  }

  public int version() {
    return version;
  }
}
