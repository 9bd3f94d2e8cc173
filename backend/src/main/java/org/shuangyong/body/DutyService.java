package org.shuangyong.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.unit.UnitKind;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** The duty days of a body: planned ahead, and who came (4.2, 12.4). */
@ApplicationScoped
public class DutyService {
  @Inject BodyRepository bodies;
  @Inject RegionQuery read;
  @Inject UnitService units;
  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject SecrecyGuard secrecy;
  @Inject Audit audit;
  @Inject Clocks clocks;

  /** The duty of a body from a day to a day, by day, then by place in the body. */
  @Transactional
  public List<DutyDto> of(UUID body, LocalDate from, LocalDate to) {
    List<Object[]> rows =
        read.list(
            "select d, m from DutyDay d join Membership m on m.regionCode = d.regionCode"
                + " and m.id = d.membershipId where d.regionCode = :region and d.bodyId = :body"
                + " and d.day between :from and :to order by d.day, m.rank, m.id",
            Object[].class,
            query ->
                query.setParameter("body", body).setParameter("from", from).setParameter("to", to));
    Map<UUID, UnitRef> refs =
        units.refs(rows.stream().map(r -> ((Membership) r[1]).unitId()).toList());
    return rows.stream()
        .map(
            r -> {
              DutyDay duty = (DutyDay) r[0];
              Membership seat = (Membership) r[1];
              UnitRef unit = refs.get(seat.unitId());
              return new DutyDto(
                  seat.id(),
                  duty.day(),
                  seat.personName(),
                  unit,
                  unit.kind() == UnitKind.TROOP,
                  duty.state(),
                  duty.note());
            })
        .toList();
  }

  /** A body as others name it, else 404. */
  @Transactional
  public BodyDto.Ref body(UUID id) {
    return bodies
        .findByIdOptional(id)
        .map(BodyDto.Ref::of)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  /** The same, to who runs it, reads the district, or sits in it; to others there is none. */
  @Transactional
  public BodyDto.Ref seen(UUID id) {
    User user = currentUser.get();
    BodyDto.Ref body = body(id);
    if (!user.scope().district() && !sits(user.unit().id(), id, clocks.today())) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    return body;
  }

  /**
   * The bodies with duty: those that have somebody for the joint office or on duty, in list order.
   *
   * @param unit only those in which it sits; null for all
   */
  @Transactional
  public List<BodyDto.Ref> withDuty(UUID unit, LocalDate day) {
    return read
        .list(
            "from Body b where b.regionCode = :region and exists (select 1 from Membership m where"
                + " m.regionCode = b.regionCode and m.bodyId = b.id and m.role in (JOINT_STAFF,"
                + " ON_DUTY) and m.validFrom <= :day and (m.validTo is null or m.validTo >= :day))"
                + (unit == null
                    ? ""
                    : " and exists (select 1 from Membership w where w.regionCode = b.regionCode"
                        + " and w.bodyId = b.id and w.unitId = :unit and w.validFrom <= :day"
                        + " and (w.validTo is null or w.validTo >= :day))")
                + " order by b.sort, b.name",
            Body.class,
            query -> {
              query.setParameter("day", day);
              if (unit != null) query.setParameter("unit", unit);
            })
        .stream()
        .map(BodyDto.Ref::of)
        .toList();
  }

  /** Whether a unit has a seat in the body on a day. */
  private boolean sits(UUID unit, UUID body, LocalDate day) {
    return seats(body, day).stream().anyMatch(m -> m.unitId().equals(unit));
  }

  /** Sets who is on duty on a day. */
  @Transactional
  public List<DutyDto> set(UUID bodyId, LocalDate day, DutyDto.SetRequest request) {
    body(bodyId);
    secrecy.check(
        request.secrecyReason(),
        Map.of(
            "note",
            request.seats().stream()
                .map(DutyDto.Seat::note)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"))));
    Set<UUID> seated = seats(bodyId, day).stream().map(Membership::id).collect(Collectors.toSet());
    Map<UUID, DutyDto.Seat> wanted = new LinkedHashMap<>();
    for (DutyDto.Seat seat : request.seats()) {
      if (!seated.contains(seat.membershipId())) {
        throw ProblemException.field("membershipId", "unknown");
      }
      if (day.isAfter(clocks.today()) && seat.state() != DutyState.PLANNED) {
        throw ProblemException.field("state", "out-of-range");
      }
      wanted.put(seat.membershipId(), seat);
    }
    for (DutyDay there : days(bodyId, day)) {
      DutyDto.Seat seat = wanted.remove(there.membershipId());
      if (seat == null) {
        em.remove(there);
      } else {
        there.write(seat.state(), seat.note());
      }
    }
    wanted
        .values()
        .forEach(
            seat ->
                em.persist(
                    new DutyDay(bodyId, seat.membershipId(), day, seat.state(), seat.note())));
    em.flush();
    audit.record(
        Permission.DUTY_SET,
        "duty",
        bodyId,
        Map.of("day", day.toString(), "seats", request.seats().size()));
    return of(bodyId, day, day);
  }

  private List<Membership> seats(UUID body, LocalDate day) {
    return read.list(
        "from Membership m where m.regionCode = :region and m.bodyId = :body and m.validFrom <= :day"
            + " and (m.validTo is null or m.validTo >= :day)",
        Membership.class,
        query -> query.setParameter("body", body).setParameter("day", day));
  }

  private List<DutyDay> days(UUID body, LocalDate day) {
    return read.list(
        "from DutyDay d where d.regionCode = :region and d.bodyId = :body and d.day = :day",
        DutyDay.class,
        query -> query.setParameter("body", body).setParameter("day", day));
  }
}
