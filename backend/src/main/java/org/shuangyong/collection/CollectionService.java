package org.shuangyong.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuangyong.matter.Matter;
import org.shuangyong.matter.MatterDto;
import org.shuangyong.matter.MatterFigures;
import org.shuangyong.matter.MatterList;
import org.shuangyong.matter.MatterProposalService;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.platform.inbox.InboxService;
import org.shuangyong.platform.inbox.Message;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Versions;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/** Opens collectings and takes the units' answers. */
@ApplicationScoped
public class CollectionService {
  @Inject CollectionRepository collections;
  @Inject MatterProposalService proposals;
  @Inject MatterFigures figures;
  @Inject UnitService units;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;
  @Inject SecrecyGuard secrecy;
  @Inject InboxService inbox;
  @Inject Audit audit;

  public Collecting get(UUID id) {
    return collections
        .visible(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  @Transactional
  public Collecting open(CollectionDto.OpenRequest request) {
    if (request.list() == MatterList.T) {
      throw ProblemException.field("list", "invalid");
    }
    int now = clocks.today().getYear();
    if (request.year() < now || request.year() > now + 1) {
      throw ProblemException.field("year", "out-of-range");
    }
    check(request.facts(), request.secrecyReason());
    List<UUID> asked = request.unitIds().stream().distinct().toList();
    Map<UUID, Unit> known = units.forWork(asked);
    Collecting collection =
        new Collecting(
            request.list(),
            request.year(),
            request.special(),
            request.facts(),
            clocks.now(),
            currentUser.get().name());
    collections.persist(collection);
    asked.forEach(
        id -> collections.add(new CollectionUnit(collection.id(), id, known.get(id).path())));
    collections.flush();
    inbox.tell(
        asked.stream().map(Audience::unit).toList(),
        new Message(
            Permission.COLLECTION_OPEN,
            "collection",
            collection.id(),
            Map.of("title", collection.title(), "until", collection.closesOn().toString())));
    audit.record(
        Permission.COLLECTION_OPEN,
        "collection",
        collection.id(),
        Map.of("list", request.list().name(), "year", request.year(), "units", asked.size()));
    return collection;
  }

  @Transactional
  public Collecting change(UUID id, String ifMatch, CollectionDto.ChangeRequest request) {
    Collecting collection = get(id);
    Versions.check(ifMatch, collection.version());
    check(request.facts(), request.secrecyReason());
    Map<String, Object> before =
        Map.of("title", collection.title(), "closesOn", collection.closesOn().toString());
    collection.change(request.facts());
    collections.flush();
    audit.record(
        Permission.COLLECTION_CHANGE,
        "collection",
        id,
        Map.of(
            "before",
            before,
            "after",
            Map.of("title", collection.title(), "closesOn", collection.closesOn().toString())));
    return collection;
  }

  /** A matter in answer; the office may enter it for a unit that answers on paper. */
  @Transactional
  public Matter propose(UUID id, MatterDto.ProposeRequest request) {
    Collecting collection = get(id);
    collection.requireOpen(clocks.today());
    UUID proposer =
        request.proposerId() == null ? currentUser.get().unit().id() : request.proposerId();
    CollectionUnit unit = invited(id, proposer);
    Matter matter = proposals.propose(request, collection.origin());
    unit.none(null, null); // it has something to ask for after all
    audit.record(
        Permission.COLLECTION_PROPOSE, "collection", id, Map.of("matter", matter.id().toString()));
    return matter;
  }

  /** The unit's answer that it has nothing to ask for (零报告). */
  @Transactional
  public Collecting none(UUID id) {
    User user = currentUser.get();
    Collecting collection = get(id);
    collection.requireOpen(clocks.today());
    CollectionUnit unit = invited(id, user.unit().id());
    if (figures.proposedFor(List.of(id)).stream()
        .anyMatch(count -> count.unit().equals(user.unit().id()))) {
      throw new ProblemException(Problem.COLLECTION_ANSWERED);
    }
    unit.none(clocks.today(), user.name());
    audit.record(Permission.COLLECTION_NONE, "collection", id, Map.of());
    return collection;
  }

  private CollectionUnit invited(UUID id, UUID unit) {
    return collections
        .unit(id, unit)
        .orElseThrow(() -> new ProblemException(Problem.COLLECTION_NOT_INVITED));
  }

  private void check(CollectionDto.Facts facts, String reason) {
    Map<String, String> texts = new HashMap<>();
    texts.put("title", facts.title());
    texts.put("note", facts.note());
    secrecy.check(reason, texts);
  }
}
