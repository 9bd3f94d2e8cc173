package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.matter.MatterTimeline.Word;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.Attachment;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.tenancy.RegionQuery;

/** The letters out and in of a matter that a partner outside the district helps with (9.3). */
@ApplicationScoped
public class MatterLetters {
  @Inject MatterService service;
  @Inject MatterTimeline timeline;
  @Inject MatterPapers papers;
  @Inject RegionQuery read;
  @Inject EntityManager em;
  @Inject AttachmentService attachments;
  @Inject SecrecyGuard secrecy;
  @Inject CurrentUser user;
  @Inject Clocks clocks;

  /** Oldest first: a letter and its answer read one after the other. */
  MatterLetterDto.Letters of(UUID id) {
    Matter matter = service.get(id);
    Map<UUID, List<AttachmentDto>> files =
        attachments.ofOwner(MatterService.KIND, id).stream()
            .filter(a -> a.ownerPart() != null)
            .collect(
                Collectors.groupingBy(
                    Attachment::ownerPart,
                    Collectors.mapping(AttachmentDto::of, Collectors.toList())));
    List<MatterLetter> letters =
        read.list(
            "from MatterLetter l where l.regionCode = :region and l.matterId = :matter"
                + " order by l.sentOn, l.id",
            MatterLetter.class,
            query -> query.setParameter("matter", id));
    return new MatterLetterDto.Letters(
        writable(matter),
        letters.stream()
            .map(
                l ->
                    new MatterLetterDto(
                        l.id(),
                        l.direction(),
                        l.number(),
                        l.sentOn(),
                        l.partner(),
                        l.subject(),
                        files.getOrDefault(l.eventId(), List.of())))
            .toList());
  }

  /** By a party or the office, while the matter is open; stands on the time line as well. */
  @Transactional
  MatterLetterDto.Letters record(UUID id, MatterLetterDto.RecordRequest request) {
    Matter matter = service.get(id);
    if (!writable(matter)) {
      throw new ProblemException(
          matter.status().ended() ? Problem.MATTER_TRANSITION : Problem.MATTER_NOT_PARTY);
    }
    if (request.on().isAfter(clocks.today())) {
      throw ProblemException.field("on", "out-of-range");
    }
    Map<String, String> texts = new HashMap<>();
    texts.put("number", request.number());
    texts.put("partner", request.partner());
    texts.put("subject", request.subject());
    secrecy.check(request.secrecyReason(), texts);
    String way = request.direction() == LetterDirection.OUT ? "发函：" : "来函：";
    UUID event =
        timeline.record(
            matter,
            Permission.MATTER_LETTER,
            matter.status(),
            Word.of(way + request.partner().strip() + "《" + request.subject().strip() + "》"),
            request.attachmentIds(),
            Map.of("direction", request.direction().name()));
    em.persist(new MatterLetter(id, request, event));
    em.flush();
    return of(id);
  }

  private boolean writable(Matter matter) {
    return user.get().may(Permission.MATTER_LETTER) && papers.attachable(matter);
  }
}
