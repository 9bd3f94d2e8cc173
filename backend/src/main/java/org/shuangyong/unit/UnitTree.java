package org.shuangyong.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.shuangyong.platform.access.Scope;

/**
 * The only place that rewrites paths: of the unit, of all below it, and of every copy of a path
 * that another table keeps for scope. In the caller's transaction.
 */
@ApplicationScoped
public class UnitTree {
  @Inject EntityManager em;
  @Inject Instance<UnitFollower> followers;

  /** Tables with a copy of the path, as the followers name them. */
  public Set<String> pathTables() {
    Set<String> tables = new TreeSet<>();
    followers.forEach(follower -> tables.addAll(follower.pathTables()));
    return tables;
  }

  /** Puts a unit, with all below it, under another parent. */
  void place(Unit unit, Unit parent) {
    em.flush();
    String from = unit.path();
    String to = parent.path() + unit.code() + "/";
    em.createNativeQuery(
            "update unit set parent_id = :parent where region_code = :region and id = :id")
        .setParameter("parent", parent.id())
        .setParameter("region", unit.regionCode())
        .setParameter("id", unit.id())
        .executeUpdate();
    rewrite("unit", "path", ", version = version + 1", unit.regionCode(), from, to);
    pathTables().forEach(t -> rewrite(t, "unit_path", "", unit.regionCode(), from, to));
    em.refresh(unit);
    followers.forEach(follower -> follower.moved(unit));
  }

  long below(Unit unit) {
    return em.createQuery(
            "select count(*) from Unit u where u.path > :path and u.path < :bound", Long.class)
        .setParameter("path", unit.path())
        .setParameter("bound", Scope.upperBound(unit.path()))
        .getSingleResult();
  }

  List<Unit> children(UUID unit) {
    return em.createQuery("from Unit u where u.parentId = :id order by u.path", Unit.class)
        .setParameter("id", unit)
        .getResultList();
  }

  private void rewrite(
      String table, String column, String more, String region, String from, String to) {
    em.createNativeQuery(
            "update %s set %s = :to || substr(%s, :after)%s where region_code = :region and %s >= :from and %s < :bound"
                .formatted(table, column, column, more, column, column))
        .setParameter("to", to)
        .setParameter("after", from.length() + 1)
        .setParameter("region", region)
        .setParameter("from", from)
        .setParameter("bound", Scope.upperBound(from))
        .executeUpdate();
  }
}
