package org.shuangyong.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.activity.ActivityRepository;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentOwner;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.platform.inbox.InboxService;
import org.shuangyong.platform.inbox.Message;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.KindField;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitKind;
import org.shuangyong.unit.UnitService;

/** Every write to a text: find in scope, act on the entity, record. */
@ApplicationScoped
public class DocumentService implements AttachmentOwner {
  static final String KIND = "document";

  /** The family of kinds. */
  static final String FAMILY = "document";

  /** Numbered by year and over all: 期号 and 总期号 (1.7). */
  static final String NUMBERED = "NUMBERED";

  /** Not public before its rights are cleared: the field {@code rights} (3.3). */
  static final String RIGHTS = "RIGHTS";

  /** Sent to be adopted by others (1.6). */
  static final String ADOPT = "ADOPT";

  /** Not made public before each opinion that is asked for is there and agrees (2.11). */
  static final String OPINIONS = "OPINIONS";

  /** Sent to units that sign for it (0.2). */
  static final String SENT = "SENT";

  /** So many entries a text may have, to be written or spoken of once more. */
  private static final int MOST_EVENTS = 500;

  /** To whom a notice goes when nobody is named. */
  private static final Set<UnitKind> ALL =
      EnumSet.of(
          UnitKind.DEPARTMENT, UnitKind.SOCIAL_ORG, UnitKind.STREET, UnitKind.TOWN, UnitKind.TROOP);

  @Inject DocumentRepository documents;
  @Inject DocumentProgress progress;
  @Inject ActivityRepository activities;
  @Inject AttachmentService attachments;
  @Inject UnitService units;
  @Inject Kinds kinds;
  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject SecrecyGuard secrecy;
  @Inject InboxService inbox;
  @Inject Audit audit;
  @Inject Clocks clocks;

