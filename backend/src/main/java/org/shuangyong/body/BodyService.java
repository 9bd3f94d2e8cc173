package org.shuangyong.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.ActorKind;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitKind;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Everything that is done with bodies and the seats in them. */
@ApplicationScoped
public class BodyService {
  @Inject BodyRepository bodies;
  @Inject MembershipRepository seats;
  @Inject UnitService units;
  @Inject CurrentUser user;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;
  @Inject Kinds kinds;

  /** All bodies with today's counts: two statements. */
  List<BodyDto> list() {
    Map<UUID, List<Object[]>> counts =
        bodies.counts(clocks.today()).stream().collect(Collectors.groupingBy(c -> (UUID) c[0]));
    return bodies.all().stream().map(b -> dto(b, counts.getOrDefault(b.id(), List.of()))).toList();
  }

  @Transactional
  BodyDto create(BodyDto.CreateRequest request) {
    check(request.secrecyReason(), request.facts());
    Body body = new Body(request.facts(), clocks.now());
    bodies.persistAndFlush(body);
    audit.record(Permission.BODY_CREATE, "body", body.id(), Map.of("name", body.name()));
    return dto(body, List.of());
  }

  @Transactional
  BodyDto update(UUID id, String ifMatch, BodyDto.UpdateRequest request) {
    Body body = bodies.findByIdOptional(id).orElseThrow(BodyService::absent);
    Versions.check(ifMatch, body.version());
    check(request.secrecyReason(), request.facts());
    BodyFacts before = body.facts();
    body.change(request.facts());
    bodies.flush();
    audit.record(
        Permission.BODY_UPDATE, "body", id, Map.of("before", before, "after", body.facts()));
    return dto(body, bodies.counts(clocks.today()).stream().filter(c -> id.equals(c[0])).toList());
  }

  private void check(String reason, BodyFacts facts) {
    facts.checkOrder();
    for (String kind : facts.meets()) {
      if (kinds.find("activity", kind).filter(k -> "meeting".equals(k.form())).isEmpty()) {
        throw ProblemException.field("meets", "unknown");
      }
    }
    Map<String, String> texts = new HashMap<>();
    texts.put("name", facts.name());
    texts.put("flow", facts.flow());
    secrecy.check(reason, texts);
  }

  @Transactional
  Membership add(MembershipDto.AddRequest request) {
    MembershipFacts facts = request.facts();
    facts.checkOrder();
    check(request.secrecyReason(), facts.personName(), facts.post());
    if (bodies.findById(request.bodyId()) == null) {
      throw ProblemException.field("bodyId", "unknown");
    }
    Unit unit = units.forWork(List.of(request.unitId())).get(request.unitId());
    troopsKeepQuiet(unit, facts.post(), facts.phone());
    Membership seat = new Membership(request.bodyId(), request.unitId(), facts, clocks.now());
    seats.persistAndFlush(seat);
    record(Permission.MEMBERSHIP_ADD, seat, Map.of());
    return seat;
  }

  @Transactional
  Membership update(UUID id, String ifMatch, MembershipDto.UpdateRequest request) {
    MembershipFacts facts = request.facts();
    Membership seat = find(id, ifMatch);
    facts.checkOrder();
    check(request.secrecyReason(), facts.personName(), facts.post());
    troopsKeepQuiet(units.get(seat.unitId()), facts.post(), facts.phone());
    List<String> changed = facts.differences(seat.facts());
    seat.change(facts, clocks.now());
    seats.flush();
    record(Permission.MEMBERSHIP_UPDATE, seat, Map.of("changed", changed));
    return seat;
  }

  /** Ends one person and starts the next, in one step. Returns the new seat. */
  @Transactional
  Membership replace(UUID id, String ifMatch, MembershipDto.ReplaceRequest request) {
    Membership seat = find(id, ifMatch);
    String post = Texts.blankToNull(request.post());
    String phone = Texts.blankToNull(request.phone());
    check(request.secrecyReason(), request.personName(), post);
    troopsKeepQuiet(units.get(seat.unitId()), post, phone);
    Membership next = seat.replace(request.personName(), post, phone, request.from(), clocks.now());
    seats.persistAndFlush(next);
    record(Permission.MEMBERSHIP_REPLACE, next, Map.of("follows", seat.id().toString()));
    return next;
  }

