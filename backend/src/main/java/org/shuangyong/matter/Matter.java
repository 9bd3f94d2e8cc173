package org.shuangyong.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * A matter (事项). Its rules are on it: who may take which step, that the doer never closes (4.7),
 * that the proposer's word is needed, that the first due date is kept.
 */
@Entity
@Table(name = "matter")
public class Matter extends RegionRow {
  private static final String UNNUMBERED = "~";

  /** Ratings below this mean 不满意, and a matter rated so is not closed (4.7). */
  static final int SATISFIED = 3;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", updatable = false)
  private MatterKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "list")
  private MatterList list;

  @Column(name = "year")
  private int year;

  @Column(name = "ledger_seq")
  private Integer ledgerSeq;

  @Column(name = "title")
  private String title;

  @Column(name = "detail")
  private String detail;

  @Column(name = "standard")
  private String standard;

  /** The measure this matter serves, null when it comes from no plan. */
  @Embedded private PlanOrigin origin;

  @Embedded private Deadline deadline = new Deadline();

  @Column(name = "proposer_id", updatable = false)
  private UUID proposerId;

  @Column(name = "lead_id")
  private UUID leadId;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "support_ids")
  private List<UUID> supportIds = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private MatterStatus status;

  @Column(name = "registered_on")
  private LocalDate registeredOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  /** The ledger number, or what sorts after every number. */
  @Column(name = "ledger_sort")
  private String ledgerSort = UNNUMBERED;

  @Column(name = "satisfaction")
  private Integer satisfaction;

  /** Ids of the people who did any of the work. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "doers")
  private List<String> doers = new ArrayList<>();

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Matter() {}

  /** A matter proposed by a unit; {@code wishedDue} is a wish until the office assigns. */
  public Matter(
      UUID id,
      MatterKind kind,
      MatterText text,
      UUID proposerId,
      UUID wishedLeadId,
      LocalDate wishedDue,
      LocalDate today,
      Instant now) {
    super(id);
    this.kind = kind;
    this.list = kind.list();
    this.year = today.getYear();
    this.proposerId = proposerId;
    this.leadId = wishedLeadId;
    deadline.wish(wishedDue);
    this.status = MatterStatus.SUBMITTED;
    this.createdAt = now;
    this.updatedAt = now;
    write(text);
  }

  /** A matter that a plan opens, already on the ledger and given to its units. */
  static Matter ofPlan(
      UUID id, PlanTask task, MatterText text, int ledgerSeq, LocalDate today, Instant now) {
    Matter matter =
        new Matter(
            id, MatterKind.TASK, text, task.proposerId(), task.leadId(), task.dueOn(), today, now);
    matter.origin = task.origin();
    matter.year = task.year();
    matter.number(ledgerSeq);
    matter.registeredOn = today;
    matter.give(task.leadId(), task.supportIds(), task.dueOn(), today);
    matter.status = MatterStatus.ASSIGNED;
    return matter;
  }

  /**
   * Whether the person may take this step now.
   *
   * @throws ProblemException saying which guard stands in the way
   */
  void require(MatterAction action, User user) {
    if (status.after(action).isEmpty()) {
      throw new ProblemException(
          Problem.MATTER_TRANSITION,
          Map.of("status", status.name(), "action", action.permission()));
    }
    if (!user.may(action.permission())) {
      throw new ProblemException(Problem.AUTH_FORBIDDEN);
    }
    if (!standsFor(user.unit().id(), action.who())) {
      throw new ProblemException(Problem.MATTER_NOT_PARTY, Map.of("action", action.permission()));
    }
    if (action.judging() && doers.contains(user.id())) {
      throw new ProblemException(Problem.MATTER_DOER_CLOSES, Map.of("action", action.permission()));
    }
  }

  /** The steps the person may take now: what a screen offers. */
  public List<MatterAction> allowed(User user) {
    return Arrays.stream(MatterAction.values())
        .filter(
            action ->
                status.after(action).isPresent()
                    && user.may(action.permission())
                    && standsFor(user.unit().id(), action.who())
                    && !(action.judging() && doers.contains(user.id())))
        .toList();
  }

  private boolean standsFor(UUID unitId, MatterAction.Who who) {
    return switch (who) {
      case OFFICE -> true;
      case PROPOSER -> unitId.equals(proposerId);
      case LEAD -> unitId.equals(leadId);
      case DOER_UNIT -> unitId.equals(leadId) || supportIds.contains(unitId);
    };
  }

  /** Takes the step; returns the state it came from. */
  private MatterStatus step(MatterAction action, User user, Instant now) {
    require(action, user);
    MatterStatus from = status;
    status = from.after(action).orElseThrow();
    if (action.doing() && !doers.contains(user.id())) {
      List<String> more = new ArrayList<>(doers);
      more.add(user.id());
      doers = more;
    }
    updatedAt = now;
    return from;
  }

  MatterStatus register(
      User user, MatterList onList, int seq, int ledgerYear, LocalDate today, Instant now) {
    MatterStatus from = step(MatterAction.REGISTER, user, now);
    list = onList;
    year = ledgerYear;
    number(seq);
    registeredOn = today;
    return from;
  }

  MatterStatus returnForMore(User user, Instant now) {
    return step(MatterAction.RETURN, user, now);
  }

  MatterStatus resubmit(User user, MatterText text, Instant now) {
    MatterStatus from = step(MatterAction.RESUBMIT, user, now);
    write(text);
    return from;
  }

  MatterStatus assign(
      User user, UUID lead, List<UUID> supports, LocalDate due, LocalDate today, Instant now) {
    if (due.isBefore(today)) {
      throw new ProblemException(Problem.MATTER_DUE_PAST);
    }
    MatterStatus from = step(MatterAction.ASSIGN, user, now);
    give(lead, supports, due, today);
    return from;
  }

  private void give(UUID lead, List<UUID> supports, LocalDate due, LocalDate today) {
    leadId = lead;
    supportIds =
        new ArrayList<>(supports.stream().filter(id -> !id.equals(lead)).distinct().toList());
    deadline.set(due, today);
  }

  MatterStatus sign(User user, Instant now) {
    return step(MatterAction.SIGN, user, now);
  }

  MatterStatus report(User user, LocalDate today, Instant now) {
    MatterStatus from = step(MatterAction.REPORT, user, now);
    deadline.reported(today);
    return from;
  }

  /**
   * @param evidence how many files stand on the matter, the new ones included
   */
  MatterStatus apply(User user, int evidence, LocalDate today, Instant now) {
    require(MatterAction.APPLY, user);
    if (evidence < 1) {
      throw new ProblemException(Problem.MATTER_EVIDENCE_NEEDED);
    }
    deadline.reported(today);
    return step(MatterAction.APPLY, user, now);
  }

  MatterStatus verify(User user, Instant now) {
    return step(MatterAction.VERIFY, user, now);
  }

  MatterStatus reject(User user, Instant now) {
    return step(MatterAction.REJECT, user, now);
  }

  /**
   * @param rating 1–5, or null when the proposer gives none
   */
  MatterStatus confirm(User user, Integer rating, LocalDate today, Instant now) {
    require(MatterAction.CONFIRM, user);
    if (rating != null && rating < SATISFIED) {
      throw new ProblemException(Problem.MATTER_UNSATISFIED);
    }
    MatterStatus from = step(MatterAction.CONFIRM, user, now);
    satisfaction = rating;
    closedOn = today;
    return from;
  }

  MatterStatus sendBack(User user, Instant now) {
    return step(MatterAction.SEND_BACK, user, now);
  }

  private void number(int seq) {
    ledgerSeq = seq;
    ledgerSort = ledgerNo();
  }

  private void write(MatterText text) {
    title = text.title();
    detail = text.detail();
    standard = text.standard();
  }

  public Light light(LocalDate today) {
    return deadline.light(status, today);
  }

  /** Such as 2021-T-0007; null before 立账. */
  public String ledgerNo() {
    return ledgerSeq == null ? null : "%d-%s-%04d".formatted(year, list, ledgerSeq);
  }

  /** Null when the matter comes from no plan. */
  public PlanOrigin origin() {
    return origin;
  }

  public Deadline deadline() {
    return deadline;
  }

  public MatterKind kind() {
    return kind;
  }

  public MatterList list() {
    return list;
  }

  public int year() {
    return year;
  }

  public String title() {
    return title;
  }

  public String detail() {
    return detail;
  }

  public String standard() {
    return standard;
  }

  public UUID proposerId() {
    return proposerId;
  }

  public UUID leadId() {
    return leadId;
  }

  public List<UUID> supportIds() {
    return supportIds;
  }

  public MatterStatus status() {
    return status;
  }

  public LocalDate registeredOn() {
    return registeredOn;
  }

  public LocalDate closedOn() {
    return closedOn;
  }

  public Integer satisfaction() {
    return satisfaction;
  }

  public List<String> doers() {
    return doers;
  }

  String ledgerSort() {
    return ledgerSort;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public int version() {
    return version;
  }

  public Integer ledgerSeq() {
    return ledgerSeq;
  }
}
