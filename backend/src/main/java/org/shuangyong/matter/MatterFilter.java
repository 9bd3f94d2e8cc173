package org.shuangyong.matter;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.User;

/**
 * What a list, its count and its export ask for; nulls ask nothing. Scope is always asked: a matter
 * is seen by its parties and those above them.
 *
 * @param unit any party
 * @param workPoint a measure, or the point above it
 * @param waiting only what waits for the person
 * @param text part of the title, or the start of the ledger number
 */
public record MatterFilter(
    List<MatterStatus> status,
    Light light,
    MatterList list,
    MatterKind kind,
    Integer year,
    UUID unit,
    UUID lead,
    UUID plan,
    UUID workPoint,
    boolean waiting,
    String text,
    LocalDate dueFrom,
    LocalDate dueTo) {

  static final MatterFilter ALL =
      new MatterFilter(
          List.of(), null, null, null, null, null, null, null, null, false, null, null, null);

  static final MatterFilter WAITING =
      new MatterFilter(
          List.of(), null, null, null, null, null, null, null, null, true, null, null, null);

  static MatterFilter ofPlan(UUID plan) {
    return new MatterFilter(
        List.of(), null, null, null, null, null, null, plan, null, false, null, null, null);
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
    if (!status.isEmpty()) {
      // constants, not a list of parameters, whose number would be another text each time
      all.add(
          status.stream().map(MatterStatus::name).collect(joining("', '", "m.status in ('", "')")));
    }
    if (light != null) all.add(light.predicate());
    if (list != null) all.add("m.ledger.list = :list");
    if (kind != null) all.add("m.kind = :kind");
    if (year != null) all.add("m.ledger.year = :year");
    if (unit != null) {
      all.add(
          "exists (select 1 from MatterParty p where p.regionCode = m.regionCode and p.matterId = m.id and p.unitId = :unit)");
    }
    if (lead != null) all.add("m.leadId = :lead");
    if (plan != null) all.add("m.origin.planId = :plan");
    if (workPoint != null)
      all.add("(m.origin.workPointId = :workPoint or m.origin.pointId = :workPoint)");
    if (waiting) all.add("(" + String.join(" or ", waitingFor(user)) + ")");
    if (text != null) {
      all.add("(m.text.title like :part escape '!' or m.ledger.sort like :start escape '!')");
    }
    if (dueFrom != null) all.add("m.deadline.dueOn >= :dueFrom");
    if (dueTo != null) all.add("m.deadline.dueOn <= :dueTo");
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
    if (text != null) {
      String plain = text.strip().replaceAll("([!%_])", "!$1");
      values.put("part", "%" + plain + "%");
      values.put("start", plain + "%");
    }
    values.forEach(
        (name, value) -> {
          if (value != null) query.setParameter(name, value);
        });
    return query;
  }
}
