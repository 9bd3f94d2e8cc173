package org.shuangyong.family;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.shuangyong.platform.crypto.Sealed;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.unit.Unit;

/** A household with one head; what a plaque hangs on. */
@Entity
@Table(name = "household")
public class Household extends RegionRow {
  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Column(name = "title")
  private String title;

  @Column(name = "head_id")
  private UUID headId;

  @Convert(converter = Sealed.class)
  @Column(name = "address_sealed")
  private String address;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Household() {}

  Household(Person head, Unit unit, String address, Instant now) {
    this.createdAt = now;
    write(head, unit, address, now);
  }

  /** The head must be of age, since the household is shown by their name. */
  final void write(Person head, Unit unit, String newAddress, Instant now) {
    headId = head.id();
    entitle(head);
    unitId = unit.id();
    unitPath = unit.path();
    address = newAddress;
    updatedAt = now;
  }

  void keepAt(Unit unit, Instant now) {
    unitId = unit.id();
    unitPath = unit.path();
    updatedAt = now;
  }

  /** Shows the household by its head's name as it is now. */
  final void entitle(Person head) {
    if (head.minor()) {
      throw ProblemException.field("headId", "minor");
    }
    title = head.name();
  }

  /** The head has moved: who lives where the head lived goes along. */
  void follow(String from, String to) {
    if (Objects.equals(address, from)) {
      address = to;
    }
  }

  void headBy(Person head) {
    headId = head.id();
    entitle(head);
  }

  void end(LocalDate on, Instant now) {
    if (endedOn != null) {
      throw new ProblemException(Problem.HOUSEHOLD_ENDED);
    }
    endedOn = on;
    updatedAt = now;
  }

  /** For a change of members, which counts as one of the household. */
  void touch(Instant now) {
    if (endedOn != null) {
      throw new ProblemException(Problem.HOUSEHOLD_ENDED);
    }
    updatedAt = now;
  }

  public UUID unitId() {
    return unitId;
  }

  public String unitPath() {
    return unitPath;
  }

  public String title() {
    return title;
  }

  public UUID headId() {
    return headId;
  }

  String address() {
    return address;
  }

  public LocalDate endedOn() {
    return endedOn;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public int version() {
    return version;
  }
}
