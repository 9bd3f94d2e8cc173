package org.shuangyong.readiness;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.family.Phones;
import org.shuangyong.platform.crypto.Sealed;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.unit.Unit;

/** A reference to a point of the list of 规资局: its number, whose it is, whom to call (10.4). */
@Entity
@Table(name = "hazard_point")
public class HazardPoint extends RegionRow {
  /** the list's number */
  @Column(name = "code")
  private String code;

  @Column(name = "name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private HazardKind kind;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Column(name = "contact")
  private String contact;

  @Convert(converter = Sealed.class)
  @Column(name = "phone_sealed")
  private String phone;

  /** 预案要点 */
  @Column(name = "plan")
  private String plan;

  /** 受威胁户数 */
  @Column(name = "households")
  private int households;

  @Column(name = "listed_on")
  private LocalDate listedOn;

  @Column(name = "cleared_on")
  private LocalDate clearedOn;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected HazardPoint() {}

  public HazardPoint(HazardDto.SaveRequest given, Unit unit, Instant now) {
    this.createdAt = now;
    write(given, unit, now);
  }

  final void write(HazardDto.SaveRequest given, Unit unit, Instant now) {
    code = given.code().strip();
    name = given.name().strip();
    kind = given.kind();
    unitId = unit.id();
    unitPath = unit.path();
    contact = Texts.blankToNull(given.contact());
    phone = Phones.read(given.phone(), phone);
    plan = Texts.blankToNull(given.plan());
    households = given.households();
    listedOn = given.listedOn();
    clearedOn = given.clearedOn();
    updatedAt = now;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public HazardKind kind() {
    return kind;
  }

  public UUID unitId() {
    return unitId;
  }

  public String unitPath() {
    return unitPath;
  }

  public String contact() {
    return contact;
  }

  public String phone() {
    return phone;
  }

  public String plan() {
    return plan;
  }

  public int households() {
    return households;
  }

  public LocalDate listedOn() {
    return listedOn;
  }

  public LocalDate clearedOn() {
    return clearedOn;
  }

  public int version() {
    return version;
  }
}
