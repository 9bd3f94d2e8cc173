package org.shuangyong.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuangyong.matter.Matter;
import org.shuangyong.matter.MatterDto;
import org.shuangyong.matter.MatterKind;
import org.shuangyong.matter.MatterProposalService;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.audit.Audit;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.kind.Kind;
import org.shuangyong.platform.kind.Kinds;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.unit.UnitRef;
import org.shuangyong.unit.UnitService;

/** 应采尽采: what is missing and what is extra by village, and whose it is to close (2.2). */
@ApplicationScoped
class GapService {
  @Inject RosterService rosters;
  @Inject GapRepository gaps;
  @Inject MatterProposalService matters;
  @Inject UnitService units;
  @Inject Kinds kinds;
  @Inject CurrentUser currentUser;
  @Inject Audit audit;
  @Inject Clocks clocks;
  @Inject EntityManager em;

  /** A roster of what is expected whose rows are all read. */
  Roster expected(UUID id) {
    Roster roster = rosters.get(id);
    if (roster.purpose() != RosterPurpose.EXPECTED || roster.status() != RosterStatus.READY) {
      throw new ProblemException(Problem.ROSTER_TRANSITION);
    }
    return roster;
  }

  /** The 身份 that the people of such a roster have. */
  List<String> categories(Roster roster) {
    return kinds.of("person-category").stream()
        .filter(k -> k.within().stream().anyMatch(roster.expectedKind().tags()::contains))
        .map(Kind::code)
        .toList();
  }

  /** The most missing first. */
  List<GapDto.Village> villages(UUID id) {
    Roster roster = expected(id);
    Map<UUID, GapRepository.Expected> expected = new HashMap<>();
    gaps.expected(currentUser.get(), id).forEach(e -> expected.put(e.unit(), e));
    Map<UUID, Long> extra =
        gaps.extra(currentUser.get(), roster, categories(roster)).stream()
            .collect(Collectors.toMap(GapRepository.Extra::unit, GapRepository.Extra::extra));
    Map<UUID, RosterGap> assigned =
        gaps.assigned(id).stream().collect(Collectors.toMap(RosterGap::villageId, g -> g));
    Set<UUID> all = new HashSet<>(expected.keySet());
    all.addAll(extra.keySet());
    List<UUID> named = new ArrayList<>(all);
    assigned.values().forEach(g -> named.add(g.ownerId()));
    Map<UUID, UnitRef> refs = units.refs(named);
    return all.stream()
        .map(
            unit -> {
              GapRepository.Expected e =
                  expected.getOrDefault(unit, new GapRepository.Expected(unit, 0, 0));
              RosterGap gap = unit == null ? null : assigned.get(unit);
              return new GapDto.Village(
                  unit == null ? null : refs.get(unit),
                  e.expected(),
                  e.matched(),
                  e.expected() - e.matched(),
                  unit == null ? 0 : extra.getOrDefault(unit, 0L),
                  gap == null ? null : refs.get(gap.ownerId()),
                  gap == null ? null : gap.dueOn(),
                  gap == null ? null : gap.matterId());
            })
        .sorted(Comparator.comparingLong(GapDto.Village::missing).reversed())
        .toList();
  }

  /** Gives a village's gaps to a unit: a matter, which names numbers and no person. */
  @Transactional
  void assign(UUID id, GapDto.AssignRequest request) {
    Roster roster = expected(id);
    GapDto.Village village =
        villages(id).stream()
            .filter(v -> v.unit() != null && v.unit().id().equals(request.village()))
            .findFirst()
            .orElseThrow(() -> ProblemException.field("village", "unknown"));
    if (village.matterId() != null) {
      throw new ProblemException(Problem.ROSTER_GAP_TAKEN);
    }
    String title =
        "%s核实%d年应采名册：缺 %d 人，多 %d 人"
            .formatted(
                village.unit().name(), roster.expectedYear(), village.missing(), village.extra());
    Matter matter =
        matters.propose(
            new MatterDto.ProposeRequest(
                MatterKind.GAP,
                title,
                "按应采名册逐人核实：应采而未采的建档，不在名册的核对身份。名单见“名册导入”。",
                null,
                request.owner(),
                request.dueOn(),
                null,
                null,
                null,
                null,
                null),
            null);
    em.persist(new RosterGap(id, request, matter.id(), clocks.now()));
    em.flush();
    audit.record(
        Permission.ROSTER_GAP_ASSIGN,
        RosterService.KIND,
        id,
        Map.of(
            "village",
            village.unit().code(),
            "missing",
            village.missing(),
            "matter",
            matter.id().toString()));
  }
}
