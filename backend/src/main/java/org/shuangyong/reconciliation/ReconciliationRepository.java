package org.shuangyong.reconciliation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuangyong.platform.access.Scope;
import org.shuangyong.platform.access.User;

/** Finds rounds, and their lines within scope: a line is seen by the parties of its matter. */
@ApplicationScoped
public class ReconciliationRepository implements PanacheRepositoryBase<Reconciliation, UUID> {
  @Inject EntityManager em;

  /** Counts of a round's lines. */
  record Counts(UUID round, long missing, long different, long agreed) {}

  /** Rounds in which the person sees a line, the latest first; few a year. */
  List<Reconciliation> page(User user, Integer year, int limit) {
    var query =
        em.createQuery(
            "from Reconciliation r where "
                + withLine(user.scope())
                + (year == null ? "" : " and r.year = :year")
                + " order by r.year desc, r.quarter desc, r.list",
            Reconciliation.class);
    user.scope().bind(query);
    if (year != null) {
      query.setParameter("year", year);
    }
    return query.setMaxResults(limit).getResultList();
  }

  /** A round is seen by who sees a line of it. */
  private static String withLine(Scope scope) {
    return scope.district()
        ? "1 = 1"
        : "exists (select 1 from ReconciliationLine l where l.roundId = r.id and "
            + inScope(scope)
            + ")";
  }

  private static String inScope(Scope scope) {
    return scope.district()
        ? "1 = 1"
        : "exists (select 1 from MatterParty s where s.matterId = l.matterId and "
            + scope.predicate("s.unitPath")
            + ")";
  }

  Optional<Reconciliation> visible(User user, UUID id) {
    var query =
        em.createQuery(
            "from Reconciliation r where r.id = :id and " + withLine(user.scope()),
            Reconciliation.class);
    query.setParameter("id", id);
    return user.scope().bind(query).getResultStream().findFirst();
  }

  /**
   * Reads the round anew and holds it until the transaction ends: with others who speak, or alone
   * to end it, so that nobody's word comes between the counting and the end.
   */
  Reconciliation held(Reconciliation round, LockModeType mode) {
    em.refresh(round, mode);
    return round;
  }

  List<Counts> counts(User user, Collection<UUID> rounds) {
    if (rounds.isEmpty()) {
      return List.of();
    }
    var query =
        em.createQuery(
            "select l.roundId, sum(case when "
                + LineOutcome.MISSING.predicate()
                + " then 1 else 0 end), sum(case when "
                + LineOutcome.DIFFERENT.predicate()
                + " then 1 else 0 end), sum(case when "
                + LineOutcome.AGREED.predicate()
                + " then 1 else 0 end) from ReconciliationLine l where l.roundId in :rounds and "
                + inScope(user.scope())
                + " group by l.roundId",
            Object[].class);
    query.setParameter("rounds", rounds);
    return user.scope()
        .bind(query)
        .getResultStream()
        .map(row -> new Counts((UUID) row[0], number(row[1]), number(row[2]), number(row[3])))
        .toList();
  }

  /** {@code limit + 1} lines in the list's order. */
  List<ReconciliationLine> lines(
      User user, UUID round, LineOutcome outcome, Integer afterPlace, int limit) {
    var query =
        em.createQuery(
            "from ReconciliationLine l where l.roundId = :round and "
                + inScope(user.scope())
                + (outcome == null ? "" : " and " + outcome.predicate())
                + (afterPlace == null ? "" : " and l.place > :place")
                + " order by l.place",
            ReconciliationLine.class);
    user.scope().bind(query);
    query.setParameter("round", round);
    if (afterPlace != null) {
      query.setParameter("place", afterPlace);
    }
    return query.setMaxResults(limit + 1).getResultList();
  }

  Optional<ReconciliationLine> line(User user, UUID round, UUID id) {
    var query =
        em.createQuery(
            "from ReconciliationLine l where l.id = :id and l.roundId = :round and "
                + inScope(user.scope()),
            ReconciliationLine.class);
    query.setParameter("id", id).setParameter("round", round);
    return user.scope().bind(query).getResultStream().findFirst();
  }

  /**
   * Another unit answers for the matter on the lines of open rounds on which the doer has not
   * spoken. What waits to be written need not go first: no line of these is among it.
   */
  void give(UUID matter, UUID doer) {
    em.createQuery(
            "update versioned ReconciliationLine l set l.doerId = :doer where l.matterId = :matter"
                + " and l.doer.state is null and l.roundId in"
                + " (select r.id from Reconciliation r where r.status = 'OPEN')")
        .setParameter("doer", doer)
        .setParameter("matter", matter)
        .setFlushMode(FlushModeType.COMMIT)
        .executeUpdate();
  }

  /** The lines of open rounds on which the person's unit has still to speak, for either side. */
  long unsaid(User user) {
    return em.createQuery(
            "select count(*) from ReconciliationLine l, Reconciliation r where r.id = l.roundId"
                + " and r.status = 'OPEN' and (l.askerId = :home and l.asker.state is null"
                + " or l.doerId = :home and l.doer.state is null)",
            Long.class)
        .setParameter("home", user.unit().id())
        .getSingleResult();
  }

  void add(ReconciliationLine line) {
    em.persist(line);
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
