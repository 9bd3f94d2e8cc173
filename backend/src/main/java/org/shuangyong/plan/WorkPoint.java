package org.shuangyong.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.plan.notice.Notice.Level;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * A node of the plan's tree: a heading (部分、条、项) or a measure, which is a sentence of the document
 * and what units are made responsible for (0.5, 12.9).
 */
@Entity
@Table(name = "work_point")
public class WorkPoint extends RegionRow {
  @Column(name = "plan_id", updatable = false)
  private UUID planId;

  @Column(name = "parent_id", updatable = false)
  private UUID parentId;

  /** The measure of the former edition this one was made from, null when it is new. */
  @Column(name = "origin_id", updatable = false)
  private UUID originId;

  /** The edition that last changed this measure; null while nothing but the first did. */
  @Column(name = "changed_in")
  private Integer changedIn;

  /** The target of the four-year plan that it serves (11.3), or null. */
  @Column(name = "target_id")
  private UUID targetId;

  @Enumerated(EnumType.STRING)
  @Column(name = "level", updatable = false)
  private Level level;

  @Column(name = "no")
  private String no;

  @Column(name = "title")
  private String title;

  @Column(name = "start_at")
  private int startAt;

  @Column(name = "end_at")
  private int endAt;

  @Column(name = "lead_id")
  private UUID leadId;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "support_ids")
  private List<UUID> supportIds = new ArrayList<>();

  /** Whose word closes the matter; the office's when nobody else is named. */
  @Column(name = "proposer_id")
  private UUID proposerId;

  @Column(name = "due_on")
  private LocalDate dueOn;

  /** Null when nothing is said of it. */
  @Embedded private Undertaking undertaking;

  @Column(name = "dropped")
  private boolean dropped;

  @Column(name = "drop_reason")
  private String dropReason;

  /** Unit names of the document that match no unit, for a person to settle. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "unresolved")
  private List<String> unresolved = new ArrayList<>();

  @Column(name = "matter_id")
  private UUID matterId;

  protected WorkPoint() {}

  WorkPoint(
      UUID planId, UUID parentId, Level level, String no, String title, int startAt, int endAt) {
    this.planId = planId;
    this.parentId = parentId;
    this.level = level;
    this.no = no;
    this.title = title;
    this.startAt = startAt;
    this.endAt = endAt;
  }

  /** What the document itself says of responsibility. */
  void fromDocument(
      UUID lead, List<UUID> supports, LocalDate due, Undertaking said, List<String> unresolved) {
    this.leadId = lead;
    this.undertaking = said;
    setSupports(supports);
    this.dueOn = due;
    this.unresolved = new ArrayList<>(unresolved);
  }

  /** The same node in a plan made from this one's; places are given by {@link #place}. */
  WorkPoint copy(UUID newPlan, UUID newParent, int years) {
    WorkPoint copy = new WorkPoint(newPlan, newParent, level, no, title, startAt, endAt);
    copy.originId = id();
    copy.leadId = leadId;
    copy.supportIds = new ArrayList<>(supportIds);
    copy.proposerId = proposerId;
    copy.dueOn = dueOn == null ? null : dueOn.plusYears(years);
    copy.undertaking = undertaking;
    copy.dropped = dropped;
    copy.dropReason = dropReason;
    if (years == 0) {
      copy.matterId = matterId;
      copy.changedIn = changedIn;
      copy.targetId = targetId; // a target is one year's
    }
    return copy;
  }

  void place(int start, int end) {
    startAt = start;
    endAt = end;
  }

  /** Where the words begin, behind white space; the whole node when it has none. */
  int bodyStart(String source) {
    int at = startAt;
    while (at < endAt && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return at;
  }

  int bodyEnd(String source) {
    int at = endAt;
    while (at > bodyStart(source) && Character.isWhitespace(source.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Taken out of the text (不再列入): its place in the tree is kept, without words. */
  boolean struck() {
    return level == Level.MEASURE && startAt == endAt;
  }

  void strike(String reason) {
    dropped = true;
    dropReason = reason;
  }

  void serve(UUID target) {
    requireMeasure();
    targetId = target;
  }

  void changedIn(int edition) {
    changedIn = edition;
  }

  /** Sets what is given and leaves the rest; an empty list of supports clears them. */
  void assign(UUID lead, List<UUID> supports, UUID proposer, LocalDate due) {
    requireMeasure();
    if (lead != null) {
      leadId = lead;
    }
    if (supports != null) {
      setSupports(supports);
    } else {
      setSupports(supportIds);
    }
    if (proposer != null) {
      proposerId = proposer;
    }
    if (due != null) {
      dueOn = due;
    }
    dropped = false;
    dropReason = null;
  }

  /** 措施 and 成果: null leaves what is there, a blank clears it. */
  void undertake(String how, String output) {
    requireMeasure();
    undertaking = undertaking().with(how, output);
  }

  void drop(String reason) {
    requireMeasure();
    dropped = true;
    dropReason = reason;
  }

  void restore() {
    requireMeasure();
    dropped = false;
    dropReason = null;
  }

  void retitle(String newTitle) {
    if (level == Level.MEASURE) {
      throw ProblemException.field("title", "invalid");
    }
    title = newTitle;
  }

  /**
   * Cuts this measure at a place of the document; the new second part inherits what was assigned.
   * Together they still cover exactly what the one did.
   */
  WorkPoint split(int at, String source) {
    requireMeasure();
    boolean inside = at > startAt && at < endAt;
    if (!inside
        || Character.isLowSurrogate(source.charAt(at))
        || source.substring(startAt, at).isBlank()
        || source.substring(at, endAt).isBlank()) {
      throw new ProblemException(Problem.WORK_POINT_SPLIT_OUTSIDE);
    }
    WorkPoint second = new WorkPoint(planId, parentId, level, no, title, at, endAt);
    second.leadId = leadId;
    second.supportIds = new ArrayList<>(supportIds);
    second.proposerId = proposerId;
    second.dueOn = dueOn;
    second.undertaking = undertaking;
    second.targetId = targetId;
    second.dropped = dropped;
    second.dropReason = dropReason;
    endAt = at;
    return second;
  }

  /** Takes the measure that follows into this one; its units are kept where this has none. */
  void absorb(WorkPoint next) {
    requireMeasure();
    next.requireMeasure();
    // What was made from a former measure is kept, changed or struck, never swallowed (0.4).
    if (next.originId != null
        || next.startAt != endAt
        || !Objects.equals(next.parentId, parentId)) {
      throw new ProblemException(Problem.WORK_POINT_NO_NEIGHBOUR);
    }
    endAt = next.endAt;
    Set<UUID> supports = new LinkedHashSet<>(supportIds);
    supports.addAll(next.supportIds);
    if (leadId == null) {
      leadId = next.leadId;
    } else if (next.leadId != null) {
      supports.add(next.leadId);
    }
    if (proposerId == null && matterId == null) { // whose word closes a matter stays
      proposerId = next.proposerId;
    }
    if (targetId == null) {
      targetId = next.targetId;
    }
    if (dueOn == null || next.dueOn != null && next.dueOn.isBefore(dueOn)) {
      dueOn = next.dueOn;
    }
    undertaking = undertaking().and(next.undertaking());
    if (dropped && !next.dropped) {
      dropped = false;
      dropReason = null;
    }
    unresolved.addAll(next.unresolved);
    setSupports(List.copyOf(supports));
  }

  /** The matter that publishing opened for this measure. */
  public void openedAs(UUID matter) {
    matterId = matter;
  }

  boolean measure() {
    return level == Level.MEASURE;
  }

  boolean assigned() {
    return !dropped && leadId != null && dueOn != null;
  }

  private void setSupports(List<UUID> supports) {
    supportIds =
        new ArrayList<>(supports.stream().filter(id -> !id.equals(leadId)).distinct().toList());
  }

  void requireMeasure() {
    if (level != Level.MEASURE) {
      throw new ProblemException(Problem.WORK_POINT_NOT_MEASURE);
    }
    if (struck()) {
      throw new ProblemException(Problem.WORK_POINT_STRUCK);
    }
  }

  public UUID planId() {
    return planId;
  }

  public UUID originId() {
    return originId;
  }

  public UUID targetId() {
    return targetId;
  }

  public Integer changedIn() {
    return changedIn;
  }

  public UUID parentId() {
    return parentId;
  }

  public Level level() {
    return level;
  }

  public String no() {
    return no;
  }

  public String title() {
    return title;
  }

  public int startAt() {
    return startAt;
  }

  public int endAt() {
    return endAt;
  }

  public UUID leadId() {
    return leadId;
  }

  public List<UUID> supportIds() {
    return supportIds;
  }

  public UUID proposerId() {
    return proposerId;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  private Undertaking undertaking() {
    return undertaking == null ? Undertaking.NONE : undertaking;
  }

  /** 措施, or null. */
  public String how() {
    return undertaking().how();
  }

  /** 成果, or null. */
  public String output() {
    return undertaking().output();
  }

  public boolean dropped() {
    return dropped;
  }

  public String dropReason() {
    return dropReason;
  }

  public List<String> unresolved() {
    return unresolved;
  }

  public UUID matterId() {
    return matterId;
  }
}
