package org.shuangyong.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.unit.Unit;

/** A unit's visit to a site, in a slot of a day (1.12). */
@Entity
@Table(name = "site_booking")
public class SiteBooking extends RegionRow {
  @Column(name = "site_id", updatable = false)
  private UUID siteId;

  @Column(name = "visitor_id")
  private UUID visitorId;

  @Column(name = "unit_path")
  private String unitPath;

  @Column(name = "on_day", updatable = false)
  private LocalDate onDay;

  @Column(name = "slot", updatable = false)
  private String slot;

  @Column(name = "people", updatable = false)
  private int people;

  @Column(name = "guide", updatable = false)
  private boolean guide;

  @Enumerated(EnumType.STRING)
  @Column(name = "occasion", updatable = false)
  private VisitOccasion occasion;

  @Column(name = "purpose", updatable = false)
  private String purpose;

  @Column(name = "contact", updatable = false)
  private String contact;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private BookingStatus status = BookingStatus.APPLIED;

  /** What the site said. */
  @Column(name = "answer")
  private String answer;

  /** How many came, counted at the door. */
  @Column(name = "came")
  private Integer came;

  @Column(name = "rating")
  private Integer rating;

  @Column(name = "feedback")
  private String feedback;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "created_by", updatable = false)
  private String createdBy;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected SiteBooking() {}

  public SiteBooking(
      Site site, BookingDto.ApplyRequest given, Unit visitor, String by, Instant now) {
    this.siteId = site.id();
    this.visitorId = visitor.id();
    this.unitPath = visitor.path();
    this.onDay = given.onDay();
    this.slot = given.slot();
    this.people = given.people();
    this.guide = given.guide();
    this.occasion = given.occasion();
    this.purpose = given.purpose().strip();
    this.contact = given.contact().strip();
    this.createdAt = now;
    this.createdBy = by;
    this.updatedAt = now;
  }

  /** What stands in the way of an action, or null. */
  Problem refusal(BookingAction action, Site site, User user) {
    if (!user.may(action.permission())) {
      return Problem.AUTH_FORBIDDEN;
    }
    boolean mine = action.bySite() ? site.keptBy(user) : visits(user);
    if (!mine) {
      return Problem.SITE_BOOKING_SIDE;
    }
    return status.after(action).isEmpty() ? Problem.SITE_BOOKING_STATE : null;
  }

  private boolean visits(User user) {
    return visitorId.equals(user.unit().id()) || user.scope().covers(unitPath);
  }

  void take(BookingAction action, BookingDto.MoveRequest given, Site site, User user, Instant now) {
    Problem problem = refusal(action, site, user);
    if (problem != null) {
      throw new ProblemException(problem);
    }
    status = status.after(action).orElseThrow();
    String text = Texts.blankToNull(given.text());
    if (action == BookingAction.VISIT) {
      came = given.came();
    }
    if (action == BookingAction.FEEDBACK) {
      rating = given.rating();
      feedback = text;
    } else if (text != null) {
      answer = text;
    }
    updatedAt = now;
  }

  public UUID siteId() {
    return siteId;
  }

  public UUID visitorId() {
    return visitorId;
  }

  public LocalDate onDay() {
    return onDay;
  }

  public String slot() {
    return slot;
  }

  public int people() {
    return people;
  }

  public boolean guide() {
    return guide;
  }

  public VisitOccasion occasion() {
    return occasion;
  }

  public String purpose() {
    return purpose;
  }

  public String contact() {
    return contact;
  }

  public BookingStatus status() {
    return status;
  }

  public String answer() {
    return answer;
  }

  public Integer came() {
    return came;
  }

  public Integer rating() {
    return rating;
  }

  public String feedback() {
    return feedback;
  }

  public int version() {
    return version;
  }
}
