package org.shuangyong.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.unit.Unit;

/** What a partner offers to soldiers and their families, from a day to a day (6.4). */
@Entity
@Table(name = "offer")
public class Offer extends RegionRow {
  @Column(name = "kind", updatable = false)
  private String kind;

  @Column(name = "kind_version", updatable = false)
  private int kindVersion;

  @Column(name = "partner_id", updatable = false)
  private UUID partnerId;

  @Column(name = "title")
  private String title;

  @Column(name = "place")
  private String place;

  /** who took it in */
  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private OfferStatus status;

  @Column(name = "applied_on", updatable = false)
  private LocalDate appliedOn;

  @Column(name = "public_from")
  private LocalDate publicFrom;

  @Column(name = "public_to")
  private LocalDate publicTo;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  /** the last day */
  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "awarded_on")
  private LocalDate awardedOn;

  @Column(name = "plate_no")
  private String plateNo;

  @Column(name = "rechecked_on")
  private LocalDate recheckedOn;

  /** from this day on it is not valid */
  @Column(name = "delisted_on")
  private LocalDate delistedOn;

  @Column(name = "qualified_by")
  private String qualifiedBy;

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

  protected Offer() {}

  public Offer(Kind kind, OfferDto.ApplyRequest given, Unit unit, LocalDate today, Instant now) {
    this.kind = kind.code();
    this.kindVersion = kind.version();
    this.partnerId = given.partnerId();
    this.title = given.title().strip();
    this.place = given.place().strip();
    this.unitId = unit.id();
    this.unitPath = unit.path();
    this.status = OfferStatus.APPLIED;
    this.appliedOn = today;
    this.extra = given.extra();
    this.createdAt = now;
    this.updatedAt = now;
  }

  /**
   * Whether it is valid on a day, by stored facts and the day alone: no job has to run for an offer
   * to end. {@link OfferFilter#VALID} asks the same of the database.
   */
  public boolean validOn(LocalDate day) {
    return awardedOn != null
        && validTo != null
        && !day.isBefore(awardedOn)
        && !day.isBefore(validFrom)
        && !day.isAfter(validTo)
        && (delistedOn == null || day.isBefore(delistedOn));
  }

  /** What stands in the way of an action, or empty. */
  Optional<Problem> refusal(OfferAction action, User user) {
    if (status.after(action).isEmpty()) {
      return Optional.of(Problem.OFFER_TRANSITION);
    }
    if (!user.may(action.permission())) {
      return Optional.of(Problem.AUTH_FORBIDDEN);
    }
    return action == OfferAction.REVIEW && user.id().equals(qualifiedBy)
        ? Optional.of(Problem.OFFER_SAME_HAND)
        : Optional.empty();
  }

  /** Goes where the action leads; {@link #refusal} was asked before. */
  public void take(OfferAction action, OfferDto.MoveRequest given, String user, LocalDate today) {
    switch (action) {
      case QUALIFY -> qualifiedBy = user;
      case PUBLICIZE -> {
        publicFrom = order(given);
        publicTo = given.to();
      }
      case SIGN -> {
        if (!today.isAfter(publicTo)) {
          throw new ProblemException(
              Problem.OFFER_PUBLIC_RUNS, Map.of("until", publicTo.toString()));
        }
        validFrom = order(given);
        validTo = given.to();
      }
      case AWARD -> {
        if (Texts.blankToNull(given.plateNo()) == null) {
          throw ProblemException.field("plateNo", "required");
        }
        plateNo = given.plateNo().strip();
        awardedOn = today;
      }
      case RECHECK -> {
        recheckedOn = today;
        if (given.to() != null) {
          if (given.to().isBefore(validTo)) {
            throw ProblemException.field("to", "out-of-range");
          }
          validTo = given.to();
        }
      }
      case DELIST -> delistedOn = today;
      default -> {} // the state says it
    }
    status = status.after(action).orElseThrow();
  }

  void touch(Instant now) {
    updatedAt = now;
  }

  private static LocalDate order(OfferDto.MoveRequest given) {
    if (given.from() == null) {
      throw ProblemException.field("from", "required");
    }
    if (given.to() == null) {
      throw ProblemException.field("to", "required");
    }
    if (given.to().isBefore(given.from())) {
      throw ProblemException.field("to", "out-of-range");
    }
    return given.from();
  }

  public String kind() {
    return kind;
  }

  public int kindVersion() {
    return kindVersion;
  }

  public UUID partnerId() {
    return partnerId;
  }

  public String title() {
    return title;
  }

  public String place() {
    return place;
  }

  public UUID unitId() {
    return unitId;
  }

  public String unitPath() {
    return unitPath;
  }

  public OfferStatus status() {
    return status;
  }

  public LocalDate appliedOn() {
    return appliedOn;
  }

  public LocalDate publicFrom() {
    return publicFrom;
  }

  public LocalDate publicTo() {
    return publicTo;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }

  public LocalDate awardedOn() {
    return awardedOn;
  }

  public String plateNo() {
    return plateNo;
  }

  public LocalDate recheckedOn() {
    return recheckedOn;
  }

  public LocalDate delistedOn() {
    return delistedOn;
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