  /** A text the current person may see, else 404. */
  public Document get(UUID id) {
    return documents
        .visible(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  /**
   * A text of the scope, else 404: how it came about, and what was said of it, does not become
   * everybody's when it is issued (1.7).
   */
  Document own(UUID id) {
    Document of = get(id);
    if (!of.of(currentUser.get())) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    return of;
  }

  Kind kind(Document of) {
    return kinds.find(FAMILY, of.kind(), of.kindVersion()).orElseThrow();
  }

  boolean adopts(Document of) {
    return kind(of).within().contains(ADOPT);
  }

  /** 起草. */
  @Transactional
  public Document draft(DocumentDto.DraftRequest request) {
    Kind kind =
        kinds
            .find(FAMILY, request.kind())
            .orElseThrow(() -> ProblemException.field("kind", "unknown"));
    check(kind, request.facts(), request.secrecyReason());
    User user = currentUser.get();
    Document made =
        new Document(kind, request.facts(), units.get(user.unit().id()), user, clocks.now());
    documents.persistAndFlush(made);
    return record(Permission.DOCUMENT_DRAFT, made, null, true, request.attachmentIds(), Map.of());
  }

  @Transactional
  public Document edit(UUID id, String ifMatch, DocumentDto.EditRequest request) {
    Document of = may(DocumentAction.EDIT, id, ifMatch);
    room(of);
    check(kind(of), request.facts(), request.secrecyReason());
    of.write(request.facts(), currentUser.get(), clocks.now());
    return record(Permission.DOCUMENT_EDIT, of, null, true, request.attachmentIds(), Map.of());
  }

  /** 提交, 退回, 保密审查, 撤下. */
  @Transactional
  public Document step(
      DocumentAction action, UUID id, String ifMatch, DocumentDto.StepRequest request) {
    Document of = may(action, id, ifMatch);
    if (action.worded() && Texts.blankToNull(request.text()) == null) {
      throw ProblemException.field("text", "required");
    }
    secrecy.check(request.secrecyReason(), "text", request.text());
    of.take(action, currentUser.get(), clocks.today(), clocks.now());
    switch (action) {
      case SUBMIT -> tell(action, of, List.of(Audience.holders(Permission.DOCUMENT_CLEAR)));
      case CLEAR -> tell(action, of, List.of(Audience.holders(Permission.DOCUMENT_ISSUE)));
      case RETURN -> tell(action, of, List.of(Audience.unit(of.unitId())));
      // Whom it was sent to cannot open it any more.
      case WITHDRAW -> inbox.keepFor(List.of(Audience.unit(of.unitId())), KIND, id);
      default -> {}
    }
    return record(action.permission(), of, request.text(), false, null, Map.of());
  }

  /** 签发: it takes its numbers, and goes to whom it is sent. */
  @Transactional
  public Document issue(UUID id, String ifMatch, DocumentDto.IssueRequest request) {
    Document of = may(DocumentAction.ISSUE, id, ifMatch);
    Kind kind = kind(of);
    if (kind.within().contains(RIGHTS) && !Boolean.TRUE.equals(of.extra().get("rights"))) {
      throw new ProblemException(Problem.DOCUMENT_NO_RIGHTS);
    }
    if (kind.within().contains(OPINIONS)) {
      opinions(kind, of);
    }
    kinds.check(kind, of.extra(), Permission.DOCUMENT_ISSUE);
    secrecy.check(request.secrecyReason(), "channel", request.channel());
    boolean sent = kind.within().contains(SENT);
    if (!sent && request.unitIds() != null && !request.unitIds().isEmpty()) {
      throw ProblemException.field("unitIds", "invalid");
    }
    User user = currentUser.get();
    LocalDate today = clocks.today();
    of.issue(user.name(), request.channel().strip(), today);
    if (kind.within().contains(NUMBERED)) {
      int[] next = documents.next(user.region(), of.kind(), today.getYear());
      of.number(next[0], next[1]);
    }
    of.take(DocumentAction.ISSUE, user, today, clocks.now());
    if (of.totalNo() != null) {
      progress.print(of);
    }
    if (sent) {
      Collection<UUID> receivers = receivers(request.unitIds());
      receivers.forEach(unit -> em.persist(new DocumentReceipt(id, unit)));
      tell(DocumentAction.ISSUE, of, receivers.stream().map(Audience::unit).toList());
    }
    return record(
        Permission.DOCUMENT_ISSUE,
        of,
        null,
        false,
        null,
        of.no() == null ? Map.of() : Map.of("year", of.year(), "no", of.no()));
  }

  /** The first choice of an opinion is the one that agrees. */
  private static void opinions(Kind kind, Document of) {
    String lacking =
        kind.fields().stream()
            .filter(f -> f.type() == KindField.Type.CHOICE)
            .filter(f -> Permission.DOCUMENT_ISSUE.equals(f.before()))
            .filter(f -> !f.choices().get(0).equals(of.extra().get(f.code())))
            .map(KindField::name)
            .collect(Collectors.joining("、"));
    if (!lacking.isEmpty()) {
      throw new ProblemException(Problem.DOCUMENT_OPINION, Map.of("opinions", lacking));
    }
  }

  private Collection<UUID> receivers(List<UUID> named) {
    return named == null || named.isEmpty()
        ? units.assignable().stream()
            .filter(unit -> ALL.contains(unit.kind()))
            .map(Unit::id)
            .toList()
        : units.forWork(named).keySet();
  }

  @Transactional
  public Document adopt(UUID id, String ifMatch, DocumentDto.AdoptRequest request) {
    Document of = may(DocumentAction.ADOPT, id, ifMatch);
    if (request.on().isBefore(of.issuedOn()) || request.on().isAfter(clocks.today())) {
      throw ProblemException.field("on", "out-of-range");
    }
    secrecy.check(request.secrecyReason(), "in", request.in());
    of.adopt(request.in().strip(), request.on(), clocks.now());
    return record(Permission.DOCUMENT_ADOPT, of, request.in(), false, null, Map.of());
  }

  @Transactional
  public Document comment(UUID id, DocumentDto.CommentRequest request) {
    Document of = own(id);
    room(of);
    secrecy.check(request.secrecyReason(), "text", request.text());
    return record(Permission.DOCUMENT_COMMENT, of, request.text(), false, null, Map.of());
  }

  /** Cited by an activity, or printed in an issue that is not out yet; once each. */
  @Transactional
  public Document use(UUID id, DocumentDto.UseRequest request) {
    Document of = get(id);
    User user = currentUser.get();
    if ((request.activityId() == null) == (request.documentId() == null)) {
      throw ProblemException.field("activityId", "invalid");
    }
    if (of.status() != DocumentStatus.ISSUED && of.status() != DocumentStatus.CLEARED) {
      throw new ProblemException(Problem.DOCUMENT_NOT_CLEARED);
    }
    if (request.activityId() != null && activities.visible(user, request.activityId()).isEmpty()) {
      throw ProblemException.field("activityId", "unknown");
    }
    if (request.documentId() != null) {
      Document in =
          documents
              .visible(user, request.documentId())
              .orElseThrow(() -> ProblemException.field("documentId", "unknown"));
      if (in.id().equals(id) || in.refusal(DocumentAction.EDIT, user, false).isPresent()) {
        throw ProblemException.field("documentId", "invalid");
      }
    }
    em.persist(new DocumentUse(id, request.activityId(), request.documentId(), clocks.today()));
    return record(Permission.DOCUMENT_USE, of, null, false, null, Map.of());
  }

  /** 签收, by the unit itself, or on paper by the office for one that has no account. */
  @Transactional
  public Document receive(UUID id, DocumentDto.ReceiveRequest request) {
    Document of = get(id);
    User user = currentUser.get();
    boolean paper = request.unitId() != null;
    if (paper && !user.may(Permission.DOCUMENT_ISSUE)) {
      throw new ProblemException(Problem.AUTH_FORBIDDEN);
    }
    if (paper && Texts.blankToNull(request.signer()) == null) {
      throw ProblemException.field("signer", "required");
    }
    secrecy.check(request.secrecyReason(), "signer", request.signer());
    UUID unit = paper ? request.unitId() : user.unit().id();
    DocumentReceipt receipt =
        documents.receipts(id).stream()
            .filter(r -> r.unitId().equals(unit))
            .findFirst()
            .orElseThrow(() -> new ProblemException(Problem.DOCUMENT_NOT_SENT));
    if (receipt.signedOn() != null) {
      return of; // signed is signed: nothing is written a second time
    }
    receipt.sign(paper ? request.signer().strip() : user.name(), paper, clocks.today());
    return record(
        Permission.DOCUMENT_RECEIVE, of, null, false, null, Map.of("unit", unit.toString()));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean visible(UUID id) {
    User user = currentUser.get();
    return user.may(Permission.DOCUMENT_GET) && documents.visible(user, id).isPresent();
  }

  private void tell(DocumentAction action, Document of, List<Audience> whom) {
    inbox.tell(whom, new Message(action.permission(), KIND, of.id(), Map.of("title", of.title())));
  }

  private Document may(DocumentAction action, UUID id, String ifMatch) {
    Document of = get(id);
    Versions.check(ifMatch, of.version());
    of.refusal(action, currentUser.get(), adopts(of))
        .ifPresent(
            problem -> {
              throw new ProblemException(problem);
            });
    return of;
  }

  private void check(Kind kind, DocumentDto.Facts facts, String reason) {
    kinds.check(kind, facts.extra());
    Map<String, String> texts = new HashMap<>();
    texts.put("title", facts.title());
    texts.put("body", facts.body());
    texts.put("tags", String.join("\n", facts.tags()));
    texts.putAll(Kinds.words("extra", facts.extra()));
    secrecy.check(reason, texts);
  }

  /**
   * What may be said again and again ends somewhere. The steps, the uses and the receipts do not:
   * their number is bounded by what they are.
   */
  private void room(Document of) {
    if (documents.eventCount(of.id()) >= MOST_EVENTS) {
      throw new ProblemException(Problem.DOCUMENT_FULL, Map.of("most", MOST_EVENTS));
    }
  }

  private Document record(
      String word,
      Document of,
      String text,
      boolean written,
      List<UUID> files,
      Map<String, ?> detail) {
    if (files != null && !files.isEmpty()) {
      attachments.bind(files, KIND, of.id(), null);
    }
    em.persist(new DocumentEvent(of, word, text, written, currentUser.get(), clocks.now()));
    em.flush();
    audit.record(word, KIND, of.id(), detail);
    return of;
  }
}
