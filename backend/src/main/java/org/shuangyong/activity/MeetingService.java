package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuangyong.matter.Matter;
import org.shuangyong.matter.MatterDto;
import org.shuangyong.matter.MatterKind;
import org.shuangyong.matter.MatterProposalService;
import org.shuangyong.matter.MatterService;
import org.shuangyong.matter.MatterSource;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.UnitKind;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Every write to a meeting: find in scope, act on the entity, record. */
@ApplicationScoped
public class MeetingService {
  /** A title longer than this is cut; the whole sentence is the detail. */
  private static final int TITLE = 60;

  @Inject ActivityService service;
  @Inject ActivityRepository activities;
  @Inject ActivityIntake intake;
  @Inject MeetingRepository meetings;
  @Inject MatterProposalService proposals;
  @Inject MatterService matters;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  /** Body, chair and agenda, anew. */
  @Transactional
  public Activity set(UUID id, String ifMatch, MeetingDto.SetRequest request) {
    Activity of = service.changing(id, ifMatch, MeetingNumbers.FORM);
    if (meetings.body(request.bodyId()).isEmpty()) {
      throw ProblemException.field("bodyId", "unknown");
    }
    intake.words(
        request.secrecyReason(),
        Map.of(),
        Stream.concat(
                Stream.of(request.chair()),
                request.agenda().stream().flatMap(a -> Stream.of(a.title(), a.presenter())))
            .map(text -> text == null ? "" : text)
            .toArray(String[]::new));
    Meeting meeting = meetings.of(id).orElseGet(() -> new Meeting(id));
    if (meeting.no() != null && !meeting.bodyId().equals(request.bodyId())) {
      throw ProblemException.field("bodyId", "invalid");
    }
    int year = meeting.no() == null ? of.startsOn().getYear() : meeting.year();
    meeting.set(request.bodyId(), year, request.chair());
    if (!meetings.isPersistent(meeting)) {
      meetings.persist(meeting);
    }
    activities.clear(AgendaItem.class, id);
    request.agenda().forEach(item -> activities.add(new AgendaItem(id, item)));
    return service.record(Permission.MEETING_SET, of, Map.of("agenda", request.agenda().size()));
  }

  /** Who came for each unit; of troops no names (domain C, Secrets). */
  @Transactional
  public Activity attend(UUID id, String ifMatch, MeetingDto.AttendRequest request) {
    Activity of = service.changing(id, ifMatch, MeetingNumbers.FORM);
    Map<UUID, ActivityParty> parties =
        activities.parties(id).stream()
            .collect(Collectors.toMap(ActivityParty::unitId, Function.identity(), (a, b) -> a));
    Map<UUID, UnitRef> refs = units.refs(parties.keySet());
    intake.words(
        request.secrecyReason(),
        Map.of(),
        request.seats().stream()
            .flatMap(seat -> Stream.of(seat.name(), seat.post()))
            .map(text -> text == null ? "" : text)
            .toArray(String[]::new));
    for (MeetingDto.SeatRequest seat : request.seats()) {
      ActivityParty party = parties.get(seat.unitId());
      if (party == null) {
        throw ProblemException.field("seats", "unknown");
      }
      boolean named =
          Texts.blankToNull(seat.name()) != null || Texts.blankToNull(seat.post()) != null;
      if (named && refs.get(seat.unitId()).kind() == UnitKind.TROOP) {
        throw new ProblemException(Problem.MEMBERSHIP_TROOP);
      }
      party.came(seat.attendance(), seat.name(), seat.post());
    }
    return service.record(Permission.MEETING_ATTEND, of, Map.of("seats", request.seats().size()));
  }

  /** 起草纪要. */
  @Transactional
  public Activity minutes(UUID id, String ifMatch, MeetingDto.MinutesRequest request) {
    Activity of = service.changing(id, ifMatch, MeetingNumbers.FORM);
    Meeting meeting = held(id);
    if (meeting.approver() != null) {
      throw new ProblemException(Problem.MEETING_APPROVED);
    }
    intake.words(
        request.secrecyReason(),
        Map.of(),
        request.text(),
        request.no() == null ? "" : request.no());
    User user = currentUser.get();
    meeting.draft(request.text(), request.no(), user.id(), user.name());
    return service.record(Permission.MEETING_MINUTES, of, Map.of());
  }

  /** 签发纪要, by another person than who drafted them. */
  @Transactional
  public Activity approve(UUID id, String ifMatch) {
    Activity of = service.changing(id, ifMatch, MeetingNumbers.FORM);
    Meeting meeting = held(id);
    User user = currentUser.get();
    if (meeting.approver() != null) {
      throw new ProblemException(Problem.MEETING_APPROVED);
    }
    if (meeting.minutes() == null) {
      throw new ProblemException(Problem.MEETING_NO_MINUTES);
    }
    if (user.id().equals(meeting.draftedBy())) {
      throw new ProblemException(Problem.MEETING_SAME_HAND);
    }
    meeting.approve(user.name(), clocks.today());
    return service.record(Permission.MEETING_APPROVE, of, Map.of());
  }

  /** 议定事项: the matter is proposed, registered and assigned in this transaction (4.1, 12.1). */
  @Transactional
  public Activity decide(UUID id, String ifMatch, MeetingDto.DecideRequest request) {
    Activity of = service.changing(id, ifMatch, MeetingNumbers.FORM);
    Meeting meeting = held(id);
    String text = request.text().strip();
    Matter matter =
        proposals.propose(
            new MatterDto.ProposeRequest(
                MatterKind.DECISION,
                text.length() <= TITLE ? text : text.substring(0, TITLE - 1) + "…",
                text,
                request.standard(),
                request.leadId(),
                request.dueOn(),
                null,
                new MatterDto.FactsRequest(
                    null,
                    null,
                    null,
                    null,
                    null,
                    MatterSource.MEETING,
                    of.title(),
                    of.startsOn(),
                    null),
                null,
                null,
                request.secrecyReason()),
            null);
    matter =
        matters.register(
            matter.id(),
            Versions.tag(matter.version()),
            new MatterDto.RegisterRequest(null, null, null));
    matter =
        matters.assign(
            matter.id(),
            Versions.tag(matter.version()),
            new MatterDto.AssignRequest(
                request.leadId(), request.supportIds(), request.dueOn(), null, null));
    activities.add(new MeetingDecision(id, text, matter.id()));
    return service.record(
        Permission.MEETING_DECIDE, of, Map.of("matter", matter.ledger().no(), "no", meeting.no()));
  }

  private Meeting held(UUID id) {
    return meetings
        .of(id)
        .filter(m -> m.no() != null)
        .orElseThrow(() -> new ProblemException(Problem.MEETING_NOT_HELD));
  }
}
