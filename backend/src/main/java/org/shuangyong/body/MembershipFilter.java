package org.shuangyong.body;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.UUID;
import org.shuangyong.platform.text.Like;

/**
 * What a roster asks for; nulls ask nothing.
 *
 * @param text part of the person's or the unit's name
 * @param day the day on which {@code state} is asked
 */
record MembershipFilter(
    UUID body, UUID unit, MemberRole role, String text, State state, LocalDate day) {
  /** Over membership {@code m}: held on a day. */
  static final String IN_FORCE = "m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)";

  /** Which seats. */
  enum State {
    CURRENT,
    PAST,
    ALL
  }

  /** The predicate over membership {@code m} and its unit {@code u}. */
  String where() {
    StringBuilder hql =
        new StringBuilder(
            switch (state) {
              case CURRENT -> IN_FORCE;
              case PAST -> "m.validTo < :day";
              case ALL -> "1 = 1";
            });
    if (body != null) hql.append(" and m.bodyId = :body");
    if (unit != null) hql.append(" and m.unitId = :unit");
    if (role != null) hql.append(" and m.role = :role");
    if (text != null) {
      hql.append(" and (m.personName like :part escape '!' or u.name like :part escape '!'");
      hql.append(" or u.shortName like :part escape '!')");
    }
    return hql.toString();
  }

  void bind(Query query) {
    if (state != State.ALL) query.setParameter("day", day);
    if (body != null) query.setParameter("body", body);
    if (unit != null) query.setParameter("unit", unit);
    if (role != null) query.setParameter("role", role);
    if (text != null) {
      query.setParameter("part", Like.part(text));
    }
  }
}
