package org.shuangyong.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * A person in a seat of a body for a unit, from a day to a day. Never deleted: a change of persons
 * ends one row and starts the next, so that who was the liaison on a day can always be told.
 */
@Entity
@Table(name = "membership")
public class Membership extends RegionRow {
  @Column(name = "body_id", updatable = false)
  private UUID bodyId;

  @Column(name = "unit_id", updatable = false)
  private UUID unitId;

  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  private MemberRole role;

  @Column(name = "rank")
  private int rank;

  @Column(name = "person_name")
  private String personName;

  @Column(name = "post")
  private String post;

  @Column(name = "phone")
  private String phone;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "follows_id", updatable = false)
  private UUID followsId;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Membership() {}

  public Membership(UUID bodyId, UUID unitId, MembershipFacts facts, Instant now) {
    this(bodyId, unitId, facts, null, now);
  }

  private Membership(UUID bodyId, UUID unitId, MembershipFacts facts, UUID followsId, Instant now) {
    this.bodyId = bodyId;
    this.unitId = unitId;
    this.followsId = followsId;
    this.createdAt = now;
    change(facts, now);
  }

  /** Mends what was written wrongly; body and unit stay. */
  void change(MembershipFacts facts, Instant now) {
    role = facts.role();
    rank = facts.role().ordinal();
    personName = facts.personName();
    post = facts.post();
    phone = facts.phone();
    validFrom = facts.validFrom();
    validTo = facts.validTo();
    updatedAt = now;
  }

  MembershipFacts facts() {
    return new MembershipFacts(role, personName, post, phone, validFrom, validTo);
  }

  /** The last day in the seat. */
  void end(LocalDate day, Instant now) {
    if (day.isBefore(validFrom) || (validTo != null && day.isAfter(validTo))) {
      throw ProblemException.field("to", "out-of-range");
    }
    validTo = day;
    updatedAt = now;
  }

  /**
   * The next person in this seat. This one's last day is the day before.
   *
   * @param from the successor's first day, later than this person's and not after the end
   */
  Membership replace(String name, String itsPost, String itsPhone, LocalDate from, Instant now) {
    if (!from.isAfter(validFrom) || (validTo != null && from.isAfter(validTo.plusDays(1)))) {
      throw ProblemException.field("from", "out-of-range");
    }
    Membership next =
        new Membership(
            bodyId,
            unitId,
            new MembershipFacts(role, name, itsPost, itsPhone, from, null),
            id(),
            now);
    validTo = from.minusDays(1);
    updatedAt = now;
    return next;
  }

  /**
   * The same person in the same seat for the unit that took over from a day on.
   *
   * @param quiet leaves out post and phone, which are not kept of soldiers
   */
  Membership follow(UUID unit, boolean quiet, LocalDate day, Instant now) {
    LocalDate from = validFrom.isAfter(day) ? validFrom : day;
    Membership next =
        new Membership(
            bodyId,
            unit,
            new MembershipFacts(
                role, personName, quiet ? null : post, quiet ? null : phone, from, validTo),
            id(),
            now);
    // A seat that began on the day or later never was the old unit's; one day of it is kept.
    validTo = from.isAfter(validFrom) ? from.minusDays(1) : validFrom;
    updatedAt = now;
    return next;
  }

  public boolean currentOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }

  public UUID bodyId() {
    return bodyId;
  }

  public UUID unitId() {
    return unitId;
  }

  public MemberRole role() {
    return role;
  }

  public int rank() {
    return rank;
  }

  public String personName() {
    return personName;
  }

  public String post() {
    return post;
  }

  public String phone() {
    return phone;
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
