package org.shuangyong.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.text.Like;
import org.shuangyong.platform.web.Cursor;

/**
 * Finds units. The tree itself is the district's public directory and is not scoped below the
 * district; what is, are the contacts, which {@link UnitService} leaves out.
 */
@ApplicationScoped
public class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {
  @Inject EntityManager em;

  /**
   * What a list asks for; nulls ask nothing.
   *
   * @param roots only units without a parent
   * @param text part of the name or the start of the code
   * @param on units in force that day
   */
  public record Filter(
      UUID parentId,
      boolean roots,
      List<UnitKind> kinds,
      ActorKind actorKind,
      String text,
      boolean managedApart,
      Scope places,
      LocalDate on) {}

  /** By path, so that a unit stands before what is below it; {@code limit + 1} rows. */
  List<Unit> page(Filter filter, Cursor after, int limit) {
    var query =
        em.createQuery(
            "from Unit u"
                + where(filter)
                + (after == null ? "" : " and u.path > :after")
                + " order by u.path",
            Unit.class);
    bind(query, filter);
    if (after != null) {
      query.setParameter("after", after.key());
    }
    return query.setMaxResults(limit + 1).getResultList();
  }

  long count(Filter filter) {
    var query = em.createQuery("select count(*) from Unit u" + where(filter), Long.class);
    bind(query, filter);
    return query.getSingleResult();
  }

  public Optional<Unit> byCode(String code) {
    return find("code", code).firstResultOptional();
  }

  List<Unit> byIds(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  List<KnownUnit> known() {
    return em.createQuery(
            "select new org.shuangyong.unit.KnownUnit(u.id, u.code, u.name, u.shortName, u.kind, u.path, u.validFrom, u.validTo) from Unit u",
            KnownUnit.class)
        .getResultList();
  }

  /** Which of these have units below them. */
  Set<UUID> parentsAmong(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Set.of()
        : new HashSet<>(
            em.createQuery(
                    "select distinct u.parentId from Unit u where u.parentId in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
  }

  /** Units in force that may be given work: members and towns, not villages, none managed apart. */
  List<Unit> assignable(LocalDate day) {
    return list(
        "managedBy is null and kind not in ?1 and validFrom <= ?2 and (validTo is null or validTo >= ?2) order by path",
        List.of(UnitKind.VILLAGE, UnitKind.COMMUNITY),
        day);
  }

  List<Unit> places(String path, LocalDate day) {
    return path == null
        ? list(
            "managedBy is null and kind in ?1 and validFrom <= ?2 and (validTo is null or validTo >= ?2) order by path",
            List.of(UnitKind.STREET, UnitKind.TOWN),
            day)
        : list(
            "kind in ?1 and path >= ?2 and path < ?3 and validFrom <= ?4 and (validTo is null or validTo >= ?4) order by path",
            List.of(UnitKind.VILLAGE, UnitKind.COMMUNITY),
            path,
            Scope.upperBound(path),
            day);
  }

  private static String where(Filter f) {
    StringBuilder hql = new StringBuilder(" where 1 = 1");
    if (f.parentId != null) hql.append(" and u.parentId = :parent");
    if (f.roots) hql.append(" and u.parentId is null");
    if (f.kinds != null && !f.kinds.isEmpty()) hql.append(" and u.kind in :kinds");
    if (f.actorKind != null) hql.append(" and u.actorKind = :actorKind");
    if (f.text != null) {
      hql.append(" and (u.name like :part escape '!' or u.shortName like :part escape '!'");
      hql.append(" or u.code like :start escape '!'");
      // Old names find the unit too.
      hql.append(" or exists (select 1 from UnitChange c where c.unitId = u.id");
      hql.append(
          " and (c.oldName like :part escape '!' or c.oldShortName like :part escape '!')))");
    }
    if (!f.managedApart) hql.append(" and u.managedBy is null");
    if (f.places != null) {
      hql.append(" and u.kind in (STREET, TOWN, VILLAGE, COMMUNITY) and ");
      hql.append(f.places.predicate("u.path"));
    }
    if (f.on != null) {
      hql.append(" and u.validFrom <= :on and (u.validTo is null or u.validTo >= :on)");
    }
    return hql.toString();
  }

  private static void bind(Query query, Filter f) {
    if (f.parentId != null) query.setParameter("parent", f.parentId);
    if (f.kinds != null && !f.kinds.isEmpty()) query.setParameter("kinds", f.kinds);
    if (f.actorKind != null) query.setParameter("actorKind", f.actorKind);
    if (f.text != null) {
      query.setParameter("part", Like.part(f.text)).setParameter("start", Like.start(f.text));
    }
    if (f.places != null) f.places.bind(query);
    if (f.on != null) query.setParameter("on", f.on);
  }
}
