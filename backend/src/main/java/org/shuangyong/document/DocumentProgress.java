package org.shuangyong.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.query.Query;
import org.shuangyong.matter.LedgerEntry;
import org.shuangyong.matter.MatterFilter;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/**
 * 任务进展 of an issue: what was closed since the issue before, what is overdue (1.8). Until it is
 * issued it is the ledger's; then it stays as it was printed, and each sees of it what is theirs.
 */
@ApplicationScoped
public class DocumentProgress {
  /** So many of a group are listed; the others are counted. */
  static final int MOST = 200;

  /** What an issue printed is no news in the next, though both be of one day. */
  private static final String CLOSED =
      "m.status = CLOSED and m.closing.closedOn >= :from and m.closing.closedOn <= :to"
          + " and not exists (select 1 from DocumentTask p, Document q"
          + " where p.regionCode = m.regionCode and p.matterId = m.id"
          + " and p.closedOn = m.closing.closedOn and q.regionCode = m.regionCode"
          + " and q.id = p.documentId and q.kind = :kind and q.status = ISSUED)";

  private static final String OVERDUE =
      "m.ledger.seq is not null and m.deadline.dueOn < :to"
          + " and (m.status not in (CLOSED, DECLINED, EXPLAINED, WITHDRAWN)"
          + " or m.status = CLOSED and m.closing.closedOn > :to)";

  private static final String LEDGER =
      "m.id, m.ledger.sort, m.text.title, m.leadId, m.deadline.dueOn";

  private static final String PRINTED = "m.id, m.ledger.sort, t.title, t.leadId, t.dueOn";

  @Inject RegionQuery read;
  @Inject EntityManager em;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;

  /** A group of the column: which matters, what is taken of each, in which order. */
  private record Group(String from, String columns, String order, Consumer<Query<?>> bind) {}

  private record Column(LocalDate from, LocalDate to, Group closed, Group overdue) {}

  DocumentDto.Progress of(Document d) {
    User user = currentUser.get();
    String seen = MatterFilter.seen(user);
    Column column = d.tasksFrom() == null ? ledger(d, seen) : printed(d, seen);
    Consumer<Query<?>> scope = query -> user.scope().bind(query);
    List<DocumentTask.Line> closed = lines(column.closed(), scope, MOST);
    List<DocumentTask.Line> overdue = lines(column.overdue(), scope, MOST);
    return new DocumentDto.Progress(
        column.from(),
        column.to(),
        tasks(closed),
        tasks(overdue),
        count(column.closed(), scope, closed),
        count(column.overdue(), scope, overdue));
  }

  /** Keeps what is printed: all of it, for each who may read the issue sees a part. */
  void print(Document d) {
    Column column = ledger(d, "m.regionCode = :region");
    for (Group group : List.of(column.closed(), column.overdue())) {
      lines(group, query -> {}, 0).forEach(line -> em.persist(new DocumentTask(d.id(), line)));
    }
    d.printed(column.from());
  }

  private Column ledger(Document d, String seen) {
    LocalDate to = d.issuedOn() == null ? clocks.today() : d.issuedOn();
    LocalDate since = before(d, to).orElse(LocalDate.of(to.getYear(), 1, 1));
    String from = " from Matter m where " + seen + " and ";
    return new Column(
        since,
        to,
        new Group(
            from + CLOSED,
            LEDGER + ", m.closing.closedOn",
            "m.closing.closedOn, m.id",
            query ->
                query
                    .setParameter("from", since)
                    .setParameter("to", to)
                    .setParameter("kind", d.kind())),
        new Group(
            from + OVERDUE,
            LEDGER + ", cast(null as LocalDate)",
            "m.deadline.dueOn, m.id",
            query -> query.setParameter("to", to)));
  }

  private static Column printed(Document d, String seen) {
    String from =
        " from DocumentTask t join Matter m on m.regionCode = t.regionCode and m.id = t.matterId"
            + " where t.regionCode = :region and t.documentId = :of and "
            + seen
            + " and t.closedOn is ";
    Consumer<Query<?>> of = query -> query.setParameter("of", d.id());
    String columns = PRINTED + ", t.closedOn";
    return new Column(
        d.tasksFrom(),
        d.issuedOn(),
        new Group(from + "not null", columns, "t.closedOn, m.id", of),
        new Group(from + "null", columns, "t.dueOn, m.id", of));
  }

  private List<DocumentTask.Line> lines(Group group, Consumer<Query<?>> scope, int most) {
    return read.list(
        "select new org.shuangyong.document.DocumentTask$Line("
            + group.columns()
            + ")"
            + group.from()
            + " order by "
            + group.order(),
        DocumentTask.Line.class,
        query -> {
          group.bind().accept(query);
          scope.accept(query);
          if (most > 0) query.setMaxResults(most);
        });
  }

  private long count(Group group, Consumer<Query<?>> scope, List<DocumentTask.Line> listed) {
    return listed.size() < MOST
        ? listed.size()
        : read.list(
                "select count(*)" + group.from(),
                Long.class,
                query -> {
                  group.bind().accept(query);
                  scope.accept(query);
                })
            .get(0);
  }

  private List<DocumentDto.Task> tasks(List<DocumentTask.Line> lines) {
    Map<UUID, UnitRef> refs =
        units.refs(lines.stream().map(DocumentTask.Line::leadId).filter(Objects::nonNull).toList());
    return lines.stream()
        .map(
            m ->
                new DocumentDto.Task(
                    m.id(),
                    LedgerEntry.no(m.sort()),
                    m.title(),
                    m.leadId() == null ? null : refs.get(m.leadId()),
                    m.dueOn(),
                    m.closedOn()))
        .toList();
  }

  /**
   * The day of the issue before of the same kind, by its day and its number; one that was withdrawn
   * told nobody.
   */
  private Optional<LocalDate> before(Document d, LocalDate until) {
    boolean numbered = d.totalNo() != null;
    return read
        .list(
            "select d.issuedOn from Document d where d.regionCode = :region and d.kind = :kind"
                + " and d.status = ISSUED and d.id <> :self and d.issuedOn <= :until"
                + (numbered ? " and d.totalNo < :no" : "")
                + " order by d.issuedOn desc, d.totalNo desc",
            LocalDate.class,
            query -> {
              query.setParameter("kind", d.kind()).setParameter("self", d.id());
              query.setParameter("until", until).setMaxResults(1);
              if (numbered) query.setParameter("no", d.totalNo());
            })
        .stream()
        .findFirst();
  }
}
