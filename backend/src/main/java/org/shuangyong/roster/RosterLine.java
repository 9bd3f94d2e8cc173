package org.shuangyong.roster;

import java.time.LocalDate;
import java.util.List;
import org.shuangyong.family.PersonDto;
import org.shuangyong.family.PersonFacts;
import org.shuangyong.family.PersonIntake;
import org.shuangyong.family.Relation;
import org.shuangyong.unit.Unit;

/**
 * One line of a roster as it was understood.
 *
 * @param text the cells as they stood, a JSON list
 * @param read what {@link PersonIntake} made of it; null when that refused it
 * @param category the 身份 the line gives, or null
 * @param enlistedOn the day of enlisting, or null
 * @param head the name of the head of the household, or null
 * @param wrong why it cannot be taken
 * @param doubts what a person should look at
 */
record RosterLine(
    int rowNo,
    String text,
    PersonFacts facts,
    PersonIntake.Read read,
    Unit unit,
    PersonDto.CategoryRequest category,
    LocalDate enlistedOn,
    String head,
    Relation relation,
    List<String> wrong,
    List<String> doubts) {

  boolean heads() {
    return relation == Relation.HEAD || head != null && read != null && head.equals(read.name());
  }

  /** The day on which a service ended that began on {@code enlistedOn}; null when it goes on. */
  LocalDate leftOn() {
    return category == null
            || category.validFrom() == null
            || !category.validFrom().isAfter(enlistedOn)
        ? null
        : category.validFrom();
  }
}
