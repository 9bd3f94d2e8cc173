package org.shuangyong.matter;

import java.time.Instant;
import java.time.LocalDate;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/** Who acts, and when: the day in China and the instant. */
record Turn(User user, LocalDate today, Instant now) {
  void requireAhead(LocalDate day) {
    if (day.isBefore(today)) {
      throw new ProblemException(Problem.MATTER_DUE_PAST);
    }
  }
}
