package org.shuangyong.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.matter.MatterDto.AssignItemRequest;
import org.shuangyong.matter.MatterDto.AssignManyRequest;
import org.shuangyong.matter.MatterDto.Outcome;
import org.shuangyong.matter.MatterTimeline.Word;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
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
  public List<Outcome> assign(AssignManyRequest request) {
    Map<UUID, Integer> versions = new LinkedHashMap<>();
    for (AssignItemRequest item : request.items()) {
      if (versions.put(item.id(), item.version()) != null) {
        throw ProblemException.field("items", "invalid"); // named twice
      }
    }
    if (request.text() != null) {
      secrecy.check(request.secrecyReason(), Map.of("text", request.text()));
    }
    List<UUID> named =
        new ArrayList<>(request.supportIds() == null ? List.of() : request.supportIds());
    named.add(request.leadId());
    Map<UUID, Unit> known = units.forWork(named);
    Map<UUID, Matter> found =
        matters.held(user.get(), versions.keySet()).stream()
            .collect(Collectors.toMap(Matter::id, m -> m));
    Turn turn = service.turn();
    LightLimits limits = service.limits();
    List<Outcome> outcomes = new ArrayList<>();
    List<Given> given = new ArrayList<>();
    versions.forEach(
        (id, version) -> {
          try {
            given.add(give(found.get(id), version, request, turn, limits));
            outcomes.add(new Outcome(id, true, null, Map.of()));
          } catch (ProblemException e) {
            outcomes.add(new Outcome(id, false, e.problem().code(), e.params()));
          }
        });
    record(given, known, request);
    return outcomes;
  }

  private static Given give(
      Matter matter, int version, AssignManyRequest request, Turn turn, LightLimits limits) {
    if (matter == null) {
      throw new ProblemException(Problem.NOT_FOUND);
    }
    if (matter.version() != version) {
      throw new ProblemException(Problem.CONFLICT_STALE);
    }
    List<UUID> supports = request.supportIds() == null ? List.of() : request.supportIds();
    return new Given(
        matter, matter.assign(turn, request.leadId(), supports, request.dueOn(), limits));
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
