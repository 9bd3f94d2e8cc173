package org.shuangyong.activity.visit;

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
import org.shuangyong.family.HouseholdService;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentOwner;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitKind;
import org.shuangyong.unit.UnitService;

/** Every write to the lines of a visit: find in scope, act on the line, record. */
@ApplicationScoped
public class VisitService implements AttachmentOwner {
  static final String KIND = "visit-line";
  public static final String FORM = ActivityIntake.VISIT;

  /** So many lines one visit may have. */
  private static final int MOST = 500;

  @Inject ActivityService activities;
  @Inject ActivityRepository rows;
  @Inject HouseholdService households;
  @Inject UnitService units;
  @Inject AttachmentService attachments;
  @Inject CurrentUser user;
  @Inject SecrecyGuard secrecy;
  @Inject Clocks clocks;
  @Inject EntityManager em;

  @Transactional
  public Activity add(UUID id, String ifMatch, VisitDto.LineRequest request) {
    Activity of = activities.changing(id, ifMatch, FORM);
    if (rows.count(VisitLine.class, id) >= MOST) {
      throw new ProblemException(Problem.VISIT_FULL, Map.of("most", MOST));
    }
    check(request);
    VisitLine line = new VisitLine(id);
    line.write(request);
    em.persist(line);
    return record(Permission.VISIT_ADD, of, line);
  }

  @Transactional
  public Activity change(UUID id, UUID lineId, String ifMatch, VisitDto.LineRequest request) {
    Activity of = activities.changing(id, ifMatch, FORM);
    VisitLine line = line(id, lineId);
    check(request);
    line.write(request);
    return record(Permission.VISIT_CHANGE, of, line);
  }

  @Transactional
  public Activity remove(UUID id, UUID lineId, String ifMatch) {
    Activity of = activities.changing(id, ifMatch, FORM);
    VisitLine line = line(id, lineId);
    line.open();
    em.remove(line);
    return record(Permission.VISIT_REMOVE, of, line);
  }

  /** 签收: from here on the line counts, and stands as it is. */
  @Transactional
  public Activity sign(UUID id, UUID lineId, String ifMatch, VisitDto.SignRequest request) {
    Activity of = activities.changing(id, ifMatch, FORM);
    VisitLine line = line(id, lineId);
    if (request.on().isAfter(clocks.today()) || request.on().isBefore(of.startsOn())) {
      throw ProblemException.field("on", "out-of-range");
    }
    boolean paper = request.paperNo() != null && !request.paperNo().isBlank();
    if (!paper && request.signatureId() == null) {
      throw ProblemException.field("paperNo", "required");
    }
    secrecy.check(
        request.secrecyReason(),
        Map.of("signer", request.signer(), "paperNo", paper ? request.paperNo() : ""));
    line.sign(request.on(), request.signer(), request.paperNo(), request.signatureId());
    if (request.signatureId() != null) {
      attachments.bind(List.of(request.signatureId()), KIND, lineId, null);
    }
    return record(Permission.VISIT_SIGN, of, line);
  }

  /** A line of an activity, else 404; a family's is there for whoever sees the family. */
  public VisitLine line(UUID activity, UUID id) {
    VisitLine line = em.find(VisitLine.class, id);
    if (line == null || !line.activityId().equals(activity)) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    if (line.householdId() != null) {
      seen(line.householdId());
    }
    return line;
  }

  private void seen(UUID household) {
    if (!user.get().may(Permission.HOUSEHOLD_GET)) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    households.get(household);
  }

  private void check(VisitDto.LineRequest request) {
    if ((request.unitId() == null) == (request.householdId() == null)) {
      throw ProblemException.field("unitId", request.unitId() == null ? "required" : "invalid");
    }
    if (request.unitId() != null) {
      Unit unit = units.forWork(List.of(request.unitId())).get(request.unitId());
      if (unit.kind() != UnitKind.TROOP) {
        throw ProblemException.field("unitId", "invalid");
      }
    } else {
      seen(request.householdId());
    }
    if (request.money() > 0 && (request.budgetLine() == null || request.budgetLine().isBlank())) {
      throw ProblemException.field("budgetLine", "required");
    }
    if (request.goods() > 0 && (request.gift() == null || request.gift().isBlank())) {
      throw ProblemException.field("gift", "required");
    }
    Map<String, String> texts = new HashMap<>();
    texts.put("leader", request.leader());
    texts.put("leaderPost", request.leaderPost());
    texts.put("gift", request.gift());
    texts.put("budgetLine", request.budgetLine());
    secrecy.check(request.secrecyReason(), texts);
  }

  private Activity record(String word, Activity of, VisitLine line) {
    return activities.record(
        word,
        of,
        Map.of("line", line.id().toString(), "money", line.money(), "goods", line.goods()));
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** A signature is seen by who may see the line and its activity. */
  @Override
  public boolean visible(UUID lineId) {
    VisitLine line = em.find(VisitLine.class, lineId);
    if (line == null || rows.visible(user.get(), line.activityId()).isEmpty()) {
      return false;
    }
    try {
      line(line.activityId(), lineId);
      return true;
    } catch (ProblemException e) {
      return false;
    }
  }
}
