package org.shuangyong.family;

import jakarta.persistence.Query;
import org.shuangyong.platform.access.Scope;

/**
 * What a list of persons asks for; nulls ask nothing.
 *
 * @param idIndex {@code phoneIndex} likewise: a blind index
 * @param under the unit on or below which files are kept
 * @param record a kind of record that is current
 */
record PersonFilter(
    Scope scope,
    NameSearch name,
    String idIndex,
    String phoneIndex,
    Scope under,
    PersonStatus status,
    String category,
    String record,
    Integer unconfirmedIn) {

  /** The predicate over person {@code p}; native and HQL texts alike. */
  String where() {
    StringBuilder hql = new StringBuilder(name == null ? NameSearch.REGION : name.region());
    hql.append(" and ").append(scope.predicate("p.unitPath"));
    if (under != null) hql.append(" and p.unitPath >= :underFrom and p.unitPath < :underTo");
    if (status != null) {
      hql.append(" and p.status = :status");
    } else if (idIndex == null) {
      hql.append(" and p.status <> CLOSED");
    }
    if (name != null) hql.append(" and ").append(name.where());
    if (idIndex != null) hql.append(" and p.idIndex = :idIndex");
    if (phoneIndex != null) hql.append(" and p.phoneIndex = :phoneIndex");
    if (unconfirmedIn != null) {
      hql.append(" and p.status = ACTIVE");
      hql.append(" and (p.confirmedYear is null or p.confirmedYear < :unconfirmedIn)");
    }
    if (category != null) {
      hql.append(
          " and exists (select 1 from PersonCategory c where c.regionCode = :region and"
              + " c.personId = p.id and c.category = :category"
              + " and (c.validTo is null or c.validTo >= :today))");
    }
    if (record != null) {
      hql.append(
          " and exists (select 1 from PersonRecord r where r.regionCode = :region and"
              + " r.personId = p.id and r.kind = :record"
              + " and (r.validTo is null or r.validTo >= :today))");
    }
    return hql.toString();
  }

  void bind(Query query, java.time.LocalDate today) {
    scope.bind(query);
    if (under != null) {
      query.setParameter("underFrom", under.path());
      query.setParameter("underTo", Scope.upperBound(under.path()));
    }
    if (status != null) query.setParameter("status", status);
    if (name != null) name.bind(query);
    if (idIndex != null) query.setParameter("idIndex", idIndex);
    if (phoneIndex != null) query.setParameter("phoneIndex", phoneIndex);
    if (unconfirmedIn != null) query.setParameter("unconfirmedIn", unconfirmedIn);
    if (category != null) query.setParameter("category", category);
    if (record != null) query.setParameter("record", record);
    if (category != null || record != null) query.setParameter("today", today);
  }
}
