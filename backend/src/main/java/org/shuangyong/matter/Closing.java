package org.shuangyong.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Map;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/**
 * How a matter came to its end: when, how well, after what reminder, and how often it came back.
 */
@Embeddable
public class Closing {
  /** Ratings below this mean 不满意, and a matter rated so is not closed (4.7). */
  static final int SATISFIED = 3;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  /** Who gave the word that ended it; null while it is open. */
  @Column(name = "closed_by")
  private String closedBy;

  /** The written reply to what ended, or is to end, without being closed. */
  @Column(name = "reply")
  private String reply;

  /** The last rating: while it is open, of who sent it back. Each stands in the time line. */
  @Column(name = "satisfaction")
  private Integer satisfaction;

  /** When the proposer was last asked for the word that closes; null once it is at work again. */
  @Column(name = "reminded_on")
  private LocalDate remindedOn;

  /** How often it was closed and opened again. */
  @Column(name = "reopened")
  private int reopened;

  protected Closing() {}

  /**
   * Where the turn brought it: to its end, or back to work, and then the proposer is asked anew.
   */
  void at(MatterStatus status, Turn turn) {
    closedOn = status.ended() ? turn.today() : null;
    closedBy = status.ended() ? turn.user().name() : null;
    if (!status.ended()
        && status != MatterStatus.CONFIRMING
        && status != MatterStatus.AWAITING_LEADER) {
      remindedOn = null;
    }
  }

  void reply(String text) {
    reply = text;
  }

  /** Who is satisfied confirms, who is not sends back. */
  static void requireFits(MatterAction action, Integer rating) {
    boolean confirms = action == MatterAction.CONFIRM;
    if (confirms && rating != null && rating < SATISFIED) {
      throw new ProblemException(Problem.MATTER_UNSATISFIED);
    }
    if (!confirms && (rating == null || rating >= SATISFIED)) {
      throw ProblemException.field("satisfaction", rating == null ? "required" : "out-of-range");
    }
  }

  void rate(Integer rating) {
    satisfaction = rating;
  }

  void remind(LocalDate day) {
    remindedOn = day;
  }

  /** Silence is no rating, and what was sent back is not closed with the rating of then (4.7). */
  void silent(LocalDate today, int days) {
    LocalDate from = remindedOn.plusDays(days);
    if (from.isAfter(today)) {
      throw new ProblemException(
          Problem.MATTER_SILENCE_SHORT, Map.of("days", days, "from", from.toString()));
    }
    satisfaction = null;
  }

  /** The satisfaction of then no longer counts. */
  void reopen() {
    reopened++;
    satisfaction = null;
  }

  public LocalDate closedOn() {
    return closedOn;
  }

  /** Null while open. */
  public String closedBy() {
    return closedBy;
  }

  /** Null when nobody asked to end it without closing. */
  public String reply() {
    return reply;
  }

  public Integer satisfaction() {
    return satisfaction;
  }

  public LocalDate remindedOn() {
    return remindedOn;
  }

  public int reopened() {
    return reopened;
  }
}
