package org.shuangyong.activity.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.activity.Activity;
import org.shuangyong.activity.ActivityIntake;
import org.shuangyong.activity.ActivityRepository;
import org.shuangyong.activity.ActivityService;
import org.shuangyong.activity.visit.VisitService;
import org.shuangyong.matter.Matter;
import org.shuangyong.matter.MatterDto;
import org.shuangyong.matter.MatterKind;
import org.shuangyong.matter.MatterProposalService;
import org.shuangyong.matter.MatterService;
import org.shuangyong.matter.MatterSource;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.UnitService;

/** Writes what was found; its matter is opened in the same transaction. */
@ApplicationScoped
public class FindingService {
  /** So many findings one activity may have. */
  private static final int MOST = 500;

  /** What the print form of a kind makes of a finding. */
  enum Way {
    VISIT("visit", MatterKind.FAMILY_DIFFICULTY, MatterSource.VISIT),
    INSPECTION("inspection", MatterKind.FINDING, MatterSource.INSPECTION),
    SURVEY("survey", MatterKind.TROOP_NEED, MatterSource.SURVEY);

    private final String form;
    private final MatterKind kind;
    private final MatterSource source;

    Way(String form, MatterKind kind, MatterSource source) {
      this.form = form;
      this.kind = kind;
      this.source = source;
    }

    String form() {
      return form;
    }

    static Way of(String form) {
      for (Way way : values()) {
        if (way.form.equals(form)) {
          return way;
        }
      }
      throw new ProblemException(Problem.ACTIVITY_NO_PART);
    }
  }

  @Inject ActivityService activities;
  @Inject ActivityIntake intake;
  @Inject ActivityRepository rows;
  @Inject VisitService visits;
  @Inject MatterProposalService proposals;
  @Inject MatterService matters;
  @Inject UnitService units;
  @Inject SecrecyGuard secrecy;
  @Inject CurrentUser user;
  @Inject Clocks clocks;
  @Inject EntityManager em;

  @Transactional
  public Activity add(UUID id, String ifMatch, FindingDto.AddRequest request) {
    Activity of = activities.changing(id, ifMatch);
    Way way = Way.of(intake.kind(of).form());
    check(of, way, request);
    Matter matter = request.matter() == null ? null : propose(of, way, request);
    Finding row =
        new Finding(id, request, matter == null ? null : matter.id(), user.get(), clocks.today());
    em.persist(row);
    return activities.record(
        Permission.FINDING_ADD,
        of,
        Map.of(
            "finding",
            row.id().toString(),
            "matter",
            matter == null ? "" : matter.id().toString()));
  }

  /** 复查 of what has a matter, also after the activity was summed up. */
  @Transactional
  public Activity recheck(
      UUID id, UUID findingId, String ifMatch, FindingDto.RecheckRequest request) {
    Activity of = activities.get(id);
    Finding row = em.find(Finding.class, findingId);
    if (row == null || !row.activityId().equals(id)) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    Versions.check(ifMatch, row.version());
    String note = Texts.blankToNull(request.note());
    if (request.result() == Recheck.FAILED && note == null) {
      throw ProblemException.field("note", "required");
    }
    secrecy.check(request.secrecyReason(), Map.of("note", note == null ? "" : note));
    List<String> doers = row.matterId() == null ? List.of() : matters.get(row.matterId()).doers();
    row.recheck(request.result(), note, user.get(), doers, clocks.today());
    return activities.record(
        Permission.FINDING_RECHECK,
        of,
        Map.of("finding", findingId.toString(), "result", request.result().name()));
  }

  private void check(Activity of, Way way, FindingDto.AddRequest request) {
    if (of.startsOn().isAfter(clocks.today())) {
      throw new ProblemException(
          Problem.ACTIVITY_NOT_BEGUN, Map.of("startsOn", of.startsOn().toString()));
    }
    if ((way == Way.VISIT) != (request.lineId() != null)) {
      throw ProblemException.field("lineId", way == Way.VISIT ? "required" : "invalid");
    }
    if (request.lineId() != null) {
      visits.line(of.id(), request.lineId());
    }
    if (way == Way.INSPECTION && request.unitId() == null) {
      throw ProblemException.field("unitId", "required");
    }
    if (request.unitId() != null) {
      units.forWork(List.of(request.unitId()));
    }
    boolean said = Texts.blankToNull(request.reason()) != null;
    if (said == (request.matter() != null)) {
      throw ProblemException.field("reason", said ? "invalid" : "required");
    }
    if (said && request.attachmentIds() != null && !request.attachmentIds().isEmpty()) {
      throw ProblemException.field("attachmentIds", "invalid");
    }
    if (rows.count(Finding.class, of.id()) >= MOST) {
      throw new ProblemException(Problem.VISIT_FULL, Map.of("most", MOST));
    }
    Map<String, String> texts = new HashMap<>();
    texts.put("text", request.text());
    texts.put("item", request.item());
    texts.put("reason", request.reason());
    secrecy.check(request.secrecyReason(), texts);
  }

  private Matter propose(Activity of, Way way, FindingDto.AddRequest request) {
    FindingDto.MatterRequest asked = request.matter();
    boolean forTroop =
        way == Way.SURVEY && of.troopId() != null && user.get().may(Permission.MATTER_REGISTER);
    return proposals.propose(
        new MatterDto.ProposeRequest(
            way.kind,
            asked.title(),
            request.text(),
            null,
            asked.leadId() == null && way == Way.INSPECTION ? request.unitId() : asked.leadId(),
            asked.dueOn(),
            null,
            new MatterDto.FactsRequest(
                null, null, null, null, null, way.source, of.title(), of.startsOn(), null),
            forTroop ? of.troopId() : null,
            request.attachmentIds(),
            request.secrecyReason()),
        null);
  }
}
