package org.shuangyong.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuangyong.activity.Activity;
import org.shuangyong.activity.ActivityRepository;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Texts as they are shown, each with what may be done to it. */
@ApplicationScoped
public class DocumentView {
  private static final Set<String> OPEN =
      Set.of(Permission.DOCUMENT_ISSUE, Permission.DOCUMENT_ADOPT);

  /** What only those of its scope may do with a text. */
  private static final Set<String> OWN =
      Set.of(Permission.DOCUMENT_VERSIONS, Permission.DOCUMENT_COMMENT);

  @Inject DocumentRepository documents;
  @Inject DocumentService service;
  @Inject ActivityRepository activities;
  @Inject AttachmentService attachments;
  @Inject UnitService units;
  @Inject Kinds kinds;
  @Inject CurrentUser currentUser;

  Page<DocumentDto.Row> page(DocumentFilter filter, PageRequest asked) {
    User user = currentUser.get();
    return Page.ofAll(
        documents.lines(user, filter, asked.cursor(), asked.limit()),
        asked.limit(),
        this::rows,
        d -> new Cursor("", d.id()),
        asked.total() ? documents.count(user, filter) : null);
  }

  List<DocumentDto.Row> rows(List<DocumentLine> shown) {
    Map<UUID, UnitRef> refs = units.refs(shown.stream().map(DocumentLine::unitId).toList());
    return shown.stream().map(d -> row(d, refs)).toList();
  }

  private DocumentDto.Row row(DocumentLine d, Map<UUID, UnitRef> refs) {
    return new DocumentDto.Row(
        d.id(),
        d.kind(),
        kinds
            .find(DocumentService.FAMILY, d.kind(), d.kindVersion())
            .map(Kind::name)
            .orElse(d.kind()),
        d.title(),
        refs.get(d.unitId()),
        d.status(),
        d.tags(),
        d.issuedOn(),
        d.channel(),
        d.year(),
        d.no(),
        d.totalNo(),
        d.adoptedIn(),
        d.adoptedOn());
  }

  DocumentDto whole(Document d) {
    User user = currentUser.get();
    List<DocumentUse> used = documents.uses(d.id());
    List<DocumentDto.Use> uses = uses(used, user);
    return new DocumentDto(
        rows(List.of(DocumentLine.of(d))).get(0),
        d.kindVersion(),
        d.body(),
        d.extra(),
        d.clearerName(),
        d.clearedOn(),
        d.issuerName(),
        events(d, user),
        uses,
        used.size() - uses.size(),
        items(d, user),
        receipts(d),
        attachments.ofOwner(DocumentService.KIND, d.id()).stream().map(AttachmentDto::of).toList(),
        d.version(),
        actions(d, user));
  }

  /** The way of a text; to those beyond its scope, only that it came out and was adopted. */
  private List<DocumentDto.Event> events(Document d, User user) {
    List<DocumentDto.Event> all = documents.events(d.id());
    return d.of(user) ? all : all.stream().filter(e -> OPEN.contains(e.word())).toList();
  }

  private List<DocumentDto.Use> uses(List<DocumentUse> used, User user) {
    Map<UUID, Activity> cited = new HashMap<>();
    List<UUID> ids = used.stream().map(DocumentUse::activityId).filter(Objects::nonNull).toList();
    if (!ids.isEmpty()) {
      activities.visible(user, ids).forEach(a -> cited.put(a.id(), a));
    }
    Map<UUID, Document> printed = new HashMap<>();
    documents
        .visible(
            user, used.stream().map(DocumentUse::inDocumentId).filter(Objects::nonNull).toList())
        .forEach(d -> printed.put(d.id(), d));
    return used.stream()
        .map(
            u -> {
              Activity in = u.activityId() == null ? null : cited.get(u.activityId());
              Document issue = u.inDocumentId() == null ? null : printed.get(u.inDocumentId());
              return in != null
                  ? new DocumentDto.Use(u.usedOn(), in.id(), null, in.title(), null, null)
                  : issue == null
                      ? null
                      : new DocumentDto.Use(
                          u.usedOn(), null, issue.id(), issue.title(), issue.year(), issue.no());
            })
        .filter(Objects::nonNull)
        .toList();
  }

  private List<DocumentDto.Item> items(Document d, User user) {
    List<Document> items = documents.visible(user, documents.items(d.id()));
    Map<UUID, UnitRef> refs = units.refs(items.stream().map(Document::unitId).toList());
    return items.stream()
        .map(i -> new DocumentDto.Item(i.id(), i.title(), refs.get(i.unitId())))
        .toList();
  }

  private List<DocumentDto.Receipt> receipts(Document d) {
    List<DocumentReceipt> rows = documents.receipts(d.id());
    Map<UUID, UnitRef> refs = units.refs(rows.stream().map(DocumentReceipt::unitId).toList());
    return rows.stream()
        .map(
            r ->
                new DocumentDto.Receipt(
                    refs.get(r.unitId()), r.signedOn(), r.signer(), r.onPaper()))
        .sorted(
            Comparator.comparing(
                DocumentDto.Receipt::signedOn, Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  private List<String> actions(Document d, User user) {
    boolean adopts = service.adopts(d);
    return Stream.concat(
            Arrays.stream(DocumentAction.values())
                .filter(a -> d.refusal(a, user, adopts).isEmpty())
                .map(DocumentAction::permission),
            Stream.of(
                    Permission.DOCUMENT_VERSIONS,
                    Permission.DOCUMENT_COMMENT,
                    Permission.DOCUMENT_USE,
                    Permission.DOCUMENT_RECEIVE)
                .filter(user::may)
                .filter(word -> d.of(user) || !OWN.contains(word)))
        .toList();
  }

  /** By unit, the most first (1.6). */
  List<DocumentDto.Figure> figures(int year) {
    List<Object[]> rows = documents.sent(currentUser.get(), year);
    Map<UUID, UnitRef> refs = units.refs(rows.stream().map(row -> (UUID) row[0]).toList());
    return rows.stream()
        .map(
            row ->
                new DocumentDto.Figure(
                    refs.get((UUID) row[0]), (Long) row[1], ((Number) row[2]).longValue()))
        .sorted(Comparator.comparingLong(DocumentDto.Figure::sent).reversed())
        .toList();
  }
}
