package org.shuangyong.platform.problem;

import java.util.Map;

/** Somebody changed the record meanwhile; says which version it has by now. */
public class StaleException extends ProblemException {
  public StaleException(int version) {
    super(Problem.CONFLICT_STALE, Map.of("version", version));
  }
}
