package org.shuangyong.family;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.crypto.Sealed;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;

/** Two files of one name, birth date and village (2.1): merged by two people, never by itself. */
@Entity
@Table(name = "person_twin")
public class PersonTwin extends RegionRow {
  /** The earlier of the two. */
  @Column(name = "first_id", updatable = false)
  private UUID firstId;

  @Column(name = "second_id", updatable = false)
  private UUID secondId;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private PersonTwinStatus status = PersonTwinStatus.OPEN;

  /** The file that stays. */
  @Column(name = "kept_id")
  private UUID keptId;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposer_name")
  private String proposerName;

  @Column(name = "merged_by")
  private String mergedBy;

  @Column(name = "merger_name")
  private String mergerName;

  @Convert(converter = Sealed.class)
  @Column(name = "taken_sealed")
  private String taken;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected PersonTwin() {}

  PersonTwin(UUID one, UUID other, Instant now) {
    boolean inOrder = one.toString().compareTo(other.toString()) < 0;
    this.firstId = inOrder ? one : other;
    this.secondId = inOrder ? other : one;
    this.createdAt = now;
    this.updatedAt = now;
  }

  void propose(UUID kept, User by, Instant now) {
    if (!kept.equals(firstId) && !kept.equals(secondId)) {
      throw ProblemException.field("keptId", "unknown");
    }
    step(PersonTwinStep.PROPOSE, now);
    keptId = kept;
    proposedBy = by.id();
    proposerName = by.name();
  }

  /**
   * @param snapshot what was taken over, to be put back by {@link #undo}
   */
  void merge(String snapshot, User by, Instant now) {
    step(PersonTwinStep.MERGE, now);
    mergedBy = by.id();
    mergerName = by.name();
    taken = snapshot;
  }

  /** Whoever proposed it, another does it. */
  void otherHand(User by) {
    if (by.id().equals(proposedBy)) {
      throw new ProblemException(Problem.PERSON_TWIN_SAME_HAND);
    }
  }

  /** Back to where nobody has decided: the proposal refused, the merge or the word taken back. */
  void open(PersonTwinStep step, Instant now) {
    step(step, now);
    keptId = null;
    proposedBy = null;
    proposerName = null;
    mergedBy = null;
    mergerName = null;
    taken = null;
  }

  void distinct(User by, Instant now) {
    step(PersonTwinStep.DISTINCT, now);
    keptId = null;
    proposedBy = by.id();
    proposerName = by.name();
  }

  private void step(PersonTwinStep step, Instant now) {
    status = status.after(step).orElseThrow(() -> new ProblemException(Problem.PERSON_TWIN_STATE));
    updatedAt = now;
  }

  UUID goneId() {
    return firstId.equals(keptId) ? secondId : firstId;
  }

  String taken() {
    return taken;
  }

  public UUID firstId() {
    return firstId;
  }

  public UUID secondId() {
    return secondId;
  }

  public PersonTwinStatus status() {
    return status;
  }

  public UUID keptId() {
    return keptId;
  }

  public String proposedBy() {
    return proposedBy;
  }

  public String proposerName() {
    return proposerName;
  }

  public String mergerName() {
    return mergerName;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public int version() {
    return version;
  }
}
