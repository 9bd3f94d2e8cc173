package org.shuangyong.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.matter.MatterDto;
import org.shuangyong.matter.MatterKind;
import org.shuangyong.matter.MatterProposalService;
import org.shuangyong.matter.MatterRepository;
import org.shuangyong.matter.MatterSource;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.clock.Ids;
import org.shuangyong.platform.file.Attachment;
import org.shuangyong.platform.file.AttachmentOwner;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Versions;

/**
 * Looks at sites (2.7): a look has a picture no older than its round, a defect becomes a matter in
 * the same transaction, and a person who neither looked nor put it right looks again.
 */
@ApplicationScoped
public class CheckService implements AttachmentOwner {
  static final String KIND = "site-check";

  /** Days after which a picture between rounds is too old to be sent. */
  private static final int FRESH_DAYS = 7;

  @Inject SiteService sites;
  @Inject SiteKinds kinds;
  @Inject RoundService rounds;
  @Inject RoundRepository found;
  @Inject MatterProposalService matters;
  @Inject MatterRepository ledger;
  @Inject AttachmentService attachments;
  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject SecrecyGuard secrecy;
  @Inject Audit audit;
  @Inject Clocks clocks;

  @Transactional
  public SiteCheck add(UUID siteId, CheckDto.AddRequest request) {
    User user = currentUser.get();
    Site site = sites.kept(siteId);
    if (site.status() == SiteStatus.CLOSED) {
      throw new ProblemException(Problem.SITE_TRANSITION);
    }
    LocalDate today = clocks.today();
    if (request.takenOn().isAfter(today)) {
      throw ProblemException.field("takenOn", "out-of-range");
    }
    SiteRound round = request.roundId() == null ? null : rounds.get(request.roundId());
    SiteRoundPlace place = round == null ? null : place(round, site, user, request.takenOn());
    LocalDate oldest = round == null ? today.minusDays(FRESH_DAYS) : round.fromOn();
    if (request.takenOn().isBefore(oldest)) {
      throw new ProblemException(Problem.SITE_PHOTO_OLD, Map.of("since", oldest.toString()));
    }
    kinds.checkAnswers(kinds.of(site), request.answers());
    boolean bad =
        SiteKinds.anyNo(request.answers())
            || request.condition() == SiteCondition.BROKEN
            || request.condition() == SiteCondition.MISSING;
    if (bad && request.defect() == null) {
      throw ProblemException.field("defect", "required");
    }
    Map<String, String> texts = SiteService.texts("defect", request.defect());
    texts.putAll(Kinds.words("answers", request.answers()));
    secrecy.check(request.secrecyReason(), texts);
    UUID matter = request.defect() == null ? null : matter(site, round, request);
    SiteCheck check =
        new SiteCheck(Ids.next(), site, request, matter, user, request.takenOn(), clocks.now());
    em.persist(check);
    em.flush();
    photos(request.photoIds(), check.id(), check.id(), oldest);
    if (place != null) {
      place.checked(check.id());
    }
    site.checked(request.takenOn(), request.condition(), clocks.now());
    return record(Permission.SITE_CHECK_ADD, check, round);
  }

  /** 复查 by another person; a picture shows it. */
  @Transactional
  public SiteCheck again(UUID id, String ifMatch, CheckDto.AgainRequest request) {
    SiteCheck check = get(id);
    Versions.check(ifMatch, check.version());
    secrecy.check(request.secrecyReason(), SiteService.texts("note", request.note()));
    check.again(
        request.found(),
        request.note(),
        currentUser.get(),
        ledger.workedOn(
            currentUser.get(), check.matterId() == null ? List.of() : List.of(check.matterId())),
        clocks.today());
    photos(request.photoIds(), check.id(), Ids.next(), check.checkedOn());
    if (check.status() == CheckStatus.CLEARED) {
      sites.kept(check.siteId()).checked(clocks.today(), SiteCondition.GOOD, clocks.now());
    }
    return record(Permission.SITE_CHECK_AGAIN, check, null);
  }

  SiteCheck get(UUID id) {
    return found
        .check(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  /** The round's line for this site, held so that two looks at once make one. */
  private SiteRoundPlace place(SiteRound round, Site site, User user, LocalDate day) {
    round.require(day);
    if (round.kind() != RoundKind.SELF && !user.may(Permission.SITE_ROUND_CREATE)) {
      throw new ProblemException(Problem.SITE_ROUND_OFFICE);
    }
    SiteRoundPlace place =
        found
            .place(round.id(), site.id())
            .orElseThrow(() -> ProblemException.field("roundId", "invalid"));
    em.lock(place, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(place);
    if (place.checkId() != null) {
      throw new ProblemException(Problem.SITE_CHECKED);
    }
    return place;
  }

  private void photos(List<UUID> ids, UUID check, UUID part, LocalDate oldest) {
    List<Attachment> bound = attachments.bind(ids, KIND, check, part);
    if (bound.stream().noneMatch(Attachment::picture)) {
      throw ProblemException.field("photoIds", "invalid");
    }
    // When it was taken is not kept in the file; when it came in is known.
    if (bound.stream().anyMatch(a -> clocks.dayOf(a.createdAt()).isBefore(oldest))) {
      throw new ProblemException(Problem.SITE_PHOTO_OLD, Map.of("since", oldest.toString()));
    }
  }

  private UUID matter(Site site, SiteRound round, CheckDto.AddRequest request) {
    String title = site.name() + "缺陷整改";
    MatterDto.FactsRequest facts =
        new MatterDto.FactsRequest(
            null,
            null,
            null,
            null,
            null,
            MatterSource.INSPECTION,
            round == null ? "日常巡查" : round.name(),
            request.takenOn(),
            null);
    return matters
        .propose(
            new MatterDto.ProposeRequest(
                MatterKind.DEFECT,
                title,
                request.defect(),
                null,
                site.ownerId(),
                request.dueOn(),
                null,
                facts,
                null,
                null,
                request.secrecyReason()),
            null)
        .id();
  }

  private SiteCheck record(String word, SiteCheck check, SiteRound round) {
    em.flush();
    Map<String, Object> detail = new HashMap<>();
    detail.put("site", check.siteId().toString());
    detail.put("status", check.status().name());
    if (round != null) {
      detail.put("round", round.name());
    }
    if (check.matterId() != null) {
      detail.put("matter", check.matterId().toString());
    }
    audit.record(word, KIND, check.id(), detail);
    return check;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean visible(UUID ownerId) {
    return found.check(currentUser.get(), ownerId).isPresent();
  }
}
