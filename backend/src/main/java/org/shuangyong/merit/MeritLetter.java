package org.shuangyong.merit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.calendar.Workdays;
import org.shuangyong.platform.crypto.Sealed;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.unit.Unit;

/**
 * A letter of merit (2.5). Bonus, payer and who delivers are those of the day it came in; the ranks
 * asked are those of the day it is delivered, and are then kept (F4 15).
 */
@Entity
@Table(name = "merit_letter")
public class MeritLetter extends RegionRow {
  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private MeritStatus status = MeritStatus.RECEIVED;

  @Column(name = "year", updatable = false)
  private int year;

  @Column(name = "no")
  private Integer no;

  @Column(name = "award")
  private String award;

  @Column(name = "award_on")
  private LocalDate awardOn;

  @Column(name = "posthumous")
  private boolean posthumous;

  @Enumerated(EnumType.STRING)
  @Column(name = "source")
  private MeritSource source;

  /** The alias of who sent it. */
  @Column(name = "sender")
  private String sender;

  @Column(name = "soldier")
  private String soldier;

  @Column(name = "addressee")
  private String addressee;

  @Enumerated(EnumType.STRING)
  @Column(name = "relation")
  private MeritRelation relation;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "household_id")
  private UUID householdId;

  @Convert(converter = Sealed.class)
  @Column(name = "phone_sealed")
  private String phone;

  @Convert(converter = Sealed.class)
  @Column(name = "address_sealed")
  private String address;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "facts")
  private Map<String, Object> facts;

  @Embedded private MeritDays days;

  @Column(name = "by_town")
  private boolean byTown;

  @Column(name = "bonus")
  private long bonus;

  @Column(name = "payer")
  private String payer;

  @Column(name = "bonus_paid_on")
  private LocalDate bonusPaidOn;

  @Column(name = "voucher")
  private String voucher;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "seats")
  private List<List<String>> seats;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "present")
  private List<MeritPresent> present;

  @Column(name = "place")
  private String place;

  @Column(name = "forwarded_to")
  private String forwardedTo;

  @Column(name = "matter_id")
  private UUID matterId;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected MeritLetter() {}

  MeritLetter(LocalDate receivedOn, Instant now) {
    this.year = receivedOn.getYear();
    this.days = new MeritDays(receivedOn);
    this.createdAt = now;
  }

  /** Writes what the letter says, with the terms of the day it came in. */
  void write(MeritFacts read, Unit unit, MeritTerms terms, Instant now) {
    if (!status.open()) {
      throw new ProblemException(Problem.MERIT_TRANSITION);
    }
    unitId = unit.id();
    unitPath = unit.path();
    award = read.award();
    awardOn = read.awardOn();
    posthumous = read.posthumous();
    source = read.source();
    sender = read.sender();
    soldier = read.soldier();
    addressee = read.addressee();
    relation = read.relation();
    personId = read.personId();
    householdId = read.householdId();
    phone = read.phone();
    address = read.address();
    facts = read.facts();
    byTown = terms.byTown();
    if (bonusPaidOn == null) {
      bonus = terms.bonus();
      payer = terms.payer();
    }
    updatedAt = now;
  }

  void step(MeritStep step, LocalDate today, Instant now) {
    status = status.after(step).orElseThrow(() -> new ProblemException(Problem.MERIT_TRANSITION));
    days.reached(step, today);
    updatedAt = now;
  }

  /** The clock of the step now due: {@code limit} working days after {@code from}. */
  void clock(LocalDate from, int limit, Workdays calendar) {
    days.clock(from, limit, calendar);
  }

  /** The number in the book, given once. */
  void number(int taken) {
    no = taken;
  }

  void plan(LocalDate on) {
    days.plan(on);
  }

  /**
   * Writes who brought it on what day. Throws {@link Problem#MERIT_RANKS_MISSING} when a rank that
   * the day's terms name was not there.
   */
  void deliver(
      LocalDate on, LocalDate today, MeritTerms terms, List<MeritPresent> who, String where) {
    if (on.isAfter(today) || on.isBefore(days.receivedOn())) {
      throw ProblemException.field("deliveredOn", "out-of-range");
    }
    List<String> missing = terms.missing(who);
    if (!missing.isEmpty()) {
      throw new ProblemException(Problem.MERIT_RANKS_MISSING, Map.of("missing", missing));
    }
    days.deliver(on);
    seats = terms.seats();
    present = who;
    place = where;
  }

  void forward(String where) {
    forwardedTo = where;
  }

  /** 待发 → 已发. */
  void pay(LocalDate on, String voucherNo, LocalDate today, Instant now) {
    if (!status.payable() || bonus == 0 || bonusPaidOn != null) {
      throw new ProblemException(Problem.MERIT_BONUS);
    }
    if (on.isAfter(today) || on.isBefore(days.receivedOn())) {
      throw ProblemException.field("paidOn", "out-of-range");
    }
    bonusPaidOn = on;
    voucher = voucherNo;
    updatedAt = now;
  }

  void raised(UUID matter) {
    matterId = matter;
  }

  public UUID unitId() {
    return unitId;
  }

  public String unitPath() {
    return unitPath;
  }

  public MeritStatus status() {
    return status;
  }

  int year() {
    return year;
  }

  Integer no() {
    return no;
  }

  public String award() {
    return award;
  }

  LocalDate awardOn() {
    return awardOn;
  }

  boolean posthumous() {
    return posthumous;
  }

  MeritSource source() {
    return source;
  }

  String sender() {
    return sender;
  }

  String soldier() {
    return soldier;
  }

  String addressee() {
    return addressee;
  }

  MeritRelation relation() {
    return relation;
  }

  UUID personId() {
    return personId;
  }

  UUID householdId() {
    return householdId;
  }

  String phone() {
    return phone;
  }

  String address() {
    return address;
  }

  Map<String, Object> facts() {
    return facts;
  }

  MeritDays days() {
    return days;
  }

  boolean byTown() {
    return byTown;
  }

  long bonus() {
    return bonus;
  }

  String payer() {
    return payer;
  }

  LocalDate bonusPaidOn() {
    return bonusPaidOn;
  }

  String voucher() {
    return voucher;
  }

  List<List<String>> seats() {
    return seats;
  }

  List<MeritPresent> present() {
    return present;
  }

  String place() {
    return place;
  }

  String forwardedTo() {
    return forwardedTo;
  }

  UUID matterId() {
    return matterId;
  }

  Instant updatedAt() {
    return updatedAt;
  }

  public int version() {
    return version;
  }
}
