package org.shuangyong.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Texts;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitKind;
import org.shuangyong.unit.UnitService;

/**
 * A partnership itself: entered, changed, ended. What belongs to it is {@link PartnershipParts}.
 */
@ApplicationScoped
public class PartnershipService implements AttachmentOwner {
  static final String KIND = "partnership";

  @Inject PartnershipRepository partnerships;
  @Inject PartnerRepository partners;
  @Inject AttachmentService attachments;
  @Inject UnitService units;
  @Inject Kinds kinds;
  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject SecrecyGuard secrecy;
  @Inject Audit audit;
  @Inject Clocks clocks;

  /** A partnership the current person may see, else 404. */
  public Partnership get(UUID id) {
    return partnerships
        .visible(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  @Transactional
  Partnership create(PartnershipDto.SaveRequest request) {
    Kind kind =
        kinds
            .find(PartnershipRepository.FAMILY, request.kind())
            .filter(k -> k.within().contains(PartnershipRepository.PAIRING))
            .orElseThrow(() -> ProblemException.field("kind", "unknown"));
    Map<UUID, Unit> parties = check(kind, request);
    User user = currentUser.get();
    Partnership made = new Partnership(kind, request, user.unit().id(), clocks.now());
    partnerships.persistAndFlush(made);
    parties.put(user.unit().id(), units.get(user.unit().id()));
    parties.values().forEach(unit -> em.persist(new PartnershipParty(made.id(), unit)));
    bind(made, request.attachmentIds());
    return record(Permission.PARTNERSHIP_CREATE, made, Map.of("kind", made.kind()));
  }

  @Transactional
  Partnership update(UUID id, String ifMatch, PartnershipDto.SaveRequest request) {
    Partnership of = get(id);
    Versions.check(ifMatch, of.version());
    if (!of.kind().equals(request.kind())) {
      throw ProblemException.field("kind", "invalid");
    }
    Map<UUID, Unit> parties = check(edition(of), request);
    of.write(request, clocks.now());
    parties.put(of.keeperId(), units.get(of.keeperId()));
    for (PartnershipParty party : partnerships.parties(id)) {
      if (parties.remove(party.unitId()) == null) {
        em.remove(party);
      }
    }
    parties.values().forEach(unit -> em.persist(new PartnershipParty(id, unit)));
    bind(of, request.attachmentIds());
    return record(Permission.PARTNERSHIP_UPDATE, of, Map.of());
  }

  /** 终止: the last day and why; what was done stays. */
  @Transactional
  Partnership end(UUID id, String ifMatch, PartnershipDto.EndRequest request) {
    Partnership of = get(id);
    Versions.check(ifMatch, of.version());
    if (of.endedOn(clocks.today())) {
      throw new ProblemException(Problem.PARTNERSHIP_ENDED);
    }
    secrecy.check(request.secrecyReason(), Map.of("text", request.text()));
    of.end(request.on(), request.text(), clocks.now());
    return record(Permission.PARTNERSHIP_END, of, Map.of("on", request.on().toString()));
  }

  /** The work phone of a side, on a reason that goes to the trail. */
  @Transactional
  String reveal(UUID id, PartnershipDto.RevealRequest request) {
    Partnership of = get(id);
    secrecy.check(null, Map.of("reason", request.reason()));
    audit.record(
        Permission.PARTNERSHIP_REVEAL,
        KIND,
        id,
        Map.of("side", request.side(), "reason", request.reason().strip()));
    return request.side().equals("A") ? of.aPhone() : of.bPhone();
  }

  /** The kind as it was when the record was made. */
  Kind edition(Partnership of) {
    return kinds
        .find(PartnershipRepository.FAMILY, of.kind(), of.kindVersion())
        .or(() -> kinds.find(PartnershipRepository.FAMILY, of.kind()))
        .orElseThrow();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean visible(UUID id) {
    User user = currentUser.get();
    return user.may(Permission.PARTNERSHIP_GET) && partnerships.visible(user, id).isPresent();
  }

  /** What is looked at before it is written; answers the units among the parties. */
  private Map<UUID, Unit> check(Kind kind, PartnershipDto.SaveRequest request) {
    kinds.check(kind, request.extra());
    side("a", request.a());
    side("b", request.b());
    if (request.a().unitId() != null && request.a().unitId().equals(request.b().unitId())) {
      throw ProblemException.field("b.unitId", "invalid");
    }
    List<UUID> named =
        Stream.of(request.a().unitId(), request.b().unitId()).filter(Objects::nonNull).toList();
    Map<UUID, Unit> found = new HashMap<>(units.forWork(named));
    quiet(found.get(request.a().unitId()), request.a());
    quiet(found.get(request.b().unitId()), request.b());
    words(request);
    return found;
  }

  private void side(String name, PartnershipDto.PartyRequest side) {
    if ((side.unitId() == null) == (side.partnerId() == null)) {
      throw ProblemException.field(name + ".unitId", "required");
    }
    if (side.partnerId() != null && partners.findById(side.partnerId()) == null) {
      throw ProblemException.field(name + ".partnerId", "unknown");
    }
  }

  /** Phones of soldiers are not kept here; 人武部 has them on paper (domain C, Secrets). */
  private static void quiet(Unit unit, PartnershipDto.PartyRequest side) {
    if (unit != null && unit.kind() == UnitKind.TROOP && Texts.blankToNull(side.phone()) != null) {
      throw new ProblemException(Problem.MEMBERSHIP_TROOP);
    }
  }

  private void words(PartnershipDto.SaveRequest request) {
    Map<String, String> texts =
        PartnerService.texts(
            "title", request.title(),
            "note", request.note(),
            "a.contact", request.a().contact(),
            "b.contact", request.b().contact());
    request
        .extra()
        .forEach(
            (code, value) -> {
              if (value instanceof String text) texts.put("extra." + code, text);
            });
    secrecy.check(request.secrecyReason(), texts);
  }

  private void bind(Partnership of, List<UUID> files) {
    if (files != null && !files.isEmpty()) {
      attachments.bind(files, KIND, of.id(), null);
    }
  }

  Partnership record(String word, Partnership of, Map<String, ?> detail) {
    em.flush();
    audit.record(word, KIND, of.id(), detail);
    return of;
  }
}
