package org.shuangyong.platform.crypto;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;

/**
 * Puts values under the new key of the blind index wherever they stand, all at once: a value is
 * never under two keys, so that what is compared in the database stays comparable.
 */
@ApplicationScoped
class IndexLift {
  @Inject EntityManager em;
  @Inject ObjectMapper json;
  @Inject @Any Instance<IndexedColumns> columns;

  /**
   * @param anew by the index under the former key
   * @return rows changed
   */
  int lift(String region, String field, Map<String, String> anew) {
    if (anew.isEmpty()) {
      return 0;
    }
    String pairs = text(anew);
    return QuarkusTransaction.joiningExisting()
        .call(
            () ->
                columns.stream()
                    .flatMap(c -> c.indexed().stream())
                    .filter(c -> c.field().equals(field))
                    .mapToInt(c -> lift(region, c, pairs))
                    .sum());
  }

  private int lift(String region, IndexedColumns.Indexed at, String pairs) {
    return em.createNativeQuery(
            "update %1$s t set %2$s = m.value from jsonb_each_text(cast(:pairs as jsonb)) m"
                    .formatted(at.table(), at.column())
                + " where t.region_code = :region and t.%s = m.key".formatted(at.column()))
        .setParameter("pairs", pairs)
        .setParameter("region", region)
        .executeUpdate();
  }

  private String text(Map<String, String> anew) {
    try {
      return json.writeValueAsString(anew);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("indexes cannot be written");
    }
  }
}
