package org.shuangyong.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.family.PersonMoved;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.inbox.Audience;
import org.shuangyong.platform.inbox.InboxService;
import org.shuangyong.platform.inbox.Message;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/**
 * Open cases go with a person who moves within the district: what fell to the old place falls to
 * the new one, with the days that are left. The old place still sees them.
 */
@ApplicationScoped
class BenefitMoves {
  /** The word of the entry on the time line. */
  static final String WORD = "benefit.move";

  @Inject BenefitRepository cases;
  @Inject BenefitActors actors;
  @Inject UnitService units;
  @Inject InboxService inbox;
  @Inject Kinds kinds;
  @Inject CurrentUser currentUser;
  @Inject Clocks clocks;
  @Inject EntityManager em;

  void follow(@Observes PersonMoved event) {
    Instant now = clocks.now();
    Map<UUID, PersonMoved.Move> moves =
        event.moves().stream().collect(Collectors.toMap(m -> m.person().id(), m -> m));
    for (BenefitCase of : cases.open(moves.keySet())) {
      PersonMoved.Move moved = moves.get(of.personId());
      UUID proposer = successor(of.proposerId(), moved);
      UUID actor = successor(of.actorId(), moved);
      List<BenefitStep> steps = cases.steps(of.id());
      BenefitStep last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
      if (last != null && last.doneOn() == null) {
        last.handOver(successor(last.actorId(), moved));
        admit(of, last.actorId());
      }
      admit(of, moved.person().unitId());
      admit(of, proposer);
      if (!of.proposerId().equals(proposer) || !Objects.equals(of.actorId(), actor)) {
        boolean theirs = actor != null && !actor.equals(of.actorId());
        of.handOver(proposer, actor, now);
        admit(of, actor);
        em.persist(new BenefitEvent(of, WORD, null, null, currentUser.get(), now));
        inbox.tell(
            List.of(Audience.unit(theirs ? actor : proposer)),
            new Message(
                WORD,
                BenefitService.KIND,
                of.id(),
                Map.of(
                    "no",
                    "",
                    "title",
                    kinds.find(BenefitService.FAMILY, of.kind()).orElseThrow().name())));
      }
    }
  }

  /** Of a place that kept the file and keeps it no more, the same at the new place. */
  private UUID successor(UUID id, PersonMoved.Move moved) {
    Unit unit = id == null ? null : units.get(id);
    if (unit == null
        || !unit.kind().place()
        || !moved.fromPath().startsWith(unit.path())
        || moved.person().unitPath().startsWith(unit.path())) {
      return id;
    }
    Unit town = actors.town(moved.person());
    return !unit.id().equals(moved.from()) && town != null ? town.id() : moved.person().unitId();
  }

  private void admit(BenefitCase of, UUID unit) {
    if (unit != null) {
      actors.admit(of, units.get(unit));
      em.flush(); // the next asks who sees it
    }
  }
}
