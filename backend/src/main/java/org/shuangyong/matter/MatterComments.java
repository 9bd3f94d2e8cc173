package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.matter.MatterTimeline.Word;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;

/**
 * What people say to each other on a matter (F1). A comment moves nothing: it is an entry of the
 * time line by whoever sees the matter, ended or not, and asks for no version.
 */
@ApplicationScoped
public class MatterComments {
  @Inject MatterService service;
  @Inject MatterTimeline timeline;
  @Inject MatterRepository matters;
  @Inject SecrecyGuard secrecy;
  @Inject CurrentUser user;
  @Inject Audit audit;
  @Inject Clocks clocks;

  @Transactional
  public Matter comment(UUID id, MatterDto.ReasonRequest request) {
    Matter matter = service.get(id);
    secrecy.check(request.secrecyReason(), Map.of("text", request.text()));
    timeline.record(
        matter,
        Permission.MATTER_COMMENT,
        matter.status(),
        Word.of(request.text()),
        null,
        Map.of());
    matters.flush();
    return matter;
  }

  /** Takes a comment back: by its writer, on the day it was written. That there was one stays. */
  @Transactional
  public Matter takeBack(UUID id, UUID commentId) {
    Matter matter = service.get(id);
    MatterEvent comment =
        matters.events(id).stream()
            .filter(e -> e.id().equals(commentId) && e.isComment())
            .findFirst()
            .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    if (!comment.by(user.get())) {
      throw new ProblemException(Problem.COMMENT_NOT_WRITER);
    }
    if (!retractable(comment)) {
      throw new ProblemException(Problem.COMMENT_KEPT);
    }
    comment.takeBack(clocks.now());
    matters.flush();
    audit.record(
        Permission.MATTER_TAKE_BACK,
        MatterService.KIND,
        id,
        Map.of("comment", commentId.toString()));
    return matter;
  }

  boolean retractable(MatterEvent event) {
    return event.isComment()
        && event.by(user.get())
        && event.takenBackAt() == null
        && clocks.dayOf(event.at()).equals(clocks.today());
  }
}
