package org.shuangyong.reconciliation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.shuangyong.matter.Matter;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;

/**
 * An item of a round: what each side says of it. Number and title are as they were when the round
 * opened, so that a closed round reads as it was signed.
 */
@Entity
@Table(name = "reconciliation_line")
public class ReconciliationLine extends RegionRow {
  @Column(name = "round_id", updatable = false)
  private UUID roundId;

  @Column(name = "matter_id", updatable = false)
  private UUID matterId;

  @Column(name = "place", updatable = false)
  private int place;

  @Column(name = "ledger_no", updatable = false)
  private String ledgerNo;

  @Column(name = "title", updatable = false)
  private String title;

  @Column(name = "asker_id")
  private UUID askerId;

  @Column(name = "doer_id")
  private UUID doerId;

  @Embedded
  @AttributeOverride(name = "state", column = @Column(name = "asker_state"))
  @AttributeOverride(name = "note", column = @Column(name = "asker_note"))
  @AttributeOverride(name = "by", column = @Column(name = "asker_by"))
  @AttributeOverride(name = "name", column = @Column(name = "asker_name"))
  @AttributeOverride(name = "day", column = @Column(name = "asker_on"))
  @AttributeOverride(name = "paper", column = @Column(name = "asker_paper"))
  private Statement asker = Statement.NONE;

  @Embedded
  @AttributeOverride(name = "state", column = @Column(name = "doer_state"))
  @AttributeOverride(name = "note", column = @Column(name = "doer_note"))
  @AttributeOverride(name = "by", column = @Column(name = "doer_by"))
  @AttributeOverride(name = "name", column = @Column(name = "doer_name"))
  @AttributeOverride(name = "day", column = @Column(name = "doer_on"))
  @AttributeOverride(name = "paper", column = @Column(name = "doer_paper"))
  private Statement doer = Statement.NONE;

  @Version
  @Column(name = "version")
  private int version;

  protected ReconciliationLine() {}

  /**
   * @param office who answers for a matter that no unit was given yet; a wished lead knows nothing
   *     of it
   */
  ReconciliationLine(UUID roundId, int place, Matter matter, UUID office) {
    this.roundId = roundId;
    this.place = place;
    this.matterId = matter.id();
    this.ledgerNo = matter.ledger().no();
    this.title = matter.text().title();
    this.askerId = matter.proposerId();
    this.doerId = matter.deadline().assignedOn() == null ? office : matter.leadId();
  }

  /**
   * Whether the person may speak for a side: a unit for its own side, the office for a side that
   * answered on paper; and nobody for both, since two people agree or none do.
   */
  Problem refusal(Side side, User user, boolean office) {
    UUID unit = side == Side.ASKER ? askerId : doerId;
    if (!unit.equals(user.unit().id()) && !office) {
      return Problem.RECONCILIATION_NOT_SIDE;
    }
    Statement other = side == Side.ASKER ? doer : asker;
    return user.id().equals(other.by()) ? Problem.RECONCILIATION_BOTH_SIDES : null;
  }

  void state(Side side, Statement said) {
    if (side == Side.ASKER) {
      asker = said;
    } else {
      doer = said;
    }
  }

  void require(Side side, User user, boolean office) {
    Problem problem = refusal(side, user, office);
    if (problem != null) {
      throw new ProblemException(problem);
    }
  }

  /** Another unit takes over from one of the sides, or from both. */
  void follow(UUID from, UUID into) {
    askerId = askerId.equals(from) ? into : askerId;
    doerId = doerId.equals(from) ? into : doerId;
  }

  LineOutcome outcome() {
    return LineOutcome.of(asker, doer);
  }

  UUID roundId() {
    return roundId;
  }

  UUID matterId() {
    return matterId;
  }

  int place() {
    return place;
  }

  String ledgerNo() {
    return ledgerNo;
  }

  String title() {
    return title;
  }

  UUID askerId() {
    return askerId;
  }

  UUID doerId() {
    return doerId;
  }

  Statement asker() {
    return asker;
  }

  Statement doer() {
    return doer;
  }

  int version() {
    return version;
  }
}
