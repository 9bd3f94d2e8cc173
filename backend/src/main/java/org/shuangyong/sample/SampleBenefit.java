package org.shuangyong.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.shuangyong.benefit.BenefitValue;
import org.shuangyong.benefit.Law;
import org.shuangyong.benefit.LawDto;

/** Laws, points of examination classes and the beds of a home, as a district would enter them. */
@ApplicationScoped
public class SampleBenefit {
  @Inject EntityManager em;

  record Data(List<LawDto.SaveRequest> laws, List<LawDto.ValueRequest> values) {}

  void insert(Data data, Instant now) {
    data.laws().forEach(law -> em.persist(new Law(law, now)));
    data.values().forEach(value -> em.persist(new BenefitValue(value, "示例数据", now)));
  }
}
