package org.shuangyong.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;

/** Elements brought into a park, avenue or square: plan → design → build → accepted (3.4). */
@Entity
@Table(name = "site_project")
public class SiteProject extends RegionRow {
  @Column(name = "site_id", updatable = false)
  private UUID siteId;

  @Column(name = "name")
  private String name;

  @Column(name = "elements")
  private String elements;

  /** Whole fen. */
  @Column(name = "budget")
  private Long budget;

  @Column(name = "fund_source")
  private String fundSource;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private ProjectStatus status = ProjectStatus.PLAN;

  /** When it came to where it stands. */
  @Column(name = "moved_on")
  private LocalDate movedOn;

  @Column(name = "note")
  private String note;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected SiteProject() {}

  public SiteProject(UUID siteId, ProjectDto.SaveRequest given, LocalDate today, Instant now) {
    this.siteId = siteId;
    this.movedOn = today;
    this.createdAt = now;
    write(given, now);
  }

  void write(ProjectDto.SaveRequest given, Instant now) {
    if (!status.open()) {
      throw new ProblemException(Problem.SITE_PROJECT_STATE);
    }
    name = given.name().strip();
    elements = given.elements().strip();
    budget = given.budget();
    fundSource = Texts.blankToNull(given.fundSource());
    dueOn = given.dueOn();
    updatedAt = now;
  }

  void take(ProjectAction action, String text, LocalDate today, Instant now) {
    status =
        status.after(action).orElseThrow(() -> new ProblemException(Problem.SITE_PROJECT_STATE));
    movedOn = today;
    note = Texts.blankToNull(text);
    updatedAt = now;
  }

  public UUID siteId() {
    return siteId;
  }

  public String name() {
    return name;
  }

  public String elements() {
    return elements;
  }

  public Long budget() {
    return budget;
  }

  public String fundSource() {
    return fundSource;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public ProjectStatus status() {
    return status;
  }

  public LocalDate movedOn() {
    return movedOn;
  }

  public String note() {
    return note;
  }

  public int version() {
    return version;
  }
}
