package org.shuangyong.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Query;
import org.shuangyong.family.Person;
import org.shuangyong.plaque.Entitlement;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.tenancy.RegionQuery;
import org.shuangyong.platform.web.Cursor;

/**
 * Files that break a rule, asked of the files themselves: what is mended is gone from the answer at
 * once (2.6).
 */
@ApplicationScoped
class QualityRepository {
  @Inject RegionQuery read;
  @Inject Clocks clocks;
  @Inject Entitlement entitlement;

  /** So many of one unit. */
  record UnitCount(UUID unit, long broken) {}

  long count(User user, QualityRule rule, Scope under) {
    return read.list(
            "select count(*) from Person p where " + where(user, rule, under),
            Long.class,
            query -> bind(query, user, rule, under))
        .get(0);
  }

  /** The most first. */
  List<UnitCount> byUnit(User user, QualityRule rule) {
    return read.list(
        "select new org.shuangyong.roster.QualityRepository$UnitCount(p.unitId, count(*))"
            + " from Person p where "
            + where(user, rule, null)
            + " group by p.unitId order by count(*) desc, p.unitId",
        UnitCount.class,
        query -> bind(query, user, rule, null));
  }

  /** By the unit, then the id; {@code limit + 1} rows. */
  List<Person> page(User user, QualityRule rule, Scope under, Cursor after, int limit) {
    return read.list(
        "from Person p where "
            + where(user, rule, under)
            + (after == null ? "" : " and (p.unitPath, p.id) > (:afterPath, :afterId)")
            + " order by p.unitPath, p.id",
        Person.class,
        query -> {
          bind(query, user, rule, under);
          if (after != null) {
            query.setParameter("afterPath", after.key()).setParameter("afterId", after.id());
          }
          query.setMaxResults(limit + 1);
        });
  }

  private static String where(User user, QualityRule rule, Scope under) {
    return "p.regionCode = :region and "
        + user.scope().predicate("p.unitPath")
        + (under == null ? "" : " and p.unitPath >= :underFrom and p.unitPath < :underTo")
        + " and "
        + rule.broken();
  }

  private void bind(Query<?> query, User user, QualityRule rule, Scope under) {
    user.scope().bind(query);
    if (under != null) {
      query.setParameter("underFrom", under.path());
      query.setParameter("underTo", Scope.upperBound(under.path()));
    }
    LocalDate today = clocks.today();
    if (rule.broken().contains(":today")) query.setParameter("today", today);
    if (rule.broken().contains(":entitling")) query.setParameter("entitling", entitlement.codes());
    if (rule.broken().contains(":year")) query.setParameter("year", today.getYear());
  }
}
