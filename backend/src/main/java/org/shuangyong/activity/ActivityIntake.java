package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuangyong.partnership.Partnership;
import org.shuangyong.partnership.PartnershipRepository;
import org.shuangyong.plan.WorkPointRepository;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.User;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.site.SiteService;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitKind;
import org.shuangyong.unit.UnitService;

/** What is looked at before an activity is written: kind, days, units, fields and words. */
@ApplicationScoped
public class ActivityIntake {
  /**
   * What a kind is used {@code within}: entered after the event only, by numbers and without place
   * or hour, so that nothing of a coming movement is ever stored (4.9, 9.2, 10.3).
   */
  public static final String AFTER_EVENT = "AFTER_EVENT";

  /** The print form of kinds whose gifts are lines, each signed for (6.1). */
  public static final String VISIT = "visit";

  @Inject Kinds kinds;
  @Inject UnitService units;
  @Inject WorkPointRepository points;
  @Inject CampaignRepository campaigns;
  @Inject SiteService sites;
  @Inject PartnershipRepository partnerships;
  @Inject ActivityTeams teams;
  @Inject CurrentUser currentUser;
  @Inject SecrecyGuard secrecy;
  @Inject Clocks clocks;

  /** The edition that holds today. */
  Kind kind(String code) {
    return kinds
        .find(ActivityService.FAMILY, code)
        .orElseThrow(() -> ProblemException.field("kind", "unknown"));
  }

  /** The edition an activity was made under. */
  public Kind kind(Activity of) {
    return kinds.find(ActivityService.FAMILY, of.kind(), of.kindVersion()).orElseThrow();
  }

  /** The unit that organizes: one's own, or one within the scope. */
  Unit organizer(UUID asked) {
    User user = currentUser.get();
    UUID id = asked == null ? user.unit().id() : asked;
    Unit unit = units.forWork(List.of(id)).get(id);
    if (!user.scope().covers(unit.path())) {
      throw ProblemException.field("organizerId", "invalid");
    }
    return unit;
  }

  /**
   * With both sides of the pairing it belongs to, and the units of the teams it is held with: what
   * is joint has them in it, and they see it.
   *
   * @param before the facts that stand; null for a new one
   */
  ActivityFacts complete(Kind kind, ActivityFacts facts, Activity before) {
    return sides(joined(facts, teams.check(kind, facts, before).stream()), before);
  }

  private static ActivityFacts joined(ActivityFacts facts, Stream<UUID> units) {
    return facts.joinedBy(units.filter(unit -> !facts.partyIds().contains(unit)));
  }

  private ActivityFacts sides(ActivityFacts facts, Activity before) {
    UUID id = facts.partnershipId();
    if (id == null) {
      return facts;
    }
    boolean stands = before != null && id.equals(before.partnershipId());
    Partnership pair =
        (stands ? partnerships.findByIdOptional(id) : partnerships.visible(currentUser.get(), id))
            .orElseThrow(() -> ProblemException.field("facts.partnershipId", "unknown"));
    if (!pair.runsOn(facts.startsOn())) {
      throw ProblemException.field("facts.partnershipId", "out-of-range");
    }
    return joined(facts, Stream.of(pair.aUnitId(), pair.bUnitId()).filter(Objects::nonNull));
  }

  /**
   * @param before the facts that stand, whose links need not be looked at again; null for a new one
   * @return the units that take part, and the troop
   */
  Map<UUID, Unit> check(Kind kind, ActivityFacts facts, Activity before, String reason) {
    days(kind, facts);
    kinds.check(kind, facts.extra());
    words(reason, facts);
    if (facts.campaignId() != null
        && (before == null || !facts.campaignId().equals(before.campaignId()))
        && campaigns.visible(currentUser.get(), facts.campaignId()).isEmpty()) {
      throw ProblemException.field("facts.campaignId", "unknown");
    }
    if (facts.workPointId() != null && points.published(facts.workPointId()).isEmpty()) {
      throw ProblemException.field("facts.workPointId", "unknown");
    }
    if (facts.siteId() != null
        && (before == null || !facts.siteId().equals(before.siteId()))
        && !sites.visible(facts.siteId())) {
      throw ProblemException.field("facts.siteId", "unknown");
    }
    Map<UUID, Unit> known = new HashMap<>(units.forWork(facts.partyIds()));
    if (facts.troopId() != null) {
      Unit troop = units.forWork(List.of(facts.troopId())).get(facts.troopId());
      if (troop.kind() != UnitKind.TROOP) {
        throw ProblemException.field("facts.troopId", "invalid");
      }
      known.put(troop.id(), troop);
    }
    return known;
  }

  private void days(Kind kind, ActivityFacts facts) {
    if (facts.endsOn().isBefore(facts.startsOn())) {
      throw ProblemException.field("facts.endsOn", "out-of-range");
    }
    if (facts.startsAt() != null
        && facts.endsAt() != null
        && facts.endsOn().equals(facts.startsOn())
        && facts.endsAt().isBefore(facts.startsAt())) {
      throw ProblemException.field("facts.endsAt", "out-of-range");
    }
    if (kind.within().contains(AFTER_EVENT)) {
      if (facts.endsOn().isAfter(clocks.today())) {
        throw new ProblemException(Problem.ACTIVITY_AFTER_EVENT);
      }
      if (facts.place() != null && !facts.place().isBlank()) {
        throw ProblemException.field("facts.place", "invalid");
      }
      if (facts.siteId() != null) {
        throw ProblemException.field("facts.siteId", "invalid");
      }
      if (facts.startsAt() != null || facts.endsAt() != null) {
        throw ProblemException.field("facts.startsAt", "invalid");
      }
    }
  }

  private void words(String reason, ActivityFacts facts) {
    Map<String, String> texts = new HashMap<>();
    texts.put("title", facts.title());
    texts.put("host", facts.host());
    texts.put("place", facts.place());
    texts.put("tags", String.join("；", facts.tags()));
    texts.putAll(Kinds.words("extra", facts.extra()));
    secrecy.check(reason, texts);
  }

  /** Free text of a step passes the guard. */
  public void words(String reason, Map<String, Object> extra, String... words) {
    Map<String, String> texts = new HashMap<>();
    texts.put("text", String.join("\n", List.of(words)));
    texts.putAll(Kinds.words("extra", extra));
    secrecy.check(reason, texts);
  }
}