  @Transactional
  Membership end(UUID id, String ifMatch, MembershipDto.EndRequest request) {
    Membership seat = find(id, ifMatch);
    seat.end(request.to(), clocks.now());
    seats.flush();
    record(Permission.MEMBERSHIP_END, seat, Map.of("to", request.to().toString()));
    return seat;
  }

  /** Units without exactly one liaison and one deputy today; null asks all bodies. */
  List<MembershipDto.Flag> flags(UUID body) {
    return seats.flagged(body, clocks.today()).stream()
        .map(
            f ->
                new MembershipDto.Flag(
                    f.body(), f.unit(), LiaisonGap.of(f.liaisons(), f.deputies())))
        .toList();
  }

  MembershipDto dto(MembershipRepository.Row row) {
    Membership seat = row.seat();
    LocalDate today = clocks.today();
    return new MembershipDto(
        seat.id(),
        BodyDto.Ref.of(row.body()),
        UnitRef.of(row.unit()),
        seat.role(),
        seat.personName(),
        seat.post(),
        phone(row),
        seat.validFrom(),
        seat.validTo(),
        seat.currentOn(today),
        seat.version(),
        actions(seat, today));
  }

  /** The phone, for those whose scope the unit is in. */
  String phone(MembershipRepository.Row row) {
    return user.get().scope().covers(row.unit().path()) ? row.seat().phone() : null;
  }

  private List<String> actions(Membership seat, LocalDate today) {
    User me = user.get();
    List<String> actions = new ArrayList<>();
    boolean open = seat.validTo() == null || !seat.validTo().isBefore(today);
    if (me.may(Permission.MEMBERSHIP_UPDATE)) actions.add(Permission.MEMBERSHIP_UPDATE);
    if (open && me.may(Permission.MEMBERSHIP_REPLACE)) actions.add(Permission.MEMBERSHIP_REPLACE);
    if (open && me.may(Permission.MEMBERSHIP_END)) actions.add(Permission.MEMBERSHIP_END);
    return actions;
  }

  private BodyDto dto(Body body, List<Object[]> counts) {
    Map<ActorKind, Long> units =
        counts.stream().collect(Collectors.toMap(c -> (ActorKind) c[1], c -> (Long) c[2]));
    return BodyDto.of(
        body,
        counts.stream().mapToLong(c -> (Long) c[3]).sum(),
        Arrays.stream(ActorKind.values())
            .map(kind -> new BodyDto.Actor(kind, units.getOrDefault(kind, 0L)))
            .toList(),
        user.get());
  }

  private Membership find(UUID id, String ifMatch) {
    Membership seat = seats.findByIdOptional(id).orElseThrow(BodyService::absent);
    Versions.check(ifMatch, seat.version());
    return seat;
  }

  private void check(String reason, String name, String post) {
    Map<String, String> texts = new HashMap<>();
    texts.put("personName", name);
    texts.put("post", post);
    secrecy.check(reason, texts);
  }

  /** Posts and phones of soldiers are not kept here; 人武部 has them on paper (domain C, Secrets). */
  private static void troopsKeepQuiet(Unit unit, String post, String phone) {
    if (unit.kind() == UnitKind.TROOP && (post != null || phone != null)) {
      throw new ProblemException(Problem.MEMBERSHIP_TROOP);
    }
  }

  /** The trail names no person: the seat says who sits in it, and what it follows who did. */
  private void record(String action, Membership seat, Map<String, ?> more) {
    Map<String, Object> detail = new HashMap<>(more);
    detail.put("unit", seat.unitId().toString());
    detail.put("role", seat.role().name());
    audit.record(action, "membership", seat.id(), detail);
  }

  private static ProblemException absent() {
    return new ProblemException(Problem.NOT_FOUND);
  }
}
