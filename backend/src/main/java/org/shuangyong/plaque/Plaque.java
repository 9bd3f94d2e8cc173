package org.shuangyong.plaque;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.family.Household;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;

/** A household's plaque; the steps it takes are the only thing that changes it. */
@Entity
@Table(name = "plaque")
public class Plaque extends RegionRow {
  @Column(name = "household_id", updatable = false)
  private UUID householdId;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private PlaqueStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "ground")
  private PlaqueGround ground;

  @Column(name = "basis_person_id")
  private UUID basisPersonId;

  @Column(name = "applied_on")
  private LocalDate appliedOn;

  @Column(name = "soldier_id")
  private UUID soldierId;

  @Enumerated(EnumType.STRING)
  @Column(name = "soldier_side")
  private SoldierSide soldierSide;

  @Column(name = "batch_id")
  private UUID batchId;

  @Column(name = "hung_on")
  private LocalDate hungOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "place")
  private PlaquePlace place;

  @Column(name = "kept_on")
  private LocalDate keptOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "replace_ground")
  private ReplaceGround replaceGround;

  @Column(name = "old_handed_in")
  private boolean oldHandedIn;

  @Column(name = "reissues")
  private int reissues;

  @Column(name = "cancel_ground")
  private String cancelGround;

  @Column(name = "reason")
  private String reason;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Plaque() {}

  /**
   * @param appliedOn the day of the application, null for whom it is hung without one
   */
  Plaque(Household household, PlaqueBasis basis, LocalDate appliedOn, Instant now) {
    this.householdId = household.id();
    this.unitId = household.unitId();
    this.unitPath = household.unitPath();
    this.status = PlaqueStatus.CANDIDATE;
    this.createdAt = now;
    this.appliedOn = appliedOn;
    restOn(basis, now);
  }

  /** The ground as it is today, which may have changed since it was found. */
  final void restOn(PlaqueBasis basis, Instant now) {
    ground = basis.ground();
    basisPersonId = basis.personId();
    if (ground != PlaqueGround.SERVING_FAMILY) {
      soldierId = null;
      soldierSide = null;
    }
    updatedAt = now;
  }

  /** What was reissued to the same people in a household before counts on. */
  void reissuedBefore(int times) {
    reissues = times;
  }

  /** Whether a ground is enough for it: what entitles on application only needs one. */
  boolean maySeek(PlaqueBasis basis) {
    return !basis.onApplication() || appliedOn != null;
  }

  /**
   * Looks again at the ground on which it was checked, and rests on what is the ground now. A
   * household that has become a soldier's family is to be checked anew, since of which soldier
   * nobody has said.
   *
   * @param basis null when nobody there is entitled
   * @return false when it is not to be hung
   */
  boolean stillRests(PlaqueBasis basis, Instant now) {
    if (basis == null
        || !maySeek(basis)
        || basis.ground() == PlaqueGround.SERVING_FAMILY && ground != PlaqueGround.SERVING_FAMILY) {
      return false;
    }
    if (basis.ground() != ground || !basis.personId().equals(basisPersonId)) {
      restOn(basis, now);
    }
    return true;
  }

  /** Of whose family the household is; one household a side for each soldier. */
  void ofSoldier(UUID soldier, SoldierSide side) {
    soldierId = soldier;
    soldierSide = side;
  }

  /** Takes a step; returns where it stood. */
  PlaqueStatus step(PlaqueStep step, Instant now) {
    PlaqueStatus before = status;
    PlaqueStatus next =
        status.after(step).orElseThrow(() -> new ProblemException(Problem.PLAQUE_TRANSITION));
    // What was kept after a death is kept again when a cancelling or a restoring comes to nothing.
    status = next == PlaqueStatus.HUNG && keptOn != null ? PlaqueStatus.KEPT : next;
    if (before == PlaqueStatus.BATCHED && step != PlaqueStep.HANG) {
      batchId = null;
    }
    updatedAt = now;
    return before;
  }

  void because(String why) {
    reason = why;
  }

  void inBatch(UUID batch) {
    batchId = batch;
    reason = null;
  }

  /** A plate is hung: after a replacement of a lost one it counts as a reissue. */
  void hung(LocalDate on, PlaquePlace where) {
    if (status == PlaqueStatus.HUNG && replaceGround == ReplaceGround.LOST) {
      reissues++;
    }
    hungOn = on;
    place = where;
    replaceGround = null;
    oldHandedIn = false;
    cancelGround = null;
    reason = null;
  }

  void toBeReplaced(ReplaceGround why) {
    replaceGround = why;
    oldHandedIn = false;
  }

  void notReplaced() {
    replaceGround = null;
  }

  void handOldIn() {
    if (replaceGround == ReplaceGround.LOST || oldHandedIn) {
      throw new ProblemException(Problem.PLAQUE_TRANSITION);
    }
    oldHandedIn = true;
  }

  /** The old plate first (B1); a lost one cannot be. */
  void oldMustBeIn() {
    if (status == PlaqueStatus.REPLACING && replaceGround != ReplaceGround.LOST && !oldHandedIn) {
      throw new ProblemException(Problem.PLAQUE_OLD_FIRST);
    }
  }

  void keep(LocalDate on) {
    keptOn = on;
  }

  void toBeCancelled(String why) {
    cancelGround = why;
  }

  void follow(UUID unit, String path) {
    unitId = unit;
    unitPath = path;
  }

  public UUID householdId() {
    return householdId;
  }

  public UUID unitId() {
    return unitId;
  }

  public String unitPath() {
    return unitPath;
  }

  public PlaqueStatus status() {
    return status;
  }

  public PlaqueGround ground() {
    return ground;
  }

  public UUID basisPersonId() {
    return basisPersonId;
  }

  public LocalDate appliedOn() {
    return appliedOn;
  }

  public UUID soldierId() {
    return soldierId;
  }

  public SoldierSide soldierSide() {
    return soldierSide;
  }

  public UUID batchId() {
    return batchId;
  }

  public LocalDate hungOn() {
    return hungOn;
  }

  public PlaquePlace place() {
    return place;
  }

  public ReplaceGround replaceGround() {
    return replaceGround;
  }

  public boolean oldHandedIn() {
    return oldHandedIn;
  }

  public int reissues() {
    return reissues;
  }

  public String cancelGround() {
    return cancelGround;
  }

  public String reason() {
    return reason;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public int version() {
    return version;
  }
}
