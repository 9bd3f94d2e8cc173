package org.shuangyong.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentOwner;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.rule.RuleCode;
import org.shuangyong.platform.rule.RuleService;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/** Every write to an offer: find in scope, act on the entity, record. */
@ApplicationScoped
public class OfferService implements AttachmentOwner {
  static final String KIND = "offer";

  @Inject OfferRepository offers;
  @Inject PartnerRepository partners;
  @Inject AttachmentService attachments;
  @Inject UnitService units;
  @Inject RuleService rules;
  @Inject Kinds kinds;
  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject SecrecyGuard secrecy;
  @Inject Audit audit;
  @Inject Clocks clocks;

  /** An offer the current person may see, else 404. */
  public Offer get(UUID id) {
    return offers
        .visible(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  /** 报名. */
  @Transactional
  Offer apply(OfferDto.ApplyRequest request) {
    Kind kind =
        kinds
            .find(PartnershipRepository.FAMILY, request.kind())
            .filter(k -> k.within().contains(PartnershipRepository.OFFER))
            .orElseThrow(() -> ProblemException.field("kind", "unknown"));
    kinds.check(kind, request.extra());
    if (partners.findById(request.partnerId()) == null) {
      throw ProblemException.field("partnerId", "unknown");
    }
    Map<String, String> texts =
        PartnerService.texts("title", request.title(), "place", request.place());
    texts.putAll(Kinds.words("extra", request.extra()));
    secrecy.check(request.secrecyReason(), texts);
    Unit home = units.get(currentUser.get().unit().id());
    Offer made = new Offer(kind, request, home, clocks.today(), clocks.now());
    offers.persistAndFlush(made);
    return record(Permission.OFFER_APPLY, made, null, request.attachmentIds(), Map.of());
  }

  /** Whatever leads to another state. */
  @Transactional
  Offer move(OfferAction action, UUID id, String ifMatch, OfferDto.MoveRequest request) {
    Offer of = changing(id, ifMatch);
    of.refusal(action, currentUser.get())
        .ifPresent(
            problem -> {
              throw new ProblemException(problem);
            });
    if (action.worded() && Texts.blankToNull(request.text()) == null) {
      throw ProblemException.field("text", "required");
    }
    secrecy.check(
        request.secrecyReason(),
        PartnerService.texts("text", request.text(), "plateNo", request.plateNo()));
    LocalDate today = clocks.today();
    of.take(action, request, currentUser.get().id(), today);
    if (action == OfferAction.PUBLICIZE) {
      long days = ChronoUnit.DAYS.between(of.publicFrom(), of.publicTo()) + 1;
      int least = rules.value(RuleCode.OFFER_PUBLIC_DAYS, today);
      if (days < least) {
        throw new ProblemException(Problem.OFFER_PUBLIC_SHORT, Map.of("days", least));
      }
    }
    return record(
        action.permission(),
        of,
        request.text(),
        request.attachmentIds(),
        Map.of("status", of.status().name()));
  }

  @Transactional
  Offer complain(UUID id, String ifMatch, OfferDto.ComplaintRequest request) {
    Offer of = changing(id, ifMatch);
    if (request.on().isAfter(clocks.today()) || request.on().isBefore(of.appliedOn())) {
      throw ProblemException.field("on", "out-of-range");
    }
    secrecy.check(request.secrecyReason(), Map.of("text", request.text()));
    em.persist(new OfferComplaint(id, request.on(), request.text()));
    return record(Permission.OFFER_COMPLAIN, of, null, null, Map.of());
  }

  @Transactional
  Offer answer(UUID id, UUID complaintId, String ifMatch, OfferDto.AnswerRequest request) {
    Offer of = changing(id, ifMatch);
    OfferComplaint complaint =
        offers.complaints(id).stream()
            .filter(c -> c.id().equals(complaintId))
            .findFirst()
            .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    secrecy.check(request.secrecyReason(), Map.of("text", request.text()));
    complaint.answer(request.text(), clocks.today());
    return record(
        Permission.OFFER_ANSWER, of, null, null, Map.of("complaint", complaintId.toString()));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean visible(UUID id) {
    User user = currentUser.get();
    return user.may(Permission.OFFER_GET) && offers.visible(user, id).isPresent();
  }

  private Offer changing(UUID id, String ifMatch) {
    Offer of = get(id);
    Versions.check(ifMatch, of.version());
    of.touch(clocks.now());
    return of;
  }

  private Offer record(
      String word, Offer of, String text, List<UUID> files, Map<String, ?> detail) {
    if (files != null && !files.isEmpty()) {
      attachments.bind(files, KIND, of.id(), null);
    }
    em.persist(new OfferEvent(of, word, text, currentUser.get(), clocks.now()));
    em.flush();
    audit.record(word, KIND, of.id(), detail);
    return of;
  }
}
