package org.shuangyong.benefit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.family.NameSearch;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;

/** Finds cases, always within what the person may see. */
@ApplicationScoped
public class BenefitRepository implements PanacheRepositoryBase<BenefitCase, UUID> {
  @Inject RegionQuery read;

  /** The latest taken in first; {@code limit + 1} rows. */
  List<BenefitCase> page(
      User user, BenefitFilter filter, Cursor after, int limit, LocalDate today) {
    return read.list(
        "from BenefitCase c where "
            + filter.where(user)
            + (after == null ? "" : " and (c.acceptedOn, c.id) < (:afterDay, :afterId)")
            + " order by c.acceptedOn desc, c.id desc",
        BenefitCase.class,
        query -> {
          filter.bind(query, user, today);
          if (after != null) {
            query.setParameter("afterDay", after.day()).setParameter("afterId", after.id());
          }
          query.setMaxResults(limit + 1);
        });
  }

  /**
   * Of a kind, those of persons with this name; all when there is none. The latest first; {@code
   * limit + 1} rows.
   */
  List<BenefitCase> named(User user, String kind, NameSearch name, int limit) {
    String named =
        name == null
            ? ""
            : " and exists (select 1 from Person p where p.regionCode = c.regionCode"
                + " and p.id = c.personId and "
                + name.where()
                + ")";
    return read.list(
        "from BenefitCase c where "
            + BenefitFilter.ALL.where(user)
            + " and c.kind = :kind"
            + named
            + " order by c.acceptedOn desc, c.id desc",
        BenefitCase.class,
        query -> {
          BenefitFilter.ALL.bind(query, user, null).setParameter("kind", kind);
          if (name != null) name.bind(query);
          query.setMaxResults(limit + 1);
        });
  }

  long count(User user, BenefitFilter filter, LocalDate today) {
    return read.list(
            "select count(*) from BenefitCase c where " + filter.where(user),
            Long.class,
            query -> filter.bind(query, user, today))
        .get(0);
  }

  Optional<BenefitCase> visible(User user, UUID id) {
    return read
        .list(
            "from BenefitCase c where c.id = :id and " + BenefitFilter.ALL.where(user),
            BenefitCase.class,
            query -> BenefitFilter.ALL.bind(query, user, null).setParameter("id", id))
        .stream()
        .findFirst();
  }

  /** Cases of these persons that the user may see. */
  List<BenefitCase> ofPersons(User user, Collection<UUID> persons) {
    return persons.isEmpty()
        ? List.of()
        : read.list(
            "from BenefitCase c where c.personId in :persons and " + BenefitFilter.ALL.where(user),
            BenefitCase.class,
            query -> BenefitFilter.ALL.bind(query, user, null).setParameter("persons", persons));
  }

  /** Open cases of one person, in any scope. */
  List<BenefitCase> open(UUID person) {
    return open(List.of(person));
  }

  /** Open cases of these persons, in any scope. */
  List<BenefitCase> open(Collection<UUID> persons) {
    return read.list(
        "from BenefitCase c where c.regionCode = :region and c.personId in :persons"
            + " and c.status not in (ARCHIVED, WITHDRAWN) order by c.id",
        BenefitCase.class,
        query -> query.setParameter("persons", persons));
  }

  /** The granted cases of kinds in a year, by points from above, then the day. */
  List<BenefitCase> granted(User user, Collection<String> kinds, int year) {
    return read.list(
        "from BenefitCase c where c.kind in :kinds and c.year = :year and c.grantedOn is not null"
            + " and "
            + BenefitFilter.ALL.where(user)
            + " order by c.value desc, c.grantedOn, c.id",
        BenefitCase.class,
        query ->
            BenefitFilter.ALL
                .bind(query, user, null)
                .setParameter("kinds", kinds)
                .setParameter("year", year));
  }

  /** Rows of {kind, open, overdue, contact due, granted in the year}. */
  List<Object[]> figures(User user, LocalDate today) {
    return read.list(
        "select c.kind,"
            + " sum(case when c.status not in (ARCHIVED, WITHDRAWN, REFUSED) and c.grantedOn is null"
            + " then 1 else 0 end),"
            + sum(BenefitFilter.OVERDUE)
            + ","
            + sum(BenefitFilter.CONTACT_DUE)
            + ","
            + sum("c.grantedOn >= :first")
            + " from BenefitCase c where "
            + BenefitFilter.ALL.where(user)
            + " group by c.kind",
        Object[].class,
        query ->
            BenefitFilter.ALL
                .bind(query, user, null)
                .setParameter("today", today)
                .setParameter("first", today.withDayOfYear(1)));
  }

  private static String sum(String what) {
    return " sum(case when " + what + " then 1 else 0 end)";
  }

  List<BenefitStep> steps(UUID of) {
    return ofCase("BenefitStep", BenefitStep.class, of);
  }

  List<BenefitPaper> papers(UUID of) {
    return ofCase("BenefitPaper", BenefitPaper.class, of);
  }

  List<BenefitEvent> events(UUID of) {
    return ofCase("BenefitEvent", BenefitEvent.class, of);
  }

  List<BenefitParty> parties(UUID of) {
    return ofCase("BenefitParty", BenefitParty.class, of);
  }

  private <T> List<T> ofCase(String entity, Class<T> type, UUID of) {
    return read.list(
        "from " + entity + " e where e.regionCode = :region and e.caseId = :case order by e.id",
        type,
        query -> query.setParameter("case", of));
  }
}
