package org.shuangyong.family;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/**
 * Brings two files into one and apart again. What the kept file takes over are 身份, 履历 and the place
 * in a household, and whatever other features say of the closed one; its own facts stay as they
 * are. What was taken is remembered by ids, so that taking it back gives both files exactly what
 * they had.
 */
@ApplicationScoped
public class PersonMerge {
  @Inject PersonRepository persons;
  @Inject HouseholdRepository households;
  @Inject EntityManager em;
  @Inject ObjectMapper json;
  @Inject Clocks clocks;
  @Inject @Any Instance<PersonFollower> followers;

  /**
   * @param status of the closed file before
   * @param membership of the closed file, null for none; {@code passed} if the kept one has it now,
   *     else it was ended
   * @param followed records of other features that named the closed file, by their column
   */
  record Taken(
      PersonStatus status,
      List<UUID> categories,
      List<UUID> records,
      UUID membership,
      boolean passed,
      Map<String, List<UUID>> followed) {}

  /** The snapshot by which {@link #part} puts everything back. */
  String join(Person kept, Person gone) {
    if (kept.status() == PersonStatus.CLOSED || gone.status() == PersonStatus.CLOSED) {
      throw new ProblemException(Problem.PERSON_TRANSITION);
    }
    List<PersonCategory> held =
        persons.categories(List.of(kept.id())).getOrDefault(kept.id(), List.of());
    List<UUID> categories = new ArrayList<>();
    for (PersonCategory c :
        persons.categories(List.of(gone.id())).getOrDefault(gone.id(), List.of())) {
      if (held.stream().noneMatch(c::same)) {
        c.goTo(kept);
        categories.add(c.id());
      }
    }
    List<UUID> records = new ArrayList<>();
    for (PersonRecord r : persons.records(gone.id())) {
      r.goTo(kept);
      records.add(r.id());
    }
    HouseholdMember member = households.membership(gone.id()).orElse(null);
    boolean passed = false;
    if (member != null) {
      Household headed = households.headedBy(gone.id()).orElse(null);
      passed = households.membership(kept.id()).isEmpty();
      if (headed != null && !passed) {
        throw new ProblemException(Problem.HOUSEHOLD_HEAD);
      }
      if (passed) {
        member.goTo(kept.id());
        if (headed != null) headed.headBy(kept);
      } else {
        member.leave(clocks.today());
      }
    }
    PersonStatus before = gone.status();
    gone.merge(kept.id(), clocks.today(), clocks.now());
    return text(
        new Taken(
            before,
            categories,
            records,
            member == null ? null : member.id(),
            passed,
            follow(kept, gone)));
  }

  void part(String snapshot, Person kept, Person gone) {
    if (persons.taken(gone.idIndex(), gone.id())) {
      throw new ProblemException(Problem.PERSON_ID_TAKEN);
    }
    Taken taken = read(snapshot);
    taken.categories().forEach(id -> em.find(PersonCategory.class, id).goTo(gone));
    taken.records().forEach(id -> em.find(PersonRecord.class, id).goTo(gone));
    if (taken.membership() != null) {
      HouseholdMember member = em.find(HouseholdMember.class, taken.membership());
      if (taken.passed()) {
        member.goTo(gone.id());
        Household household = households.findById(member.householdId());
        if (household.headId().equals(kept.id())) household.headBy(gone);
      } else if (households.membership(gone.id()).isEmpty()) {
        member.stay();
      }
    }
    gone.unmerge(taken.status(), clocks.now());
    if (taken.followed() != null) {
      part(taken.followed(), kept, gone);
    }
  }

  /** What names the closed file names the kept one, whoever may see it; by few statements. */
  private Map<String, List<UUID>> follow(Person kept, Person gone) {
    em.flush();
    Map<String, List<UUID>> followed = new HashMap<>();
    for (PersonFollower.Column column : columns()) {
      var query =
          em.createQuery(
                  "select r.id from %s r where r.%s = :gone%s"
                      .formatted(
                          column.entity(),
                          column.attribute(),
                          column.where() == null ? "" : " and " + column.where()),
                  UUID.class)
              .setParameter("gone", gone.id());
      if (column.where() != null && column.where().contains(":kept")) {
        query.setParameter("kept", kept.id());
      }
      List<UUID> ids = query.getResultList();
      if (!ids.isEmpty()) {
        point(column, ids, gone.id(), kept.id());
        followed.put(column.key(), ids);
      }
    }
    return followed;
  }

  /** Back to whom they named, those that still name the kept file. */
  private void part(Map<String, List<UUID>> followed, Person kept, Person gone) {
    em.flush();
    for (PersonFollower.Column column : columns()) {
      List<UUID> ids = followed.get(column.key());
      if (ids != null) {
        point(column, ids, kept.id(), gone.id());
      }
    }
  }

  private void point(PersonFollower.Column column, List<UUID> ids, UUID from, UUID to) {
    em.createQuery(
            "update %s r set r.%s = :to where r.id in :ids and r.%s = :from"
                .formatted(column.entity(), column.attribute(), column.attribute()))
        .setParameter("to", to)
        .setParameter("from", from)
        .setParameter("ids", ids)
        .executeUpdate();
  }

  private List<PersonFollower.Column> columns() {
    return followers.stream().flatMap(f -> f.columns().stream()).toList();
  }

  private String text(Taken taken) {
    try {
      return json.writeValueAsString(taken);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Taken read(String snapshot) {
    try {
      return json.readValue(snapshot, Taken.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a merge's snapshot cannot be read");
    }
  }
}
