package org.shuangyong.benefit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.tenancy.RegionRow;

/** What one person asks for, of a kind that says its steps. */
@Entity
@Table(name = "benefit_case")
public class BenefitCase extends RegionRow {
  /** A code of {@code kinds?of=benefit}. */
  @Column(name = "kind", updatable = false)
  private String kind;

  /** The edition of the kind under which it was taken in: it runs by that to its end. */
  @Column(name = "kind_version", updatable = false)
  private int kindVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private BenefitStatus status = BenefitStatus.HANDLING;

  @Column(name = "step")
  private String step;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "related_id")
  private UUID relatedId;

  @Column(name = "proposer_id")
  private UUID proposerId;

  @Column(name = "accepted_on", updatable = false)
  private LocalDate acceptedOn;

  @Column(name = "acceptor_name", updatable = false)
  private String acceptorName;

  /** Whose turn it is; null is the office's. */
  @Column(name = "actor_id")
  private UUID actorId;

  @Column(name = "due_on")
  private LocalDate dueOn;

  /** Working days that were left when the clock was stopped. */
  @Column(name = "held_days")
  private Integer heldDays;

  @Column(name = "law_id", updatable = false)
  private UUID lawId;

  @Column(name = "year", updatable = false)
  private int year;

  @Column(name = "value_code", updatable = false)
  private String valueCode;

  /** As it stood on the day of the decision; a later change of the list alters nothing (F4 15). */
  @Column(name = "value_name")
  private String valueName;

  @Column(name = "value")
  private Integer value;

  @Convert(converter = SealedFacts.class)
  @Column(name = "facts_sealed")
  private Map<String, Object> facts;

  /** Subjects of all who worked on it: none of them closes it (F4 3). */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "doers")
  private List<String> doers = new ArrayList<>();

  @Column(name = "refused_by")
  private String refusedBy;

  @Column(name = "refusal_ground")
  private String refusalGround;

  @Column(name = "granted_on")
  private LocalDate grantedOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "satisfaction")
  private Integer satisfaction;

  @Column(name = "helper")
  private String helper;

  @Column(name = "contacted_on")
  private LocalDate contactedOn;

  @Column(name = "contact_next_on")
  private LocalDate contactNextOn;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected BenefitCase() {}

  BenefitCase(
      BenefitDto.AcceptRequest given,
      int kindVersion,
      UUID personId,
      int year,
      User by,
      LocalDate today,
      Instant now) {
    this.kind = given.kind();
    this.kindVersion = kindVersion;
    this.personId = personId;
    this.relatedId = given.relatedId();
    this.lawId = given.lawId();
    this.year = year;
    this.valueCode = given.valueCode();
    this.facts = new HashMap<>(given.facts());
    this.helper = given.helper();
    this.contactNextOn = given.contactNextOn();
    this.proposerId = by.unit().id();
    this.acceptedOn = today;
    this.acceptorName = by.name();
    this.createdAt = now;
    did(by, now);
  }

  /** What stands in the way of an action, or empty. */
  Optional<Problem> refusal(BenefitAction action, User user) {
    if (status.after(action).isEmpty()) {
      return Optional.of(Problem.BENEFIT_TRANSITION);
    }
    if (!user.may(action.permission())) {
      return Optional.of(Problem.AUTH_FORBIDDEN);
    }
    boolean mine = action == BenefitAction.WITHDRAW ? proposedBy(user) : turnOf(user);
    if (!mine) {
      return Optional.of(Problem.BENEFIT_NOT_TURN);
    }
    if (action == BenefitAction.FINISH && doers.contains(user.id())) {
      return Optional.of(Problem.BENEFIT_DOER_CLOSES);
    }
    return action == BenefitAction.AGREE && user.id().equals(refusedBy)
        ? Optional.of(Problem.BENEFIT_ASKER_DECIDES)
        : Optional.empty();
  }

  /** Whether the case waits for this person's unit. */
  boolean turnOf(User user) {
    return status.open()
        && (actorId == null
            ? user.may(Permission.BENEFIT_FINISH)
            : actorId.equals(user.unit().id()));
  }

  private boolean proposedBy(User user) {
    return proposerId.equals(user.unit().id()) || user.may(Permission.BENEFIT_FINISH);
  }

  /** Goes where the action leads; {@link #refusal} was asked before. */
  void take(BenefitAction action, User user, Instant now) {
    status = status.after(action).orElseThrow();
    if (action == BenefitAction.REFUSE) {
      refusedBy = user.id();
    }
    if (action == BenefitAction.PASS
        || action == BenefitAction.PASS_LAST
        || action == BenefitAction.SUPPLEMENT) {
      did(user, now);
    }
    updatedAt = now;
  }

  /** Comes to a step of its kind. */
  void come(String toStep, UUID actor, LocalDate due) {
    step = toStep;
    actorId = actor;
    dueOn = due;
  }

  /** The clock stands still while the proposer mends. */
  void hold(Integer daysLeft) {
    actorId = proposerId;
    heldDays = daysLeft;
    dueOn = null;
  }

  /** The clock goes on. */
  void release(UUID actor, LocalDate due) {
    actorId = actor;
    heldDays = null;
    dueOn = due;
  }

  /** To the office, which decides or closes. */
  void toOffice() {
    actorId = null;
  }

  void leaveSteps() {
    step = null;
    actorId = null;
    dueOn = null;
  }

  void ground(String ground) {
    refusalGround = ground;
  }

  /** Granted, with the number that holds today. */
  void grant(LocalDate on, BenefitValue found) {
    grantedOn = on;
    if (found != null) {
      valueName = found.name();
      value = found.value();
    }
  }

  void fill(Map<String, Object> more) {
    facts = new HashMap<>(facts);
    facts.putAll(more);
  }

  void refill(Map<String, Object> all) {
    facts = new HashMap<>(all);
  }

  void visited(Integer rating) {
    satisfaction = rating;
  }

  void contacted(LocalDate on, LocalDate next, String by, Instant now) {
    contactedOn = on;
    contactNextOn = next;
    helper = by == null ? helper : by;
    updatedAt = now;
  }

  /** What was granted ends. */
  void end(LocalDate on, Instant now) {
    endedOn = on;
    updatedAt = now;
  }

  /** The file is kept elsewhere: who acted or mended there does so at the new place. */
  void handOver(UUID proposer, UUID actor, Instant now) {
    proposerId = proposer;
    actorId = actor;
    updatedAt = now;
  }

  void touch(Instant now) {
    updatedAt = now;
  }

  private void did(User user, Instant now) {
    if (!doers.contains(user.id())) {
      doers = new ArrayList<>(doers);
      doers.add(user.id());
    }
    updatedAt = now;
  }

  public String kind() {
    return kind;
  }

  public int kindVersion() {
    return kindVersion;
  }

  public BenefitStatus status() {
    return status;
  }

  public String step() {
    return step;
  }

  public UUID personId() {
    return personId;
  }

  public UUID relatedId() {
    return relatedId;
  }

  public UUID proposerId() {
    return proposerId;
  }

  public LocalDate acceptedOn() {
    return acceptedOn;
  }

  public String acceptorName() {
    return acceptorName;
  }

  public UUID actorId() {
    return actorId;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  Integer heldDays() {
    return heldDays;
  }

  public UUID lawId() {
    return lawId;
  }

  public int year() {
    return year;
  }

  public String valueCode() {
    return valueCode;
  }

  public String valueName() {
    return valueName;
  }

  public Integer value() {
    return value;
  }

  Map<String, Object> facts() {
    return facts;
  }

  public String refusalGround() {
    return refusalGround;
  }

  public LocalDate grantedOn() {
    return grantedOn;
  }

  public LocalDate endedOn() {
    return endedOn;
  }

  public Integer satisfaction() {
    return satisfaction;
  }

  public String helper() {
    return helper;
  }

  public LocalDate contactedOn() {
    return contactedOn;
  }

  public LocalDate contactNextOn() {
    return contactNextOn;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public int version() {
    return version;
  }
}
