package org.shuangyong.merit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.family.Household;
import org.shuangyong.family.HouseholdRepository;
import org.shuangyong.family.Names;
import org.shuangyong.family.PersonService;
import org.shuangyong.family.Phones;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.web.Texts;

/** Reads what stands on a letter and checks it. */
@ApplicationScoped
public class MeritIntake {
  private static final String FIELDS = "merit-letter";

  @Inject PersonService persons;
  @Inject HouseholdRepository households;
  @Inject Kinds kinds;

  /**
   * @param before the letter as it stands, whose sealed values are kept where none is given; null
   *     for a new one
   * @throws ProblemException naming the field
   */
  MeritFacts read(MeritDto.SaveRequest given, MeritLetter before, LocalDate receivedOn) {
    if (kinds.find(MeritRules.AWARDS, given.award()).isEmpty()) {
      throw ProblemException.field("award", "unknown");
    }
    if (given.awardOn() != null
        && (given.awardOn().isAfter(receivedOn) || given.awardOn().getYear() < 1950)) {
      throw ProblemException.field("awardOn", "out-of-range");
    }
    kinds.of(FIELDS).forEach(kind -> kinds.check(kind, given.facts()));
    UUID household = null;
    if (given.personId() != null) {
      persons.get(given.personId());
      household = households.of(given.personId()).map(Household::id).orElse(null);
    }
    return new MeritFacts(
        given.award(),
        given.awardOn(),
        given.posthumous(),
        given.source(),
        Texts.blankToNull(given.sender()),
        name("soldier", given.soldier()),
        name("addressee", given.addressee()),
        given.relation(),
        given.personId(),
        household,
        Phones.read(given.phone(), before == null ? null : before.phone()),
        given.address() == null
            ? before == null ? null : before.address()
            : Texts.blankToNull(given.address()),
        new HashMap<>(given.facts()));
  }

  /** The same letter, to be told from another of the same soldier. */
  static List<Object> mark(String soldier, String award, LocalDate awardOn) {
    return List.of(soldier, award, awardOn == null ? "" : awardOn.toString());
  }

  /** What the secrecy guard is to look at. */
  static Map<String, String> texts(MeritDto.SaveRequest given) {
    Map<String, String> texts = new HashMap<>(Kinds.words("extra", given.facts()));
    texts.put("sender", given.sender());
    texts.put("soldier", given.soldier());
    texts.put("addressee", given.addressee());
    texts.put("address", given.address());
    return texts;
  }

  private static String name(String field, String given) {
    String name = Names.clean(given);
    if (name.isEmpty()) {
      throw ProblemException.field(field, "required");
    }
    return name;
  }
}
