package org.shuangyong.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.hibernate.binder.internal.TenantIdBinder;
import org.hibernate.query.Query;

/**
 * Reads by HQL whose translation is kept. Hibernate keeps none while a filter is on, and the
 * district's always is: each execution is translated anew, which costs more than PostgreSQL needs
 * to answer. So a text that itself asks {@code regionCode} of every entity it names runs with the
 * filter off; any other keeps it, and is merely slow.
 *
 * <p>For the reads that people wait for most; the rest go the ordinary way.
 */
@ApplicationScoped
public class RegionQuery {
  private static final Pattern ENTITY =
      Pattern.compile("(?:\\bfrom|\\bjoin|,)\\s+[A-Z]\\w*\\s+(\\w+)");

  @Inject Session session;
  @Inject Region region;

  private final Map<String, Boolean> named = new ConcurrentHashMap<>();

  /**
   * @param hql may hold {@code :region}, which is set here
   * @param bind sets the other parameters, and the most rows if there are to be any
   */
  public <T> List<T> list(String hql, Class<T> type, Consumer<Query<T>> bind) {
    Query<T> query = session.createQuery(hql, type);
    bind.accept(query);
    if (hql.contains(":region")) {
      query.setParameter("region", region.code());
    }
    if (!named.computeIfAbsent(hql, RegionQuery::namesItEverywhere)) {
      return query.getResultList();
    }
    session.disableFilter(TenantIdBinder.FILTER_NAME);
    try {
      return query.getResultList();
    } finally {
      session
          .enableFilter(TenantIdBinder.FILTER_NAME)
          .setParameter(TenantIdBinder.PARAMETER_NAME, region.code());
    }
  }

  /**
   * Whether every entity of the text is asked for its district, and one for that of the request. An
   * alias used twice, as in two subqueries, is not told apart here and counts as forgotten.
   */
  static boolean namesItEverywhere(String hql) {
    Matcher entity = ENTITY.matcher(hql);
    Set<String> aliases = new HashSet<>();
    while (entity.find()) {
      if (!aliases.add(entity.group(1))) {
        return false;
      }
      String path = "\\b" + entity.group(1) + "\\.regionCode = (:region|\\w+\\.regionCode)\\b";
      if (!Pattern.compile(path).matcher(hql).find()) {
        return false;
      }
    }
    return !aliases.isEmpty() && hql.contains(":region");
  }
}
