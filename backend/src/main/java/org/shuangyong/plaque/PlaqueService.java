package org.shuangyong.plaque;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.family.ClosedAs;
import org.shuangyong.family.Household;
import org.shuangyong.family.HouseholdService;
import org.shuangyong.family.Person;
import org.shuangyong.family.PersonRepository;
import org.shuangyong.family.PersonService;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.platform.web.Versions;

/** Every write to a plaque: find in scope, act on the entity, record. */
@ApplicationScoped
public class PlaqueService {
  static final String KIND = "plaque";
  static final String CANCEL_KINDS = "plaque-cancel";

  @Inject PlaqueRepository plaques;
  @Inject Entitlement entitlement;
  @Inject PlaqueFinder finder;
  @Inject PlaqueBook book;
  @Inject PlaqueStockService stock;
  @Inject HouseholdService households;
  @Inject PersonService persons;
  @Inject PersonRepository people;
  @Inject Kinds kinds;
  @Inject RuleService rules;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;
  @Inject EntityManager em;

  /** A plaque the current person may see, else 404. */
  public Plaque get(UUID id) {
    return plaques
        .visible(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  /** Takes up the entitled households in scope that have no record yet; returns how many. */
  @Transactional
  public int find() {
    int found = finder.find(currentUser.get().scope(), currentUser.get().name());
    audit.record(
        Permission.PLAQUE_FIND, KIND, currentUser.get().unit().id(), Map.of("found", found));
    return found;
  }

  /** One household's, by hand: what entitles it only on application needs the day of that. */
  @Transactional
  public Plaque create(PlaqueDto.CreateRequest request) {
    Household household = households.get(request.householdId());
    if (household.endedOn() != null) {
      throw new ProblemException(Problem.HOUSEHOLD_ENDED);
    }
    notAhead("appliedOn", request.appliedOn());
    PlaqueBasis basis =
        entitlement
            .of(household.id(), false)
            .orElseThrow(() -> new ProblemException(Problem.PLAQUE_NOT_ENTITLED));
    if (basis.onApplication() && request.appliedOn() == null) {
      throw ProblemException.field("appliedOn", "required");
    }
    Plaque plaque = new Plaque(household, basis, request.appliedOn(), clocks.now());
    plaque.reissuedBefore(
        plaques.reissuedBefore(List.of(basis.personId())).getOrDefault(basis.personId(), 0));
    plaques.persist(plaque);
    em.flush(); // a household that has one shows here
    book.created(plaque, currentUser.get().name(), request.attachmentIds());
    return record(Permission.PLAQUE_CREATE, plaque, Map.of("ground", plaque.ground().name()));
  }

  /** 审核: entitled today by an approved file; the ground is written as it is now. */
  @Transactional
  public Plaque check(UUID id, String ifMatch, PlaqueDto.CheckRequest request) {
    Plaque plaque = changing(id, ifMatch);
    PlaqueBasis basis =
        entitlement
            .of(plaque.householdId(), true)
            .filter(plaque::maySeek)
            .orElseThrow(() -> new ProblemException(Problem.PLAQUE_NOT_ENTITLED));
    plaque.restOn(basis, clocks.now());
    if (basis.ground() == PlaqueGround.SERVING_FAMILY) {
      ofSoldier(plaque, request);
    }
    return take(plaque, PlaqueStep.CHECK, PlaqueAct.of(clocks.today(), null, null));
  }

  /** A serving soldier living apart: of divorced parents' households the soldier chooses one. */
  private void ofSoldier(Plaque plaque, PlaqueDto.CheckRequest request) {
    if (request.soldierId() == null) {
      if (!request.chosen()) {
        throw ProblemException.field("soldierId", "required");
      }
      return;
    }
    if (request.soldierSide() == null) {
      throw ProblemException.field("soldierSide", "required");
    }
    plaque.ofSoldier(persons.get(request.soldierId()).id(), request.soldierSide());
  }

  /** A step that takes no more than a day, a reason and files. */
  @Transactional
  public Plaque step(PlaqueStep step, UUID id, String ifMatch, PlaqueDto.StepRequest request) {
    Plaque plaque = changing(id, ifMatch);
    String reason = Texts.blankToNull(request.reason());
    if (reason == null && NEEDS_REASON.contains(step)) {
      throw ProblemException.field("reason", "required");
    }
    secrecy.check(request.secrecyReason(), Map.of("reason", reason == null ? "" : reason));
    LocalDate on = day(request.on());
    switch (step) {
      case DECLINE, DEFER, CLOSE, RECONSIDER, UNBATCH -> plaque.because(reason);
      case KEEP -> {
        Person basis = people.findById(plaque.basisPersonId());
        if (basis.diedOn() == null && basis.closedAs() != ClosedAs.DIED) {
          throw new ProblemException(Problem.PLAQUE_ALIVE);
        }
        plaque.keep(on);
      }
      case ASK_RESTORE -> {
        papers(request.attachmentIds());
        boolean may =
            kinds
                .find(CANCEL_KINDS, plaque.cancelGround())
                .filter(k -> k.within().contains("RESTORABLE"))
                .isPresent();
        if (plaque.status() == PlaqueStatus.TAKEN_BACK && !may) {
          throw new ProblemException(Problem.PLAQUE_NOT_RESTORABLE);
        }
      }
      default -> {}
    }
    take(plaque, step, PlaqueAct.of(on, reason, request.attachmentIds()));
    if (step == PlaqueStep.REFUSE) {
      plaque.notReplaced();
    }
    if (step == PlaqueStep.HAND_IN) {
      plaque.handOldIn();
    }
    if (step == PlaqueStep.HAND_IN || step == PlaqueStep.TAKE_BACK) {
      stock.handedIn(plaque, on);
    }
    em.flush();
    return plaque;
  }

  private static final Set<PlaqueStep> NEEDS_REASON =
      Set.of(
          PlaqueStep.DECLINE,
          PlaqueStep.DEFER,
          PlaqueStep.CLOSE,
          PlaqueStep.REFUSE,
          PlaqueStep.DROP_CANCEL,
          PlaqueStep.ASK_RESTORE);

  /** 悬挂: a plate leaves the stock; place, ceremony, who signed, their signature and a picture. */
  @Transactional
  public Plaque hang(UUID id, String ifMatch, PlaqueDto.HangRequest request) {
    Plaque plaque = changing(id, ifMatch);
    LocalDate on = day(request.on());
    plaque.oldMustBeIn();
    if (plaque.status() == PlaqueStatus.BATCHED) {
      // What was true at the check may not be at the door (2.3).
      PlaqueBasis now = entitlement.of(plaque.householdId(), false).orElse(null);
      if (!plaque.stillRests(now, clocks.now())) {
        throw new ProblemException(Problem.PLAQUE_NOT_ENTITLED);
      }
    }
    Map<String, String> facts = new HashMap<>();
    facts.put("place", request.place().name());
    facts.put("signer", request.signer().strip());
    facts.put("signature", request.signatureId().toString());
    put(facts, "ceremony", request.ceremony());
    put(facts, "serial", request.serial());
    if (plaque.replaceGround() != null) {
      facts.put("ground", plaque.replaceGround().name());
    }
    secrecy.check(request.secrecyReason(), facts);
    List<UUID> files = new ArrayList<>(request.photoIds());
    files.add(request.signatureId());
    take(plaque, PlaqueStep.HANG, new PlaqueAct(on, null, facts, files));
    plaque.hung(on, request.place());
    stock.hung(plaque, on);
    em.flush();
    return plaque;
  }

  /** 申请更换 or 补发, the latter as often as the rule of the day allows. */
  @Transactional
  public Plaque replace(UUID id, String ifMatch, PlaqueDto.ReplaceRequest request) {
    Plaque plaque = changing(id, ifMatch);
    papers(request.attachmentIds());
    String reason = Texts.blankToNull(request.reason());
    secrecy.check(request.secrecyReason(), Map.of("reason", reason == null ? "" : reason));
    if (request.ground() == ReplaceGround.LOST
        && plaque.reissues() >= rules.value(RuleCode.PLAQUE_REISSUE_MOST, clocks.today())) {
      throw new ProblemException(Problem.PLAQUE_REISSUES);
    }
    take(
        plaque,
        PlaqueStep.REPLACE,
        new PlaqueAct(
            clocks.today(),
            reason,
            Map.of("ground", request.ground().name()),
            files(request.attachmentIds())));
    plaque.toBeReplaced(request.ground());
    em.flush();
    return plaque;
  }

  /** 拟取消: a ground of the list and the document it rests on. */
  @Transactional
  public Plaque proposeCancel(UUID id, String ifMatch, PlaqueDto.CancelRequest request) {
    Plaque plaque = changing(id, ifMatch);
    kinds
        .find(CANCEL_KINDS, request.ground())
        .orElseThrow(() -> ProblemException.field("ground", "unknown"));
    papers(request.attachmentIds());
    String reason = Texts.blankToNull(request.reason());
    Map<String, String> facts =
        Map.of("ground", request.ground(), "document", request.document().strip());
    Map<String, String> texts = new HashMap<>(facts);
    put(texts, "reason", reason);
    secrecy.check(request.secrecyReason(), texts);
    take(
        plaque,
        PlaqueStep.PROPOSE_CANCEL,
        new PlaqueAct(clocks.today(), reason, facts, files(request.attachmentIds())));
    plaque.toBeCancelled(request.ground());
    em.flush();
    return plaque;
  }

  /** 陈述: what the family says, or that it says nothing. */
  @Transactional
  public Plaque state(UUID id, String ifMatch, PlaqueDto.StateRequest request) {
    Plaque plaque = changing(id, ifMatch);
    String text = Texts.blankToNull(request.text());
    if (text == null && !request.waived()) {
      throw ProblemException.field("text", "required");
    }
    secrecy.check(request.secrecyReason(), Map.of("text", text == null ? "" : text));
    return take(
        plaque,
        PlaqueStep.STATE,
        new PlaqueAct(
            day(request.on()),
            text,
            Map.of("waived", String.valueOf(request.waived())),
            files(request.attachmentIds())));
  }

  Plaque take(Plaque plaque, PlaqueStep step, PlaqueAct act) {
    PlaqueStatus before = plaque.step(step, clocks.now());
    book.step(plaque, step, before, act);
    return record(step.permission(), plaque, Map.of("status", plaque.status().name()));
  }

  private Plaque changing(UUID id, String ifMatch) {
    Plaque plaque = get(id);
    Versions.check(ifMatch, plaque.version());
    return plaque;
  }

  private LocalDate day(LocalDate on) {
    notAhead("on", on);
    return on == null ? clocks.today() : on;
  }

  private void notAhead(String field, LocalDate on) {
    if (on != null && on.isAfter(clocks.today())) {
      throw ProblemException.field(field, "out-of-range");
    }
  }

  /** What B1 asks a paper for: the household's own, the legal document, the proof of amends. */
  private static void papers(List<UUID> ids) {
    if (ids == null || ids.isEmpty()) {
      throw ProblemException.field("attachmentIds", "required");
    }
  }

  private static List<UUID> files(List<UUID> ids) {
    return ids == null ? List.of() : ids;
  }

  private static void put(Map<String, String> facts, String name, String value) {
    if (Texts.blankToNull(value) != null) {
      facts.put(name, Texts.blankToNull(value));
    }
  }

  private Plaque record(String action, Plaque plaque, Map<String, ?> detail) {
    em.flush();
    audit.record(action, KIND, plaque.id(), detail);
    return plaque;
  }
}
