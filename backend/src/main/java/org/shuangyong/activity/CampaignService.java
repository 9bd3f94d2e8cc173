package org.shuangyong.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

/** Every write to a campaign: find in scope, act on the entity, record. */
@ApplicationScoped
public class CampaignService {
  static final String KIND = "campaign";

  @Inject CampaignRepository campaigns;
  @Inject UnitService units;
  @Inject SecrecyGuard secrecy;
  @Inject InboxService inbox;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;

  Campaign get(UUID id) {
    return campaigns
        .visible(currentUser.get(), id)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  @Transactional
  Campaign create(CampaignDto.SaveRequest request) {
    check(request);
    User user = currentUser.get();
    Campaign made = new Campaign(request.facts(), units.get(user.unit().id()), clocks.now());
    campaigns.persistAndFlush(made);
    targets(made, request.facts());
    return record(Permission.CAMPAIGN_CREATE, made, Map.of("name", made.name()));
  }

  @Transactional
  Campaign edit(UUID id, String ifMatch, CampaignDto.SaveRequest request) {
    Campaign of = allowed(id, ifMatch, CampaignAction.EDIT);
    check(request);
    of.fill(request.facts(), clocks.now());
    campaigns.flush();
    campaigns.clearTargets(id);
    targets(of, request.facts());
    return record(
        Permission.CAMPAIGN_EDIT, of, Map.of("targets", request.facts().targets().size()));
  }

  /** 启动: each unit with a target is told. */
  @Transactional
  Campaign start(UUID id, String ifMatch) {
    Campaign of = allowed(id, ifMatch, CampaignAction.START);
    of.take(CampaignAction.START, null, clocks.now());
    inbox.tell(
        campaigns.targets(currentUser.get(), List.of(id)).stream()
            .map(row -> Audience.unit((UUID) row[1]))
            .toList(),
        new Message(
            Permission.CAMPAIGN_START,
            KIND,
            id,
            Map.of("title", of.name(), "until", of.endsOn().toString())));
    return record(Permission.CAMPAIGN_START, of, Map.of());
  }

  /** 总结: the words; the table is made of the activities. */
  @Transactional
  Campaign close(UUID id, String ifMatch, CampaignDto.MoveRequest request) {
    Campaign of = allowed(id, ifMatch, CampaignAction.CLOSE);
    if (request.text() == null || request.text().isBlank()) {
      throw ProblemException.field("text", "required");
    }
    secrecy.check(request.secrecyReason(), Map.of("text", request.text()));
    of.take(CampaignAction.CLOSE, request.text(), clocks.now());
    return record(Permission.CAMPAIGN_CLOSE, of, Map.of());
  }

  private void check(CampaignDto.SaveRequest request) {
    CampaignDto.Facts facts = request.facts();
    if (facts.endsOn().isBefore(facts.startsOn())) {
      throw ProblemException.field("facts.endsOn", "out-of-range");
    }
    Set<UUID> named = new HashSet<>();
    if (!facts.targets().stream().allMatch(t -> named.add(t.unitId()))) {
      throw ProblemException.field("facts.targets", "doubled");
    }
    Map<String, String> texts = new HashMap<>();
    texts.put("name", facts.name());
    texts.put("plan", facts.plan());
    secrecy.check(request.secrecyReason(), texts);
  }

  private void targets(Campaign of, CampaignDto.Facts facts) {
    Map<UUID, Unit> known =
        units.forWork(facts.targets().stream().map(CampaignDto.Target::unitId).toList());
    facts
        .targets()
        .forEach(
            t -> campaigns.add(new CampaignTarget(of.id(), known.get(t.unitId()), t.target())));
  }

  private Campaign allowed(UUID id, String ifMatch, CampaignAction action) {
    Campaign of = get(id);
    Versions.check(ifMatch, of.version());
    of.refusal(action, currentUser.get())
        .ifPresent(
            problem -> {
              throw new ProblemException(problem);
            });
    return of;
  }

  private Campaign record(String word, Campaign of, Map<String, ?> detail) {
    campaigns.flush();
    audit.record(word, KIND, of.id(), detail);
    return of;
  }
}
