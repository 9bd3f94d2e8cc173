package org.shuangyong.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuangyong.body.Body;
import org.shuangyong.body.BodyFacts;
import org.shuangyong.body.MemberRole;
import org.shuangyong.body.Membership;
import org.shuangyong.body.MembershipFacts;
import org.shuangyong.unit.Unit;

/**
 * Four bodies and who sits in them. Every person and every number is made up; some units lack a
 * liaison or have two, so that the flags have something to show.
 */
@ApplicationScoped
public class SampleRoster {
  @Inject EntityManager em;

  record BodySeed(String name, boolean liaisons, List<String> meets, List<String> flow) {}

  record SeatSeed(
      String body,
      String unit,
      MemberRole role,
      String name,
      String post,
      String phone,
      LocalDate validFrom,
      LocalDate validTo) {}

  record Roster(List<BodySeed> bodies, List<SeatSeed> seats) {}

  /** Joins the transaction that loads the units. */
  void insert(Roster roster, Map<String, Unit> units, Instant now) {
    Map<String, Body> bodies = new HashMap<>();
    for (BodySeed seed : roster.bodies()) {
      BodyFacts facts =
          new BodyFacts(
              seed.name(),
              bodies.size() + 1,
              seed.liaisons(),
              seed.meets(),
              seed.flow() == null ? null : String.join("\n", seed.flow()),
              SampleDistrict.SINCE,
              null);
      Body body = new Body(facts, now);
      em.persist(body);
      bodies.put(seed.name(), body);
    }
    for (SeatSeed seed : roster.seats()) {
      MembershipFacts facts =
          new MembershipFacts(
              seed.role(),
              seed.name(),
              seed.post(),
              seed.phone(),
              seed.validFrom(),
              seed.validTo());
      em.persist(
          new Membership(bodies.get(seed.body()).id(), units.get(seed.unit()).id(), facts, now));
    }
  }
}
