package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.matter.MatterTimeline.Word;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.file.Attachment;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.KindPaper;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;

/** The papers that a matter's topic asks for: which are there, and no step without them (4.5). */
@ApplicationScoped
public class MatterPapers {
  @Inject MatterService service;
  @Inject MatterTimeline timeline;
  @Inject MatterRepository matters;
  @Inject AttachmentService attachments;
  @Inject Kinds kinds;
  @Inject CurrentUser user;

  /** Attaches files as one of the topic's papers. */
  @Transactional
  public Matter attach(UUID id, MatterDto.PaperRequest request) {
    Matter matter = service.get(id);
    if (!attachable(matter)) {
      throw new ProblemException(
          matter.status().ended() ? Problem.MATTER_TRANSITION : Problem.MATTER_NOT_PARTY);
    }
    KindPaper paper =
        asked(matter).stream()
            .filter(p -> p.code().equals(request.paper()))
            .findFirst()
            .orElseThrow(() -> ProblemException.field("paper", "unknown"));
    UUID entry =
        timeline.record(
            matter,
            Permission.MATTER_PAPER,
            matter.status(),
            Word.of(paper.name()),
            request.attachmentIds(),
            Map.of("paper", paper.code()));
    attachments.mark(MatterService.KIND, id, entry, paper.code());
    matters.flush();
    return matter;
  }

  /** Whether the person may attach papers: a party of an open matter, or the office. */
  boolean attachable(Matter matter) {
    User me = user.get();
    UUID unit = me.unit().id();
    boolean party =
        MatterAction.Who.DOER_UNIT.standsFor(unit, matter)
            || MatterAction.Who.PROPOSER.standsFor(unit, matter)
            || me.may(Permission.MATTER_REGISTER);
    return party && me.may(Permission.MATTER_PAPER) && !matter.status().ended();
  }

  /** The check-list: each paper of the topic with the files that are it. */
  List<MatterDto.Paper> of(Matter matter, List<Attachment> files) {
    return asked(matter).stream()
        .map(
            paper ->
                new MatterDto.Paper(
                    paper.code(),
                    paper.name(),
                    paper.before(),
                    files.stream()
                        .filter(f -> paper.code().equals(f.mark()))
                        .map(AttachmentDto::of)
                        .toList()))
        .toList();
  }

  /**
   * Refuses a step whose papers are not there.
   *
   * @throws ProblemException naming those that are missing
   */
  void require(Matter matter, MatterAction step) {
    List<KindPaper> needed =
        asked(matter).stream().filter(p -> p.before().equals(step.permission())).toList();
    if (needed.isEmpty()) {
      return;
    }
    List<String> there =
        attachments.ofOwner(MatterService.KIND, matter.id()).stream()
            .map(Attachment::mark)
            .toList();
    String missing =
        needed.stream()
            .filter(p -> !there.contains(p.code()))
            .map(KindPaper::name)
            .collect(Collectors.joining("、"));
    if (!missing.isEmpty()) {
      throw new ProblemException(Problem.MATTER_PAPERS_MISSING, Map.of("papers", missing));
    }
  }

  private List<KindPaper> asked(Matter matter) {
    MatterFacts facts = matter.facts();
    return facts.topic() == null
        ? List.of()
        : kinds
            .find(MatterProposalService.TOPICS, facts.topic(), facts.topicVersion())
            .map(Kind::papers)
            .orElse(List.of());
  }
}
