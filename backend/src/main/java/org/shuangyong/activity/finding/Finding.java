package org.shuangyong.activity.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.crypto.Sealed;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** A difficulty, a shortcoming, an issue; written once, with its matter or its reason. */
@Entity
@Table(name = "activity_finding")
public class Finding extends RegionRow {
  @Column(name = "activity_id", updatable = false)
  private UUID activityId;

  /** The line of a visit on which it was heard. */
  @Column(name = "line_id", updatable = false)
  private UUID lineId;

  /** The unit that was looked at. */
  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "item", updatable = false)
  private String item;

  @Convert(converter = Sealed.class)
  @Column(name = "text_sealed")
  private String text;

  @Column(name = "matter_id", updatable = false)
  private UUID matterId;

  /** Why there is no matter. */
  @Column(name = "reason", updatable = false)
  private String reason;

  @Column(name = "found_on", updatable = false)
  private LocalDate foundOn;

  @Column(name = "found_by", updatable = false)
  private String foundBy;

  @Column(name = "finder_name", updatable = false)
  private String finderName;

  @Enumerated(EnumType.STRING)
  @Column(name = "recheck")
  private Recheck recheck;

  @Column(name = "recheck_on")
  private LocalDate recheckOn;

  @Column(name = "rechecker")
  private String rechecker;

  @Column(name = "recheck_note")
  private String recheckNote;

  @Version
  @Column(name = "version")
  private int version;

  protected Finding() {}

  Finding(UUID activityId, FindingDto.AddRequest given, UUID matterId, User by, LocalDate on) {
    this.activityId = activityId;
    this.lineId = given.lineId();
    this.unitId = given.unitId();
    this.item = Texts.blankToNull(given.item());
    this.text = given.text().strip();
    this.matterId = matterId;
    this.reason = matterId == null ? given.reason().strip() : null;
    this.foundBy = by.id();
    this.finderName = by.name();
    this.foundOn = on;
  }

  /**
   * 复查 by somebody who neither found it nor worked on it (12.6).
   *
   * @param doers of its matter
   */
  void recheck(Recheck result, String note, User by, Collection<String> doers, LocalDate on) {
    if (by.id().equals(foundBy) || doers.contains(by.id())) {
      throw new ProblemException(Problem.FINDING_SAME_HAND);
    }
    if (matterId == null || recheck == Recheck.PASSED) {
      throw new ProblemException(Problem.FINDING_STATE, Map.of());
    }
    recheck = result;
    recheckNote = Texts.blankToNull(note);
    recheckOn = on;
    rechecker = by.name();
  }

  public UUID activityId() {
    return activityId;
  }

  UUID lineId() {
    return lineId;
  }

  UUID unitId() {
    return unitId;
  }

  String item() {
    return item;
  }

  String text() {
    return text;
  }

  public UUID matterId() {
    return matterId;
  }

  String reason() {
    return reason;
  }

  LocalDate foundOn() {
    return foundOn;
  }

  String foundBy() {
    return foundBy;
  }

  String finderName() {
    return finderName;
  }

  Recheck recheck() {
    return recheck;
  }

  LocalDate recheckOn() {
    return recheckOn;
  }

  String rechecker() {
    return rechecker;
  }

  String recheckNote() {
    return recheckNote;
  }

  int version() {
    return version;
  }
}
