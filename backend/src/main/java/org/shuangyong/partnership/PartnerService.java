package org.shuangyong.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuangyong.family.Masks;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.file.AttachmentDto;
import org.shuangyong.platform.file.AttachmentOwner;
import org.shuangyong.platform.file.AttachmentService;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Cursor;
import org.shuangyong.platform.web.Page;
import org.shuangyong.platform.web.PageRequest;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** Every write to the register of partners. */
@ApplicationScoped
public class PartnerService implements AttachmentOwner {
  static final String KIND = "partner";

  @Inject PartnerRepository partners;
  @Inject PartnershipRepository partnerships;
  @Inject AttachmentService attachments;
  @Inject UnitService units;
  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject SecrecyGuard secrecy;
  @Inject Audit audit;
  @Inject Clocks clocks;

  Partner get(UUID id) {
    return partners.findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  Page<PartnerDto> page(PartnerSort sort, String text, PageRequest asked) {
    String part = Texts.blankToNull(text);
    return Page.ofAll(
        partners.page(sort, part, asked.cursor(), asked.limit()),
        asked.limit(),
        this::dtos,
        p -> new Cursor(p.name(), p.id()),
        asked.total() ? partners.count(sort, part) : null);
  }

  List<PartnerDto> dtos(Collection<Partner> shown) {
    List<UUID> ids = shown.stream().map(Partner::id).toList();
    LocalDate today = clocks.today();
    Map<UUID, CheckResult> checked = partners.checked(ids, today.getYear());
    Map<UUID, Long> projects = partnerships.projects(currentUser.get(), ids, today);
    Map<UUID, Long> offers = partners.offers(ids, today);
    Map<UUID, UnitRef> refs = units.refs(shown.stream().map(Partner::keeperId).toList());
    return shown.stream()
        .map(
            p ->
                new PartnerDto(
                    p.id(),
                    p.name(),
                    p.sort(),
                    p.uscc(),
                    p.place(),
                    p.head(),
                    p.members(),
                    p.contact(),
                    Masks.phone(p.phone()),
                    refs.get(p.keeperId()),
                    checked.get(p.id()),
                    projects.getOrDefault(p.id(), 0L),
                    offers.getOrDefault(p.id(), 0L),
                    p.version(),
                    actions(p)))
        .toList();
  }

  PartnerDto.Whole whole(Partner partner) {
    return new PartnerDto.Whole(
        dtos(List.of(partner)).get(0),
        partners.checks(partner.id()).stream()
            .map(c -> new PartnerDto.Check(c.year(), c.result(), c.checkedOn(), c.note()))
            .toList(),
        partnerships.ofPartner(currentUser.get(), partner.id()).stream()
            .map(
                s ->
                    new PartnerDto.Project(s.id(), s.kind(), s.title(), s.validFrom(), s.validTo()))
            .toList(),
        attachments.ofOwner(KIND, partner.id()).stream().map(AttachmentDto::of).toList());
  }

  @Transactional
  Partner create(PartnerDto.SaveRequest request) {
    words(request);
    Partner made = new Partner(request, currentUser.get().unit().id(), clocks.now());
    partners.persistAndFlush(made);
    return record(Permission.PARTNER_CREATE, made, request.attachmentIds(), Map.of());
  }

  @Transactional
  Partner update(UUID id, String ifMatch, PartnerDto.SaveRequest request) {
    Partner partner = changing(id, ifMatch);
    words(request);
    partner.write(request, clocks.now());
    return record(Permission.PARTNER_UPDATE, partner, request.attachmentIds(), Map.of());
  }

  /** 年检 of a year; entered again it is put right. */
  @Transactional
  Partner check(UUID id, String ifMatch, PartnerDto.CheckRequest request) {
    Partner partner = changing(id, ifMatch);
    if (request.on().isAfter(clocks.today())) {
      throw ProblemException.field("on", "out-of-range");
    }
    secrecy.check(request.secrecyReason(), texts("note", request.note()));
    partners.checks(id).stream()
        .filter(c -> c.year() == request.year())
        .findFirst()
        .ifPresentOrElse(c -> c.write(request), () -> em.persist(new PartnerCheck(id, request)));
    em.lock(partner, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return record(
        Permission.PARTNER_CHECK,
        partner,
        null,
        Map.of("year", request.year(), "result", request.result().name()));
  }

  /** The work phone, to who keeps the entry or stands above; the reason goes to the trail. */
  @Transactional
  String reveal(UUID id, String reason) {
    Partner partner = get(id);
    if (!keeps(partner)) {
      throw new ProblemException(Problem.AUTH_FORBIDDEN);
    }
    secrecy.check(null, texts("reason", reason));
    audit.record(Permission.PARTNER_REVEAL, KIND, id, Map.of("reason", reason.strip()));
    return partner.phone();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean visible(UUID id) {
    return currentUser.get().may(Permission.PARTNER_LIST) && partners.findById(id) != null;
  }

  private boolean keeps(Partner partner) {
    return units.within(partner.keeperId(), currentUser.get().scope());
  }

  private List<String> actions(Partner partner) {
    User user = currentUser.get();
    return keeps(partner)
        ? Stream.of(Permission.PARTNER_UPDATE, Permission.PARTNER_CHECK, Permission.PARTNER_REVEAL)
            .filter(user::may)
            .toList()
        : List.of();
  }

  private Partner changing(UUID id, String ifMatch) {
    Partner partner = get(id);
    Versions.check(ifMatch, partner.version());
    if (!keeps(partner)) {
      throw new ProblemException(Problem.AUTH_FORBIDDEN);
    }
    return partner;
  }

  private void words(PartnerDto.SaveRequest given) {
    secrecy.check(
        given.secrecyReason(),
        texts(
            "name",
            given.name(),
            "place",
            given.place(),
            "head",
            given.head(),
            "contact",
            given.contact()));
  }

  static Map<String, String> texts(String... pairs) {
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      texts.put(pairs[i], pairs[i + 1]);
    }
    return texts;
  }

  private Partner record(String word, Partner partner, List<UUID> files, Map<String, ?> detail) {
    if (files != null && !files.isEmpty()) {
      attachments.bind(files, KIND, partner.id(), null);
    }
    em.flush();
    audit.record(word, KIND, partner.id(), detail);
    return partner;
  }
}
