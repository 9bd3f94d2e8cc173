package org.shuangyong.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import org.shuangyong.matter.MatterList;
import org.shuangyong.matter.MatterWords;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;

/** A round of reconciliation: one list, one quarter. */
@Entity
@Table(name = "reconciliation")
public class Reconciliation extends RegionRow {
  @Enumerated(EnumType.STRING)
  @Column(name = "list", updatable = false)
  private MatterList list;

  @Column(name = "year", updatable = false)
  private int year;

  @Column(name = "quarter", updatable = false)
  private int quarter;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private ReconciliationStatus status;

  /** By when both sides shall have spoken. */
  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "opened_on", updatable = false)
  private LocalDate openedOn;

  @Column(name = "opened_by", updatable = false)
  private String openedBy;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Column(name = "closed_by")
  private String closedBy;

  @Version
  @Column(name = "version")
  private int version;

  protected Reconciliation() {}

  Reconciliation(
      MatterList list, int year, int quarter, LocalDate dueOn, LocalDate today, String by) {
    this.list = list;
    this.year = year;
    this.quarter = quarter;
    this.status = ReconciliationStatus.OPEN;
    this.dueOn = dueOn;
    this.openedOn = today;
    this.openedBy = by;
  }

  static LocalDate firstDay(int year, int quarter) {
    return LocalDate.of(year, quarter * 3 - 2, 1);
  }

  void requireOpen() {
    if (status != ReconciliationStatus.OPEN) {
      throw new ProblemException(Problem.RECONCILIATION_CLOSED);
    }
  }

  /**
   * Ends the round.
   *
   * @param missing lines on which a side has not spoken
   * @param different lines on which the two differ
   */
  void close(long missing, long different, LocalDate today, String by) {
    requireOpen();
    if (missing + different > 0) {
      throw new ProblemException(
          Problem.RECONCILIATION_DIFFERENCES, Map.of("missing", missing, "different", different));
    }
    status = ReconciliationStatus.CLOSED;
    closedOn = today;
    closedBy = by;
  }

  /** As notices name it. */
  String title() {
    return "%d年第%d季度 %s".formatted(year, quarter, MatterWords.of(list));
  }

  public MatterList list() {
    return list;
  }

  public int year() {
    return year;
  }

  public int quarter() {
    return quarter;
  }

  public ReconciliationStatus status() {
    return status;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public LocalDate openedOn() {
    return openedOn;
  }

  public String openedBy() {
    return openedBy;
  }

  /** Null while open. */
  public LocalDate closedOn() {
    return closedOn;
  }

  /** Null while open. */
  public String closedBy() {
    return closedBy;
  }

  public int version() {
    return version;
  }
}
