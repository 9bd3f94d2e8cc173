package org.shuangyong.activity;

import jakarta.persistence.Query;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.text.Like;

/** What a list of activities asks for; nulls ask nothing. Also the filters of its export. */
public class ActivityFilter {
  static final ActivityFilter ALL = new ActivityFilter();

  /** The 时节 of an activity {@code a} whose kind has one. */
  static final String FESTIVAL =
      "cast(function('jsonb_extract_path_text', a.extra, 'festival') as String)";

  /** What was not cancelled. */
  static final String STANDING = "a.status <> CANCELLED";

  /**
   * Whether a unit did what it took part in by its part {@code p} of activity {@code a}: nobody
   * said that it stayed away, and of a kind that trains liaisons one of its own was there. {@link
   * #rostered} fills it.
   */
  public static final String DID =
      "((p.attendance is null or p.attendance not in (EXCUSED, ABSENT)) and (a.kind not in"
          + " (:rostered) or exists (select 1 from TrainingPerson t where t.regionCode = p.regionCode"
          + " and t.activityId = p.activityId and t.unitId = p.unitId and t.attendance = PRESENT)))";

  @QueryParam("kind")
  public String kind;

  @QueryParam("status")
  public ActivityStatus status;

  @QueryParam("held")
  @Parameter(description = "True for what took place")
  public boolean held;

  @QueryParam("year")
  @Min(1900)
  @Max(2200)
  public Integer year;

  @QueryParam("quarter")
  @Min(1)
  @Max(4)
  @Parameter(description = "Of the year; nothing without one")
  public Integer quarter;

  @QueryParam("from")
  @Parameter(description = "Begins on or after this day")
  public LocalDate from;

  @QueryParam("to")
  @Parameter(description = "Begins on or before this day")
  public LocalDate to;

  @QueryParam("organizer")
  public UUID organizer;

  @QueryParam("unit")
  @Parameter(description = "A unit with any part in it")
  public UUID unit;

  @QueryParam("did")
  @Parameter(description = "A unit that took part and was there, as its duties are counted")
  public UUID did;

  @QueryParam("troop")
  public UUID troop;

  @QueryParam("campaign")
  public UUID campaign;

  @QueryParam("site")
  public UUID site;

  @QueryParam("partnership")
  public UUID partnership;

  @QueryParam("team")
  @Parameter(description = "A registered team that a drill was held with (10.5)")
  public UUID team;

  @QueryParam("festival")
  @Parameter(description = "时节 by its word, such as 清明节 (3.1)")
  public String festival;

  @QueryParam("workPoint")
  public UUID workPoint;

  @QueryParam("tag")
  public String tag;

  @QueryParam("audience")
  @Parameter(description = "People of this class came")
  public Audience audience;

  @QueryParam("mine")
  @Parameter(description = "True for what the caller's unit organizes")
  public boolean mine;

  @QueryParam("standing")
  @Parameter(description = "True for what was not cancelled")
  public boolean standing;

  @QueryParam("unrecorded")
  @Parameter(description = "True for what began and has no record yet")
  public boolean unrecorded;

  @QueryParam("q")
  @Parameter(description = "Part of the title")
  public String q;

  /** Kinds of which the roster says who did them, for {@link #DID}; never empty. */
  public static List<String> rostered(Kinds kinds) {
    List<String> codes = kinds.within(ActivityService.FAMILY, TrainingService.LIAISON);
    return codes.isEmpty() ? List.of("") : codes;
  }

  /** Activities {@code a} in which a unit of the scope has a part; the scope fills it. */
  public static String seen(User user) {
    return user.scope().district()
        ? "1 = 1"
        : "exists (select 1 from ActivityParty s where s.regionCode = a.regionCode"
            + " and s.activityId = a.id and "
            + user.scope().predicate("s.unitPath")
            + ")";
  }

