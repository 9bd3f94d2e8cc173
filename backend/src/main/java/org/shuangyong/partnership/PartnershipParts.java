package org.shuangyong.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuangyong.matter.MatterDto;
import org.shuangyong.matter.MatterKind;
import org.shuangyong.matter.MatterProposalService;
import org.shuangyong.matter.MatterSource;
import org.shuangyong.platform.access.CurrentUser;
import org.shuangyong.platform.access.Permission;
import org.shuangyong.platform.clock.Clocks;
import org.shuangyong.platform.problem.Problem;
import org.shuangyong.platform.problem.ProblemException;
import org.shuangyong.platform.secrecy.SecrecyGuard;
import org.shuangyong.platform.web.Versions;

/** What belongs to a partnership: its years, its clauses, the households that are watched. */
@ApplicationScoped
public class PartnershipParts {
  private static final Set<MatterKind> KINDS =
      Set.of(MatterKind.TROOP_NEED, MatterKind.LOCAL_NEED, MatterKind.PROJECT);

  @Inject PartnershipService service;
  @Inject PartnershipRepository partnerships;
  @Inject MatterProposalService proposals;
  @Inject EntityManager em;
  @Inject CurrentUser currentUser;
  @Inject SecrecyGuard secrecy;
  @Inject Clocks clocks;

  /** Plan, input and effect of a year (7.2, 7.6); those of years gone by may be put right. */
  @Transactional
  Partnership year(UUID id, int year, String ifMatch, PartnershipDto.YearRequest request) {
    Partnership of = changing(id, ifMatch);
    secrecy.check(
        request.secrecyReason(),
        PartnerService.texts(
            "plan", request.plan(),
            "done", request.done(),
            "goods", request.goods(),
            "review", request.review(),
            "upgrade", request.upgrade()));
    yearOf(of, year).write(request);
    return service.record(Permission.PARTNERSHIP_YEAR, of, Map.of("year", year));
  }

  /** 四个不摘 of a year (7.1): each of the four as it is. */
  @Transactional
  Partnership confirm(UUID id, int year, String ifMatch, PartnershipDto.KeepsRequest request) {
    Partnership of = changing(id, ifMatch);
    if (!partnerships.keeping().contains(of.kind())) {
      throw new ProblemException(Problem.PARTNERSHIP_NO_KEEPS);
    }
    yearOf(of, year).confirm(request, currentUser.get().name(), clocks.today());
    return service.record(
        Permission.PARTNERSHIP_CONFIRM,
        of,
        Map.of(
            "year",
            year,
            "all",
            request.duty() && request.policy() && request.help() && request.watch()));
  }

  @Transactional
  Partnership addClauses(UUID id, String ifMatch, PartnershipDto.ClausesRequest request) {
    Partnership of = changing(id, ifMatch);
    secrecy.check(request.secrecyReason(), Map.of("texts", String.join("\n", request.texts())));
    int no = partnerships.clauses(id).stream().mapToInt(PartnershipClause::no).max().orElse(0);
    for (String text : request.texts()) {
      em.persist(new PartnershipClause(id, ++no, text));
    }
    return service.record(
        Permission.PARTNERSHIP_CLAUSES, of, Map.of("clauses", request.texts().size()));
  }

  /** Clauses become matters in one transaction, all or none (9.1). */
  @Transactional
  Partnership open(UUID id, String ifMatch, PartnershipDto.OpenRequest request) {
    Partnership of = changing(id, ifMatch);
    if (!KINDS.contains(request.matterKind())) {
      throw ProblemException.field("matterKind", "invalid");
    }
    Map<UUID, PartnershipClause> byId =
        partnerships.clauses(id).stream()
            .collect(Collectors.toMap(PartnershipClause::id, Function.identity()));
    for (UUID wanted : new LinkedHashSet<>(request.clauseIds())) {
      PartnershipClause clause = byId.get(wanted);
      if (clause == null) {
        throw ProblemException.field("clauseIds", "unknown");
      }
      if (clause.matterId() != null) {
        throw new ProblemException(Problem.PARTNERSHIP_CLAUSE_OPENED, Map.of("no", clause.no()));
      }
      clause.becomes(proposals.propose(matter(of, clause, request), null).id());
    }
    return service.record(
        Permission.PARTNERSHIP_OPEN, of, Map.of("clauses", request.clauseIds().size()));
  }

