package org.shuangyong.family;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.Query;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;

/** Finds households, always within what the person may see. */
@ApplicationScoped
public class HouseholdRepository implements PanacheRepositoryBase<Household, UUID> {
  @Inject RegionQuery read;

  /**
   * By the unit, then the id; {@code limit + 1} rows.
   *
   * @param under the unit on or below which, null for the whole scope
   * @param text the head's name or its beginning, null for any
   */
  List<Household> page(User user, Scope under, String text, Cursor after, int limit) {
    return read.list(
        "from Household h where "
            + where(user, under, text)
            + (after == null ? "" : " and (h.unitPath, h.id) > (:afterPath, :afterId)")
            + " order by h.unitPath, h.id",
        Household.class,
        query -> {
          bind(query, user, under, text);
          if (after != null) {
            query.setParameter("afterPath", after.key()).setParameter("afterId", after.id());
          }
          query.setMaxResults(limit + 1);
        });
  }

  long count(User user, Scope under, String text) {
    return read.list(
            "select count(*) from Household h where " + where(user, under, text),
            Long.class,
            query -> bind(query, user, under, text))
        .get(0);
  }

  public Optional<Household> visible(User user, UUID id) {
    return read
        .list(
            "from Household h where h.regionCode = :region and h.id = :id and "
                + user.scope().predicate("h.unitPath"),
            Household.class,
            query -> user.scope().bind(query.setParameter("id", id)))
        .stream()
        .findFirst();
  }

  /** The household a person lives in today, in any scope. */
  public Optional<Household> of(UUID person) {
    return of(List.of(person)).stream().findFirst();
  }

  /** The households these people live in today, each once, in any scope. */
  public List<Household> of(Collection<UUID> persons) {
    return read.list(
        "select distinct h from Household h, HouseholdMember m where h.regionCode = :region and"
            + " m.regionCode = :region and m.personId in :persons and m.validTo is null and"
            + " h.id = m.householdId",
        Household.class,
        query -> query.setParameter("persons", persons));
  }

  /** The household a person heads, in any scope. */
  Optional<Household> headedBy(UUID person) {
    return find("headId = ?1 and endedOn is null", person).firstResultOptional();
  }

  /** Those who live in the households today, the head first. */
  public Map<UUID, List<HouseholdMember>> members(Collection<UUID> households) {
    return read
        .list(
            "from HouseholdMember m where m.regionCode = :region and m.householdId in :ids and"
                + " m.validTo is null order by m.validFrom, m.id",
            HouseholdMember.class,
            query -> query.setParameter("ids", households))
        .stream()
        .sorted(Comparator.comparing(HouseholdMember::relation))
        .collect(Collectors.groupingBy(HouseholdMember::householdId));
  }

  Optional<HouseholdMember> membership(UUID person) {
    return read
        .list(
            "from HouseholdMember m where m.regionCode = :region and m.personId = :person and"
                + " m.validTo is null",
            HouseholdMember.class,
            query -> query.setParameter("person", person))
        .stream()
        .findFirst();
  }

  private static String where(User user, Scope under, String text) {
    return "h.regionCode = :region and h.endedOn is null and "
        + user.scope().predicate("h.unitPath")
        + (under == null ? "" : " and h.unitPath >= :underFrom and h.unitPath < :underTo")
        + (text == null ? "" : " and h.title >= :text and h.title < :textTo");
  }

  private static void bind(Query<?> query, User user, Scope under, String text) {
    user.scope().bind(query);
    if (under != null) {
      query.setParameter("underFrom", under.path());
      query.setParameter("underTo", Scope.upperBound(under.path()));
    }
    if (text != null) {
      query.setParameter("text", text).setParameter("textTo", Scope.upperBound(text));
    }
  }
}
