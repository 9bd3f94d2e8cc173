package org.shuangyong.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuangyong.activity.ActivityRepository;
import org.shuangyong.document.DocumentService;
import org.shuangyong.matter.Matter;
import org.shuangyong.matter.MatterDto;
import org.shuangyong.matter.MatterKind;
import org.shuangyong.matter.MatterProposalService;
import org.shuangyong.matter.MatterRepository;
import org.shuangyong.matter.MatterService;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentOwner;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.platform.web.Versions;

/** Every write to a set: find, act on the entities, record. */
@ApplicationScoped
public class AppraisalService implements AttachmentOwner {
  static final String KIND = "appraisal";

  /** So many records one item may have as evidence. */
  private static final int MOST_PINS = 50;

  @Inject AppraisalRepository sets;
  @Inject ActivityRepository activities;
  @Inject DocumentService documents;
  @Inject MatterRepository matters;
  @Inject MatterService ledger;
  @Inject MatterProposalService proposals;
  @Inject AttachmentService attachments;
  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject SecrecyGuard secrecy;
  @Inject Audit audit;
  @Inject Clocks clocks;

  Appraisal get(UUID id) {
    return sets.findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  @Transactional
  public Appraisal create(AppraisalDto.CreateRequest request) {
    Map<String, String> texts = new HashMap<>();
    texts.put("title", request.title());
    texts.put("source", request.source());
    texts.put(
        "items",
        request.items().stream()
            .map(i -> i.heading() + "\n" + i.text())
            .collect(Collectors.joining("\n")));
    secrecy.check(request.secrecyReason(), texts);
    Appraisal made = new Appraisal(request, clocks.now());
    sets.persist(made);
    int seq = 1;
    for (AppraisalDto.ItemRequest item : request.items()) {
      em.persist(new AppraisalItem(made.id(), seq++, item));
    }
    return record(Permission.APPRAISAL_CREATE, made, Map.of("items", request.items().size()));
  }

  /** 自评. */
  @Transactional
  public Appraisal score(UUID id, UUID itemId, String ifMatch, AppraisalDto.ScoreRequest request) {
    Appraisal of = changing(id, ifMatch);
    AppraisalItem item = item(of, itemId);
    if (request.score() > item.points()) {
      throw ProblemException.field("score", "out-of-range");
    }
    secrecy.check(request.secrecyReason(), "note", request.note());
    item.score(request.score(), request.note());
    return record(
        Permission.APPRAISAL_SCORE, of, Map.of("item", item.seq(), "score", request.score()));
  }

  /**
   * 短板: a measure becomes a matter of the unit with its day, or there is a reason for none (11.2).
   */
  @Transactional
  public Appraisal gap(UUID id, UUID itemId, String ifMatch, AppraisalDto.GapRequest request) {
    Appraisal of = changing(id, ifMatch);
    AppraisalItem item = item(of, itemId);
    if (item.score() == null || item.score() >= item.points() || item.matterId() != null) {
      throw new ProblemException(Problem.APPRAISAL_NO_GAP);
    }
    boolean measure = Texts.blankToNull(request.measure()) != null;
    if (measure == (Texts.blankToNull(request.reason()) != null)) {
      throw ProblemException.field("reason", measure ? "invalid" : "required");
    }
    if (measure && request.leadId() == null) {
      throw ProblemException.field("leadId", "required");
    }
    if (measure && request.dueOn() == null) {
      throw ProblemException.field("dueOn", "required");
    }
    Map<String, String> texts = new HashMap<>();
    texts.put("cause", request.cause());
    texts.put("reason", request.reason());
    texts.put("measure", request.measure());
    secrecy.check(request.secrecyReason(), texts);
    Matter matter = measure ? opened(of, item, request) : null;
    item.gap(request.cause(), request.reason(), matter == null ? null : matter.id());
    return record(Permission.APPRAISAL_GAP, of, Map.of("item", item.seq(), "matter", measure));
  }

  private Matter opened(Appraisal of, AppraisalItem item, AppraisalDto.GapRequest request) {
    Matter matter =
        proposals.propose(
            new MatterDto.ProposeRequest(
                MatterKind.GAP,
                request.measure().strip(),
                item.text() + "\n" + request.cause().strip(),
                null,
                request.leadId(),
                request.dueOn(),
                null,
                new MatterDto.FactsRequest(
                    "appraisal", null, null, null, null, null, of.title(), null, null),
                null,
                null,
                request.secrecyReason()),
            null);
    matter =
        ledger.register(
            matter.id(),
            Versions.tag(matter.version()),
            new MatterDto.RegisterRequest(null, null, null));
    return ledger.assign(
        matter.id(),
        Versions.tag(matter.version()),
        new MatterDto.AssignRequest(request.leadId(), null, request.dueOn(), null, null));
  }

  /** Evidence: a record the person may see, or files. */
  @Transactional
  public Appraisal pin(UUID id, UUID itemId, String ifMatch, AppraisalDto.PinRequest request) {
    Appraisal of = changing(id, ifMatch);
    AppraisalItem item = item(of, itemId);
    boolean files = request.attachmentIds() != null && !request.attachmentIds().isEmpty();
    long records =
        Stream.of(request.activityId(), request.documentId(), request.matterId())
            .filter(one -> one != null)
            .count();
    if (records + (files ? 1 : 0) != 1) {
      throw ProblemException.field("activityId", "invalid");
    }
    if (files) {
      attachments.bind(request.attachmentIds(), KIND, of.id(), item.id());
    } else {
      known(request);
      if (sets.pins(id).stream().filter(p -> p.itemId().equals(itemId)).count() >= MOST_PINS) {
        throw new ProblemException(Problem.APPRAISAL_FULL, Map.of("most", MOST_PINS));
      }
      em.persist(new AppraisalPin(item, request, clocks.today()));
    }
    return record(Permission.APPRAISAL_PIN, of, Map.of("item", item.seq()));
  }

  private void known(AppraisalDto.PinRequest request) {
    if (request.activityId() != null
        && activities.visible(currentUser.get(), request.activityId()).isEmpty()) {
      throw ProblemException.field("activityId", "unknown");
    }
    if (request.matterId() != null
        && matters.visible(currentUser.get(), List.of(request.matterId())).isEmpty()) {
      throw ProblemException.field("matterId", "unknown");
    }
    if (request.documentId() != null) {
      documents.get(request.documentId());
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean visible(UUID id) {
    return currentUser.get().may(Permission.APPRAISAL_GET) && sets.findById(id) != null;
  }

  private Appraisal changing(UUID id, String ifMatch) {
    Appraisal of = get(id);
    Versions.check(ifMatch, of.version());
    of.touch(clocks.now());
    return of;
  }

  private AppraisalItem item(Appraisal of, UUID id) {
    AppraisalItem item = em.find(AppraisalItem.class, id);
    if (item == null || !item.appraisalId().equals(of.id())) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    return item;
  }

  private Appraisal record(String word, Appraisal of, Map<String, ?> detail) {
    em.flush();
    audit.record(word, KIND, of.id(), detail);
    return of;
  }
}
