package org.shuangyong.site;

import jakarta.persistence.Query;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.text.Like;

/** What a list of sites asks for; nulls ask nothing. Also the filters of its export. */
public class SiteFilter {
  static final SiteFilter ALL = new SiteFilter();

  private static final String INSTALLED =
      "cast(function('jsonb_extract_path_text', c.extra, 'installedOn') as String)";

  /**
   * A board {@code c} that is broken, or not looked at for long: since it was put up or entered,
   * when nobody ever did (3.5). As {@link Site#seenOn}; {@link #bindDue} fills it.
   */
  static final String DUE =
      "(c.condition in (BROKEN, MISSING) or coalesce(cast(c.lastCheckedOn as String), "
          + INSTALLED
          + ") < :staleDay or (c.lastCheckedOn is null and "
          + INSTALLED
          + " is null and c.createdAt < :staleSince))";

  @QueryParam("kind")
  public String kind;

  @QueryParam("q")
  @Parameter(description = "Part of the name")
  public String q;

  @QueryParam("town")
  @Parameter(description = "The unit in whose area it stands: itself or any below")
  public UUID town;

  @QueryParam("owner")
  public UUID owner;

  @QueryParam("level")
  public SiteLevel level;

  @QueryParam("status")
  public SiteStatus status;

  @QueryParam("condition")
  public SiteCondition condition;

  @QueryParam("elements")
  public SiteElements elements;

  @QueryParam("noWindow")
  @Parameter(description = "True for what meets the conditions but has no window or lane (2.8)")
  public boolean noWindow;

  @QueryParam("renewal")
  @Parameter(description = "True for boards that are broken or not looked at for long (3.5)")
  public boolean renewal;

  @QueryParam("open")
  @Parameter(description = "True for what takes bookings")
  public boolean open;

  @QueryParam("stock")
  @Parameter(description = "Some of its goods are red for this reason (4.9)")
  public SiteStockRed stock;

  /** What {@link #where} needs and a request does not say. */
  record Asked(String townPath, SiteKinds kinds, LocalDate staleBefore, LocalDate today) {
    static final Asked NOTHING = new Asked(null, null, null, null);
  }

  /** Sites that the person's unit keeps. */
  static String kept(User user) {
    return user.scope().district()
        ? "1 = 1"
        : "(" + user.scope().predicate("c.unitPath") + " or c.ownerId = :home)";
  }

  /** Who may book a visit sees where. */
  static String seen(User user) {
    return "(" + kept(user) + " or (c.openToVisits = true and c.status = IN_USE))";
  }

  /** The predicate over site {@code c}; {@link #bind} fills it. */
  String where(User user) {
    StringBuilder hql = new StringBuilder("c.regionCode = :region and ").append(seen(user));
    if (said(kind)) hql.append(" and c.kind = :kind");
    if (said(q)) hql.append(" and c.name like :q escape '!'");
    if (town != null) hql.append(" and c.unitPath >= :townFrom and c.unitPath < :townTo");
    if (owner != null) hql.append(" and c.ownerId = :owner");
    if (level != null) hql.append(" and c.level = :level");
    if (status != null) hql.append(" and c.status = :status");
    if (condition != null) hql.append(" and c.condition = :condition");
    if (elements != null) hql.append(" and c.elements = :elements");
    if (open) hql.append(" and c.openToVisits = true and c.status = IN_USE");
    if (noWindow) {
      hql.append(" and c.kind in :windows and c.status = IN_USE and ").append(yes("conditionsMet"));
      hql.append(" and not ").append(yes("hasWindow"));
      hql.append(" and not ").append(yes("hasChannel"));
    }
    if (renewal) {
      hql.append(" and c.kind in :boards and c.status = IN_USE and ").append(DUE);
    }
    if (stock != null) {
      // Who may only visit a site is not told what it lacks.
      hql.append(" and c.status <> CLOSED and ")
          .append(kept(user))
          .append(" and ")
          .append(stock.site());
    }
    return hql.toString();
  }

  private static String yes(String field) {
    return "(coalesce(function('jsonb_extract_path_text', c.extra, '" + field + "'), '') = 'true')";
  }

  static <Q extends Query> Q bindScope(Q query, User user) {
    user.scope().bind(query);
    if (!user.scope().district()) {
      query.setParameter("home", user.unit().id());
    }
    return query;
  }

  static <Q extends Query> Q bindDue(Q query, LocalDate staleBefore) {
    query.setParameter("staleDay", staleBefore.toString());
    query.setParameter("staleSince", staleBefore.atStartOfDay(Clocks.CHINA).toInstant());
    return query;
  }

  <Q extends Query> Q bind(Q query, User user, Asked asked) {
    bindScope(query, user);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("kind", said(kind) ? kind : null);
    values.put("q", said(q) ? Like.part(q) : null);
    values.put("owner", owner);
    values.put("level", level);
    values.put("status", status);
    values.put("condition", condition);
    values.put("elements", elements);
    values.put("today", stock != null && stock.dated() ? asked.today() : null);
    if (town != null) {
      values.put("townFrom", asked.townPath());
      values.put("townTo", org.shuangyong.platform.access.Scope.upperBound(asked.townPath()));
    }
    if (noWindow) {
      values.put("windows", asked.kinds().with(SiteKinds.WINDOW));
    }
    if (renewal) {
      values.put("boards", asked.kinds().with(SiteKinds.BOARD));
      bindDue(query, asked.staleBefore());
    }
    values.forEach(
        (name, value) -> {
          if (value != null) query.setParameter(name, value);
        });
    return query;
  }

  private static boolean said(String text) {
    return text != null && !text.isBlank();
  }
}
