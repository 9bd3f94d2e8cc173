package org.shuangyong.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuangyong.body.BodyDto;
import org.shuangyong.body.DutyDto;
import org.shuangyong.body.DutyService;
import org.shuangyong.body.DutyState;
import org.shuangyong.matter.Matter;
import org.shuangyong.matter.MatterRepository;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionQuery;

/** 合署办公: the month's days and items, and the log (12.4). */
@ApplicationScoped
public class JointOffice {
  @Inject DutyService duty;
  @Inject MatterRepository matters;
  @Inject RegionQuery read;
  @Inject Keeper keeper;
  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  /** The bodies whose month one may open, the joint office among them. */
  List<BodyDto.Ref> list() {
    User user = currentUser.get();
    return duty.withDuty(user.scope().district() ? null : user.unit().id(), clocks.today());
  }

  JointOfficeDto month(UUID bodyId, String month) {
    YearMonth asked = parse(month);
    BodyDto.Ref body = duty.seen(bodyId);
    List<DutyDto> days = duty.of(bodyId, asked.atDay(1), asked.atEndOfMonth());
    Set<LocalDate> locality = came(days, false);
    Set<LocalDate> troops = came(days, true);
    Set<LocalDate> both = new TreeSet<>(locality);
    both.retainAll(troops);
    List<OfficeLog> log =
        read.list(
            "from OfficeLog r where r.regionCode = :region and r.bodyId = :body"
                + " and r.day between :from and :to order by r.day, r.id",
            OfficeLog.class,
            query ->
                query
                    .setParameter("body", bodyId)
                    .setParameter("from", asked.atDay(1))
                    .setParameter("to", asked.atEndOfMonth())
                    .setMaxResults(500));
    Map<UUID, Matter> items =
        matters
            .visible(
                currentUser.get(),
                log.stream().map(OfficeLog::matterId).filter(Objects::nonNull).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Matter::id, Function.identity()));
    return new JointOfficeDto(
        body,
        asked.toString(),
        days,
        log.stream()
            .map(
                l ->
                    new JointOfficeDto.Entry(
                        l.id(), l.day(), l.text(), l.byName(), item(items.get(l.matterId()))))
            .toList(),
        locality.size(),
        troops.size(),
        both.size(),
        keeper.may(Permission.DUTY_SET, Permission.JOINT_OFFICE_LOG));
  }

  @Transactional
  JointOfficeDto log(UUID bodyId, JointOfficeDto.LogRequest request) {
    duty.seen(bodyId);
    if (request.day().isAfter(clocks.today())) {
      throw ProblemException.field("day", "out-of-range");
    }
    if (request.matterId() != null
        && matters.visible(currentUser.get(), List.of(request.matterId())).isEmpty()) {
      throw ProblemException.field("matterId", "unknown");
    }
    keeper.words(request.secrecyReason(), "text", request.text());
    OfficeLog entry =
        new OfficeLog(
            bodyId,
            request.day(),
            request.text(),
            request.matterId(),
            currentUser.get().name(),
            clocks.now());
    em.persist(entry);
    keeper.record(
        Permission.JOINT_OFFICE_LOG,
        "joint-office",
        bodyId,
        Map.of("day", request.day().toString()));
    return month(bodyId, YearMonth.from(request.day()).toString());
  }

  private static Set<LocalDate> came(List<DutyDto> days, boolean troops) {
    return days.stream()
        .filter(d -> d.troops() == troops && d.state() == DutyState.CAME)
        .map(DutyDto::day)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static JointOfficeDto.Item item(Matter m) {
    return m == null
        ? null
        : new JointOfficeDto.Item(m.id(), m.ledger().no(), m.text().title(), m.status());
  }

  private static YearMonth parse(String month) {
    try {
      return YearMonth.parse(month);
    } catch (DateTimeParseException | NullPointerException e) {
      throw ProblemException.field("month", "invalid");
    }
  }
}
