package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuangyong.matter.MatterDto.AssignManyRequest;
import org.shuangyong.matter.MatterTimeline.Word;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Many;
import org.shuangyong.unit.Unit;
import org.shuangyong.unit.UnitService;

/**
 * Gives many matters to the same units. The entity's guards decide on each; what they refuse is
 * answered with its reason and hinders no other. All are read and held by one statement, so that a
 * version that fits stays fitting.
 */
@ApplicationScoped
public class AssignMany {
  @Inject MatterRepository matters;
  @Inject MatterService service;
  @Inject MatterTimeline timeline;
  @Inject UnitService units;
  @Inject CurrentUser user;
  @Inject SecrecyGuard secrecy;
  @Inject Audit audit;

  private record Given(Matter matter, MatterStatus from) {}

  /** What became of each, in the order asked. */
  @Transactional
  public List<Many.Outcome> assign(AssignManyRequest request) {
    Set<UUID> ids = Many.ids(request.items());
    if (request.text() != null) {
      secrecy.check(request.secrecyReason(), Map.of("text", request.text()));
    }
    List<UUID> named =
        new ArrayList<>(request.supportIds() == null ? List.of() : request.supportIds());
    named.add(request.leadId());
    Map<UUID, Unit> known = units.forWork(named);
    Turn turn = service.turn();
    LightLimits limits = service.limits();
    List<UUID> supports = request.supportIds() == null ? List.of() : request.supportIds();
    List<Given> given = new ArrayList<>();
    List<Many.Outcome> outcomes =
        Many.each(
            request.items(),
            matters.held(user.get(), ids),
            Matter::id,
            Matter::version,
            matter ->
                given.add(
                    new Given(
                        matter,
                        matter.assign(turn, request.leadId(), supports, request.dueOn(), limits))));
    record(given, known, request);
    return outcomes;
  }

  /** For each: its parties, the entry of its time line, the audit row. */
  private void record(List<Given> given, Map<UUID, Unit> known, AssignManyRequest request) {
    if (given.isEmpty()) {
      return;
    }
    matters.removeParties(given.stream().map(g -> g.matter().id()).toList(), MatterParty.DOERS);
    for (Given g : given) {
      service.doers(g.matter(), known);
      timeline.entry(
          g.matter(), MatterAction.ASSIGN.permission(), g.from(), Word.of(request.text()));
      audit.record(
          Permission.MATTER_ASSIGN_MANY,
          MatterService.KIND,
          g.matter().id(),
          Map.of(
              "lead", known.get(request.leadId()).code(),
              "dueOn", request.dueOn().toString(),
              "from", g.from().name(),
              "to", g.matter().status().name()));
    }
  }
}
