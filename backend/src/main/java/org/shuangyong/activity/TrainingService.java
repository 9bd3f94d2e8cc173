package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitKind;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Who is on the roster of a training, how it went, and who is missing (1.9, 11.6). */
@ApplicationScoped
public class TrainingService {
  /** The print form of kinds that are trainings. */
  static final String FORM = "training";

  /** What a kind is used {@code within}: it trains the liaisons of the 双拥 work. */
  static final String LIAISON = "LIAISON";

  /** Lines of one person's record, more than a working life has. */
  private static final int MOST_LINES = 200;

  @Inject ActivityService service;
  @Inject ActivityRepository activities;
  @Inject ActivityIntake intake;
  @Inject ActivityView view;
  @Inject RegionQuery read;
  @Inject Kinds kinds;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  TrainingDto roster(Activity of) {
    service.requireForm(of, FORM);
    List<TrainingPerson> all = activities.ofActivity(TrainingPerson.class, of.id());
    Map<UUID, UnitRef> refs = units.refs(all.stream().map(TrainingPerson::unitId).toList());
    User user = currentUser.get();
    return new TrainingDto(
        all.stream().map(p -> dto(p, refs)).toList(),
        all.stream().filter(p -> p.attendance() != Attendance.PRESENT).count(),
        of.version(),
        of.refusal(ActivityAction.EDIT, intake.kind(of), user).isEmpty()
                && user.may(Permission.TRAINING_SET)
            ? List.of(Permission.TRAINING_SET)
            : List.of());
  }

  /** The roster, anew. Of troops nobody is named (domain C, Secrets). */
  @Transactional
  Activity set(UUID id, String ifMatch, TrainingDto.SetRequest request) {
    Activity of = service.changing(id, ifMatch, FORM);
    Map<UUID, Unit> known =
        units.forWork(
            request.people().stream().map(TrainingDto.PersonRequest::unitId).distinct().toList());
    Set<String> seen = new HashSet<>();
    for (TrainingDto.PersonRequest person : request.people()) {
      if (known.get(person.unitId()).kind() == UnitKind.TROOP) {
        throw new ProblemException(Problem.MEMBERSHIP_TROOP);
      }
      if (person.attendance() == Attendance.DEPUTED) {
        throw ProblemException.field("people", "invalid");
      }
      if (!seen.add(person.unitId() + person.name().strip())) {
        throw ProblemException.field("people", "doubled");
      }
    }
    intake.words(
        request.secrecyReason(),
        Map.of(),
        request.people().stream()
            .flatMap(p -> Stream.of(p.name(), p.post(), p.result(), p.certificateNo()))
            .map(text -> text == null ? "" : text)
            .toArray(String[]::new));
    activities.clear(TrainingPerson.class, id);
    request.people().forEach(person -> activities.add(new TrainingPerson(id, person)));
    return service.record(Permission.TRAINING_SET, of, Map.of("people", request.people().size()));
  }

  /** All trainings of a person that the caller may see, the latest first. */
  List<TrainingDto.RecordLine> record(TrainingDto.RecordRequest request) {
    List<Object[]> rows =
        read.list(
            "select t, a from Activity a join TrainingPerson t on t.regionCode = a.regionCode"
                + " and t.activityId = a.id where "
                + ActivityFilter.ALL.where(currentUser.get())
                + " and t.name = :name"
                + (request.unitId() == null ? "" : " and t.unitId = :of")
                + " and a.status <> CANCELLED order by a.startsOn desc, a.id desc",
            Object[].class,
            query -> {
              ActivityFilter.ALL
                  .bind(query, currentUser.get(), null)
                  .setParameter("name", request.name().strip())
                  .setMaxResults(MOST_LINES);
              if (request.unitId() != null) {
                query.setParameter("of", request.unitId());
              }
            });
    Map<UUID, UnitRef> refs =
        units.refs(rows.stream().map(row -> ((TrainingPerson) row[0]).unitId()).toList());
    return rows.stream()
        .map(
            row -> {
              Activity a = (Activity) row[1];
              return new TrainingDto.RecordLine(
                  a.id(),
                  a.title(),
                  view.kindName(a.kind(), a.kindVersion()),
                  a.startsOn(),
                  a.extra().get("hours"),
                  dto((TrainingPerson) row[0], refs));
            })
        .toList();
  }

  /** Liaisons and deputies of today who came to no 双拥 training of the year, by body and unit. */
  List<TrainingDto.Untrained> untrained(int year) {
    User user = currentUser.get();
    List<String> codes =
        kinds.of(ActivityService.FAMILY).stream()
            .filter(k -> k.within().contains(LIAISON))
            .map(Kind::code)
            .toList();
    if (codes.isEmpty()) {
      return List.of();
    }
    return read
        .list(
            "select u.id, b.name, str(m.role), m.personName, m.post from Membership m join Unit u on"
                + " u.regionCode = m.regionCode and u.id = m.unitId join Body b on"
                + " b.regionCode = m.regionCode and b.id = m.bodyId"
                + " where m.regionCode = :region and m.role in (LIAISON, DEPUTY_LIAISON)"
                + " and m.validFrom <= :day and (m.validTo is null or m.validTo >= :day) and "
                + user.scope().predicate("u.path")
                + " and not exists (select 1 from TrainingPerson t join Activity a on"
                + " a.regionCode = t.regionCode and a.id = t.activityId"
                + " where t.regionCode = m.regionCode and t.name = m.personName"
                + " and t.unitId = m.unitId and t.attendance = PRESENT and a.kind in :codes"
                + " and a.startsOn >= :first and a.startsOn < :behind and a.status in "
                + ActivityStatus.TOOK_PLACE_HQL
                + ") order by b.sort, u.path, m.rank",
            Object[].class,
            query ->
                user.scope()
                    .bind(query)
                    .setParameter("day", clocks.today())
                    .setParameter("codes", codes)
                    .setParameter("first", LocalDate.of(year, 1, 1))
                    .setParameter("behind", LocalDate.of(year + 1, 1, 1)))
        .stream()
        .map(
            row ->
                new TrainingDto.Untrained(
                    units.refs(List.of((UUID) row[0])).get(row[0]),
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4]))
        .toList();
  }

  private static TrainingDto.Person dto(TrainingPerson p, Map<UUID, UnitRef> refs) {
    return new TrainingDto.Person(
        p.id(),
        refs.get(p.unitId()),
        p.name(),
        p.post(),
        p.attendance(),
        p.result(),
        p.certificateNo());
  }
}
