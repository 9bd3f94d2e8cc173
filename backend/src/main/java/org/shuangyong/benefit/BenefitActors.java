package org.shuangyong.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.shuangyong.family.Person;
import org.shuangyong.platform.kind.CourseStep;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitKind;
import org.shuangyong.unit.UnitService;

/** Which unit a step falls to, and which units come to see the case by it. */
@ApplicationScoped
public class BenefitActors {
  @Inject UnitService units;
  @Inject BenefitRepository cases;
  @Inject EntityManager em;

  /** Null for the office, which also stands in for a unit that the district does not have. */
  Unit of(CourseStep step, Person person) {
    return switch (step.actor()) {
      case KEEPER -> units.get(person.unitId());
      case TOWN -> town(person);
      case UNIT -> units.current(step.unit()).orElse(null);
      case OFFICE -> null;
    };
  }

  /** The street or town of the place that keeps the file. */
  Unit town(Person person) {
    List<String> codes = Arrays.asList(person.unitPath().split("/"));
    Collections.reverse(codes);
    return codes.stream()
        .flatMap(code -> units.current(code).stream())
        .filter(u -> u.kind() == UnitKind.STREET || u.kind() == UnitKind.TOWN)
        .findFirst()
        .orElse(null);
  }

  /** Lets a unit see the case; once is enough. */
  void admit(BenefitCase to, Unit unit) {
    if (unit != null
        && cases.parties(to.id()).stream().noneMatch(p -> p.unitId().equals(unit.id()))) {
      em.persist(new BenefitParty(to.id(), unit));
    }
  }
}
