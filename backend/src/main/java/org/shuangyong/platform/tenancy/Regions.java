package org.shuangyong.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The districts of this installation, for the head of every screen and for jobs. */
@ApplicationScoped
public class Regions {
  @Inject EntityManager em;
  @Inject Region region;

  /** Runs the work once for each district. */
  public void each(Consumer<String> work) {
    all().forEach(work);
  }

  /** All region codes: a plain statement, the one question that is not asked within a tenant. */
  @Transactional
  @SuppressWarnings("unchecked")
  public List<String> all() {
    return em.createNativeQuery("select region_code from region order by 1", String.class)
        .getResultList();
  }

  /** The district's full name part by part, outermost first: 重庆市, 綦江区. */
  @Transactional
  public List<String> names(String code) {
    Object[] row =
        (Object[])
            em.createNativeQuery("select within, name from region where region_code = :code")
                .setParameter("code", code)
                .getSingleResult();
    List<String> names = new ArrayList<>(List.of(((String) row[0]).split(" ")));
    names.add((String) row[1]);
    return names;
  }

  /**
   * Holds the district in use until the transaction ends: who rewrites it as a whole goes one after
   * another. Before anything is touched, else two wait for each other.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold() {
    em.createNativeQuery(
            "select 1 from region where region_code = :code for no key update", Integer.class)
        .setParameter("code", region.code())
        .getSingleResult();
  }

  /** A new district. */
  @Transactional
  public void add(String code, String within, String name) {
    em.createNativeQuery(
            "insert into region (region_code, within, name) values (:code, :within, :name)")
        .setParameter("code", code)
        .setParameter("within", within)
        .setParameter("name", name)
        .executeUpdate();
  }
}
