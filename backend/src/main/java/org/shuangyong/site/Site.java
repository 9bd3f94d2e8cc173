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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionRow;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.unit.Unit;

/** A place of a kind of {@code kinds?of=site}; never deleted, only closed. */
@Entity
@Table(name = "site")
public class Site extends RegionRow {
  @Column(name = "kind", updatable = false)
  private String kind;

  /** The edition of the kind that {@link #extra} was last checked against. */
  @Column(name = "kind_version")
  private int kindVersion;

  @Column(name = "name")
  private String name;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "unit_path")
  private String unitPath;

  @Column(name = "owner_id")
  private UUID ownerId;

  /** Who is on duty for it, not a private person. */
  @Column(name = "keeper")
  private String keeper;

  @Enumerated(EnumType.STRING)
  @Column(name = "level")
  private SiteLevel level;

  @Column(name = "address")
  private String address;

  /** Degrees of longitude; of public places only, null for others. */
  @Column(name = "lon")
  private Double lon;

  @Column(name = "lat")
  private Double lat;

  /** People whom one slot takes. */
  @Column(name = "capacity")
  private Integer capacity;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "slots")
  private List<String> slots;

  @Column(name = "open_to_visits")
  private boolean openToVisits;

  @Enumerated(EnumType.STRING)
  @Column(name = "condition")
  private SiteCondition condition;

  /** Null for what is no park, avenue or square. */
  @Enumerated(EnumType.STRING)
  @Column(name = "elements")
  private SiteElements elements;

  @Column(name = "home_code")
  private String homeCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "status")
  private SiteStatus status;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "extra")
  private Map<String, Object> extra;

  @Column(name = "last_checked_on")
  private LocalDate lastCheckedOn;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version
  @Column(name = "version")
  private int version;

  protected Site() {}

  public Site(Kind kind, SiteDto.SaveRequest given, Unit unit, Instant now) {
    this.kind = kind.code();
    this.status = given.planned() ? SiteStatus.PLANNED : SiteStatus.IN_USE;
    this.createdAt = now;
    write(kind, given, unit, now);
  }

  /** Replaces what may change; kind and state stay. */
  void write(Kind of, SiteDto.SaveRequest given, Unit unit, Instant now) {
    kindVersion = of.version();
    name = given.name().strip();
    unitId = unit.id();
    unitPath = unit.path();
    ownerId = given.ownerId();
    keeper = Texts.blankToNull(given.keeper());
    level = given.level();
    address = Texts.blankToNull(given.address());
    lon = given.lon();
    lat = given.lat();
    capacity = given.capacity();
    slots = List.copyOf(given.slots());
    openToVisits = given.openToVisits();
    condition = given.condition();
    elements = given.elements();
    homeCode = Texts.blankToNull(given.homeCode());
    extra = new HashMap<>(given.extra());
    updatedAt = now;
  }

  void take(SiteAction action, Instant now) {
    status = status.after(action).orElseThrow(() -> new ProblemException(Problem.SITE_TRANSITION));
    updatedAt = now;
  }

  /** What a look found; an older one than the last changes nothing. */
  void checked(LocalDate on, SiteCondition found, Instant now) {
    if (lastCheckedOn == null || !on.isBefore(lastCheckedOn)) {
      lastCheckedOn = on;
      condition = found;
      updatedAt = now;
    }
  }

  void elements(SiteElements now) {
    elements = now;
  }

  void touch(Instant now) {
    updatedAt = now;
  }

  /** Whether the person's unit keeps it, not only may book a visit. */
  boolean keptBy(User user) {
    return user.scope().covers(unitPath) || ownerId.equals(user.unit().id());
  }

  public String kind() {
    return kind;
  }

  public int kindVersion() {
    return kindVersion;
  }

  public String name() {
    return name;
  }

  public UUID unitId() {
    return unitId;
  }

  public String unitPath() {
    return unitPath;
  }

  public UUID ownerId() {
    return ownerId;
  }

  public String keeper() {
    return keeper;
  }

  public SiteLevel level() {
    return level;
  }

  public String address() {
    return address;
  }

  public Double lon() {
    return lon;
  }

  public Double lat() {
    return lat;
  }

  public Integer capacity() {
    return capacity;
  }

  public List<String> slots() {
    return slots;
  }

  public boolean openToVisits() {
    return openToVisits;
  }

  public SiteCondition condition() {
    return condition;
  }

  public SiteElements elements() {
    return elements;
  }

  public String homeCode() {
    return homeCode;
  }

  public SiteStatus status() {
    return status;
  }

  public Map<String, Object> extra() {
    return extra;
  }

  /** Until when it is known to have been in order: last looked at, else put up, else entered. */
  LocalDate seenOn() {
    if (lastCheckedOn != null) {
      return lastCheckedOn;
    }
    return extra().get("installedOn") instanceof String day
        ? LocalDate.parse(day)
        : LocalDate.ofInstant(createdAt, Clocks.CHINA);
  }

  public LocalDate lastCheckedOn() {
    return lastCheckedOn;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public int version() {
    return version;
  }
}
