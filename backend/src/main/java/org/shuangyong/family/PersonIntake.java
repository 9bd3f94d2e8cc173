package org.shuangyong.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.crypto.BlindIndex;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.ProblemException;

/**
 * Reads what was written about a person and checks it (domain C): numbers, dates, phones. The one
 * home of these checks, for the form and for rosters.
 */
@ApplicationScoped
public class PersonIntake {
  static final String KIND = "person";

  @Inject BlindIndex blind;
  @Inject Kinds kinds;
  @Inject Clocks clocks;

  /** What stands in a file once it is read. */
  public record Read(
      String name,
      Sex sex,
      boolean minor,
      LocalDate birthOn,
      IdKind idKind,
      String idNumber,
      String idIndex,
      String phone,
      String phoneIndex,
      String address,
      String hukouCode,
      Boolean hukouRural,
      Map<String, Object> facts,
      String basis,
      LocalDate consentOn,
      String twinIndex) {}

  /**
   * @param before the file as it stands, whose sealed values are kept where none is given; null for
   *     a new one
   * @throws ProblemException naming the field
   */
  public Read read(PersonFacts given, Person before) {
    LocalDate today = clocks.today();
    String name = given.name() == null && before != null ? before.fullName() : given.name();
    name = name == null ? "" : Names.clean(name);
    if (name.isEmpty()) {
      throw ProblemException.field("name", "required");
    }
    String number =
        given.idNumber() == null && before != null && before.idKind() == given.idKind()
            ? before.idNumber()
            : number(given.idNumber());
    LocalDate birth =
        given.birthOn() == null && before != null ? before.fullBirth() : given.birthOn();
    Sex sex = given.sex() == null ? Sex.UNKNOWN : given.sex();
    switch (given.idKind()) {
      case CITIZEN -> {
        CitizenNumber citizen = number == null ? null : CitizenNumber.of(number, today);
        if (citizen == null) {
          throw ProblemException.field("idNumber", number == null ? "required" : "invalid");
        }
        if (given.birthOn() != null && !given.birthOn().equals(citizen.birthOn())) {
          throw ProblemException.field("birthOn", "id-differs");
        }
        if (sex != Sex.UNKNOWN && sex != citizen.sex()) {
          throw ProblemException.field("sex", "id-differs");
        }
        number = citizen.text();
        birth = citizen.birthOn();
        sex = citizen.sex();
      }
      case CITIZEN_OLD -> {
        if (number == null || !CitizenNumber.old(number)) {
          throw ProblemException.field("idNumber", number == null ? "required" : "invalid");
        }
      }
      case PASSPORT, OTHER -> {
        if (number == null || !number.matches("[0-9A-Z-]{5,30}")) {
          throw ProblemException.field("idNumber", number == null ? "required" : "invalid");
        }
      }
      // The number of a military paper is never kept, only that it was seen.
      case MILITARY_SEEN, NONE -> {
        if (given.idNumber() != null && !given.idNumber().isBlank()) {
          throw ProblemException.field("idNumber", "not-kept");
        }
        number = null;
      }
    }
    if (birth != null && (birth.isAfter(today) || birth.getYear() < 1850)) {
      throw ProblemException.field("birthOn", "out-of-range");
    }
    if (given.consentOn() != null && given.consentOn().isAfter(today)) {
      throw ProblemException.field("consentOn", "out-of-range");
    }
    String phone = Phones.read(given.phone(), before == null ? null : before.phone());
    String address =
        given.address() == null
            ? before == null ? null : before.address()
            : given.address().isBlank() ? null : given.address().strip();
    kinds.of(KIND).forEach(kind -> kinds.check(kind, given.facts()));
    return new Read(
        name,
        sex,
        birth != null && birth.plusYears(Person.OF_AGE).isAfter(today),
        birth,
        given.idKind(),
        number,
        blind.of("id", number),
        phone,
        blind.of("phone", phone),
        address,
        given.hukouCode(),
        given.hukouRural(),
        new HashMap<>(given.facts()),
        given.basis().strip(),
        given.consentOn(),
        birth == null ? null : blind.of("twin", name + "\n" + birth));
  }

  /** The blind index of a number as somebody types it to find it. */
  String idIndex(String typed) {
    return blind.of("id", number(typed));
  }

  String phoneIndex(String typed) {
    String phone = Phones.clean(typed);
    return blind.of("phone", phone == null ? typed : phone);
  }

  /** Full-width digits and letters, blanks and a lower-case x as spreadsheets hold them. */
  public static String number(String given) {
    if (given == null || given.isBlank()) {
      return null;
    }
    return java.text.Normalizer.normalize(given, java.text.Normalizer.Form.NFKC)
        .replaceAll("[\\s'’]", "")
        .toUpperCase();
  }
}
