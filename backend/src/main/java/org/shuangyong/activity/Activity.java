package org.shuangyong.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.unit.Unit;

/** An activity: who organizes it, when, of which kind, and what came of it. */
@Entity
@Table(name = "activity")
public class Activity extends RegionRow {
  /** A code of {@code kinds?of=activity}, and the edition it was made under. */
  @Column(name = "kind", updatable = false)
  private String kind;

  @Column(name = "kind_version", updatable = false)
  private int kindVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private ActivityStatus status = ActivityStatus.PLANNED;

  @Column(name = "title")
  private String title;

  @Column(name = "campaign_id")
  private UUID campaignId;

  @Column(name = "work_point_id")
  private UUID workPointId;

  @Column(name = "site_id")
  private UUID siteId;

  @Column(name = "partnership_id")
  private UUID partnershipId;

  @Column(name = "troop_id")
  private UUID troopId;

  @Column(name = "organizer_id")
  private UUID organizerId;

  /** The organizer's place: who may act on it. Who sees it is {@link ActivityParty}. */
  @Column(name = "unit_path")
  private String unitPath;

  @Column(name = "host")
  private String host;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "starts_at")
  private LocalTime startsAt;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "ends_at")
  private LocalTime endsAt;

  @Column(name = "place")
  private String place;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "tags")
  private List<String> tags = new ArrayList<>();

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "extra")
  private Map<String, Object> extra;

  @Column(name = "heads")
  private int heads;

  /** What the goods given are worth, in fen. */
  @Column(name = "goods")
  private Long goods;

  /** How many families had something of it: a count, no names (8.7). */
  @Column(name = "families")
  private Integer families;

  @Column(name = "result")
  private String result;

  @Column(name = "summary")
  private String summary;

  @Column(name = "cancel_reason")
  private String cancelReason;

  @Column(name = "created_by", updatable = false)
  private String createdBy;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Activity() {}

  public Activity(Kind kind, ActivityFacts facts, Unit organizer, String createdBy, Instant now) {
    this.kind = kind.code();
    this.kindVersion = kind.version();
    this.organizerId = organizer.id();
    this.unitPath = organizer.path();
    this.createdBy = createdBy;
    this.createdAt = now;
    fill(facts, now);
  }

  /**
   * What stands in the way of an action, or empty. Of what is entered after the event nobody is
   * told beforehand (4.9).
   *
   * @param kind its kind, in the edition it was made under
   */
  Optional<Problem> refusal(ActivityAction action, Kind kind, User user) {
    if (!user.may(action.permission())) {
      return Optional.of(Problem.AUTH_FORBIDDEN);
    }
    if (!actedOnBy(user)) {
      return Optional.of(Problem.ACTIVITY_NOT_ORGANIZER);
    }
    if (status.after(action).isEmpty()) {
      return Optional.of(Problem.ACTIVITY_TRANSITION);
    }
    return action == ActivityAction.NOTIFY && kind.within().contains(ActivityIntake.AFTER_EVENT)
        ? Optional.of(Problem.ACTIVITY_AFTER_EVENT)
        : Optional.empty();
  }

  /** The organizer, those above it and the office act; who only takes part reads. */
  boolean actedOnBy(User user) {
    return user.scope().covers(unitPath);
  }

  /** Goes where the action leads; {@link #refusal} was asked before. */
  public void take(ActivityAction action, String text, Instant now) {
    status = status.after(action).orElseThrow();
    if (action == ActivityAction.SUMMARIZE) {
      summary = text.strip();
    }
    if (action == ActivityAction.CANCEL) {
      cancelReason = text.strip();
    }
    updatedAt = now;
  }

  void fill(ActivityFacts facts, Instant now) {
    title = facts.title().strip();
    campaignId = facts.campaignId();
    workPointId = facts.workPointId();
    siteId = facts.siteId();
    partnershipId = facts.partnershipId();
    troopId = facts.troopId();
    host = Texts.blankToNull(facts.host());
    startsOn = facts.startsOn();
    startsAt = facts.startsAt();
    endsOn = facts.endsOn();
    endsAt = facts.endsAt();
    place = Texts.blankToNull(facts.place());
    tags = new ArrayList<>(facts.tags());
    extra = facts.extra().isEmpty() ? null : new HashMap<>(facts.extra());
    updatedAt = now;
  }

  /** What came of it. */
  public void record(
      int people, Long goodsFen, Integer familyCount, String word, Map<String, Object> fields) {
    heads = people;
    goods = goodsFen;
    families = familyCount;
    result = Texts.blankToNull(word);
    extra = fields.isEmpty() ? null : new HashMap<>(fields);
  }

  /** A part of it changed: its version counts. */
  public void touch(Instant now) {
    updatedAt = now;
  }

  public String kind() {
    return kind;
  }

  public int kindVersion() {
    return kindVersion;
  }

  public ActivityStatus status() {
    return status;
  }

  public String title() {
    return title;
  }

  public UUID campaignId() {
    return campaignId;
  }

  public UUID workPointId() {
    return workPointId;
  }

  public UUID siteId() {
    return siteId;
  }

  public UUID partnershipId() {
    return partnershipId;
  }

  public UUID troopId() {
    return troopId;
  }

  public UUID organizerId() {
    return organizerId;
  }

  public String unitPath() {
    return unitPath;
  }

  public String host() {
    return host;
  }

  public LocalDate startsOn() {
    return startsOn;
  }

  public LocalTime startsAt() {
    return startsAt;
  }

  public LocalDate endsOn() {
    return endsOn;
  }

  public LocalTime endsAt() {
    return endsAt;
  }

  public String place() {
    return place;
  }

  public List<String> tags() {
    return tags;
  }

  /** The fields of its kind, never null. */
  public Map<String, Object> extra() {
    return extra == null ? Map.of() : extra;
  }

  public int heads() {
    return heads;
  }

  public Long goods() {
    return goods;
  }

  public Integer families() {
    return families;
  }

  public String result() {
    return result;
  }

  public String summary() {
    return summary;
  }

  public String cancelReason() {
    return cancelReason;
  }

  public String createdBy() {
    return createdBy;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public int version() {
    return version;
  }
}
