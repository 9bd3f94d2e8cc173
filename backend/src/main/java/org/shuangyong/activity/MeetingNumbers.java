package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/** What a meeting must have before a step of its activity. */
@ApplicationScoped
public class MeetingNumbers {
  /** The print form of kinds that are meetings. */
  static final String FORM = "meeting";

  @Inject MeetingRepository meetings;
  @Inject ActivityIntake intake;

  /** Held: it takes its number, and keeps it. */
  void number(Activity of) {
    if (!meeting(of)) {
      return;
    }
    Meeting meeting =
        meetings.of(of.id()).orElseThrow(() -> new ProblemException(Problem.MEETING_NO_BODY));
    if (meeting.no() == null) {
      int year = of.startsOn().getYear();
      meeting.set(meeting.bodyId(), year, meeting.chair());
      meeting.number(meetings.next(meeting.bodyId(), year));
    }
  }

  /** A meeting is not summed up before its minutes are approved. */
  void requireMinutes(Activity of) {
    if (meeting(of) && meetings.of(of.id()).filter(m -> m.approver() != null).isEmpty()) {
      throw new ProblemException(Problem.MEETING_NO_MINUTES);
    }
  }

  /** A number stays in its year. */
  void requireYear(Activity of, int year) {
    if (meeting(of)
        && meetings.of(of.id()).filter(m -> m.no() != null && m.year() != year).isPresent()) {
      throw ProblemException.field("facts.startsOn", "out-of-range");
    }
  }

  private boolean meeting(Activity of) {
    return FORM.equals(intake.kind(of).form());
  }
}
