package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuangyong.body.Body;
import org.shuangyong.matter.MatterDto;
import org.shuangyong.matter.MatterFigures;
import org.shuangyong.matter.MatterList;
import org.shuangyong.matter.MatterStatus;
import org.shuangyong.matter.MatterView;
import org.shuangyong.matter.Period;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Meetings as they are shown: the page, the session before, the pack, the year's minimum. */
@ApplicationScoped
public class MeetingView {
  @Inject ActivityService service;
  @Inject ActivityRepository activities;
  @Inject MeetingRepository meetings;
  @Inject MatterView matterView;
  @Inject MatterFigures matters;
  @Inject Kinds kinds;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  MeetingDto whole(Activity of) {
    service.requireForm(of, MeetingNumbers.FORM);
    Optional<Meeting> found = meetings.of(of.id());
    Meeting m = found.orElse(null);
    List<ActivityParty> parties = activities.parties(of.id());
    Map<UUID, UnitRef> refs = units.refs(parties.stream().map(ActivityParty::unitId).toList());
    return new MeetingDto(
        found.flatMap(one -> meetings.body(one.bodyId())).map(MeetingView::ref).orElse(null),
        m == null ? of.startsOn().getYear() : m.year(),
        m == null ? null : m.no(),
        m == null ? null : m.chair(),
        activities.ofActivity(AgendaItem.class, of.id()).stream().map(AgendaItem::dto).toList(),
        parties.stream()
            .map(
                p ->
                    new MeetingDto.Seat(
                        refs.get(p.unitId()), p.attendance(), p.personName(), p.personPost()))
            .toList(),
        m == null ? null : m.minutes(),
        m == null ? null : m.minutesNo(),
        m == null ? null : m.drafter(),
        m == null ? null : m.approver(),
        m == null ? null : m.approvedOn(),
        decisions(of.id()),
        of.version(),
        actions(of, m));
  }

  private List<String> actions(Activity of, Meeting m) {
    User user = currentUser.get();
    List<String> words = new ArrayList<>();
    if (!of.actedOnBy(user) || !of.status().open()) {
      return words;
    }
    words.add(Permission.MEETING_SET);
    words.add(Permission.MEETING_ATTEND);
    if (m != null && m.no() != null) {
      words.add(Permission.MEETING_DECIDE);
      if (m.approver() == null) {
        words.add(Permission.MEETING_MINUTES);
        if (m.minutes() != null && !user.id().equals(m.draftedBy())) {
          words.add(Permission.MEETING_APPROVE);
        }
      }
    }
    words.removeIf(word -> !user.may(word));
    return words;
  }

  private List<MeetingDto.Decision> decisions(UUID activity) {
    List<MeetingDecision> all = activities.ofActivity(MeetingDecision.class, activity);
    Map<UUID, MatterDto.Row> rows =
        matterView.visibleRows(all.stream().map(MeetingDecision::matterId).toList());
    return all.stream()
        .map(d -> new MeetingDto.Decision(d.id(), d.text(), rows.get(d.matterId())))
        .toList();
  }

  /** 上次会议议定事项落实情况, in one step (4.1). */
  MeetingDto.Former former(Activity of) {
    service.requireForm(of, MeetingNumbers.FORM);
    Object[] row =
        meetings
            .of(of.id())
            .flatMap(m -> meetings.former(currentUser.get(), m, of.startsOn()))
            .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    Meeting meeting = (Meeting) row[0];
    Activity activity = (Activity) row[1];
    return new MeetingDto.Former(
        activity.id(),
        activity.title(),
        activity.startsOn(),
        meeting.year(),
        meeting.no(),
        decisions(activity.id()));
  }

  /** The double list of the year as it stands today, both ways (12.2). */
  List<MeetingDto.PackList> pack(Activity of) {
    service.requireForm(of, MeetingNumbers.FORM);
    LocalDate today = clocks.today();
    int year = of.startsOn().getYear();
    Period period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    return Stream.of(MatterList.A, MatterList.B)
        .map(
            list ->
                packed(
                    list,
                    matterView.rows(matters.onList(currentUser.get(), list, year, period, today))))
        .toList();
  }

  private static MeetingDto.PackList packed(MatterList list, List<MatterDto.Row> rows) {
    long closed = rows.stream().filter(r -> r.status() == MatterStatus.CLOSED).count();
    List<MatterDto.Row> open = rows.stream().filter(r -> !r.status().ended()).toList();
    long overdue = open.stream().filter(r -> r.daysLeft() != null && r.daysLeft() < 0).count();
    return new MeetingDto.PackList(list, open.size(), closed, overdue, rows);
  }

  /**
   * Kinds of meetings that the year asks for, by the bodies that owe them or ever held one (12.1).
   */
  List<MeetingDto.Minimum> minimum(int year) {
    List<Kind> owed =
        kinds.owed(ActivityService.FAMILY, year).stream()
            .filter(k -> MeetingNumbers.FORM.equals(k.form()))
            .toList();
    Map<String, Map<UUID, Long>> held = held(owed.stream().map(Kind::code).toList(), year);
    List<Body> bodies = meetings.bodies();
    return owed.stream()
        .flatMap(k -> minimum(k, bodies, held.getOrDefault(k.code(), Map.of()), year).stream())
        .toList();
  }

  private static List<MeetingDto.Minimum> minimum(
      Kind kind, List<Body> bodies, Map<UUID, Long> held, int year) {
    List<MeetingDto.Minimum> lines =
        bodies.stream()
            .filter(b -> held.containsKey(b.id()) || b.owes(kind.code(), year))
            .map(b -> minimum(kind, ref(b), held.getOrDefault(b.id(), 0L)))
            .toList();
    return lines.isEmpty() ? List.of(minimum(kind, null, 0)) : lines;
  }

  /** By kind and body. */
  private Map<String, Map<UUID, Long>> held(Collection<String> codes, int year) {
    return codes.isEmpty()
        ? Map.of()
        : meetings.held(codes, year).stream()
            .collect(
                Collectors.groupingBy(
                    r -> (String) r[0],
                    Collectors.toMap(r -> (UUID) r[1], r -> ((Number) r[2]).longValue())));
  }

  private static MeetingDto.Minimum minimum(Kind kind, MeetingDto.BodyRef body, long held) {
    return new MeetingDto.Minimum(
        kind.code(), kind.name(), body, kind.duty().times(), held, kind.duty().text());
  }

  private static MeetingDto.BodyRef ref(Body body) {
    return new MeetingDto.BodyRef(body.id(), body.name());
  }
}