  private static MatterDto.ProposeRequest matter(
      Partnership of, PartnershipClause clause, PartnershipDto.OpenRequest request) {
    String title = clause.text().replaceAll("[。；;]+$", "");
    return new MatterDto.ProposeRequest(
        request.matterKind(),
        title.length() <= 60 ? title : title.substring(0, 59) + "…",
        clause.text(),
        null,
        request.leadId(),
        request.dueOn(),
        null,
        new MatterDto.FactsRequest(
            null,
            null,
            null,
            null,
            null,
            MatterSource.LETTER,
            "《%s》第%d条".formatted(of.title(), clause.no()),
            of.validFrom(),
            null),
        null,
        null,
        request.secrecyReason());
  }

  /** A household with the flag of relapse, by the list's number (7.7). */
  @Transactional
  Partnership watch(UUID id, String ifMatch, PartnershipDto.WatchRequest request) {
    Partnership of = changing(id, ifMatch);
    past(request.on());
    if (partnerships.watches(id).stream().anyMatch(w -> w.ref().equals(request.ref()))) {
      throw ProblemException.field("ref", "taken");
    }
    em.persist(new PartnershipWatch(id, request.ref(), request.risk(), request.on()));
    return service.record(Permission.PARTNERSHIP_WATCH, of, Map.of("risk", request.risk().name()));
  }

  @Transactional
  Partnership help(UUID id, UUID watchId, String ifMatch, PartnershipDto.HelpRequest request) {
    Partnership of = changing(id, ifMatch);
    PartnershipWatch watch = watchOf(of, watchId);
    past(request.on());
    if (request.on().isBefore(watch.flaggedOn())) {
      throw ProblemException.field("on", "out-of-range");
    }
    secrecy.check(request.secrecyReason(), Map.of("what", request.what()));
    em.persist(new PartnershipHelp(watchId, request.on(), request.what(), request.money()));
    return service.record(Permission.PARTNERSHIP_HELP, of, Map.of("watch", watchId.toString()));
  }

  /** The flag is lifted: the risk is gone. */
  @Transactional
  Partnership lift(UUID id, UUID watchId, String ifMatch, PartnershipDto.LiftRequest request) {
    Partnership of = changing(id, ifMatch);
    PartnershipWatch watch = watchOf(of, watchId);
    past(request.on());
    if (watch.liftedOn() != null || request.on().isBefore(watch.flaggedOn())) {
      throw ProblemException.field("on", "out-of-range");
    }
    watch.lift(request.on());
    return service.record(Permission.PARTNERSHIP_LIFT, of, Map.of("watch", watchId.toString()));
  }

  private PartnershipYear yearOf(Partnership of, int year) {
    if (year < of.validFrom().getYear() || year > clocks.today().getYear() + 1) {
      throw ProblemException.field("year", "out-of-range");
    }
    return partnerships.years(List.of(of.id()), year).stream()
        .findFirst()
        .orElseGet(
            () -> {
              PartnershipYear made = new PartnershipYear(of.id(), year);
              em.persist(made);
              return made;
            });
  }

  private PartnershipWatch watchOf(Partnership of, UUID watchId) {
    return partnerships.watches(of.id()).stream()
        .filter(w -> w.id().equals(watchId))
        .findFirst()
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  private void past(LocalDate day) {
    if (day.isAfter(clocks.today())) {
      throw ProblemException.field("on", "out-of-range");
    }
  }

  /** What belongs to it is written under the version of the whole. */
  private Partnership changing(UUID id, String ifMatch) {
    Partnership of = service.get(id);
    Versions.check(ifMatch, of.version());
    of.touch(clocks.now());
    return of;
  }
}
