package org.shuangyong.platform.problem;

import java.util.List;
import java.util.Map;

/** An error of the catalogue, on its way to the caller. Rolls the transaction back. */
public class ProblemException extends RuntimeException {
  private final Problem problem;
  private final transient Map<String, Object> params;
  private final transient List<FieldProblem> errors;

  public ProblemException(Problem problem) {
    this(problem, Map.of());
  }

  public ProblemException(Problem problem, Map<String, Object> params) {
    this(problem, params, List.of());
  }

  public ProblemException(Problem problem, Map<String, Object> params, List<FieldProblem> errors) {
    super(problem.code() + " " + params + " " + errors);
    this.problem = problem;
    this.params = params;
    this.errors = errors;
  }

  /** One field is wrong. */
  public static ProblemException field(String field, String code) {
    return new ProblemException(
        Problem.VALIDATION_FAILED, Map.of(), List.of(FieldProblem.of(field, code)));
  }

  public Problem problem() {
    return problem;
  }

  public Map<String, Object> params() {
    return params;
  }

  public List<FieldProblem> errors() {
    return errors;
  }
}
