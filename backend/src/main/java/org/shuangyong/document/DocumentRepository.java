package org.shuangyong.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;

/** Finds texts, always within what the person may see. */
@ApplicationScoped
public class DocumentRepository implements PanacheRepositoryBase<Document, UUID> {
  @Inject RegionQuery read;
  @Inject EntityManager em;
  @Inject Kinds kinds;

  /** The latest entered first; {@code limit + 1} rows. */
  List<DocumentLine> lines(User user, DocumentFilter filter, Cursor after, int limit) {
    return read.list(
        DocumentLine.SELECT
            + " from Document d where "
            + filter.where(user)
            + (after == null ? "" : " and d.id < :after")
            + " order by d.id desc",
        DocumentLine.class,
        query -> {
          filter.bind(query, user, adopting());
          if (after != null) query.setParameter("after", after.id());
          query.setMaxResults(limit + 1);
        });
  }

  long count(User user, DocumentFilter filter) {
    return read.list(
            "select count(*) from Document d where " + filter.where(user),
            Long.class,
            query -> filter.bind(query, user, adopting()))
        .get(0);
  }

  public List<Document> visible(User user, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : read.list(
            "from Document d where d.id in :ids and " + DocumentFilter.seen(user),
            Document.class,
            query -> user.scope().bind(query).setParameter("ids", ids));
  }

  Optional<Document> visible(User user, UUID id) {
    return visible(user, List.of(id)).stream().findFirst();
  }

  List<DocumentDto.Event> events(UUID of) {
    return read.list(
        "select new org.shuangyong.document.DocumentDto$Event(e.at, e.word, e.status, e.text,"
            + " e.actorName, e.actorUnit) from DocumentEvent e"
            + " where e.regionCode = :region and e.documentId = :of order by e.id",
        DocumentDto.Event.class,
        query -> query.setParameter("of", of));
  }

  /** Each time it was written, with the text as it was (9.4). */
  List<DocumentDto.Written> versions(UUID of) {
    return read.list(
        "select new org.shuangyong.document.DocumentDto$Written(e.at, e.title, e.body,"
            + " e.actorName, e.actorUnit) from DocumentEvent e where e.regionCode = :region"
            + " and e.documentId = :of and e.title is not null order by e.id",
        DocumentDto.Written.class,
        query -> query.setParameter("of", of));
  }

  long eventCount(UUID of) {
    return read.list(
            "select count(*) from DocumentEvent e"
                + " where e.regionCode = :region and e.documentId = :of",
            Long.class,
            query -> query.setParameter("of", of))
        .get(0);
  }

  List<DocumentUse> uses(UUID of) {
    return read.list(
        "from DocumentUse u where u.regionCode = :region and u.documentId = :of order by u.id desc",
        DocumentUse.class,
        query -> query.setParameter("of", of));
  }

  /** What an issue prints. */
  List<UUID> items(UUID in) {
    return read.list(
        "select u.documentId from DocumentUse u where u.regionCode = :region"
            + " and u.inDocumentId = :in order by u.id",
        UUID.class,
        query -> query.setParameter("in", in));
  }

  List<DocumentReceipt> receipts(UUID of) {
    return read.list(
        "from DocumentReceipt r where r.regionCode = :region and r.documentId = :of order by r.id",
        DocumentReceipt.class,
        query -> query.setParameter("of", of));
  }

  /**
   * Takes the next numbers of a kind; its row is held until the transaction ends, so that they run
   * without gap or repeat (1.7).
   *
   * @return of the year, and of all
   */
  int[] next(String region, String kind, int year) {
    em.createNativeQuery(
            "insert into document_series (region_code, kind) values (?1, ?2) on conflict do nothing")
        .setParameter(1, region)
        .setParameter(2, kind)
        .executeUpdate();
    em.createNativeQuery(
            "select kind from document_series where region_code = ?1 and kind = ?2 for update")
        .setParameter(1, region)
        .setParameter(2, kind)
        .getSingleResult();
    Object[] last =
        read.list(
                "select coalesce(max(case when d.year = :year then d.no end), 0),"
                    + " coalesce(max(d.totalNo), 0) from Document d"
                    + " where d.regionCode = :region and d.kind = :kind",
                Object[].class,
                query -> query.setParameter("kind", kind).setParameter("year", year))
            .get(0);
    return new int[] {((Number) last[0]).intValue() + 1, ((Number) last[1]).intValue() + 1};
  }

  /**
   * What each unit of the scope sent in a year, and what of it was adopted: the rows that the list
   * shows for the same words (1.6).
   */
  List<Object[]> sent(User user, int year) {
    DocumentFilter filter = DocumentFilter.sent(year);
    return read.list(
        "select d.unitId, count(*), sum(case when "
            + DocumentFilter.TAKEN
            + " then 1 else 0 end) from Document d where "
            + filter.where(user)
            + " and "
            + user.scope().predicate("d.unitPath")
            + " group by d.unitId",
        Object[].class,
        query -> filter.bind(query, user, adopting()));
  }

  /** The kinds that are sent to be adopted. */
  private List<String> adopting() {
    return kinds.of(DocumentService.FAMILY).stream()
        .filter(kind -> kind.within().contains(DocumentService.ADOPT))
        .map(Kind::code)
        .toList();
  }
}
