package org.shuangyong.readiness;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;
import org.shuangyong.platform.access.User;

/** Conditions over row {@code r} and their values; nulls ask nothing. */
final class Where {
  private final StringBuilder hql = new StringBuilder("r.regionCode = :region");
  private final Map<String, Object> values = new HashMap<>();
  private User within;

  /** Within what the person may see. */
  Where in(User user) {
    within = user;
    hql.append(" and ").append(user.scope().predicate("r.unitPath"));
    return this;
  }

  Where and(String condition, String name, Object value) {
    if (value != null) {
      hql.append(" and ").append(condition);
      values.put(name, value);
    }
    return this;
  }

  /** The same asked only if {@code asked}. */
  Where when(boolean asked, String condition, String name, Object value) {
    return asked ? and(condition, name, value) : this;
  }

  Where when(boolean asked, String condition) {
    if (asked) {
      hql.append(" and ").append(condition);
    }
    return this;
  }

  /** A value that a condition asked by {@link #when} names. */
  Where value(String name, Object value) {
    if (hql.indexOf(":" + name) >= 0) {
      values.put(name, value);
    }
    return this;
  }

  String hql() {
    return hql.toString();
  }

  void bind(Query query) {
    if (within != null) {
      within.scope().bind(query);
    }
    values.forEach(query::setParameter);
  }
}
