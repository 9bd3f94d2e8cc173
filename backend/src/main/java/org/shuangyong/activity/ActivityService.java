package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.activity.ActivityParty.Part;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentOwner;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.KindField;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;

/** Every write to an activity: find in scope, act on the entity, record. */
@ApplicationScoped
public class ActivityService implements AttachmentOwner {
  public static final String KIND = "activity";

  /** The family of kinds. */
  static final String FAMILY = "activity";

  @Inject ActivityRepository activities;
  @Inject ActivityIntake intake;
  @Inject ActivityNotices notices;
  @Inject MeetingNumbers meetings;
  @Inject ActivityTeams teams;
  @Inject Kinds kinds;
  @Inject @Any Instance<BeforeSummary> summaries;
  @Inject AttachmentService attachments;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;

  /** An activity the current person may see, else 404. */
  public Activity get(UUID id) {
    return activities
        .visible(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  /**
   * An activity the current person may change a part of; its version counts on. For parts of
   * features that hang on activities: they record the act themselves.
   */
  public Activity changing(UUID id, String ifMatch) {
    Activity of = get(id);
    Versions.check(ifMatch, of.version());
    if (!of.actedOnBy(currentUser.get())) {
      throw new ProblemException(Problem.ACTIVITY_NOT_ORGANIZER);
    }
    if (!of.status().open()) {
      throw new ProblemException(Problem.ACTIVITY_TRANSITION);
    }
    of.touch(clocks.now());
    return of;
  }

  /** The same for an activity whose kind has this part, by its print form. */
  public Activity changing(UUID id, String ifMatch, String form) {
    Activity of = changing(id, ifMatch);
    requireForm(of, form);
    return of;
  }

  void requireForm(Activity of, String form) {
    if (!form.equals(intake.kind(of).form())) {
      throw new ProblemException(Problem.ACTIVITY_NO_PART);
    }
  }

  /** 筹划. */
  @Transactional
  public Activity plan(ActivityDto.PlanRequest request) {
    Kind kind = intake.kind(request.kind());
    Unit organizer = intake.organizer(request.organizerId());
    ActivityFacts facts = intake.complete(kind, request.facts(), null);
    Map<UUID, Unit> known = intake.check(kind, facts, null, request.secrecyReason());
    Activity made = new Activity(kind, facts, organizer, currentUser.get().name(), clocks.now());
    activities.persist(made);
    activities.flush();
    activities.add(new ActivityParty(made.id(), organizer, Part.ORGANIZER));
    takePart(made, facts, known, Set.of());
    teams.set(made, facts.teamIds());
    photos(kind, made);
    return record(
        Permission.ACTIVITY_PLAN,
        made,
        Map.of("kind", made.kind(), "startsOn", made.startsOn().toString()));
  }

  /** What is planned changes; who came stays with the units that still take part. */
  @Transactional
  public Activity edit(UUID id, String ifMatch, ActivityDto.EditRequest request) {
    Activity of = allowed(id, ifMatch, ActivityAction.EDIT);
    Kind kind = intake.kind(of);
    ActivityFacts facts = intake.complete(kind, request.facts(), of);
    Map<UUID, Unit> known = intake.check(kind, facts, of, request.secrecyReason());
    if (of.status().tookPlace() && facts.startsOn().isAfter(clocks.today())) {
      throw ProblemException.field("facts.startsOn", "out-of-range");
    }
    meetings.requireYear(of, facts.startsOn().getYear());
    String before = of.startsOn().toString();
    of.fill(facts, clocks.now());
    List<ActivityParty> now = activities.parties(id);
    now.stream()
        .filter(p -> p.part() != Part.ORGANIZER && !stays(p, facts))
        .forEach(activities::remove);
    activities.flush();
    Set<UUID> kept = new HashSet<>();
    now.stream().filter(p -> stays(p, facts)).forEach(p -> kept.add(p.unitId()));
    takePart(of, facts, known, kept);
    teams.set(of, facts.teamIds());
    photos(kind, of);
    notices.keep(of, activities.parties(id));
    return record(
        Permission.ACTIVITY_EDIT,
        of,
        Map.of("startsOn", of.startsOn().toString(), "before", before));
  }

  /** A step that asks for nothing but a word: 通知, 举办, 总结, 退回, 取消. */
  @Transactional
  public Activity move(
      ActivityAction action, UUID id, String ifMatch, ActivityDto.MoveRequest request) {
    Activity of = allowed(id, ifMatch, action);
    String text = Texts.blankToNull(request.text());
    if (action.worded() && text == null) {
      throw ProblemException.field("text", "required");
    }
    if (action == ActivityAction.CANCEL && text.length() > 500) {
      throw ProblemException.field("text", "too-long");
    }
    if (text != null) {
      intake.words(request.secrecyReason(), Map.of(), text);
    }
    boolean told = of.status() == ActivityStatus.NOTIFIED;
    if (action == ActivityAction.HOLD) {
      begun(of);
    }
    if (action == ActivityAction.SUMMARIZE) {
      meetings.requireMinutes(of);
      Kind kind = intake.kind(of);
      summaries.forEach(part -> part.require(of, kind));
    }
    of.take(action, text, clocks.now());
    if (action == ActivityAction.HOLD) {
      meetings.number(of);
    }
    if (action == ActivityAction.NOTIFY || action == ActivityAction.CANCEL && told) {
      notices.tell(of, action, activities.parties(id));
    }
    teams.follow(of, intake.kind(of));
    return record(action.permission(), of, Map.of("status", of.status().name()));
  }

  /** 登记: who came, what was given, what came of it; again to mend it. */
  @Transactional
  public Activity record(UUID id, String ifMatch, ActivityDto.RecordRequest request) {
    Activity of = allowed(id, ifMatch, ActivityAction.RECORD);
    begun(of);
    Map<String, Object> extra = new HashMap<>(of.extra());
    extra.putAll(request.extra());
    Kind kind = intake.kind(of);
    kinds.check(kind, extra, Permission.ACTIVITY_RECORD);
    if (request.goods() != null && ActivityIntake.VISIT.equals(kind.form())) {
      throw ProblemException.field("goods", "by-lines");
    }
    intake.words(request.secrecyReason(), extra, request.result() == null ? "" : request.result());
    Map<Audience, Integer> counts =
        request.counts().stream()
            .filter(c -> c.people() > 0)
            .collect(
                Collectors.toMap(
                    ActivityDto.CountRequest::audience,
                    ActivityDto.CountRequest::people,
                    (one, other) -> {
                      throw ProblemException.field("counts", "doubled");
                    }));
    activities.clear(ActivityCount.class, id);
    counts.forEach((audience, n) -> activities.add(new ActivityCount(id, audience, n)));
    int heads = counts.values().stream().mapToInt(Integer::intValue).sum();
    of.record(heads, request.goods(), request.families(), request.result(), extra);
    of.take(ActivityAction.RECORD, null, clocks.now());
    meetings.number(of);
    teams.follow(of, kind);
    if (!request.attachmentIds().isEmpty()) {
      attachments.bind(request.attachmentIds(), KIND, id, null);
    }
    photos(kind, of);
    return record(
        Permission.ACTIVITY_RECORD,
        of,
        Map.of("heads", heads, "files", request.attachmentIds().size()));
  }

  /** Materials and photos; of pictures a person said before that nothing sensitive shows. */
  @Transactional
  public Activity attach(UUID id, String ifMatch, ActivityDto.FilesRequest request) {
    Activity of = changing(id, ifMatch);
    attachments.bind(request.attachmentIds(), KIND, id, null);
    return record(Permission.ACTIVITY_ATTACH, of, Map.of("files", request.attachmentIds().size()));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean visible(UUID id) {
    return activities.visible(currentUser.get(), id).isPresent();
  }

  /** Writes the trail; the answer carries the new version. */
  public Activity record(String word, Activity of, Map<String, ?> detail) {
    activities.flush();
    audit.record(word, KIND, of.id(), detail);
    return of;
  }

  private Activity allowed(UUID id, String ifMatch, ActivityAction action) {
    Activity of = get(id);
    Versions.check(ifMatch, of.version());
    User user = currentUser.get();
    of.refusal(action, intake.kind(of), user)
        .ifPresent(
            problem -> {
              throw new ProblemException(problem, Map.of("status", of.status().name()));
            });
    return of;
  }

  /** Nobody says of what lies ahead that it took place. */
  private void begun(Activity of) {
    if (of.startsOn().isAfter(clocks.today())) {
      throw new ProblemException(
          Problem.ACTIVITY_NOT_BEGUN, Map.of("startsOn", of.startsOn().toString()));
    }
  }

  /** The pictures of its own fields are its files. */
  private void photos(Kind kind, Activity of) {
    Set<UUID> named =
        kind.fields().stream()
            .filter(f -> f.type() == KindField.Type.PHOTO)
            .flatMap(f -> of.extra().get(f.code()) instanceof List<?> ids ? ids.stream() : null)
            .map(id -> UUID.fromString(id.toString()))
            .collect(Collectors.toSet());
    if (!named.isEmpty()) {
      attachments.ofOwner(KIND, of.id()).forEach(a -> named.remove(a.id()));
      attachments.bind(named, KIND, of.id(), null);
    }
  }

  private void takePart(Activity of, ActivityFacts facts, Map<UUID, Unit> known, Set<UUID> kept) {
    if (facts.troopId() != null && !kept.contains(facts.troopId())) {
      activities.add(new ActivityParty(of.id(), known.get(facts.troopId()), Part.TROOP));
    }
    facts.partyIds().stream()
        .filter(unit -> !unit.equals(of.organizerId()) && !unit.equals(facts.troopId()))
        .filter(unit -> !kept.contains(unit))
        .forEach(
            unit -> activities.add(new ActivityParty(of.id(), known.get(unit), Part.PARTICIPANT)));
    activities.flush();
  }

  private static boolean stays(ActivityParty party, ActivityFacts facts) {
    return switch (party.part()) {
      case ORGANIZER -> true;
      case TROOP -> party.unitId().equals(facts.troopId());
      case PARTICIPANT ->
          facts.partyIds().contains(party.unitId()) && !party.unitId().equals(facts.troopId());
    };
  }
}
