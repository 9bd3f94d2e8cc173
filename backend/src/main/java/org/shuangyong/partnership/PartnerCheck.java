package org.shuangyong.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** The check of one year (年检). */
@Entity
@Table(name = "partner_check")
public class PartnerCheck extends RegionRow {
  @Column(name = "partner_id", updatable = false)
  private UUID partnerId;

  @Column(name = "year", updatable = false)
  private int year;

  @Enumerated(EnumType.STRING)
  @Column(name = "result")
  private CheckResult result;

  @Column(name = "checked_on")
  private LocalDate checkedOn;

  @Column(name = "note")
  private String note;

  protected PartnerCheck() {}

  public PartnerCheck(UUID partnerId, PartnerDto.CheckRequest given) {
    this.partnerId = partnerId;
    this.year = given.year();
    write(given);
  }

  final void write(PartnerDto.CheckRequest given) {
    result = given.result();
    checkedOn = given.on();
    note = Texts.blankToNull(given.note());
  }

  public UUID partnerId() {
    return partnerId;
  }

  public int year() {
    return year;
  }

  public CheckResult result() {
    return result;
  }

  public LocalDate checkedOn() {
    return checkedOn;
  }

  public String note() {
    return note;
  }
}
