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

  @Column(name = "satisfaction")
  private Integer satisfaction;

  /** When the proposer was last asked for the word that closes. */
  @Column(name = "reminded_on")
  private LocalDate remindedOn;

  /** How often it was closed and opened again. */
  @Column(name = "reopened")
  private int reopened;

  protected Closing() {}

  void on(LocalDate day) {
    closedOn = day;
  }

  static void requireSatisfied(Integer rating) {
    if (rating != null && rating < SATISFIED) {
      throw new ProblemException(Problem.MATTER_UNSATISFIED);
    }
  }

  void rate(Integer rating) {
    satisfaction = rating;
  }

  void remind(LocalDate day) {
    remindedOn = day;
  }

  void requireSilence(LocalDate today, int days) {
    LocalDate from = remindedOn.plusDays(days);
    if (from.isAfter(today)) {
      throw new ProblemException(
          Problem.MATTER_SILENCE_SHORT, Map.of("days", days, "from", from.toString()));
    }
  }

  /** The satisfaction of then no longer counts. */
  void reopen() {
    reopened++;
    satisfaction = null;
    remindedOn = null;
  }

  public LocalDate closedOn() {
    return closedOn;
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
