package org.shuangyong.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitKind;
import org.shuangyong.unit.UnitRef;

/**
 * Finds seats. Names and posts are the district's public roster and are not scoped below the
 * district; phones are, and {@link BodyService} leaves them out.
 */
@ApplicationScoped
public class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {
  private static final String FROM =
      " from Membership m join Unit u on u.id = m.unitId join Body b on b.id = m.bodyId where ";

  @Inject EntityManager em;

  /** A seat with its body and unit, as one statement brings them. */
  record Row(Membership seat, Body body, Unit unit) {
    /** The place of the row in the list: body, role, unit; the id settles the rest. */
    Cursor cursor() {
      return new Cursor(
          "%03d%s%02d%s".formatted(body.sort(), body.id(), seat.rank(), unit.path()), seat.id());
    }
  }

  /** What a page mark says, as {@link Row#cursor} wrote it. */
  private record Place(int sort, UUID body, int rank, String path) {
    static Place of(String key) {
      try {
        return new Place(
            Integer.parseInt(key.substring(0, 3)),
            UUID.fromString(key.substring(3, 39)),
            Integer.parseInt(key.substring(39, 41)),
            key.substring(41));
      } catch (RuntimeException e) {
        throw new ProblemException(Problem.REQUEST_CURSOR);
      }
    }
  }

  /** A unit in a body with its numbers of liaisons and deputies. */
  record Liaisons(BodyDto.Ref body, UnitRef unit, long liaisons, long deputies) {}

  /** By body, role and unit; {@code limit + 1} rows. */
  List<Row> page(MembershipFilter filter, Cursor after, int limit) {
    String behind =
        after == null
            ? ""
            : " and (b.sort > :sort or b.sort = :sort and (b.id > :placed or b.id = :placed"
                + " and (m.rank > :rank or m.rank = :rank"
                + " and (u.path > :path or u.path = :path and m.id > :id))))";
    var query =
        em.createQuery(
            "select m, b, u"
                + FROM
                + filter.where()
                + behind
                + " order by b.sort, b.id, m.rank, u.path, m.id",
            Object[].class);
    filter.bind(query);
    if (after != null) {
      Place at = Place.of(after.key());
      query.setParameter("sort", at.sort).setParameter("placed", at.body);
      query.setParameter("rank", at.rank).setParameter("path", at.path);
      query.setParameter("id", after.id());
    }
    return query.setMaxResults(limit + 1).getResultStream().map(MembershipRepository::row).toList();
  }

  long count(MembershipFilter filter) {
    var query = em.createQuery("select count(*)" + FROM + filter.where(), Long.class);
    filter.bind(query);
    return query.getSingleResult();
  }

  Row row(UUID id) {
    return em.createQuery("select m, b, u" + FROM + "m.id = :id", Object[].class)
        .setParameter("id", id)
        .getResultStream()
        .map(MembershipRepository::row)
        .findFirst()
        .orElse(null);
  }

  /**
   * The units in force that are in a body with liaisons on the day and have not exactly one liaison
   * and one deputy there. A unit is in it while one of its seats is held; one that had liaisons
   * alone stays in it when the last has gone, and leaves with a seat of another role. The leading
   * body itself has none.
   */
  List<Liaisons> flagged(UUID body, LocalDate day) {
    String liaisons = held("m.role = LIAISON");
    String deputies = held("m.role = DEPUTY_LIAISON");
    var query =
        em.createQuery(
            "select b.id, b.name, u.id, u.code, coalesce(u.shortName, u.name), u.kind, "
                + liaisons
                + ", "
                + deputies
                + FROM
                + "m.validFrom <= :day and b.liaisons = true and u.kind <> LEADING_BODY"
                + " and u.validFrom <= :day and (u.validTo is null or u.validTo >= :day)"
                + (body == null ? "" : " and b.id = :body")
                + " group by b.id, b.name, b.sort, u.id, u.code, u.shortName, u.name, u.kind, u.path"
                + " having ("
                + held("1 = 1")
                + " > 0 or sum(case when m.role in (LIAISON, DEPUTY_LIAISON) then 0 else 1 end) = 0)"
                + " and ("
                + liaisons
                + " <> 1 or "
                + deputies
                + " <> 1) order by b.sort, u.path",
            Object[].class);
    query.setParameter("day", day);
    if (body != null) {
      query.setParameter("body", body);
    }
    return query
        .getResultStream()
        .map(
            r ->
                new Liaisons(
                    new BodyDto.Ref((UUID) r[0], (String) r[1]),
                    new UnitRef((UUID) r[2], (String) r[3], (String) r[4], (UnitKind) r[5]),
                    (Long) r[6],
                    (Long) r[7]))
        .toList();
  }

  /** How many seats are held on the day. */
  private static String held(String which) {
    return "sum(case when %s and %s then 1 else 0 end)".formatted(MembershipFilter.IN_FORCE, which);
  }

  private static Row row(Object[] row) {
    return new Row((Membership) row[0], (Body) row[1], (Unit) row[2]);
  }
}
