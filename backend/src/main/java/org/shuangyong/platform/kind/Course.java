package org.shuangyong.platform.kind;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a case of a kind runs.
 *
 * @param steps in their order
 * @param refusals the grounds a refusal must name one of; empty when words are enough
 * @param values the list of dated numbers that each case takes one of, such as EXAM_POINTS; null
 *     for none
 * @param basis titles of laws that such a case usually rests on
 * @param contact the person is kept in touch with: helper, last contact, next date
 * @param stays what is granted lasts until a day, such as a place in a home
 */
@Schema(name = "Course")
public record Course(
    List<CourseStep> steps,
    List<String> refusals,
    @Schema(nullable = true) String values,
    List<String> basis,
    boolean contact,
    boolean stays) {

  public Course {
    steps = List.copyOf(steps);
    refusals = refusals == null ? List.of() : List.copyOf(refusals);
    basis = basis == null ? List.of() : List.copyOf(basis);
  }

  public Optional<CourseStep> step(String code) {
    return steps.stream().filter(s -> s.code().equals(code)).findFirst();
  }

  /** The step after this one; the first one after null. */
  public Optional<CourseStep> after(String code) {
    int at = code == null ? 0 : steps.indexOf(step(code).orElseThrow()) + 1;
    return at < steps.size() ? Optional.of(steps.get(at)) : Optional.empty();
  }
}
