package org.shuangyong.appraisal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.shuangyong.platform.tenancy.RegionQuery;

/** Finds sets; they are the district's. */
@ApplicationScoped
public class AppraisalRepository implements PanacheRepositoryBase<Appraisal, UUID> {
  @Inject RegionQuery read;

  List<Appraisal> newestFirst() {
    return read.list(
        "from Appraisal a where a.regionCode = :region order by a.year desc, a.id desc",
        Appraisal.class,
        query -> query.setMaxResults(200));
  }

  /** By set: items, scored, points, score, below full without a word. */
  List<Object[]> sums() {
    return read.list(
        "select i.appraisalId, count(*), count(i.score), sum(i.points),"
            + " sum(coalesce(i.score, 0)), sum(case when i.score < i.points and i.matterId is null"
            + " and i.reason is null then 1 else 0 end) from AppraisalItem i"
            + " where i.regionCode = :region group by i.appraisalId",
        Object[].class,
        query -> {});
  }

  List<AppraisalItem> items(UUID of) {
    return read.list(
        "from AppraisalItem i where i.regionCode = :region and i.appraisalId = :of order by i.seq",
        AppraisalItem.class,
        query -> query.setParameter("of", of));
  }

  List<AppraisalPin> pins(UUID of) {
    return read.list(
        "from AppraisalPin p where p.regionCode = :region and p.appraisalId = :of order by p.id",
        AppraisalPin.class,
        query -> query.setParameter("of", of));
  }
}
