package org.shuangyong.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** One look at one site, in a round or between rounds. */
@Entity
@Table(name = "site_check")
public class SiteCheck extends RegionRow {
  @Column(name = "site_id", updatable = false)
  private UUID siteId;

  @Column(name = "round_id", updatable = false)
  private UUID roundId;

  @Column(name = "checked_on", updatable = false)
  private LocalDate checkedOn;

  @Column(name = "by_id", updatable = false)
  private String byId;

  @Column(name = "by_name", updatable = false)
  private String byName;

  @Column(name = "by_unit", updatable = false)
  private String byUnit;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "answers", updatable = false)
  private Map<String, Object> answers;

  @Enumerated(EnumType.STRING)
  @Column(name = "condition", updatable = false)
  private SiteCondition condition;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private CheckStatus status;

  @Column(name = "defect", updatable = false)
  private String defect;

  @Column(name = "matter_id", updatable = false)
  private UUID matterId;

  @Column(name = "again_on")
  private LocalDate againOn;

  @Column(name = "again_by")
  private String againBy;

  @Column(name = "again_note")
  private String againNote;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Version
  @Column(name = "version")
  private int version;

  protected SiteCheck() {}

  /**
   * @param matterId what the defect led to; null when there is none
   */
  public SiteCheck(
      UUID id,
      Site site,
      CheckDto.AddRequest given,
      UUID matterId,
      User by,
      LocalDate on,
      Instant now) {
    super(id);
    this.siteId = site.id();
    this.roundId = given.roundId();
    this.checkedOn = on;
    this.byId = by.id();
    this.byName = by.name();
    this.byUnit = by.unit().name();
    this.answers = new HashMap<>(given.answers());
    this.condition = given.condition();
    this.status = given.defect() == null ? CheckStatus.PASSED : CheckStatus.DEFECT;
    this.defect = Texts.blankToNull(given.defect());
    this.matterId = matterId;
    this.createdAt = now;
  }

  /**
   * What stands in the way of a second look, or null.
   *
   * @param workedOn the matters of defects that the person had a hand in
   */
  Problem refusal(User by, Set<UUID> workedOn) {
    if (status != CheckStatus.DEFECT) {
      return Problem.SITE_CHECK_STATE;
    }
    return byId.equals(by.id()) || matterId != null && workedOn.contains(matterId)
        ? Problem.SITE_CHECK_SAME_HAND
        : null;
  }

  /** 复查, by another than looked first or put it right. */
  void again(CheckAction found, String note, User by, Set<UUID> workedOn, LocalDate on) {
    Problem problem = refusal(by, workedOn);
    if (problem != null) {
      throw new ProblemException(problem);
    }
    status = status.after(found).orElseThrow();
    againOn = on;
    againBy = by.name();
    againNote = Texts.blankToNull(note);
  }

  public UUID siteId() {
    return siteId;
  }

  public UUID roundId() {
    return roundId;
  }

  public LocalDate checkedOn() {
    return checkedOn;
  }

  public String byName() {
    return byName;
  }

  public String byUnit() {
    return byUnit;
  }

  public Map<String, Object> answers() {
    return answers;
  }

  public SiteCondition condition() {
    return condition;
  }

  public CheckStatus status() {
    return status;
  }

  public String defect() {
    return defect;
  }

  public UUID matterId() {
    return matterId;
  }

  public LocalDate againOn() {
    return againOn;
  }

  public String againBy() {
    return againBy;
  }

  public String againNote() {
    return againNote;
  }

  public int version() {
    return version;
  }
}