  /** The predicate over activity {@code a}; {@link #bind} fills it. */
  String where(User user) {
    StringBuilder hql = new StringBuilder("a.regionCode = :region and ").append(seen(user));
    if (said(kind)) hql.append(" and a.kind = :kind");
    if (status != null) hql.append(" and a.status = :status");
    if (held) hql.append(" and a.status in ").append(ActivityStatus.TOOK_PLACE_HQL);
    if (first() != null) hql.append(" and a.startsOn >= :first and a.startsOn < :behind");
    if (from != null) hql.append(" and a.startsOn >= :from");
    if (to != null) hql.append(" and a.startsOn <= :to");
    if (organizer != null) hql.append(" and a.organizerId = :organizer");
    if (unit != null) {
      hql.append(" and exists (select 1 from ActivityParty p where p.regionCode = a.regionCode");
      hql.append(" and p.activityId = a.id and p.unitId = :unit)");
    }
    if (did != null) {
      hql.append(" and exists (select 1 from ActivityParty p where p.regionCode = a.regionCode");
      hql.append(" and p.activityId = a.id and p.unitId = :did and ").append(DID).append(")");
    }
    if (troop != null) hql.append(" and a.troopId = :troop");
    if (campaign != null) hql.append(" and a.campaignId = :campaign");
    if (site != null) hql.append(" and a.siteId = :site");
    if (partnership != null) hql.append(" and a.partnershipId = :partnership");
    if (team != null) {
      hql.append(" and exists (select 1 from ActivityTeam m where m.regionCode = a.regionCode");
      hql.append(" and m.activityId = a.id and m.teamId = :team)");
    }
    if (said(festival)) hql.append(" and ").append(FESTIVAL).append(" = :festival");
    if (workPoint != null) hql.append(" and a.workPointId = :workPoint");
    if (said(tag)) hql.append(" and array_contains(a.tags, :tag)");
    if (audience != null) {
      hql.append(" and exists (select 1 from ActivityCount n where n.regionCode = a.regionCode");
      hql.append(" and n.activityId = a.id and n.audience = :audience)");
    }
    if (standing) hql.append(" and ").append(STANDING);
    if (mine) hql.append(" and a.organizerId = :home");
    if (unrecorded) {
      hql.append(" and a.status in (PLANNED, NOTIFIED, HELD) and a.startsOn <= :today");
    }
    if (said(q)) hql.append(" and a.title like :part escape '!'");
    return hql.toString();
  }

  /**
   * @param kinds says what {@link #did} looks at
   */
  <Q extends Query> Q bind(Q query, User user, LocalDate today, Kinds kinds) {
    if (did != null) query.setParameter("rostered", rostered(kinds));
    return bind(query, user, today);
  }

  <Q extends Query> Q bind(Q query, User user, LocalDate today) {
    user.scope().bind(query);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("kind", said(kind) ? kind : null);
    values.put("status", status);
    values.put("first", first());
    values.put("behind", first() == null ? null : first().plusMonths(quarter == null ? 12 : 3));
    values.put("from", from);
    values.put("to", to);
    values.put("organizer", organizer);
    values.put("unit", unit);
    values.put("did", did);
    values.put("troop", troop);
    values.put("campaign", campaign);
    values.put("site", site);
    values.put("partnership", partnership);
    values.put("team", team);
    values.put("festival", said(festival) ? festival : null);
    values.put("workPoint", workPoint);
    values.put("tag", said(tag) ? tag : null);
    values.put("audience", audience);
    values.put("home", mine ? user.unit().id() : null);
    values.put("today", unrecorded ? today : null);
    values.put("part", said(q) ? Like.part(q) : null);
    values.forEach(
        (name, value) -> {
          if (value != null) query.setParameter(name, value);
        });
    return query;
  }

  /** The first day of the year or quarter asked for. */
  private LocalDate first() {
    return year == null ? null : LocalDate.of(year, quarter == null ? 1 : quarter * 3 - 2, 1);
  }

  private static boolean said(String text) {
    return text != null && !text.isBlank();
  }
}
