package org.shuangyong.matter;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Query;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.text.Like;

/**
 * What a list, its count and its export ask for; nulls ask nothing. The list has the filters in its
 * query, its export in its body, by the same names. Scope is always asked: a matter is seen by its
 * parties and those above them.
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
public class MatterFilter extends FigureRows {
  /** Nothing asked but scope. */
  static final MatterFilter ALL = new MatterFilter();

  static final MatterFilter WAITING = new MatterFilter();

  static {
    WAITING.waiting = true;
  }

  @QueryParam("status")
  List<MatterStatus> status;

  @QueryParam("light")
  Light light;

  @QueryParam("list")
  MatterList list;

  @QueryParam("kind")
  MatterKind kind;

  @QueryParam("year")
  @Parameter(description = "The year on whose list it stands, carried over or not")
  Integer year;

  @QueryParam("unit")
  @Parameter(description = "Matters in which this unit has any part")
  UUID unit;

  @QueryParam("lead")
  UUID lead;

  @QueryParam("plan")
  UUID plan;

  @QueryParam("workPoint")
  @Parameter(description = "A measure, or a point with all its measures")
  UUID workPoint;

  @QueryParam("waiting")
  @Parameter(description = "True for what waits for the caller")
  boolean waiting;

  @QueryParam("q")
  @JsonProperty("q")
  @Parameter(description = "Part of the title, or the start of the ledger number")
  String text;

  @QueryParam("dueFrom")
  LocalDate dueFrom;

  @QueryParam("dueTo")
  LocalDate dueTo;

  @QueryParam("topic")
  String topic;

  @QueryParam("source")
  MatterSource source;

  @QueryParam("sourceName")
  @Parameter(description = "The meeting, visit or letter it came from, exactly")
  String sourceName;

  @QueryParam("carried")
  @Parameter(description = "True for what was carried over from an earlier year")
  boolean carried;

  @QueryParam("collection")
  @Parameter(description = "What answers this collecting")
  UUID collection;

  /** Only what has its number in the ledger; not a client's to ask. */
  @JsonIgnore private boolean numbered;

  static MatterFilter ofPlan(UUID plan) {
    MatterFilter filter = new MatterFilter();
    filter.plan = plan;
    return filter;
  }

  static MatterFilter ofKind(MatterKind kind) {
    MatterFilter filter = new MatterFilter();
    filter.kind = kind;
    return filter;
  }

  static MatterFilter ofStatus(List<MatterStatus> status) {
    MatterFilter filter = new MatterFilter();
    filter.status = status;
    return filter;
  }

  /** One of the two lists of a year: what has a number on it. */
  static MatterFilter ofList(MatterList list, int year) {
    MatterFilter filter = new MatterFilter();
    filter.list = list;
    filter.year = year;
    filter.numbered = true;
    return filter;
  }

  /** What of a topic was closed in a year. */
  static MatterFilter closed(String topic, int year) {
    MatterFilter filter = new MatterFilter();
    filter.topic = topic;
    filter.figure = MatterFigure.CLOSED;
    filter.from = LocalDate.of(year, 1, 1);
    filter.to = LocalDate.of(year, 12, 31);
    return filter;
  }

  /** What stood on one of the two lists of a year in a period. */
  static MatterFilter inBooks(MatterList list, int year, Period period) {
    MatterFilter filter = ofList(list, year);
    filter.figure = MatterFigure.IN_BOOKS;
    filter.from = period.from();
    filter.to = period.to();
    return filter;
  }

  /**
   * The predicate of the matters {@code m} that the person may see, for reads of other features;
   * {@link org.shuangyong.platform.access.Scope#bind} fills it.
   */
  public static String seen(User user) {
    return ALL.where(user);
  }

  /** The predicate over matter {@code m}, and what {@link #bind} fills in. */
  String where(User user) {
    List<String> all = new ArrayList<>(List.of("m.regionCode = :region"));
    if (!user.scope().district()) {
      all.add(
          "exists (select 1 from MatterParty s where s.regionCode = m.regionCode and s.matterId = m.id and "
              + user.scope().predicate("s.unitPath")
              + ")");
    }
    if (status != null && !status.isEmpty()) {
      // constants, not a list of parameters, whose number would be another text each time
      all.add(
          status.stream().map(MatterStatus::name).collect(joining("', '", "m.status in ('", "')")));
    }
    if (light != null) all.add(light.predicate());
    if (list != null) all.add("m.ledger.list = :list");
    if (kind != null) all.add("m.kind = :kind");
    // On the list of a year stands what was entered by then and had not ended before it.
    if (year != null) all.add("(m.ledger.listYear >= :year and m.ledger.year <= :year)");
    if (numbered) all.add("m.ledger.registeredOn is not null");
    if (carried) all.add("m.ledger.listYear > m.ledger.year");
    if (said(topic)) all.add("m.facts.topic = :topic");
    if (source != null) all.add("m.facts.source = :source");
    if (said(sourceName)) all.add("m.facts.sourceName = :sourceName");
    if (collection != null) all.add("m.collectionId = :collection");
    if (unit != null) {
      all.add(
          "exists (select 1 from MatterParty p where p.regionCode = m.regionCode and p.matterId = m.id and p.unitId = :unit)");
    }
    if (lead != null) all.add("m.leadId = :lead");
    if (plan != null) all.add("m.origin.planId = :plan");
    if (workPoint != null)
      all.add("(m.origin.workPointId = :workPoint or m.origin.pointId = :workPoint)");
    if (waiting) all.add("(" + String.join(" or ", waitingFor(user)) + ")");
    if (said(text)) {
      all.add("(m.text.title like :part escape '!' or m.ledger.sort like :start escape '!')");
    }
    if (dueFrom != null) all.add("m.deadline.dueOn >= :dueFrom");
    if (dueTo != null) all.add("m.deadline.dueOn <= :dueTo");
    all.addAll(figureWhere());
    return String.join(" and ", all);
  }

  /** The states in which the next step is this person's: the same guards as on the entity. */
  private static List<String> waitingFor(User user) {
    List<String> any = new ArrayList<>();
    any.add("1 = 0");
    if (user.may(MatterAction.REGISTER.permission())) {
      any.add("m.status in ('SUBMITTED', 'REGISTERED')");
      any.add(
          "(m.status = 'EXTENSION_ASKED' and m.pending.by <> :me and not array_contains(m.doers, :me))");
    }
    if (user.may(MatterAction.VERIFY.permission())) {
      any.add("(m.status = 'CLOSING' and not array_contains(m.doers, :me))");
    }
    if (user.may(MatterAction.APPROVE.permission())) {
      any.add("(m.status = 'AWAITING_LEADER' and m.pending.by <> :me)");
    }
    if (user.may(MatterAction.CONFIRM.permission())) {
      any.add("(m.proposerId = :home and m.status = 'RETURNED')");
      any.add(
          "(m.proposerId = :home and m.status = 'CONFIRMING' and not array_contains(m.doers, :me))");
    }
    if (user.may(MatterAction.SIGN.permission())) {
      any.add("(m.leadId = :home and m.status in ('ASSIGNED', 'SIGNED', 'IN_PROGRESS'))");
    }
    return any;
  }

  <Q extends Query> Q bind(Q query, User user, LocalDate today) {
    user.scope().bind(query);
    bindFigure(query, today);
    Map<String, Object> values = new LinkedHashMap<>();
    if (light != null && light != Light.CLOSED) values.put("today", today);
    values.put("region", user.region());
    values.put("list", list);
    values.put("kind", kind);
    values.put("year", year);
    values.put("unit", unit);
    values.put("lead", lead);
    values.put("plan", plan);
    values.put("workPoint", workPoint);
    values.put("dueFrom", dueFrom);
    values.put("dueTo", dueTo);
    values.put("topic", said(topic) ? topic : null);
    values.put("source", source);
    values.put("sourceName", said(sourceName) ? sourceName : null);
    values.put("collection", collection);
    if (waiting) {
      boolean judges =
          user.may(MatterAction.VERIFY.permission())
              || user.may(MatterAction.CONFIRM.permission())
              || user.may(MatterAction.APPROVE.permission());
      boolean party =
          user.may(MatterAction.CONFIRM.permission()) || user.may(MatterAction.SIGN.permission());
      values.put("me", judges ? user.id() : null);
      values.put("home", party ? user.unit().id() : null);
    }
    if (said(text)) {
      values.put("part", Like.part(text));
      values.put("start", Like.start(text));
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
