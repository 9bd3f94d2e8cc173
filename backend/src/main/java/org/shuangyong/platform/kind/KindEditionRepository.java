package org.shuangyong.platform.kind;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionQuery;

/** Finds the editions of the current district. */
@ApplicationScoped
public class KindEditionRepository implements PanacheRepositoryBase<KindEdition, UUID> {
  @Inject RegionQuery read;

  /**
   * Of a family: the kinds in the order in which they were made, the editions of each in theirs.
   */
  List<KindEdition> of(String family) {
    return read.list(
        "from KindEdition e where e.regionCode = :region and e.family = :family order by e.id",
        KindEdition.class,
        query -> query.setParameter("family", family));
  }
}
